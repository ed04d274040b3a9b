import type { Box, Point } from '../../layout/box.js';
import type { PathCommand } from '../../scene/path-command.js';
import type { Shape } from '../../scene/mark.js';
import { noData } from '../../scene/no-data.js';
import { polyline } from '../../scene/path.js';
import type { ColorName } from '../../scene/tokens.js';
import { piece, type ChartLook, type Piece } from './piece.js';

/** How a measured value does, for the look of its bar; `plain` where nobody said what is good. */
export type BarState = 'good' | 'warn' | 'bad' | 'plain';

/** Where a bar ends: the side on which its value lies. */
export type BarEnd = 'top' | 'bottom' | 'start' | 'end';

const looks: Readonly<Record<BarState, { readonly soft: ColorName; readonly strong: ColorName }>> = {
  good: { soft: 'gain-soft', strong: 'gain' },
  warn: { soft: 'emotion-2-soft', strong: 'emotion-2' },
  bad: { soft: 'pain-soft', strong: 'pain' },
  plain: { soft: 'accent-soft', strong: 'accent' },
};

/** The strong colour of a state: of the end of its bar, its glyph and its line. */
export function stateColor(state: BarState): ColorName {
  return looks[state].strong;
}

/** A bar from its base to its value: a tint, with a strong edge where the value is. */
export function valueBar(box: Box, end: BarEnd, state: BarState): Piece {
  const { soft, strong } = looks[state];
  const thick = 3;
  const edge = edgeOf(box, end, thick);
  const shapes: Shape[] = [
    { kind: 'rect', ...box, fill: soft },
    { kind: 'rect', ...edge, radius: 1, fill: strong },
  ];
  return piece(shapes, lookOf(state));
}

function edgeOf(box: Box, end: BarEnd, thick: number): Box {
  const { x, y, width, height } = box;
  switch (end) {
    case 'top':
      return { ...box, y: y - thick / 2, height: thick };
    case 'bottom':
      return { ...box, y: y + height - thick / 2, height: thick };
    case 'start':
      return { ...box, x: x - thick / 2, width: thick };
    case 'end':
      return { ...box, x: x + width - thick / 2, width: thick };
  }
}

/** The sign of a state in a box of 12 px: a disc, a triangle, a square with a bar through it. It reads without its colour. */
export function stateGlyph(state: BarState, at: Point): Piece {
  return piece(glyphShapes(state, at), lookOf(state));
}

function lookOf(state: BarState): ChartLook | undefined {
  return state === 'plain' ? undefined : `state-${state}`;
}

function glyphShapes(state: BarState, { x, y }: Point): Shape[] {
  const color = stateColor(state);
  if (state === 'good') return [{ kind: 'circle', cx: x + 6, cy: y + 6, r: 4, fill: color }];
  if (state === 'warn') return [filled([[6, 1.5], [10.5, 10], [1.5, 10]], { x, y }, color)]; // prettier-ignore
  if (state === 'bad') {
    return [
      { kind: 'rect', x: x + 1.5, y: y + 1.5, width: 9, height: 9, radius: 1, fill: color },
      { kind: 'rect', x: x + 3.5, y: y + 5.25, width: 5, height: 1.5, fill: 'page' },
    ];
  }
  return [{ kind: 'circle', cx: x + 6, cy: y + 6, r: 3.25, fill: 'page', stroke: color, strokeWidth: 1.5 }];
}

/** The parts of a count: who went on, who is still there, who left, and what was not counted. */
export type FlowPart = 'processed' | 'processing' | 'exit' | 'unknown';

/** One part of a stacked bar. The parts differ in pattern and outline, not in colour alone. */
export function flowSegment(part: FlowPart, box: Box): Piece {
  return piece(segmentShapes(part, box), part === 'unknown' ? 'no-data' : `flow-${part}`);
}

function segmentShapes(part: FlowPart, box: Box): Shape[] {
  const { x, y, width, height } = box;
  if (part === 'processed') return [{ kind: 'rect', ...box, fill: 'accent' }];
  const inner: Box = { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  const lined = height > 3 && width > 3;
  if (part === 'processing') {
    return [{ kind: 'rect', ...inner, fill: 'accent-soft', ...(lined ? { stroke: 'accent' } : {}) }];
  }
  if (part === 'exit') {
    return [
      { kind: 'rect', ...inner, fill: 'pain-soft', ...(lined ? { stroke: 'pain' } : {}) },
      ...(lined ? [rungs(inner, 'pain')] : []),
    ];
  }
  return noData(inner);
}

/** A box for counts that contradict each other: no bar, and no hatch, which says that nothing is known. */
export function faultBox({ x, y, width, height }: Box): Piece {
  const inner = { x: x + 0.75, y: y + 0.75, width: Math.max(0, width - 1.5), height: Math.max(0, height - 1.5) };
  return piece([{ kind: 'rect', ...inner, radius: 4, fill: 'page', stroke: 'pain', strokeWidth: 1.5, dash: [5, 4] }]);
}

// Level lines mark those who left also where colour is lost.
function rungs({ x, y, width, height }: Box, stroke: ColorName): Shape {
  const commands: PathCommand[] = [
    ['M', x, y + height],
    ['L', x + width, y + height],
  ];
  for (let at = y + 5; at < y + height - 1; at += 5) commands.push(['M', x, at], ['L', x + width, at]);
  return { kind: 'path', commands, stroke, strokeWidth: 1, opacity: 0.35 };
}

function filled(corners: readonly (readonly [number, number])[], { x, y }: Point, fill: ColorName): Shape {
  return {
    kind: 'path',
    commands: polyline(corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })), true), // prettier-ignore
    fill,
  };
}
