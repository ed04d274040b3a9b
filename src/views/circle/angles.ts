import { arcsOf, middleOf, raisedShares, type Arc } from './polar.js';
import type { CircleStage, CircleStep } from './content.js';

/** A step on its stretch of a ring. */
export interface Slot {
  readonly item: CircleStep;
  /** Where its point stands, in degrees from 12 o'clock. */
  readonly angle: number;
  readonly arc: Arc;
}

/** A stage on its stretch of a ring. */
export interface StageArc {
  readonly stage: CircleStage;
  readonly arc: Arc;
}

/** How a ring is divided. */
export interface Division {
  readonly slots: readonly Slot[];
  readonly stages: readonly StageArc[];
  /** The stretches that belong to no stage: together with the stages they make up the full circle. */
  readonly gaps: readonly Arc[];
  /** The angles between which the line of the points runs: of the points themselves, and of one that another ring lends. */
  readonly track: readonly number[];
}

/**
 * One ring from 12 o'clock, clockwise: equal stretches for all steps, or in proportion to their time, then the gap (rules
 * 73 and 74). A stage without steps is as wide as one step. No stretch is narrower than `least` degrees.
 */
export function divideRing(
  stages: readonly CircleStage[],
  { gap, byTime, least }: { readonly gap: number; readonly byTime: boolean; readonly least: number },
): Division {
  const whole: Arc = { from: 0, to: 360 - gap };
  const units = stages.flatMap(({ steps }) => (steps.length > 0 ? steps.map((item) => item) : [undefined]));
  const times = units.map((item) => item?.time ?? 0);
  const timed = byTime && times.some((time) => time > 0);
  const shares = timed ? raisedShares(times, least / (360 - gap)) : times.map(() => 1);
  const arcs = arcsOf(shares, whole);
  let at = 0;
  const slots: Slot[] = [];
  const stageArcs = stages.map((stage): StageArc => {
    const own = arcs.slice(at, at + Math.max(1, stage.steps.length));
    at += own.length;
    stage.steps.forEach((item, index) => {
      const arc = own[index];
      if (arc) slots.push({ item, arc, angle: middleOf(arc) });
    });
    return { stage, arc: { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 } };
  });
  return { slots, stages: stageArcs, gaps: [{ from: 360 - gap, to: 360 }], track: slots.map(({ angle }) => angle) };
}

/**
 * One of several linked rings: its steps at the given angles, which rise, each stretch up to the middle between two
 * neighbours. `before` and `after` are the angles of what stands next to the first and the last step.
 */
export function divideLinked(
  stages: readonly CircleStage[],
  angles: readonly number[],
  before: number,
  after: number,
): Division {
  const marks = [before, ...angles, after];
  const arcs = angles.map((angle, index): Arc => ({
    from: (angle + (marks[index] ?? angle)) / 2,
    to: (angle + (marks[index + 2] ?? angle)) / 2,
  }));
  let at = 0;
  const slots: Slot[] = [];
  const stageArcs = stages.flatMap((stage): StageArc[] => {
    const own = arcs.slice(at, at + stage.steps.length);
    stage.steps.forEach((item, index) => {
      const arc = own[index];
      if (arc) slots.push({ item, arc, angle: angles[at + index] ?? arc.from });
    });
    at += own.length;
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ stage, arc: { from: first.from, to: last.to } }] : [];
  });
  const [first, last] = [arcs[0], arcs.at(-1)];
  const gap = first && last ? 360 - (last.to - first.from) : 360;
  const closed = gap <= 1e-6;
  const track = closed ? [...angles, (angles[0] ?? 0) + 360] : [before, ...angles, before + 360];
  return { slots, stages: stageArcs, gaps: closed || !last ? [] : [{ from: last.to, to: last.to + gap }], track };
}
