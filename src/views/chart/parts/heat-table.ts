import { amountText } from '../../../content/amount.js';
import { groupText, segmentsText } from '../../../content/group-names.js';
import { joined, type Context } from '../../../content/context.js';
import { emotionByChannel } from '../../../insight/emotion-channels.js';
import { moodLevel } from '../../../insight/emotion-figures.js';
import { metricFigures, type MetricFigure, type MetricFigures } from '../../../insight/metric-figures.js';
import { timeMs } from '../../../model/iso-time.js';
import type { Id, MetricValue } from '../../../model/journey.js';
import { listKey } from '../../../model/list-key.js';
import type { MoodLevel } from '../../../scene/mood-face.js';
import { placesOf } from '../where.js';

/** What is known of each channel at each stage. */
export interface HeatTable {
  /** What the numbers are, and around what the colours turn. */
  readonly notes: readonly string[];
  /** What the five tints mean, from worst to best. */
  readonly levels: readonly string[];
  readonly rows: readonly HeatRow[];
}

/** A channel, with a cell for every stage of the journey. */
export interface HeatRow {
  readonly channel: Id;
  readonly title: string;
  readonly cells: readonly HeatCell[];
}

/** A channel at a stage; without a level where nothing is known, which is no zero. */
export interface HeatCell {
  readonly key: string;
  readonly stage: Id;
  readonly level: MoodLevel | undefined;
  readonly text: string;
  readonly note: string;
  readonly name: string;
}

interface Known {
  readonly channel: Id;
  readonly stage: Id;
  readonly level: MoodLevel;
  readonly text: string;
  readonly note: string;
}

/** The table of channels and stages: what customers felt there, or a metric; `undefined` when nothing is known. */
export function heatTable(context: Context, about: Id): HeatTable | undefined {
  const metric = metricFigures(context.journey).find((one) => one.metric.id === about);
  const found = metric ? metricCells(metric, context) : emotionCells(context);
  if (!found || found.cells.length === 0) return undefined;
  const { journey, say, frame } = context;
  const { words } = frame;
  const byPlace = new Map(found.cells.map((cell) => [listKey([cell.channel, cell.stage]), cell]));
  const used = new Set(found.cells.map(({ channel }) => channel));
  const rows = journey.channels
    .filter(({ id }) => used.has(id))
    .map(({ id, name }): HeatRow => {
      const title = say(name) || id;
      const cells = journey.stages.map((stage): HeatCell => {
        const known = byPlace.get(listKey([id, stage.id]));
        const spoken = joined(words.listSeparator, title, say(stage.title)) + words.labelSeparator;
        return {
          key: `heat(${id},${stage.id})`,
          stage: stage.id,
          level: known?.level,
          text: known?.text ?? '',
          note: known?.note ?? '',
          name: spoken + (known ? joined(words.listSeparator, known.text, known.note) : words.noData),
        };
      });
      return { channel: id, title, cells };
    });
  return { notes: found.notes, levels: metric ? words.chart.heatLevels : words.moods, rows };
}

function emotionCells(context: Context): { cells: Known[]; notes: string[] } | undefined {
  const { words } = context.frame;
  const found = emotionByChannel(context.journey);
  if (!found) return undefined;
  const { scale } = found;
  const cells = found.cells.map(({ channel, stage, mean, scores, n }) => ({
    channel,
    stage,
    level: moodLevel(mean, scale),
    text: words.number(mean),
    note: joined(' · ', words.chart.scores(scores), n === undefined ? '' : words.sample(n)),
  }));
  const axis = words.chart.scoreAxis(words.number(scale.min), words.number(scale.max));
  const segments = new Set(
    context.series.flatMap(({ kind, voice, segment }) => (kind === 'valence' && voice === 'customer' && segment) || []),
  );
  const whose = context.journey.laterVoices ? [] : [...segments].map((id) => segmentsText([id], context));
  const later = context.journey.laterVoices?.predicted ? [words.predicted] : [];
  return {
    cells,
    notes: [
      ...later,
      joined(' · ', words.chart.heatFormula, joined(words.listSeparator, ...whose)),
      axis,
      words.chart.centredOn(words.number(scale.neutral)),
    ],
  };
}

