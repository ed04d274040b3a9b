import { flowchart, type FlowchartOptions } from '../../src/views/flowchart/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

type Story = ViewStory<FlowchartOptions>;

/** The flowchart: lanes, branches, loops, ways in and out, and what changes on the way. */
export default { ...metaOf(flowchart), title: 'Views/Flowchart' };

export const LanesOfActors: Story = {};
export const InChinese: Story = { args: { sample: 'hospital' }, globals: { locale: 'zh-Hans' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { sample: 'right-to-left' }, globals: { direction: 'rtl' } };
export const BranchesAndCounts: Story = { args: { sample: 'insurance-claim' } };
export const LinksOfEveryKind: Story = { args: { sample: 'loops' } };
export const LanesOfChannels: Story = { args: { sample: 'channel-map', lanes: 'channels' } };
export const LanesOfTeams: Story = { args: { sample: 'bank-loan', lanes: 'teams' } };
export const HeldAgainstThePlan: Story = { args: { sample: 'planned-and-actual', lanes: 'plan' } };
export const WithoutLanes: Story = { args: { lanes: 'none' } };
export const DownThePage: Story = { args: { direction: 'block' } };
export const CurvedLinks: Story = { args: { sample: 'loops', links: 'curved' } };
export const WithoutWordsAtLinks: Story = { args: { labels: 'hide' } };
export const WithoutVolume: Story = { args: { sample: 'insurance-claim', volume: 'hide' } };
export const Compact: Story = { args: { density: 'compact' } };
export const Spacious: Story = { args: { density: 'spacious' } };
export const AtMostTwoLines: Story = { args: { maxLines: 2 } };
export const WithoutHeader: Story = { args: { header: 'hide' } };
export const WithoutLegend: Story = { args: { legend: 'hide' } };
