import { flowFigures, type FlowFigures } from '../../../insight/flow-figures.js';
import { metricFigures, type MetricFigure, type MetricFigures } from '../../../insight/metric-figures.js';
import { defaultScaleId } from '../../../model/document-ids.js';
import type { Metric, MetricValue, Scale, Source } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { amountText } from '../../../content/amount.js';
import { nameOf, placeNames, sourceName } from './claims.js';
import { chosen, figure, quiet, rowsOf, tableOf, told, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

/** The metrics: what is measured, and what is good. */
export function metricsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, metricKinds, better } = words.table;
  return tableOf<Metric>({
    key: 'metrics',
    caption: captions.metrics,
    head: columns.metric,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => metricKinds[kind] },
      { key: 'unit', head: columns.unit, cell: ({ unit = '' }) => words.unit(unit) },
      { key: 'better', head: columns.better, cell: (metric) => better[metric.better] },
      { key: 'target', head: columns.target, numeric: true, cell: ({ target }) => figure(target, context) },
      { key: 'warn', head: columns.warn, numeric: true, cell: ({ warn }) => figure(warn, context) },
    ],
    groups: rowsOf(context.journey.metrics, (metric) => named(metric, context)),
  });
}

/** Every measured value, with where and when it was measured and how well it does. */
export function valuesTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions } = words.table;
  const where = placeNames(context);
  type Measured = MetricFigure & Pick<MetricFigures, 'metric'>;
  const measured = metricFigures(context.journey).flatMap(({ metric, figures }) =>
    figures.map((one): Measured => ({ ...one, metric })),
  );
  return tableOf<Measured>({
    key: 'values',
    caption: captions.values,
    head: columns.metric,
    columns: [
      { key: 'where', head: columns.where, cell: ({ value }) => where([value.at]) },
      {
        key: 'value',
        head: columns.value,
        numeric: true,
        cell: ({ number }) => figure(number, context) || words.noData,
      },
      { key: 'unit', head: columns.unit, cell: ({ metric: { unit = '' } }) => words.unit(unit) },
      {
        key: 'result',
        head: columns.result,
        cell: ({ state, offScale }) => [
          state ? words.chart.metricStates[state] : '',
          offScale ? words.chart.offScale : '',
        ],
      },
      { key: 'n', head: columns.sample, numeric: true, cell: ({ n }) => figure(n, context) },
      { key: 'as-of', head: columns.asOf, cell: ({ asOf }) => timeText(asOf, context) },
      { key: 'channel', head: words.fields.channel, cell: ({ value }) => nameOf(value.channel, context) },
      { key: 'segment', head: words.personas.segment, cell: ({ value }) => nameOf(value.segment, context) },
      { key: 'persona', head: words.persona, cell: ({ value }) => nameOf(value.persona, context) },
      {
        key: 'trend',
        head: columns.trend,
        cell: ({ value, metric }) =>
          value.series.map(
            ([at, number]) => timeText(at, context) + words.labelSeparator + amount(number, metric, context),
          ),
      },
    ],
    groups: rowsOf(measured, ({ metric }) => named(metric, context)),
  });
}

/** Every count of those who pass: how many came, went on and left, and why. */
export function flowTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions } = words.table;
  const { chart } = words;
  const where = placeNames(context);
  const counted = (part: 'inflow' | 'processing' | 'processed' | 'exit') => ({
    key: part,
    head: chart.flow[part],
    numeric: true,
    cell: (figures: FlowFigures) => figure(figures[part], context),
  });
  return tableOf<FlowFigures>({
    key: 'flow',
    caption: captions.flow,
    head: columns.where,
    columns: [
      { key: 'unit', head: columns.unit, cell: ({ unit }) => chart.countedUnits[unit] },
      { key: 'segment', head: words.personas.segment, cell: ({ segment }) => nameOf(segment, context) },
      counted('inflow'),
      counted('processing'),
      counted('processed'),
      counted('exit'),
      { key: 'reasons', head: columns.reasons, cell: ({ exits }) => exits.map((exit) => exitLine(exit, context)) },
      {
        key: 'drop',
        head: columns.drop,
        cell: ({ drop, inflow }) =>
          drop === undefined || !inflow ? '' : joined(' · ', words.number(drop), words.percent(drop / inflow)),
      },
      { key: 'as-of', head: columns.asOf, cell: ({ asOf }) => timeText(asOf, context) },
      {
        key: 'remarks',
        head: columns.remarks,
        cell: ({ difference, balanced }) =>
          difference === undefined || balanced !== false
            ? ''
            : chart.unbalanced(words.number(Math.abs(difference)), difference > 0 ? 'missing' : 'surplus'),
      },
    ],
    groups: rowsOf([...flowFigures(context.journey)], ({ at }) => where([at])),
  });
}

