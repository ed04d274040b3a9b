import type { PlacedCurve } from '../../curve/placed-curve.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, Shape } from '../../scene/mark.js';
import type { CurveRow } from '../../content/rows.js';

/** Whether a row has scores that were measured and scores that were set: then they must be told apart. */
export function mixesBases({ series }: CurveRow): boolean {
  const bases = new Set(
    series
      .filter(isSpoken)
      .flatMap(({ scores }) => scores.flatMap((score) => (score ? [score.measured === true] : []))),
  );
  return bases.size > 1;
}

/** A dashed ring around each score that was set by whoever made the map, where others were measured. */
export function authoredRings({ row, lines }: PlacedCurve): Mark[] {
  if (!mixesBases(row)) return [];
  const shapes = lines
    .filter(({ series }) => isSpoken(series))
    .flatMap(({ series: { scores }, dots }) =>
      dots.flatMap((dot, index): Shape[] => (dot && scores[index]?.measured !== true ? [authoredRing(dot.at)] : [])),
    );
  return shapes.length > 0
    ? [{ key: `authored(${row.key})`, part: 'curve', box: shapesExtent(shapes), shapes, place: {} }]
    : [];
}

/** The dashed ring of a score that nobody measured. */
export function authoredRing({ x, y }: { readonly x: number; readonly y: number }, r = 14.5): Shape {
  return { kind: 'circle', cx: x, cy: y, r, stroke: 'axis', strokeWidth: 1.25, dash: [3, 3] };
}

/** Whether scores of a line may be measured: forecasts never are, and look it already. */
export function isSpoken({ kind, voice }: CurveRow['series'][number]): boolean {
  return kind === 'valence' && voice === 'customer';
}
