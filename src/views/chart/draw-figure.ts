import { faultBox, flowSegment, stateColor, stateGlyph, valueBar } from './bar.js';
import { heatGround } from './heat.js';
import { looks } from '../../scene/looks.js';
import type { Ink, Shape } from '../../scene/mark.js';
import { shiftedShapes } from '../../scene/move-shape.js';
import { noData } from '../../scene/no-data.js';
import { polyline } from '../../scene/path.js';
import { seriesSample } from '../../scene/samples.js';
import type { Figure, LineLook } from './placed.js';

/** The ink of each kind of straight line. */
export const lineInks: Readonly<Record<LineLook, Ink>> = {
  grid: { stroke: 'hairline', strokeWidth: 1 },
  row: { stroke: 'hairline', strokeWidth: 1 },
  strong: looks.neutral,
  base: { stroke: 'axis', strokeWidth: 1 },
  target: { stroke: 'gain', strokeWidth: 1.5, dash: [6, 4] },
  warn: { stroke: 'pain', strokeWidth: 1.5, dash: [1.5, 3] },
};

/** The shapes of a figure. */
export function figureShapes(figure: Figure): Shape[] {
  switch (figure.kind) {
    case 'value-bar':
      return valueBar(figure.box, figure.end, figure.state);
    case 'state':
      return stateGlyph(figure.state, figure.at);
    case 'segment':
      return flowSegment(figure.part, figure.box);
    case 'fault':
      return faultBox(figure.box);
    case 'missing':
      return noData(figure.box);
    case 'cell':
      return heatGround(figure.level, figure.box);
    case 'line':
      return [{ kind: 'path', commands: polyline([figure.from, figure.to]), ...lineInks[figure.look] }];
    case 'stream':
      return [{ kind: 'path', commands: polyline(figure.corners, true), fill: 'accent-soft', opacity: 0.7 }];
    case 'spark':
      return sparkShapes(figure);
    case 'icon': {
      const { icon, at, size, color } = figure;
      return [{ kind: 'icon', icon, ...at, size, color }];
    }
    case 'sample':
      return shiftedShapes(seriesSample(figure.series), figure.at);
  }
}

function sparkShapes({ points, state }: Extract<Figure, { kind: 'spark' }>): Shape[] {
  const last = points.at(-1);
  const color = stateColor(state);
  return [
    { kind: 'path', commands: polyline(points), stroke: color, strokeWidth: 1.5 },
    ...(last ? ([{ kind: 'circle', cx: last.x, cy: last.y, r: 2.5, fill: color }] as const) : []),
  ];
}
