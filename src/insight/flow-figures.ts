import type { FlowCount, Id, Journey } from '../model/journey.js';

/** What a count at one place comes to. Fields are `undefined` where the count does not say enough. */
export interface FlowFigures {
  /** The place that was counted: a step, a stage, a link, a lane or the journey. */
  readonly at: Id;
  /** First and last step index of the place; `undefined` when it is no step and no stage with steps. */
  readonly steps: readonly [number, number] | undefined;
  readonly count: FlowCount;
  readonly unit: FlowCount['unit'];
  readonly segment: Id | undefined;
  readonly asOf: string | undefined;
  readonly inflow: number | undefined;
  readonly processing: number | undefined;
  readonly processed: number | undefined;
  /** How many left: as counted, else the sum of the reasons. */
  readonly exit: number | undefined;
  readonly exits: FlowCount['exits'];
  /** Whether inflow = processing + processed + exit; `false` too when the parts known, or the reasons to leave, are more than the whole. */
  readonly balanced: boolean | undefined;
  /** Inflow − (processing + processed + exit), or else exit − all reasons: above 0 are missing, below 0 are too many. */
  readonly difference: number | undefined;
  /** Inflow − processed: those who did not go on, or not yet. */
  readonly drop: number | undefined;
  /** Processed ÷ inflow, from 0 to 1 where the counts are right; `undefined` when nobody came in. */
  readonly conversion: number | undefined;
}

/**
 * What the flow counts of a journey come to, in journey order; several at one place (by segment, by unit, by date) stay apart.
 *
 * The identity inflow = processing + processed + exit is the conservation of flow (little else than: who comes in is still
 * there, went on, or left). A part that was not counted is not zero: then the identity is only refuted, never confirmed.
 * A count of one unit is never added to one of another.
 */
export function flowFigures(journey: Journey): readonly FlowFigures[] {
  const figures = journey.flow.map((count) => figuresOf(count, stepsOf(journey, count.at)));
  // Sorting is stable: at one place they stay as the document has them. A stage comes before its steps.
  return figures.sort((a, b) => (a.steps?.[0] ?? Infinity) - (b.steps?.[0] ?? Infinity) || longerFirst(a, b));
}

function figuresOf(count: FlowCount, steps: FlowFigures['steps']): FlowFigures {
  const { at, unit, segment, asOf, inflow, processing, processed, exits } = count;
  const reasons = exits.reduce((sum, each) => sum + each.count, 0);
  const exit = count.exit ?? (exits.length > 0 ? reasons : undefined);
  // More reasons than people who left are a fault, even where all else adds up.
  const surplus = Math.min(0, (exit ?? reasons) - reasons);
  const whole = differenceOf(inflow, [processing, processed, exit]);
  const difference = surplus < 0 && !whole ? surplus : whole;
  const both = inflow !== undefined && processed !== undefined;
  return {
    ...{ at, steps, count, unit, segment, asOf, inflow, processing, processed, exit, exits },
    balanced: difference === undefined ? undefined : Math.abs(difference) < 1e-9 * Math.max(1, inflow ?? 1),
    difference,
    drop: both ? inflow - processed : undefined,
    conversion: both && inflow > 0 ? processed / inflow : undefined,
  };
}

function differenceOf(inflow: number | undefined, parts: readonly (number | undefined)[]): number | undefined {
  if (inflow === undefined) return undefined;
  const known = parts.filter((part) => part !== undefined);
  const rest = inflow - known.reduce((sum, part) => sum + part, 0);
  // Whatever was not counted can only make this worse.
  return known.length === parts.length || rest < 0 ? rest : undefined;
}

/** First and last step index of a step or a stage. */
export function stepsOf({ lookup }: Journey, place: Id): readonly [number, number] | undefined {
  const own = lookup.steps.get(place)?.index;
  if (own !== undefined) return [own, own];
  const [first, last] = [lookup.stepsOf(place)[0]?.index, lookup.stepsOf(place).at(-1)?.index];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function longerFirst(a: FlowFigures, b: FlowFigures): number {
  const length = ({ steps }: FlowFigures): number => (steps ? steps[1] - steps[0] : 0);
  return length(b) - length(a);
}
