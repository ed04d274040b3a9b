import { joined, type Context } from '../../content/context.js';
import { curvePanels, type CurvePanel } from './curve-panels.js';
import { flowRows, type FlowRow } from './flow-rows.js';
import { heatTable, type HeatTable } from './heat-table.js';
import { metricLanes, unlikeMetrics, type MetricLane } from './metric-lanes.js';
import type { ChartOptions } from './options.js';
import type { PartHead } from './part-setting.js';

/** The parts of a chart that have a title of their own. */
export type ChartPart = 'emotion' | 'metrics' | 'funnel' | 'heat';

/** What a chart tells, before anything has a place. What was not asked for, or is not known, is empty. */
export interface ChartFacts {
  readonly panels: readonly CurvePanel[];
  readonly lanes: readonly MetricLane[];
  readonly flow: readonly FlowRow[];
  readonly heat: HeatTable | undefined;
  /** The head of each part: title, what its figures are, and what must not be compared. */
  readonly heads: Readonly<Record<ChartPart, PartHead>>;
}

/** What a chart tells of a journey. */
export function chartFacts(context: Context, options: ChartOptions): ChartFacts {
  const asks = (part: ChartPart): boolean => options.part === 'all' || options.part === part;
  const panels = asks('emotion') ? curvePanels(context, options) : [];
  const { lanes, asOf } = asks('metrics') ? metricLanes(context, options) : { lanes: [], asOf: undefined };
  const flow = asks('funnel') ? flowRows(context) : [];
  const heat = asks('heat') ? heatTable(context, options.heat) : undefined;
  const { words } = context.frame;
  const head = (part: ChartPart, notes: readonly string[], warnings: readonly string[] = []): PartHead => ({
    key: `part(${part})`,
    title: words.chart.parts[part],
    notes,
    warnings,
  });
  const unlike = lanes.length > 0 ? unlikeMetrics(context).map((names) => words.chart.differentMeasures(names)) : [];
  return {
    panels,
    lanes,
    flow,
    heat,
    heads: {
      emotion: head('emotion', emotionNotes(panels, context), scaleWarnings(panels, context)),
      metrics: head('metrics', asOf === undefined ? [] : [words.dataAsOf(words.date(asOf))], unlike),
      funnel: head('funnel', flowNotes(flow, context)),
      heat: head('heat', heat?.notes ?? []),
    },
  };
}

function emotionNotes(panels: readonly CurvePanel[], { frame: { words } }: Context): string[] {
  const scales = new Set(panels.filter(({ row }) => row.felt).map(({ row }) => row.scale));
  const [scale, ...others] = scales;
  const series = panels
    .flatMap(({ row }) => row.series)
    .filter(({ kind, voice }) => kind === 'valence' && voice === 'customer');
  const scores = series.flatMap((one) => one.scores.flatMap((score) => score ?? []));
  const counts = scores.flatMap(({ n }) => n ?? []);
  const bases = new Set(scores.map(({ measured }) => measured === true));
  const least = counts.reduce((low, n) => Math.min(low, n), Infinity);
  const most = counts.reduce((high, n) => Math.max(high, n), 0);
  const sample =
    counts.length === 0 ? '' : least === most ? words.sample(least) : `${words.sample(least)}–${words.number(most)}`;
  return [
    scale && others.length === 0 ? words.chart.scoreAxis(words.number(scale.min), words.number(scale.max)) : '',
    bases.size === 1 ? (bases.has(true) ? words.chart.measured : words.chart.authored) : '',
    sample,
  ].filter(Boolean);
}

// One question on two scales cannot be compared by height (rule 42).
function scaleWarnings(panels: readonly CurvePanel[], { frame: { words } }: Context): string[] {
  const scales = new Set(panels.filter(({ row }) => row.felt).map(({ row }) => row.scale.id));
  return scales.size > 1 ? [words.chart.differentScales] : [];
}

function flowNotes(flow: readonly FlowRow[], { frame: { words } }: Context): string[] {
  const dates = new Set(flow.flatMap(({ items }) => items.map(({ asOf }) => asOf)));
  const [date, ...others] = dates;
  return [words.chart.flowFormula, joined('', others.length === 0 ? date : '')].filter(Boolean);
}
