import { blueprint, type BlueprintOptions } from '../../src/views/blueprint/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

/** One story for each option of the service blueprint that changes the picture, and for each way it is read. */
export default { ...metaOf(blueprint), title: 'Views/Blueprint' };

type BlueprintStory = ViewStory<BlueprintOptions>;

export const HotelStay: BlueprintStory = { args: { sample: 'hotel-stay' } };
export const BankLoan: BlueprintStory = { args: { sample: 'bank-loan' } };
export const InChinese: BlueprintStory = { args: { sample: 'hotel-stay' }, globals: { locale: 'zh-Hans' } };
export const InTheDark: BlueprintStory = { args: { sample: 'hotel-stay' }, globals: { theme: 'dark' } };
export const OnAPhone: BlueprintStory = { args: { sample: 'hotel-stay' }, globals: { width: '320' } };
export const RightToLeft: BlueprintStory = { args: { sample: 'hotel-stay' }, globals: { direction: 'rtl' } };
export const WithoutLinks: BlueprintStory = { args: { sample: 'hotel-stay', links: 'hide' } };
export const WithoutOptionalRows: BlueprintStory = { args: { sample: 'hotel-stay', optional: 'hide' } };
export const WithTheGuestsEmotion: BlueprintStory = { args: { sample: 'hotel-stay', lanes: ['emotion', 'pains'] } };
export const Compact: BlueprintStory = { args: { sample: 'hotel-stay', density: 'compact', fit: 'width' } };
export const WithoutAnyLane: BlueprintStory = { args: { sample: 'loops' } };