/** Where evidence comes from. */
export function sourcesTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, sourceKinds, origins, natures } = words.table;
  return tableOf<Source>({
    key: 'sources',
    caption: captions.sources,
    head: columns.source,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => chosen(sourceKinds, kind) },
      { key: 'origin', head: columns.origin, cell: ({ origin }) => (origin ? origins[origin] : '') },
      { key: 'nature', head: columns.nature, cell: ({ nature }) => (nature ? natures[nature] : '') },
      { key: 'n', head: columns.sample, numeric: true, cell: ({ n }) => figure(n, context) },
      {
        key: 'collected',
        head: columns.collected,
        cell: ({ collected }) => joined(' – ', ...(collected ?? []).map((at) => timeText(at, context))),
      },
      { key: 'address', head: columns.address, cell: ({ url }) => url },
    ],
    groups: rowsOf(context.journey.sources, ({ id }) => sourceName(id, context)),
  });
}

/** What scores mean. */
export function scalesTable(context: Context): Table[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns, captions, yes } = words.table;
  return tableOf<Scale>({
    key: 'scales',
    caption: captions.scales,
    head: columns.scale,
    columns: [
      { key: 'min', head: columns.lowest, numeric: true, cell: ({ min }) => figure(min, context) },
      { key: 'neutral', head: words.neutral, numeric: true, cell: ({ neutral }) => figure(neutral, context) },
      { key: 'max', head: columns.highest, numeric: true, cell: ({ max }) => figure(max, context) },
      { key: 'reversed', head: columns.reversed, cell: ({ reversed }) => (reversed ? yes : '') },
      {
        key: 'labels',
        head: columns.scoreWords,
        cell: ({ labels }) =>
          Object.entries(labels ?? {}).map(
            ([score, label]) => scoreText(score, context) + words.labelSeparator + context.say(label),
          ),
      },
    ],
    groups: rowsOf(
      journey.scales.filter((scale) => !isUnsaid(scale)),
      ({ id }) => id,
    ),
  });
}

// Of the scale that every journey has, the head of a column of scores says all there is.
function isUnsaid({ id, labels }: Scale): boolean {
  return id === defaultScaleId && labels === undefined;
}

/** A measured value at its place: the number and its metric, and what it rests on. */
export function figureOfValue(value: MetricValue, context: Context): Said[] {
  const { journey, frame } = context;
  const { words } = frame;
  const metric = journey.lookup.metrics.get(value.metric);
  const label = nameOf(value.metric, context);
  const who = [value.channel, value.segment, value.persona].map((id) => nameOf(id, context));
  const number = value.value === null ? words.noData : amount(value.value, metric, context);
  return [
    label + words.labelSeparator + number,
    quiet(
      joined(
        ' · ',
        ...who,
        value.n === undefined ? '' : words.sample(value.n),
        metric?.target === undefined ? '' : words.target(amountText(metric.target, metric.unit, context)),
        value.asOf ? words.dataAsOf(timeText(value.asOf, context)) : '',
      ),
    ),
  ];
}

/** One count at its place, in its unit; where people leave, with their reasons. */
export function flowPlace(
  figures: FlowFigures,
  part: 'inflow' | 'processing' | 'processed' | 'exit',
  context: Context,
): Said[] {
  const { words } = context.frame;
  const count = figures[part];
  if (count === undefined) return [];
  const reasons = part === 'exit' ? figures.exits.map((exit) => quiet(exitLine(exit, context))) : [];
  return [
    joined(' · ', words.chart.counted[figures.unit](words.number(count)), nameOf(figures.segment, context)),
    ...reasons,
  ];
}

function exitLine({ reason, count }: FlowFigures['exits'][number], context: Context): string {
  const { words } = context.frame;
  return joined(words.labelSeparator, context.say(reason) || words.chart.otherReasons, words.number(count));
}

function amount(number: number | undefined, metric: Metric | undefined, context: Context): string {
  return number === undefined ? context.frame.words.noData : amountText(number, metric?.unit, context);
}

function scoreText(score: string, { frame }: Context): string {
  return /^-?\d+(\.\d+)?$/.test(score) ? frame.words.number(Number(score)) : score;
}

function named(metric: Metric, context: Context): Said {
  return context.say(metric.name) ? told(metric.name, context) : metric.id;
}
