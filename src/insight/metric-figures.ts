import type { Id, Journey, Metric, MetricValue } from '../model/journey.js';
import { stepsOf } from './flow-figures.js';

/** How well a value does against its metric's target and the value to worry at. */
export type MetricState = 'good' | 'warn' | 'bad';

/** One measured value, with what its metric says of it. */
export interface MetricFigure {
  readonly value: MetricValue;
  /** The number; `undefined` when it is not known, which is not zero. */
  readonly number: number | undefined;
  /** First and last step index of where it was measured; `undefined` when that is no step and no stage with steps. */
  readonly steps: readonly [number, number] | undefined;
  readonly state: MetricState | undefined;
  /** The number cannot be of this metric: an NPS outside −100…100. Say it as it is written, but draw it on no NPS axis. */
  readonly offScale: boolean;
  readonly n: number | undefined;
  readonly asOf: string | undefined;
}

/** All values of one metric, in journey order. */
export interface MetricFigures {
  readonly metric: Metric;
  readonly figures: readonly MetricFigure[];
  /** Whether it may be drawn and named as NPS. */
  readonly isNps: boolean;
  readonly target: number | undefined;
  readonly warn: number | undefined;
}

/** Answers to “How likely are you to recommend us, 0 to 10?”: promoters said 9 or 10, passives 7 or 8, detractors 0 to 6. */
export interface NpsAnswers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * The metrics of a journey with their values, each in journey order; a metric without values has none.
 *
 * The state of a value: `good` when it reaches the target, `bad` when it is at the value to worry at or beyond, `warn` when it is
 * between, or short of a target without a value to worry at. Without a target nothing is good, and without either there is no state.
 */
export function metricFigures(journey: Journey): readonly MetricFigures[] {
  const byMetric = new Map<Id, MetricFigure[]>(journey.metrics.map(({ id }) => [id, []]));
  for (const value of journey.values) {
    const metric = journey.lookup.metrics.get(value.metric);
    if (metric) byMetric.get(metric.id)?.push(figureOf(value, metric, journey));
  }
  return journey.metrics.map((metric) => ({
    metric,
    figures: (byMetric.get(metric.id) ?? []).sort((a, b) => (a.steps?.[0] ?? 1e9) - (b.steps?.[0] ?? 1e9)),
    isNps: isNps(metric),
    target: metric.target,
    warn: metric.warn,
  }));
}

/**
 * The net promoter score: 100 · (promoters − detractors) ÷ all answers, from −100 to 100; `undefined` without an answer.
 *
 * Source: Frederick F. Reichheld, The one number you need to grow, Harvard Business Review, December 2003.
 */
export function npsOf({ promoters, passives, detractors }: NpsAnswers): number | undefined {
  for (const [name, count] of Object.entries({ promoters, passives, detractors })) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`expected ${name} to be 0 or more, got ${count}`);
  }
  const all = promoters + passives + detractors;
  return all > 0 ? (100 * (promoters - detractors)) / all : undefined;
}

/**
 * Whether a metric is a net promoter score. A mean of answers from 0 to 10 is none, whatever it is called: a metric of kind `nps`
 * whose unit speaks of ten (`/10`, `of 10`, `0–10`) is taken for a plain figure.
 */
export function isNps({ kind, unit = '' }: Metric): boolean {
  return kind === 'nps' && !/(^|\D)10(\D|$)/.test(unit);
}

/** How well a number does; `undefined` when its metric names nothing to hold it against. */
export function metricState(number: number, { better, target, warn }: Metric): MetricState | undefined {
  const reaches = (mark: number): boolean => (better === 'higher' ? number >= mark : number <= mark);
  const falls = (mark: number): boolean => (better === 'higher' ? number <= mark : number >= mark);
  if (target !== undefined && reaches(target)) return 'good';
  if (warn !== undefined && falls(warn)) return 'bad';
  return target === undefined ? undefined : 'warn';
}

function figureOf(value: MetricValue, metric: Metric, journey: Journey): MetricFigure {
  const number = value.value ?? undefined;
  const offScale = number !== undefined && isNps(metric) && Math.abs(number) > 100;
  return {
    value,
    number,
    steps: stepsOf(journey, value.at),
    state: number === undefined || offScale ? undefined : metricState(number, metric),
    offScale,
    n: value.n,
    asOf: value.asOf,
  };
}
