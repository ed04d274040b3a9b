import { amountText } from '../../../content/amount.js';
import { groupText } from '../../../content/group-names.js';
import { joined, type Context } from '../../../content/context.js';
import { metricFigures, type MetricFigure, type MetricFigures } from '../../../insight/metric-figures.js';
import type { Metric } from '../../../model/journey.js';
import type { BarState } from '../bar.js';
import type { ChartOptions } from '../options.js';
import { placesOf, rowsApart, type Where } from '../where.js';

/** A row of values of one metric, for one group of customers or one channel, on one axis. */
export interface MetricLane {
  readonly key: string;
  readonly title: string;
  /** Unit, target, formula and date: what holds for all of its values. */
  readonly notes: readonly string[];
  readonly items: readonly MetricItem[];
  /** The ends of the axis, and where bars start. */
  readonly least: number;
  readonly most: number;
  readonly base: number;
  /** Values to hold the bars against, with their names. */
  readonly marks: readonly { readonly kind: 'target' | 'warn'; readonly value: number; readonly text: string }[];
}

/** One value in a lane. */
export interface MetricItem {
  readonly key: string;
  readonly where: Where;
  /** `undefined` where the value is not known, or not possible on the axis. */
  readonly number: number | undefined;
  readonly state: BarState;
  readonly label: string;
  /** The channel, segment and persona it was measured for, in words. */
  readonly group: string;
  /** Sample, date and trend, as far as the lane does not say them for all. */
  readonly details: readonly string[];
  /** The values over time, oldest first; none when there is only one. */
  readonly trend: readonly number[];
  readonly name: string;
}

/** The metrics of a journey as lanes, and the date they share if there is one. */
export interface MetricLanes {
  readonly lanes: readonly MetricLane[];
  readonly asOf: string | undefined;
}

/** The metrics of a journey as lanes: a row a metric; one for each group it was measured for, where these meet at one place. */
export function metricLanes(context: Context, { metrics }: Pick<ChartOptions, 'metrics'>): MetricLanes {
  const all = metricFigures(context.journey).filter(({ figures }) => figures.length > 0);
  const chosen = metrics.length === 0 ? all : metrics.flatMap((id) => all.filter(({ metric }) => metric.id === id));
  const asOf = commonDate(chosen);
  const placeOf = placesOf(context);
  const lanes = chosen.flatMap((one) => {
    const { metric } = one;
    const items = one.figures.map((figure, index) =>
      itemOf(figure, one, { key: `${metric.id},${index}`, shared: asOf, where: placeOf(figure.value.at) }, context),
    );
    const axis = axisOf(one);
    const marks = marksOf(one, context);
    // The ends of a promoter score are fixed, whatever somebody aims at.
    const isOnAxis = ({ value }: { readonly value: number }): boolean => value >= axis.least && value <= axis.most;
    const laneOf = (about: string, row: readonly MetricItem[], index: number): MetricLane => {
      const group =
        about ||
        (items.length > 1 && row.every(({ where }) => where.kind === 'whole') ? (row[0]?.where.name ?? '') : '');
      return {
        key: `metric(${metric.id},${index})`,
        title: joined(' · ', say(metric, context), group),
        items: group
          ? row.map((item) => ({ ...item, details: item.details.filter((detail) => detail !== group) }))
          : row,
        notes: [...notesOf(one, context), ...marks.filter((mark) => !isOnAxis(mark)).map(({ text }) => text)],
        ...axis,
        marks: marks.filter(isOnAxis),
      };
    };
    const [together, ...more] = rowsApart(items);
    if (together && more.length === 0) return [laneOf('', together, 0)];
    // Values for several groups at one place stand in a row for each group; other values that meet only need a second row.
    const groups = more.length > 0 ? [...new Set(items.map(({ group }) => group))] : [];
    return groups
      .flatMap((group) => rowsApart(items.filter((item) => item.group === group)).map((row) => ({ group, row })))
      .map(({ group, row }, index) => laneOf(group, row, index));
  });
  return { lanes, asOf };
}

