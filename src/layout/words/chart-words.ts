import type { FlowCount } from '../../model/journey.js';

/** What a chart says in one language: its parts, its units, and how its figures are read. */
export interface ChartWords {
  /** The titles of the parts. */
  readonly parts: Readonly<Record<'emotion' | 'metrics' | 'funnel' | 'heat', string>>;
  /** What a chart says that has nothing to draw. */
  readonly nothing: string;
  /** What the axis of scores shows. */
  readonly scoreAxis: (min: string, max: string) => string;
  /** Where scores come from: customers were asked, or whoever made the map set them. */
  readonly measured: string;
  readonly authored: string;
  /** How sure a score is. */
  readonly uncertainty: string;
  readonly between: (low: string, high: string) => string;
  /** Names of differences: a signed number stands behind each. */
  readonly expectationGap: string;
  readonly futureGap: string;
  readonly companyGap: string;
  /** What the two signs of a difference mean. */
  readonly aboveExpected: string;
  readonly belowExpected: string;
  /** A place that is no step and no stage. */
  readonly wholeJourney: string;
  /** The lines that values are held against. */
  readonly target: string;
  readonly warning: string;
  readonly warnAt: (value: string) => string;
  readonly metricStates: Readonly<Record<'good' | 'warn' | 'bad', string>>;
  readonly npsFormula: string;
  readonly notNps: string;
  readonly offScale: string;
  readonly trend: (from: string, since: string, to: string, until: string) => string;
  readonly since: (from: string, to: string, date: string) => string;
  /** What is counted: so many people, entries or sessions. */
  readonly counted: Readonly<Record<FlowCount['unit'], (count: string) => string>>;
  readonly countedUnits: Readonly<Record<FlowCount['unit'], string>>;
  readonly flow: Readonly<Record<'inflow' | 'processing' | 'processed' | 'exit', string>>;
  /** Those who came in and did not go on, or not yet. */
  readonly dropped: string;
  readonly drop: (count: string, percent: string) => string;
  /** Those who went on, of those who came in. */
  readonly conversion: string;
  readonly byReason: string;
  readonly otherReasons: string;
  readonly flowFormula: string;
  /** The counts at a place contradict each other by so many. */
  readonly unbalanced: (count: string, kind: 'missing' | 'surplus') => string;
  readonly heatFormula: string;
  readonly heatMetric: (name: string) => string;
  /** What the five tints of a metric mean, held against what they are centred on. */
  readonly heatLevels: readonly [string, string, string, string, string];
  readonly centredOn: (value: string) => string;
  readonly scores: (count: number) => string;
  /** Warnings where figures may not be compared. */
  readonly differentScales: string;
  readonly differentMeasures: (names: string) => string;
}
