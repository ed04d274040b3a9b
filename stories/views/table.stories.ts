import { table, type TableOptions } from '../../src/views/table/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

type Story = ViewStory<TableOptions>;

/** One story for each option of the tables, and for the pages on which they change. */
export default { ...metaOf(table), title: 'Views/Table' };

export const Everything: Story = {};
export const StepsAlone: Story = { args: { tables: 'steps' } };
export const ChosenColumns: Story = {
  args: { tables: 'steps', columns: ['channel', 'score', 'thoughts', 'pains', 'opportunities'] },
};
export const Links: Story = { args: { sample: 'loops', tables: 'links', columns: ['leadsTo'] } };
export const People: Story = { args: { sample: 'three-personas', tables: 'people', columns: ['score'] } };
export const Findings: Story = { args: { tables: 'findings', columns: ['pains', 'gains', 'opportunities'] } };
export const Figures: Story = { args: { tables: 'figures', columns: ['score', 'metrics', 'inflow', 'exit'] } };
export const Chinese: Story = { args: { sample: 'hospital' }, globals: { locale: 'zh-Hans' } };
export const RightToLeft: Story = { args: { sample: 'right-to-left' }, globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Narrow: Story = { globals: { width: '360' } };
export const ThreeHundredSteps: Story = { args: { sample: 'steps-300' } };