function metricCells(
  { metric, figures, target }: MetricFigures,
  context: Context,
): { cells: Known[]; notes: string[] } {
  const { words } = context.frame;
  const placeOf = placesOf(context);
  const groups = new Map<string, { channel: Id; stage: Id; weight: number; sum: number; n: number; whose: string[] }>();
  const known = figures.filter(({ number, offScale }) => number !== undefined && !offScale);
  const ofAll = known.filter(({ value }) => whoseText(value, context) === '');
  // Beside the figure of everyone, those of its parts would count twice.
  const shown = latestValues(ofAll.length > 0 ? ofAll : known);
  const whose = new Set(shown.map(({ value }) => whoseText(value, context)));
  for (const { number, value } of shown) {
    const { stage } = placeOf(value.at).place;
    if (number === undefined || value.channel === undefined || stage === undefined) continue;
    const key = listKey([value.channel, stage]);
    const group = groups.get(key) ?? { channel: value.channel, stage, weight: 0, sum: 0, n: 0, whose: [] };
    // A value whose sample nobody wrote down counts like a single answer.
    const weight = value.n || 1;
    groups.set(key, group);
    group.weight += weight;
    group.sum += number * weight;
    group.n += value.n ?? NaN;
    group.whose.push(whoseText(value, context));
  }
  const means = [...groups.values()].map((group) => ({ ...group, mean: group.sum / group.weight }));
  const centre = target ?? means.reduce((sum, { mean }) => sum + mean / means.length, 0);
  const widest = Math.max(...means.map(({ mean }) => Math.abs(mean - centre)), 1e-9);
  const way = metric.better === 'higher' ? 1 : -1;
  const cells = means.map(({ channel, stage, mean, n, whose: own }) => ({
    channel,
    stage,
    level: levelOf((way * (mean - centre)) / widest),
    text: amountText(mean, metric.unit, context),
    note: joined(
      ' · ',
      n > 0 ? words.sample(n) : '',
      whose.size > 1 ? joined(words.listSeparator, ...new Set(own)) : '',
    ),
  }));
  const name = context.say(metric.name) || metric.id;
  return {
    cells,
    notes: [
      joined(' · ', words.chart.heatMetric(name), ...whose),
      words.chart.centredOn(amountText(centre, metric.unit, context)),
    ],
  };
}

function whoseText({ segment, persona }: MetricValue, context: Context): string {
  return groupText({ channel: undefined, segment, persona }, context);
}

// Of one place, channel and group the latest value counts: two dates have no mean.
function latestValues(figures: readonly MetricFigure[]): readonly MetricFigure[] {
  const latest = new Map<string, MetricFigure>();
  const dateOf = ({ asOf }: MetricFigure): number => (asOf === undefined ? undefined : timeMs(asOf)) ?? -Infinity;
  const keyOf = ({ value: { at, channel, segment, persona } }: MetricFigure): string =>
    listKey([at, channel, segment, persona]);
  for (const one of figures) {
    const before = latest.get(keyOf(one));
    latest.set(keyOf(one), before && dateOf(before) > dateOf(one) ? before : one);
  }
  return figures.filter((one) => !isOlder(one, latest.get(keyOf(one))));
}

function isOlder({ asOf }: MetricFigure, latest: MetricFigure | undefined): boolean {
  return latest?.asOf !== undefined && latest.asOf !== asOf;
}

function levelOf(share: number): MoodLevel {
  return share > 0.6 ? 5 : share > 0.2 ? 4 : share >= -0.2 ? 3 : share >= -0.6 ? 2 : 1;
}
