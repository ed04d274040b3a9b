import { joined, placeAt, type Context } from '../content/context.js';
import { boxAround, type Box, type Point } from '../layout/box.js';
import { shapesExtent } from '../scene/extent.js';
import { looks } from '../scene/looks.js';
import type { Mark, Shape } from '../scene/mark.js';
import { momentDiamond } from '../scene/moment.js';
import { polyline } from '../scene/path.js';
import { seriesColor } from '../scene/series-look.js';
import { drawText, linesOf } from '../scene/text.js';
import type { ColorName } from '../scene/tokens.js';
import { lookOf } from './line-look.js';
import type { PlacedCurve, PlacedMoment, PlacedName, PlacedWord } from './placed-curve.js';
import { missingName } from './score-name.js';

/** How far from its line a name may be joined to it, in px. */
const farthest = 320;

/** The neutral line, or the ground of a scale that has none, and the names of the scale. */
export function axisMark(curve: PlacedCurve, context: Context): Mark {
  const { axis, row, projection, neutral } = curve;
  const line: Shape =
    neutral === undefined
      ? { kind: 'path', commands: projection.level(projection.floor), stroke: 'hairline' }
      : { kind: 'path', commands: projection.level(neutral), ...looks.neutral };
  const spoken = axis.map(({ block }) => linesOf(block)).join(' – ');
  return {
    key: `axis(${row.key})`,
    part: 'axis',
    box: boxAround([projection.box, ...axis.map(boxOf)]),
    shapes: [line, ...axis.flatMap(({ block, at }) => drawText(block, at, 'muted'))],
    place: {},
    ...named(curve, spoken && joined(context.frame.words.labelSeparator, row.title, spoken)),
  };
}

/** The diamond of a moment at its point, and its name above the curve. */
export function momentMark(order: number, curve: PlacedCurve, context: Context): Mark | undefined {
  const placed = curve.moments[order];
  if (!placed) return undefined;
  const { moment, dot, name } = placed;
  const shapes = [
    ...leaderShapes(placed, curve.diamond),
    momentDiamond(dot, curve.diamond, looks.moment),
    ...(name ? nameShapes(name) : []),
  ];
  const text = name ? [{ ...name.at, width: name.block.width + nameIndent, height: name.block.height }] : [];
  const label = moment.label === moment.kind ? '' : moment.label;
  return {
    key: `moment(${curve.row.key},${order})`,
    part: 'moment',
    box: boxAround([shapesExtent(shapes), ...text]),
    shapes,
    place: { ...placeAt(context, moment.index), lane: curve.row.key },
    ...named(curve, joined(context.frame.words.labelSeparator, moment.kind, label)),
  };
}

const nameIndent = 20;

function nameShapes({ block, at }: PlacedName): Shape[] {
  const diamond = momentDiamond({ x: at.x + 8, y: at.y + block.lineHeight / 2 }, 6, { fill: 'accent' });
  return [diamond, ...drawText(block, { x: at.x + nameIndent, y: at.y }, 'accent')];
}

function leaderShapes({ name, dot }: PlacedMoment, reach: number): Shape[] {
  const from = name && name.at.y + name.block.height + 2;
  if (!name?.isLed || from === undefined || dot.y - reach <= from + 2) return [];
  return [dotted({ x: dot.x, y: from }, { x: dot.x, y: dot.y - reach }, 'accent')];
}

/** The word for a score, below the curve; named where a score is missing and no hatch says so. */
export function wordMark(word: PlacedWord, isHatched: boolean, { row }: PlacedCurve, context: Context): Mark {
  const { index, level, block, note, at, width } = word;
  const place = { within: width, align: 'center' } as const;
  const ink = level === undefined ? 'muted' : row.felt ? (`emotion-${level}` as const) : 'ink';
  const isUnmarked = level === undefined && !isHatched;
  return {
    key: `word(${row.key},${index})`,
    part: 'word',
    box: { ...at, width, height: block.height + note.height },
    shapes: [
      ...drawText(block, at, ink, place),
      ...drawText(note, { x: at.x, y: at.y + block.height }, 'muted', place),
    ],
    place: placeAt(context, index),
    ...(isUnmarked ? { name: missingName(row, index, context) } : {}),
  };
}

/** The name of a line at its end. */
export function labelMark(
  { line: order, block, at }: PlacedCurve['labels'][number],
  curve: PlacedCurve,
  context: Context,
): Mark {
  const line = curve.lines[order];
  const color = line ? seriesColor(lookOf(line.series, curve, context)) : 'ink';
  const end = line?.dots.findLast((dot) => dot !== undefined)?.at;
  const from = end && { x: end.x + 9, y: end.y };
  const to = { x: at.x - 4, y: at.y + block.height / 2 };
  // Across a long way a leader would pass for a line of scores that stay the same.
  const isLed = from && at.x - end.x < farthest && !runsThroughWord(from, to, curve.words);
  const leader = isLed ? [dotted(from, to, color)] : [];
  return {
    key: `series(${curve.row.key},${order})`,
    part: 'series-label',
    box: boxAround([...leader.map((shape) => shapesExtent([shape])), boxOf({ block, at })]),
    shapes: [...leader, ...drawText(block, at, color)],
    place: {},
  };
}

// A leader that leads down is lowest where a word ends, or where it ends itself.
function runsThroughWord(from: Point, to: Point, words: PlacedCurve['words']): boolean {
  return words.some(({ at, width }) => {
    const x = Math.min(to.x, at.x + width);
    return x > from.x && from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) > at.y;
  });
}

/** The fine line that joins a name to what it names. */
function dotted(from: Point, to: Point, stroke: ColorName): Shape {
  return { kind: 'path', commands: polyline([from, to]), stroke, strokeWidth: 1, dash: [1, 3] };
}

function named({ spoken }: PlacedCurve, name: string): { readonly name?: string } {
  return spoken === 'all' && name ? { name } : {};
}

function boxOf({ block, at }: PlacedName): Box {
  return { ...at, width: block.width, height: block.height };
}
