import type { Point } from '../layout/box.js';
import type { Shape } from './mark.js';
import { polyline } from './path.js';
import type { ColorName } from './tokens.js';

/** How the line of one persona looks wherever it is drawn: colour, dash and the shape of its points. */
export interface SeriesStyle {
  readonly color: ColorName;
  /** Lengths of dashes and gaps in px; none for a solid line. */
  readonly dash: readonly number[];
  readonly point: 'circle' | 'square' | 'triangle' | 'hexagon' | 'ring' | 'bar';
}

const styles: readonly SeriesStyle[] = [
  { color: 'persona-1', dash: [], point: 'circle' },
  { color: 'persona-2', dash: [7, 4], point: 'square' },
  { color: 'persona-3', dash: [2, 4], point: 'triangle' },
  { color: 'persona-4', dash: [10, 3, 2, 3], point: 'hexagon' },
  { color: 'persona-5', dash: [14, 4], point: 'ring' },
  { color: 'persona-6', dash: [4, 2, 1, 2], point: 'bar' },
];

/** The style of the persona at a place in the journey's list: told apart by dash and shape, not by colour alone. */
export function seriesStyle(index: number): SeriesStyle {
  return (
    styles[((index % styles.length) + styles.length) % styles.length] ?? {
      color: 'persona-1',
      dash: [],
      point: 'circle',
    }
  );
}

/** The point of a series at `at`, 5 px in radius, with a halo of the page around it. */
export function seriesPoint({ color, point }: SeriesStyle, { x, y }: Point, hollow = false): Shape[] {
  const halo: Shape = { kind: 'circle', cx: x, cy: y, r: 7, fill: 'page' };
  const ink = hollow ? ({ fill: 'page', stroke: color, strokeWidth: 2 } as const) : ({ fill: color } as const);
  switch (point) {
    case 'square':
      return [halo, { kind: 'rect', x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...ink }];
    case 'triangle':
      return [
        halo,
        shape(
          [
            [0, -5.5],
            [5.2, 4],
            [-5.2, 4],
          ],
          x,
          y,
          ink,
        ),
      ];
    case 'hexagon':
      return [
        halo,
        shape(
          [
            [0, -5.5],
            [4.8, -2.7],
            [4.8, 2.7],
            [0, 5.5],
            [-4.8, 2.7],
            [-4.8, -2.7],
          ],
          x,
          y,
          ink,
        ),
      ];
    case 'ring':
      return [halo, { kind: 'circle', cx: x, cy: y, r: 4, fill: 'page', stroke: color, strokeWidth: 2.5 }];
    case 'bar':
      return [halo, { kind: 'rect', x: x - 2.5, y: y - 6, width: 5, height: 12, radius: 1, ...ink }];
    default:
      return [halo, { kind: 'circle', cx: x, cy: y, r: 5, ...ink }];
  }
}

function shape(
  corners: readonly (readonly [number, number])[],
  x: number,
  y: number,
  ink: { fill: ColorName; stroke?: ColorName; strokeWidth?: number },
): Shape {
  return {
    kind: 'path',
    commands: polyline(
      corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })),
      true,
    ),
    ...ink,
  };
}