// The date of most values stands in the head of the part; a value of another date says so itself.
function commonDate(metrics: readonly MetricFigures[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { asOf, number } of metrics.flatMap(({ figures }) => figures)) {
    if (asOf !== undefined && number !== undefined) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : undefined;
}

function say({ name, id }: Metric, context: Context): string {
  return context.say(name) || id;
}

function notesOf({ metric, isNps }: MetricFigures, { frame: { words } }: Context): string[] {
  const nps = metric.kind === 'nps' ? (isNps ? words.chart.npsFormula : words.chart.notNps) : '';
  return [nps].filter(Boolean);
}

function itemOf(
  figure: MetricFigure,
  { metric }: MetricFigures,
  { key, shared, where }: { readonly key: string; readonly shared: string | undefined; readonly where: Where },
  context: Context,
): MetricItem {
  const { words } = context.frame;
  const { number, state, offScale, n, asOf, value } = figure;
  const text = number === undefined ? words.noData : amountText(number, metric.unit, context);
  const sample = n === undefined ? '' : words.sample(n);
  const date = asOf === undefined ? '' : words.dataAsOf(words.date(asOf));
  const [first, last] = [value.series[0], value.series.at(-1)];
  const trend =
    first && last && value.series.length > 1
      ? words.chart.trend(words.number(first[1]), words.date(first[0]), words.number(last[1]), words.date(last[0]))
      : '';
  const warning = offScale ? words.chart.offScale : '';
  const known = state === undefined ? '' : words.chart.metricStates[state];
  const limits = marksOf({ metric, target: metric.target, warn: metric.warn }, context).map((mark) => mark.text);
  const group = groupText(value, context);
  const about = joined(' · ', say(metric, context), group);
  const since =
    first && last && trend
      ? words.chart.since(words.number(first[1]), words.number(last[1]), words.date(first[0]))
      : '';
  const aside = where.kind === 'whole' ? where.name : '';
  return {
    key: `value(${key})`,
    where,
    number: offScale ? undefined : number,
    state: state ?? 'plain',
    label: text,
    group,
    details: [aside, group, sample, warning, asOf === shared ? '' : date, since].filter(Boolean),
    trend: value.series.length > 1 ? value.series.map(([, each]) => each) : [],
    name: words.sentences(
      joined(words.labelSeparator, where.name, about, text),
      known,
      warning,
      sample,
      date,
      trend,
      ...limits,
    ),
  };
}

function marksOf(
  { metric, target, warn }: Pick<MetricFigures, 'metric' | 'target' | 'warn'>,
  context: Context,
): MetricLane['marks'] {
  const { words } = context.frame;
  return [
    ...(target === undefined
      ? []
      : [{ kind: 'target', value: target, text: words.target(amountText(target, metric.unit, context)) } as const]),
    ...(warn === undefined
      ? []
      : [{ kind: 'warn', value: warn, text: words.chart.warnAt(amountText(warn, metric.unit, context)) } as const]),
  ];
}

// NPS has an axis of its own; shares go from 0 to 100; all else starts at 0, because the length of a bar is its value.
function axisOf({ metric, figures, isNps, target, warn }: MetricFigures): Pick<MetricLane, 'least' | 'most' | 'base'> {
  if (isNps) return { least: -100, most: 100, base: 0 };
  const numbers = [0, target ?? 0, warn ?? 0, ...figures.map(({ number }) => number ?? 0)];
  const least = numbers.reduce((low, each) => Math.min(low, each), 0);
  const most = numbers.reduce((high, each) => Math.max(high, each), 0);
  const top = Number(/^\s*(?:\/|of|out of)\s*(\d+)\s*$/.exec(metric.unit ?? '')?.[1] ?? NaN);
  if (least >= 0 && most <= top) return { least: 0, most: top, base: 0 };
  if (metric.unit === '%' && least >= 0 && most <= 100) return { least: 0, most: 100, base: 0 };
  return { least: -roundUp(-least), most: most > 0 || least < 0 ? roundUp(most) : 1, base: 0 };
}

// The next number that people count in, so that an axis ends on it.
function roundUp(value: number): number {
  if (!(value > 0 && value < Infinity)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const nice = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value);
  return nice === undefined ? value : nice * power;
}

/** Metrics of one kind that are measured in different ways: their values must not be compared (rule 42). */
export function unlikeMetrics({ journey, say }: Context): string[] {
  const kinds = new Map<string, Metric[]>();
  const used = new Set(journey.values.map(({ metric }) => metric));
  for (const metric of journey.metrics) {
    if (metric.kind !== 'custom' && used.has(metric.id))
      kinds.set(metric.kind, [...(kinds.get(metric.kind) ?? []), metric]);
  }
  const comparable = new Set(['nps', 'csat', 'ces']);
  return [...kinds]
    .filter(([kind, metrics]) => comparable.has(kind) && metrics.length > 1)
    .flatMap(([, metrics]) => [metrics.map(({ name, id }) => say(name) || id)])
    .map((names) => names.join(' – '));
}
