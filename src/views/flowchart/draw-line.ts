import { boxAround, type Box, type Point } from '../../layout/box.js';
import type { CardContent } from '../../scene/card.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import { drawLinkLabel } from './link-label.js';
import { roundedLine } from '../../scene/link.js';
import type { Mark, Place } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { lineShapes } from './line-looks.js';
import type { LinePath } from './line-path.js';
import type { PagedLine } from './page-flow.js';
import type { PlacedNode } from './placed-flow.js';

/** Lines are read after everything else at their step: the eye does not meet them in one place. */
const last = Infinity;

/** A line between two nodes. */
export function lineTurn({ line, points, parts }: PagedLine, keys: readonly string[], path: LinePath): Turn {
  const commands = path(parts);
  const [first, second] = [points[0], points[1]];
  const [before, tip] = [points.at(-2), points.at(-1)];
  const ends = {
    start: first && second ? ([second, first] as const) : undefined,
    end: before && tip ? ([before, tip] as const) : undefined,
  };
  const shapes = commands.length > 1 ? lineShapes(line.look, commands, ends, line.volume) : [];
  const place: Place = { stage: line.step.stage, step: line.step.id };
  const box: Box =
    commands.length > 1
      ? boxAround([pathExtent(commands, (line.volume ?? 1.5) / 2), shapesExtent(shapes)])
      : boxAround(points.map(spot));
  const mark: Mark = {
    key: line.key,
    part: 'link',
    box,
    shapes,
    place,
    joins: { from: keys[line.from] ?? '', to: keys[line.to] ?? '' },
    ...(line.name ? { name: line.name } : {}),
  };
  return { mark, at: { step: line.step.index, row: last } };
}

function spot({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}

/** The words of a line, which the line itself says to those who listen. */
export function labelTurns({ label }: PagedLine): Turn[] {
  if (!label) return [];
  return [{ mark: drawLinkLabel(label.fitted, label.at), at: 'decoration' }];
}

/** The line that ties a way in or out to the card it is stuck to. */
export function tieTurns(line: readonly Point[], { key, part }: CardContent, { node, at }: PlacedNode): Turn[] {
  const points = line.map(({ x, y }) => ({ x: at.x + x, y: at.y + y }));
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip || node.kind !== 'step') return [];
  const commands = roundedLine(points);
  const shapes = lineShapes('gate', commands, { start: undefined, end: [before, tip] }, undefined);
  const joins = part === 'entry' ? { from: key, to: node.key } : { from: node.key, to: key };
  const place = { stage: node.step.stage, step: node.step.id };
  return [
    {
      mark: { key: `link(${key})`, part: 'link', box: shapesExtent(shapes), shapes, place, joins },
      at: 'decoration',
    },
  ];
}
