import type { Id, Journey, Reading, Scale } from '../model/journey.js';
import { listKey } from '../model/list-key.js';

/** What customers felt in one channel during one stage. */
export interface ChannelEmotion {
  readonly channel: Id;
  readonly stage: Id;
  /** Σ value · weight / Σ weight over all scores, weight 100 unless said. */
  readonly mean: number;
  /** How many scores went into the mean. */
  readonly scores: number;
  /** How many answers are behind them; `undefined` where one of them does not say. */
  readonly n: number | undefined;
}

/** Scores by channel and stage, all on one scale. */
export interface ChannelEmotions {
  readonly scale: Scale;
  /** In the order of stages, then of channels; pairs that do not occur are left out: they are no zeros. */
  readonly cells: readonly ChannelEmotion[];
}

/**
 * How customers felt in each channel at each stage; `undefined` when no step has a channel and a score.
 *
 * Only what customers felt counts, and only scores on the scale that most of them use: scores on two scales have no mean.
 * A score without a value, or of weight 0, is left out. Of two journeys in one the later one counts: the channels are its own. A score by each of two personas counts once for each.
 */
export function emotionByChannel(journey: Journey): ChannelEmotions | undefined {
  const scored = journey.steps.flatMap(({ channel, stage, emotion }) =>
    channel === undefined
      ? []
      : emotion.filter((reading) => isFelt(reading, journey)).map((reading) => ({ channel, stage, reading })),
  );
  const scale = mostUsed(scored.map(({ reading }) => reading.scale));
  const found = scale === undefined ? undefined : journey.lookup.scales.get(scale);
  if (!found) return undefined;
  const groups = new Map<string, { channel: Id; stage: Id; readings: Reading[] }>();
  for (const { channel, stage, reading } of scored) {
    if (reading.scale !== scale) continue;
    const key = listKey([stage, channel]);
    const group = groups.get(key) ?? { channel, stage, readings: [] };
    groups.set(key, group);
    group.readings.push(reading);
  }
  const cells = [...groups.values()].map(({ channel, stage, readings }) => ({ channel, stage, ...meanOf(readings) }));
  return { scale: found, cells };
}

function meanOf(readings: readonly Reading[]): Pick<ChannelEmotion, 'mean' | 'scores' | 'n'> {
  const weights = readings.reduce((sum, { weight = 100 }) => sum + weight, 0);
  // Shares are taken first: a sum of large scores could leave the range of numbers.
  const mean = readings.reduce((sum, { value, weight = 100 }) => sum + (value ?? 0) * (weight / weights), 0);
  const known = readings.every(({ n }) => n !== undefined);
  return { mean, scores: readings.length, n: known ? readings.reduce((sum, { n = 0 }) => sum + n, 0) : undefined };
}

function isFelt({ kind, value, weight, rater, segment }: Reading, { laterVoices: later }: Journey): boolean {
  if (kind !== 'valence' || value === null || weight === 0 || rater === 'company') return false;
  if (!later) return rater !== 'predicted';
  return later.predicted ? rater === 'predicted' : segment !== undefined && later.segments.includes(segment);
}

function mostUsed(ids: readonly Id[]): Id | undefined {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce<readonly [Id, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
