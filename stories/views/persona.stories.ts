import { persona, type PersonaOptions } from '../../src/views/persona/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

type Story = ViewStory<PersonaOptions>;

/** One story for each option of persona cards that changes the picture, and one for each page they stand on. */
export default { ...metaOf(persona), title: 'Views/Persona cards' };

export const OneCard: Story = {};
export const Compared: Story = { args: { sample: 'family-holiday' } };
export const InChinese: Story = { args: { sample: 'family-holiday' }, globals: { locale: 'zh-Hans' } };
export const Narrow: Story = { args: { sample: 'family-holiday' }, globals: { width: '320' } };
export const Dark: Story = { args: { sample: 'family-holiday' }, globals: { theme: 'dark' } };
export const HighContrast: Story = { args: { sample: 'family-holiday' }, globals: { theme: 'contrast' } };
export const RightToLeft: Story = { args: { sample: 'right-to-left' }, globals: { direction: 'rtl' } };
export const EachAsHighAsItNeeds: Story = { args: { sample: 'family-holiday', compare: 'cards' } };
export const ChosenPersonas: Story = { args: { sample: 'family-holiday', personas: ['ruben', 'nora'] } };
export const ChosenFields: Story = {
  args: { sample: 'family-holiday', fields: ['quote', 'goals', 'frustrations', 'jobs'] },
};
export const WithoutCurves: Story = { args: { sample: 'family-holiday', curve: 'hide' } };
export const Compact: Story = { args: { sample: 'family-holiday', density: 'compact' } };
export const Spacious: Story = { args: { sample: 'family-holiday', density: 'spacious' } };
export const WithoutHeader: Story = { args: { header: 'hide' } };
export const WithoutLegend: Story = { args: { sample: 'family-holiday', legend: 'hide' } };
export const NobodyNamed: Story = { args: { sample: 'minimal' } };
