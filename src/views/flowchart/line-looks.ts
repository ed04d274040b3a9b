import type { Point } from '../../layout/box.js';
import { arrowHead, openHead } from '../../scene/link.js';
import type { Shape } from '../../scene/mark.js';
import type { PathCommand } from '../../scene/path-command.js';
import type { ColorName } from '../../scene/tokens.js';
import type { LineLook } from './lines.js';

/** How lines of one kind look: told apart by dashes and heads, not by colour alone (rule 6). */
interface Look {
  readonly color: ColorName;
  readonly dash?: readonly number[];
  readonly head: 'full' | 'open' | 'both' | 'ring';
}

const looks: Readonly<Record<LineLook, Look>> = {
  sequence: { color: 'axis', head: 'full' },
  branch: { color: 'axis', head: 'full' },
  gate: { color: 'axis', head: 'full' },
  optional: { color: 'axis', dash: [5, 4], head: 'full' },
  eventual: { color: 'axis', dash: [10, 3, 2, 3], head: 'full' },
  loop: { color: 'accent', dash: [6, 4], head: 'full' },
  message: { color: 'muted', dash: [3, 3], head: 'open' },
  planned: { color: 'opportunity', dash: [2, 4], head: 'ring' },
  dependency: { color: 'opportunity', dash: [2, 3], head: 'full' },
  agreement: { color: 'opportunity', head: 'both' },
};

const lineWidth = 1.5;
/** The ground of a line that many take. */
export const bandColor: ColorName = 'stage-5';

/** The shapes of a line: its band where it is as wide as many take it, the line itself, and its heads. */
export function lineShapes(
  look: LineLook,
  commands: readonly PathCommand[],
  ends: { readonly start: readonly [Point, Point] | undefined; readonly end: readonly [Point, Point] | undefined },
  volume: number | undefined,
): Shape[] {
  const { color, dash, head } = looks[look];
  const heads: Shape[] = [];
  const { start, end } = ends;
  if (end) heads.push(headShape(head, color, end, volume));
  if (start && head === 'both') heads.push(headShape(head, color, start, volume));
  if (commands.length < 2) return heads;
  const band: Shape[] =
    volume === undefined || volume <= 2 ? [] : [{ kind: 'path', commands, stroke: bandColor, strokeWidth: volume }];
  return [
    ...band,
    { kind: 'path', commands, stroke: color, strokeWidth: lineWidth, ...(dash ? { dash } : {}) },
    ...heads,
  ];
}

function headShape(head: Look['head'], color: ColorName, [from, tip]: readonly [Point, Point], volume = 0): Shape {
  if (head === 'ring') return ringShape(color, from, tip);
  if (head === 'open') return { kind: 'path', commands: openHead(from, tip), stroke: color, strokeWidth: lineWidth };
  return { kind: 'path', commands: arrowHead(from, tip, volume > 4 ? 'wide' : 'link'), fill: color };
}

const ringRadius = 4;

// Where something would be, but is not.
function ringShape(stroke: ColorName, from: Point, tip: Point): Shape {
  const reach = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const back = ringRadius / reach;
  const [cx, cy] = [tip.x + (from.x - tip.x) * back, tip.y + (from.y - tip.y) * back];
  return { kind: 'circle', cx, cy, r: ringRadius, fill: 'page', stroke, strokeWidth: lineWidth };
}
