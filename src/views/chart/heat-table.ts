import { emotionByChannel } from '../../insight/emotion-channels.js';
import { moodLevel } from '../../insight/emotion-figures.js';
import { metricFigures, type MetricFigures } from '../../insight/metric-figures.js';
import type { Id } from '../../model/journey.js';
import { listKey } from '../../model/list-key.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { amountText } from '../../content/amount.js';
import { joined, type Context } from '../../content/context.js';
import { placesOf } from './where.js';

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
  const later = context.journey.laterVoices?.predicted ? [words.predicted] : [];
  return {
    cells,
    notes: [...later, words.chart.heatFormula, axis, words.chart.centredOn(words.number(scale.neutral))],
  };
}

function metricCells(
  { metric, figures, target }: MetricFigures,
  context: Context,
): { cells: Known[]; notes: string[] } {
  const { words } = context.frame;
  const placeOf = placesOf(context);
  const groups = new Map<string, { channel: Id; stage: Id; weight: number; sum: number; n: number; values: number }>();
  for (const { number, value, offScale } of figures) {
    const { stage } = placeOf(value.at).place;
    if (number === undefined || offScale || value.channel === undefined || stage === undefined) continue;
    const key = listKey([value.channel, stage]);
    const group = groups.get(key) ?? { channel: value.channel, stage, weight: 0, sum: 0, n: 0, values: 0 };
    // A value whose sample nobody wrote down counts like a single answer.
    const weight = value.n || 1;
    groups.set(key, group);
    group.weight += weight;
    group.sum += number * weight;
    group.n += value.n ?? NaN;
    group.values += 1;
  }
  const means = [...groups.values()].map((group) => ({ ...group, mean: group.sum / group.weight }));
  const centre = target ?? means.reduce((sum, { mean }) => sum + mean / means.length, 0);
  const widest = Math.max(...means.map(({ mean }) => Math.abs(mean - centre)), 1e-9);
  const way = metric.better === 'higher' ? 1 : -1;
  const cells = means.map(({ channel, stage, mean, n }) => ({
    channel,
    stage,
    level: levelOf((way * (mean - centre)) / widest),
    text: amountText(mean, metric.unit, context),
    note: n > 0 ? words.sample(n) : '',
  }));
  const name = context.say(metric.name) || metric.id;
  return {
    cells,
    notes: [words.chart.heatMetric(name), words.chart.centredOn(amountText(centre, metric.unit, context))],
  };
}

function levelOf(share: number): MoodLevel {
  return share > 0.6 ? 5 : share > 0.2 ? 4 : share >= -0.2 ? 3 : share >= -0.6 ? 2 : 1;
}
