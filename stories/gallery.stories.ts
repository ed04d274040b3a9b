import { mapMeta, type MapStory } from './support/map-story.ts';

/** Any sample journey in any view, with every option at hand. */
export default { ...mapMeta, title: 'Gallery' };

export const AnyMap: MapStory = {};
export const Hospital: MapStory = { args: { sample: 'hospital' } };
export const SoftwareTrial: MapStory = { args: { sample: 'software-trial' } };
export const Onboarding: MapStory = { args: { sample: 'onboarding' } };
export const BankLoan: MapStory = { args: { sample: 'bank-loan' } };
export const CoffeeSubscription: MapStory = { args: { sample: 'coffee-subscription' } };
export const DayInTheLife: MapStory = { args: { sample: 'day-in-the-life' } };
export const PlannedAndActual: MapStory = { args: { sample: 'planned-and-actual' } };
export const ThreePersonas: MapStory = { args: { sample: 'three-personas' } };
export const ChannelMap: MapStory = { args: { sample: 'channel-map' } };
