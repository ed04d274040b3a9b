import { mapMeta, type MapStory } from './support/map-story.ts';

/** Journeys that are hard to draw. */
export default { ...mapMeta, title: 'Sizes/Hard cases' };

export const NothingYet: MapStory = { args: { sample: 'empty' } };
export const OneStep: MapStory = { args: { sample: 'one-step' } };
export const OnlyTitles: MapStory = { args: { sample: 'minimal' } };
export const LongWords: MapStory = { args: { sample: 'long-words' } };
export const RightToLeft: MapStory = { args: { sample: 'right-to-left' } };
export const Loops: MapStory = { args: { sample: 'loops' } };
export const SixtyActors: MapStory = { args: { sample: 'sixty-actors' } };
export const NoMoods: MapStory = { args: { sample: 'no-moods' } };
export const Broken: MapStory = { args: { sample: 'broken' } };
export const ThreeHundredSteps: MapStory = { args: { sample: 'steps-300' } };
