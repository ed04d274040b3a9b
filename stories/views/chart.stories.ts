import { chart, type ChartOptions } from '../../src/views/chart/index.js';
import { metaOf, type ViewStory } from '../support/map-story.ts';

/** One story for each part of the chart, and for each option that changes the picture. */
export default { ...metaOf(chart), title: 'Views/Chart' };

type ChartStory = ViewStory<ChartOptions>;

export const Bicycle: ChartStory = { args: { sample: 'bicycle' } };
export const InFigures: ChartStory = { args: { sample: 'mobile-plan' } };
export const EmotionAlone: ChartStory = { args: { sample: 'mobile-plan', part: 'emotion' } };
export const MetricsAlone: ChartStory = { args: { sample: 'mobile-plan', part: 'metrics' } };
export const FlowAlone: ChartStory = { args: { sample: 'software-trial', part: 'funnel' } };
export const ChannelsByStage: ChartStory = { args: { sample: 'mobile-plan', part: 'heat' } };
export const ChannelsByMetric: ChartStory = { args: { sample: 'mobile-plan', part: 'heat', heat: 'csat' } };
export const ChosenMetrics: ChartStory = { args: { sample: 'mobile-plan', part: 'metrics', metrics: ['nps', 'csat'] } };
export const VoicesApart: ChartStory = { args: { sample: 'three-personas', part: 'emotion', voices: 'apart' } };
export const WithoutUncertainty: ChartStory = { args: { sample: 'mobile-plan', part: 'emotion', uncertainty: 'hide' } };
export const DownThePage: ChartStory = { args: { direction: 'block' } };
export const Compact: ChartStory = { args: { density: 'compact' } };
export const GapsBridged: ChartStory = { args: { part: 'emotion', missing: 'bridge' } };
export const InChinese: ChartStory = { args: { sample: 'mobile-plan' }, globals: { locale: 'zh-Hans' } };
export const OnAPhone: ChartStory = { args: { sample: 'mobile-plan' }, globals: { width: '320' } };
export const InTheDark: ChartStory = { args: { sample: 'mobile-plan' }, globals: { theme: 'dark' } };
export const HighContrast: ChartStory = { args: { sample: 'mobile-plan' }, globals: { theme: 'contrast' } };
export const RightToLeft: ChartStory = { args: { sample: 'right-to-left' }, globals: { direction: 'rtl' } };
