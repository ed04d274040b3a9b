import type { Context } from '../content/context.js';
import type { Mark } from '../scene/mark.js';
import type { ReadAt, Turn } from '../scene/reading-order.js';
import { expectationGaps, lineMarks, type CurveOptions } from './draw-lines.js';
import { gapMark, pointMark } from './draw-points.js';
import { axisMark, labelMark, momentMark, wordMark } from './draw-words.js';
import { futureMarks } from './future-area.js';
import type { PlacedCurve } from './placed-curve.js';

/** The curves of a row as marks, layer by layer from back to front. */
export interface CurveLayers {
  /** Hatches where no line has a score. */
  readonly gaps: readonly Turn[];
  /** The neutral line and the names of the scale. */
  readonly axis: readonly Turn[];
  /** What was expected or is predicted, held against what was experienced. */
  readonly tints: readonly Turn[];
  readonly lines: readonly Turn[];
  readonly moments: readonly Turn[];
  readonly points: readonly Turn[];
  readonly words: readonly Turn[];
  /** The names at the ends of the lines. */
  readonly labels: readonly Turn[];
}

/** The curves of a row as marks, from back to front: gaps, axis, areas, lines, points, words. */
export function drawCurve(curve: PlacedCurve, context: Context, options: CurveOptions): Turn[] {
  const { gaps, axis, tints, lines, moments, points, words, labels } = curveLayers(curve, context, options);
  return [...gaps, ...axis, ...tints, ...lines, ...moments, ...points, ...words, ...labels];
}

/** The layers of the curves of a row, for those who put something of their own between them. */
export function curveLayers(curve: PlacedCurve, context: Context, options: CurveOptions): CurveLayers {
  const hatched = new Set(curve.gaps.map(({ index }) => index));
  const turn = (mark: Mark | undefined, at: ReadAt): Turn[] => (mark ? [{ mark, at }] : []);
  const behind = (mark: Mark | undefined): Turn[] => turn(mark, 'decoration');
  const at = (mark: Mark | undefined, step: number): Turn[] => turn(mark, { step, row: curve.index });
  const future = futureMarks(curve);
  // Two areas on top of each other would tell nothing: the one between today and tomorrow is what is asked here.
  const lines = curve.lines
    .flatMap((line) => lineMarks(line, curve, context, options))
    .filter(({ part }) => future.length === 0 || part !== 'curve-area');
  return {
    gaps: curve.gaps.flatMap((gap) => at(gapMark(gap, curve, context), gap.index)),
    axis: turn(axisMark(curve, context), 'scales'),
    tints: [...future, ...expectationGaps(curve)].flatMap(behind),
    lines: lines.flatMap(behind),
    moments: curve.moments.flatMap(({ moment }, order) => at(momentMark(order, curve, context), moment.index)),
    points: pointTurns(curve, context),
    words: curve.words.flatMap((word) => at(wordMark(word, hatched.has(word.index), curve, context), word.index)),
    labels: curve.labels.flatMap((label) => behind(labelMark(label, curve, context))),
  };
}

// The first line is the one that matters most: its points lie on top, and are read first.
function pointTurns(curve: PlacedCurve, context: Context): Turn[] {
  if (!curve.dotted) return [];
  const turns = curve.lines.map((line, order) =>
    line.dots.flatMap((_, step): Turn[] => {
      const mark = pointMark(line, step, curve, context);
      return mark ? [{ mark, at: { step, row: [curve.index, order] } }] : [];
    }),
  );
  return turns.reverse().flat();
}
