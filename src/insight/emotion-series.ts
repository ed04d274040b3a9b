import { listKey } from '../model/list-key.js';
import { timeMs } from '../model/iso-time.js';
import type { Id, Journey, Reading, Scale, Text } from '../model/journey.js';
import { isMeasured, voiceKey, voiceOf } from '../model/voice.js';

/** The scores of one kind by one voice, step by step: what one line of a curve shows. */
export interface EmotionSeries {
  /** Unique among the series of a journey, the same at every run. */
  readonly id: string;
  readonly kind: Reading['kind'];
  /** Who says so: the customer (also where nobody is named), the company, or a forecast. */
  readonly voice: 'customer' | 'company' | 'predicted';
  readonly persona?: Id | undefined;
  readonly segment?: Id | undefined;
  readonly scale: Scale;
  /** One entry a step of the journey; `undefined` where there is no score. */
  readonly scores: readonly (Score | undefined)[];
}

/** The score of one step in one series. */
export interface Score {
  /** On the series' scale. The weighted mean where several readings were given: Σ value · weight / Σ weight, weight 100 unless said. */
  readonly value: number;
  readonly label?: Text | undefined;
  /** Number of answers behind it; of several readings their sum, where all of them say. */
  readonly n?: number | undefined;
  /** The ends of the range of uncertainty: of several readings, the range that holds the ranges of all. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** How many readings went into the mean. */
  readonly readings: number;
  /** Whether customers said so: a customer rated, or answers were counted, or evidence is named. Else it was set by whoever made the map. */
  readonly measured?: boolean;
}

/**
 * The readings of a journey as series: one a kind, persona, segment, voice and scale; those of nobody in particular first,
 * then by persona as the journey lists them, and in the order of first appearance.
 *
 * Scores of one voice at different dates are no mean: the latest counts. A reading without a value, or with weight 0, is left out: missing is not neutral.
 */
export function emotionSeries(journey: Journey): EmotionSeries[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const scales = new Map(journey.scales.map((scale) => [scale.id, scale]));
  const found = new Map<string, { head: Omit<EmotionSeries, 'scores'>; at: Map<number, Reading[]> }>();
  steps.forEach((step, index) => {
    for (const reading of step.emotion) {
      const scale = scales.get(reading.scale);
      if (!scale || reading.value === null || reading.weight === 0) continue;
      const head = headOf(reading, scale);
      const entry = found.get(head.id) ?? { head, at: new Map<number, Reading[]>() };
      found.set(head.id, entry);
      const there = entry.at.get(index);
      if (there) there.push(reading);
      else entry.at.set(index, [reading]);
    }
  });
  const order = new Map(journey.personas.map(({ id }, index) => [id, index]));
  const placeOf = ({ persona }: Pick<EmotionSeries, 'persona'>): number => order.get(persona ?? '') ?? -1;
  return [...found.values()]
    .map(({ head, at }) => ({ ...head, scores: steps.map((_, index) => scoreOf(at.get(index) ?? [], head.scale)) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function headOf(reading: Reading, scale: Scale): Omit<EmotionSeries, 'scores'> {
  const { kind, persona, segment } = reading;
  const id = voiceKey(reading);
  return { id, kind, voice: voiceOf(reading), persona, segment, scale };
}

/** Scores of another date are another opinion: of several dates the latest counts, beside what bears no date. */
function latestOf(readings: readonly Reading[]): readonly Reading[] {
  const latest = readings.reduce((most, { at }) => Math.max(most, dateOf(at)), -Infinity);
  return readings.filter(({ at }) => at === undefined || dateOf(at) === latest);
}

function dateOf(at: string | undefined): number {
  return (at === undefined ? undefined : timeMs(at)) ?? -Infinity;
}

function scoreOf(all: readonly Reading[], scale: Scale): Score | undefined {
  const readings = latestOf(all);
  const [first] = readings;
  if (!first) return undefined;
  const weights = readings.reduce((sum, { weight = 100 }) => sum + weight, 0);
  // Shares are taken first: a sum of large scores could leave the range of numbers.
  const mean = readings.reduce((sum, { value, weight = 100 }) => sum + (value ?? 0) * (weight / weights), 0);
  const { min, max } = scale;
  const value = Math.min(max, Math.max(min, mean));
  return { value, ...pooled(readings), readings: readings.length, measured: readings.every(isMeasured) };
}

// A label stands for the mean only where all readings bear it.
function pooled(readings: readonly Reading[]): Pick<Score, 'label' | 'n' | 'low' | 'high'> {
  const [{ label, n, low, high } = {}, ...others] = readings as readonly Partial<Reading>[];
  if (others.length === 0) return { label, n, low, high };
  const counts = readings.flatMap((reading) => reading.n ?? []);
  const lows = readings.flatMap((reading) => reading.low ?? []);
  const highs = readings.flatMap((reading) => reading.high ?? []);
  const values = readings.flatMap((reading) => reading.value ?? []);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    label: others.every((other) => isSameText(other.label, label)) ? label : undefined,
    n: counts.length === readings.length ? counts.reduce((sum, count) => sum + count, 0) : undefined,
    low: lows.length > 0 ? least([...lows, ...values]) : undefined,
    high: highs.length > 0 ? most([...highs, ...values]) : undefined,
  };
}

function isSameText(a: Text | undefined, b: Text | undefined): boolean {
  return textKey(a) === textKey(b);
}

function textKey(text: Text | undefined): string {
  return listKey(typeof text === 'object' ? Object.entries(text).flat() : [text]);
}
