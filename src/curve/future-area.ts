import { goodness } from '../insight/emotion-figures.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Point } from '../layout/box.js';
import { signedAreas, type SignedArea } from './band.js';
import { shapesExtent } from '../scene/extent.js';
import { looks } from '../scene/looks.js';
import type { Mark, Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import type { CurveRow } from '../content/rows.js';
import type { Projection, Spot } from './projection.js';
import { isSameVoice } from './facts.js';
import type { PlacedCurve } from './placed-curve.js';

/** Today's line of a row and the one that is predicted of the same people, where no other two could be meant. */
export function futureOf({ series }: CurveRow): { readonly now: number; readonly future: number } | undefined {
  const felt = series.filter(({ kind, voice }) => kind === 'valence' && voice !== 'company');
  const now = felt.find(({ voice }) => voice === 'customer');
  const future = felt.find(({ voice }) => voice === 'predicted');
  if (felt.length !== 2 || !now || !future || !isSameVoice(now, future)) return undefined;
  return { now: series.indexOf(now), future: series.indexOf(future) };
}

/** The area between today and what is predicted, with its sign (rule 35). */
export function futureMarks({ row, lines, projection }: PlacedCurve): Mark[] {
  const pair = futureOf(row);
  const [now, future] = pair ? [lines[pair.now], lines[pair.future]] : [];
  if (!now || !future) return [];
  const [today, tomorrow] = [now, future].map(({ runs }) => runs.map((run) => run.map(({ spot }) => spot)));
  const areas = meetings(today ?? [], tomorrow ?? []).flatMap(([from, to]) => signedAreas(from, to));
  const shapes = areas.flatMap((area) => areaShapes(area, projection));
  const key = `future(${row.key},0)`;
  return shapes.length > 0 ? [{ key, part: 'curve-area', box: shapesExtent(shapes), shapes, place: {} }] : [];
}

/** Whether anything gets better, and whether anything gets worse, between today and what is predicted in these rows. */
export function futureChanges(rows: readonly CurveRow[]): { readonly better: boolean; readonly worse: boolean } {
  const changes = rows.flatMap((row) => {
    const pair = futureOf(row);
    const [now, future] = [filled(row.series[pair?.now ?? -1]), filled(row.series[pair?.future ?? -1])];
    return now.map((value, index) => (future[index] ?? value) - value);
  });
  return { better: changes.some((change) => change > 0), worse: changes.some((change) => change < 0) };
}

// How good a line is at each step between its first score and its last; NaN beyond.
function filled(series: EmotionSeries | undefined): number[] {
  const values = series ? series.scores.map((score) => (score ? goodness(score.value, series.scale) : NaN)) : [];
  let last = -1;
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const from = values[last] ?? NaN;
    for (let between = last + 1; last >= 0 && between < index; between += 1)
      values[between] = from + ((value - from) * (between - last)) / (index - last);
    last = index;
  });
  return values;
}

// Better is a plain tint with a plus; worse has a dashed edge and a minus: it reads without colour.
function areaShapes(area: SignedArea, { path, point }: Projection): Shape[] {
  const isBetter = area.side === 'above';
  const color = isBetter ? 'gain' : 'pain';
  const [from, to] = area.widest;
  const middle = point({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  const commands = path(area.commands);
  const ground: Shape = { kind: 'path', commands, ...looks[isBetter ? 'future-better' : 'future-worse'] };
  const edge: Shape[] = isBetter ? [] : [{ kind: 'path', commands, ...looks['future-worse-edge'] }];
  return [ground, ...edge, ...(Math.abs(to.y - from.y) > 34 ? signShapes(isBetter, middle, color) : [])];
}

// A plus or a minus in a disc.
function signShapes(isPlus: boolean, { x, y }: Point, color: 'gain' | 'pain'): Shape[] {
  const stroke = { kind: 'path', stroke: color, strokeWidth: 1.75 } as const;
  return [
    { kind: 'circle', cx: x, cy: y, r: 7, fill: 'page', stroke: color },
    { ...stroke, commands: polyline([{ x: x - 3.5, y }, { x: x + 3.5, y }]) }, // prettier-ignore
    ...(isPlus ? [{ ...stroke, commands: polyline([{ x, y: y - 3.5 }, { x, y: y + 3.5 }]) }] : []), // prettier-ignore
  ];
}

// The stretches of two lines that lie over each other; both have theirs in order.
function meetings(a: readonly Spot[][], b: readonly Spot[][]): (readonly [Spot[], Spot[]])[] {
  const found: (readonly [Spot[], Spot[]])[] = [];
  let [i, j] = [0, 0];
  for (let [from, to] = [a[i], b[j]]; from && to; [from, to] = [a[i], b[j]]) {
    if (from.length > 1 && to.length > 1) found.push([from, to]);
    if ((from.at(-1)?.x ?? 0) < (to.at(-1)?.x ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}
