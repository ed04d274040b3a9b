import { circle, type CircleOptions } from '../../src/views/circle/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

type Story = ViewStory<CircleOptions>;

/** One story for each option of the circle that changes the picture, and one for each page it stands on. */
export default { ...metaOf(circle), title: 'Views/Circle' };

export const OpenRing: Story = {};
export const ClosedRing: Story = { args: { sample: 'membership-circle' } };
export const InChinese: Story = { args: { sample: 'membership-circle' }, globals: { locale: 'zh-Hans' } };
export const Dark: Story = { args: { sample: 'membership-circle' }, globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { sample: 'right-to-left' }, globals: { direction: 'rtl' } };
export const StripOnAPhone: Story = { args: { sample: 'membership-circle' }, globals: { width: '320' } };
export const LinkedCycles: Story = { args: { sample: 'buy-own-advocate' } };
export const OneRingInsteadOfThree: Story = { args: { sample: 'buy-own-advocate', rings: 'one' } };
export const AnglesOfTime: Story = { args: { sample: 'day-in-the-life', angles: 'time' } };
export const Numbers: Story = { args: { sample: 'membership-circle', labels: 'numbers' } };
export const SeveralPersonas: Story = { args: { sample: 'three-personas' } };
export const WithoutEmotion: Story = { args: { sample: 'membership-circle', emotion: 'hide' } };
export const Compact: Story = { args: { sample: 'membership-circle', density: 'compact' } };
export const Spacious: Story = { args: { sample: 'membership-circle', density: 'spacious' } };
export const WithoutHeader: Story = { args: { sample: 'membership-circle', header: 'hide' } };
export const WithoutLegend: Story = { args: { sample: 'membership-circle', legend: 'hide' } };
