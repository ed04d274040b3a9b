import { faultBox, flowSegment, stateColor, stateGlyph, valueBar } from './bar.js';
import { hatch } from '../../scene/hatch.js';
import { heatGround } from './heat.js';
import type { Ink, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { seriesPoint, seriesStyle } from '../../scene/series-style.js';
import type { Figure, LineLook, SeriesLook } from './placed.js';

const looks: Readonly<Record<LineLook, Ink>> = {
  grid: { stroke: 'hairline', strokeWidth: 1 },
  row: { stroke: 'hairline', strokeWidth: 1 },
  strong: { stroke: 'axis', strokeWidth: 1, dash: [3, 4] },
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
      return [{ kind: 'rect', ...figure.box, radius: 4, fill: 'surface' }, hatch(figure.box, 'axis')];
    case 'cell':
      return heatGround(figure.level, figure.box);
    case 'line':
      return [{ kind: 'path', commands: polyline([figure.from, figure.to]), ...looks[figure.look] }];
    case 'stream':
      return [{ kind: 'path', commands: polyline(figure.corners, true), fill: 'accent-soft', opacity: 0.7 }];
    case 'spark':
      return sparkShapes(figure);
    case 'icon': {
      const { icon, at, size, color } = figure;
      return [{ kind: 'icon', icon, ...at, size, color }];
    }
    case 'sample':
      return sampleShapes(figure.series, figure.at);
  }
}

/** How the line of a voice looks, in a box of 28 × 16 px. */
export function sampleShapes(
  { index, kind }: SeriesLook,
  { x, y }: { readonly x: number; readonly y: number },
): Shape[] {
  const style = seriesStyle(index);
  const middle = { x: x + 14, y: y + 8 };
  const commands = polyline([{ x, y: y + 8 }, { x: x + 28, y: y + 8 }]); // prettier-ignore
  if (kind === 'company') return seriesPoint({ ...style, color: 'ink', point: 'square' }, middle, true);
  if (kind === 'expected') {
    return [
      { kind: 'path', commands, stroke: 'muted', strokeWidth: 1.5, dash: [2, 4] },
      ...seriesPoint({ ...style, color: 'muted', point: 'ring' }, middle),
    ];
  }
  const dash = kind === 'predicted' ? [5, 5] : style.dash;
  return [
    { kind: 'path', commands, stroke: style.color, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) },
    ...seriesPoint(style, middle, kind === 'predicted'),
  ];
}

function sparkShapes({ points, state }: Extract<Figure, { kind: 'spark' }>): Shape[] {
  const last = points.at(-1);
  const color = stateColor(state);
  return [
    { kind: 'path', commands: polyline(points), stroke: color, strokeWidth: 1.5 },
    ...(last ? ([{ kind: 'circle', cx: last.x, cy: last.y, r: 2.5, fill: color }] as const) : []),
  ];
}
