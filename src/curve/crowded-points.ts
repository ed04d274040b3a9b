import type { Shape } from '../scene/mark.js';
import type { PathCommand } from '../scene/path-command.js';
import { polyline } from '../scene/path.js';
import type { SeriesStyle } from '../scene/series-style.js';
import type { ColorName } from '../scene/tokens.js';
import type { Dot, PlacedCurve, PlacedLine } from './placed-curve.js';

/** Points nearer to each other than this are drawn without a line between them, in px: it would be a solid band. */
const least = 4;

/** Whether the points of a line stand so close that a line through them could not be followed. */
export function areCrowded(runs: readonly (readonly Dot[])[], unit: number): boolean {
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  return (
    first !== undefined &&
    last !== undefined &&
    count > 1 &&
    (unit * (last.spot.x - first.spot.x)) / (count - 1) < least
  );
}

/** Every point of a line as a speck of its own; where neutral counts, by the side of it that it is on. */
export function specks(
  { dots, series: { kind } }: PlacedLine,
  style: SeriesStyle,
  zoned: boolean,
  { neutral = 0 }: PlacedCurve,
): Shape[] {
  const own = kind === 'expectation' ? 'muted' : style.color;
  const byColor = new Map<ColorName, PathCommand[]>();
  for (const dot of dots) {
    if (!dot) continue;
    const good = dot.spot.y - neutral;
    const mood = good > 0.01 ? 'emotion-5' : good < -0.01 ? 'emotion-1' : 'emotion-3';
    const color = zoned ? mood : own;
    const commands = byColor.get(color) ?? [];
    byColor.set(color, commands);
    const [left, right, top, bottom] = [dot.at.x - 1, dot.at.x + 1, dot.at.y - 1, dot.at.y + 1];
    const corners = [{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }]; // prettier-ignore
    commands.push(...polyline(corners, true));
  }
  return [...byColor].map(([fill, commands]) => ({ kind: 'path', commands, fill }));
}
