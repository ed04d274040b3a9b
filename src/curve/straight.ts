import type { Box, Point } from '../layout/box.js';
import { noData } from '../scene/no-data.js';
import type { Shape } from '../scene/mark.js';
import type { PathCommand } from '../scene/path-command.js';
import { polyline } from '../scene/path.js';
import type { Projection } from './projection.js';

/** Room in px between the scores and the edges of their plot, and between hatched grounds. */
export interface PlotRoom {
  /** Beyond the best score. */
  readonly best: number;
  /** Beyond the worst score. */
  readonly worst: number;
  /** Beside the ground of a step without a score, to each side. */
  readonly beside: number;
}

const roomy: PlotRoom = { best: 14, worst: 14, beside: 8 };

/** Time along the line of reading, better up: `x` of a spot is that of the page. */
export function across(plot: Box, { best, worst, beside }: PlotRoom = roomy): Projection {
  const base = plot.y + plot.height - worst;
  const right = plot.x + plot.width;
  return {
    box: plot,
    rise: Math.max(0, plot.height - best - worst),
    floor: -worst,
    unit: 1,
    ...onPage((x, y) => [x, base - y]),
    level: (height) => polyline([plot.x, right].map((x) => ({ x, y: base - height }))),
    ground: (from, to) => ground({ ...plot, x: from, width: to - from }, beside),
  };
}

/** Time down the page, worst on the side where reading starts: `x` of a spot is `y` of the page. */
export function down(plot: Box, { best, worst, beside }: PlotRoom = roomy): Projection {
  const base = plot.x + worst;
  const bottom = plot.y + plot.height;
  return {
    box: plot,
    rise: Math.max(0, plot.width - best - worst),
    floor: -worst,
    unit: 1,
    ...onPage((x, y) => [base + y, x]),
    level: (height) => polyline([plot.y, bottom].map((y) => ({ x: base + height, y }))),
    ground: (from, to) => ground({ ...plot, y: from, height: to - from }, beside),
  };
}

// A curve is moved by moving the points that span it.
function onPage(at: (x: number, y: number) => readonly [number, number]): Pick<Projection, 'point' | 'path'> {
  const moved = (command: PathCommand): PathCommand => {
    if (command[0] === 'Z') return command;
    if (command[0] !== 'C') return [command[0], ...at(command[1], command[2])];
    const [, ax, ay, bx, by, x, y] = command;
    return ['C', ...at(ax, ay), ...at(bx, by), ...at(x, y)];
  };
  const point = (spot: Point): Point => {
    const [x, y] = at(spot.x, spot.y);
    return { x, y };
  };
  return { point, path: (commands) => commands.map(moved) };
}

function ground(box: Box, beside: number): { readonly box: Box; readonly shapes: Shape[] } {
  const pad = Math.min(beside, box.width / 8);
  const inner = { ...box, x: box.x + pad, width: Math.max(1, box.width - 2 * pad) };
  return { box, shapes: noData(inner) };
}
