import type { Id, Journey, Reading, Scale, Text } from '../model/journey.js';

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
  /** Number of answers behind it, where known. */
  readonly n?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** How many readings went into the mean. */
  readonly readings: number;
  /** Whether customers said so: a customer rated, or answers were counted, or evidence is named. Else it was set by whoever made the map. */
  readonly measured?: boolean;
}

/**
 * The readings of a journey as series: one a kind, persona, segment, voice and scale, in the order of first appearance.
 *
 * A reading without a value, or with weight 0, is left out: missing is not neutral.
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
      entry.at.set(index, [...(entry.at.get(index) ?? []), reading]);
    }
  });
  return [...found.values()].map(({ head, at }) => ({
    ...head,
    scores: steps.map((_, index) => scoreOf(at.get(index) ?? [], head.scale)),
  }));
}

function headOf(reading: Reading, scale: Scale): Omit<EmotionSeries, 'scores'> {
  const voice = reading.rater === 'company' || reading.rater === 'predicted' ? reading.rater : 'customer';
  const { kind, persona, segment } = reading;
  const id = [kind, voice, persona ?? '', segment ?? '', scale.id].map(encodeURIComponent).join('/');
  return { id, kind, voice, persona, segment, scale };
}

function scoreOf(readings: readonly Reading[], scale: Scale): Score | undefined {
  const [first] = readings;
  if (!first) return undefined;
  const weights = readings.reduce((sum, { weight = 100 }) => sum + weight, 0);
  // Shares are taken first: a sum of large scores could leave the range of numbers.
  const mean = readings.reduce((sum, { value, weight = 100 }) => sum + (value ?? 0) * (weight / weights), 0);
  const { min, max } = scale;
  const { label, n, low, high } = first;
  const value = Math.min(max, Math.max(min, mean));
  return { value, label, n, low, high, readings: readings.length, measured: readings.every(isMeasured) };
}

function isMeasured({ rater, n, evidence }: Reading): boolean {
  if (rater === 'analyst' || rater === 'model' || rater === 'predicted') return false;
  return rater === 'customer' || (n ?? 0) > 0 || evidence.length > 0;
}
