import { mapMeta, type MapStory } from '../support/map-story.ts';

/** One story for each option of the timeline that changes the picture. */
export default { ...mapMeta, title: 'Views/Timeline' };

export const RowsOfChannels: MapStory = { args: { rows: 'channels' } };
export const RowsOfActors: MapStory = { args: { sample: 'hospital', rows: 'actors' } };
export const RowsOfPersonas: MapStory = { args: { sample: 'three-personas', rows: 'personas' } };
export const RowsOfOwners: MapStory = { args: { sample: 'onboarding', rows: 'owners' } };
export const AxisOfTime: MapStory = { args: { sample: 'channel-map', axis: 'time' } };
export const AxisOfTimeWithBreaks: MapStory = { args: { sample: 'channel-map', axis: 'time-broken' } };
export const DayAsASequence: MapStory = { args: { sample: 'day-in-the-life', axis: 'sequence' } };
export const DownThePage: MapStory = {
  args: { direction: 'block', lanes: ['emotion', 'actions', 'channels', 'pains', 'opportunities'] },
};
export const Compact: MapStory = { args: { density: 'compact' } };
export const Spacious: MapStory = { args: { density: 'spacious' } };
export const FitToWidth: MapStory = { args: { sample: 'coffee-subscription', fit: 'width' } };
export const ChosenLanes: MapStory = { args: { lanes: ['emotion', 'pains', 'opportunities'] } };
export const GapsBridged: MapStory = { args: { missing: 'bridge' } };
export const AtMostTwoLines: MapStory = { args: { maxLines: 2 } };
export const EmptyLanesShown: MapStory = { args: { sample: 'no-moods', emptyLanes: 'show' } };
export const WithoutHeader: MapStory = { args: { header: 'hide' } };
export const WithoutLegend: MapStory = { args: { legend: 'hide' } };
