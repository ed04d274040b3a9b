import { boxAround, type Point } from '../layout/box.js';
import { moodLevel } from '../insight/emotion-figures.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import { dumbbell } from './dumbbell.js';
import { shapesExtent } from '../scene/extent.js';
import type { Mark, Shape } from '../scene/mark.js';
import { momentDiamond } from '../scene/moment.js';
import { moodFace, type MoodLevel } from '../scene/mood-face.js';
import { polyline } from '../scene/path.js';
import { seriesPoint, seriesStyle, type SeriesStyle } from '../scene/series-style.js';
import { drawText } from '../scene/text.js';
import type { ColorName } from '../scene/tokens.js';
import { scoreWord, styleIndex } from '../content/series-names.js';
import { leadOf } from './facts.js';
import type { PlacedCurve, PlacedSeries } from './placed-curve.js';
import { joined, placeAt, type Context } from '../content/context.js';

/** How far from its line a name may be joined to it, in px. */
const farthest = 320;

/** A curve and who reads it. */
interface CurveTelling {
  readonly curve: PlacedCurve;
  readonly context: Context;
}

/** The point of a score: a face where one voice is heard, else the shape of its series. */
export function pointMark(
  placed: PlacedSeries,
  order: number,
  index: number,
  dot: Point,
  { curve, context }: CurveTelling,
): Mark {
  const { series, name } = placed;
  const score = series.scores[index];
  const level = moodLevel(score?.value ?? 0, series.scale);
  const shapes = pointShapes(placed, level, index, dot, { curve, context });
  const { words } = context.frame;
  const word = score ? scoreWord(score, series.scale, curve.row.felt, context) : words.noData;
  const value = words.moodOf(word, words.number(score?.value ?? 0), words.number(series.scale.max));
  const step = context.journey.steps[index];
  return {
    key: `point(${curve.row.key},${order},${index})`,
    part: 'point',
    box: shapesExtent(shapes),
    shapes,
    ...spokenName(
      curve,
      joined(
        words.listSeparator,
        context.say(step?.title) +
          words.labelSeparator +
          joined(words.listSeparator, curve.series.length > 1 ? name : '', value),
        score?.n === undefined ? '' : words.sample(score.n),
        curve.tellsBasis && series.voice === 'customer' ? words.chart[score?.measured ? 'measured' : 'authored'] : '',
      ),
    ),
    place: {
      ...placeAt(context, index),
      lane: curve.row.key,
      ...(series.persona === undefined ? {} : { persona: series.persona }),
    },
  };
}

function pointShapes(
  { series }: PlacedSeries,
  level: MoodLevel,
  index: number,
  dot: Point,
  { curve, context }: CurveTelling,
): Shape[] {
  const style = seriesStyle(styleIndex(series, context));
  if (series.kind === 'expectation') return seriesPoint({ ...style, color: 'muted', point: 'ring' }, dot);
  if (series.voice === 'company') return companyShapes(style, dot, index, curve);
  const lead = curve.row.felt && leadOf(curve.row) === series;
  if (lead && curve.small)
    return seriesPoint({ ...style, color: `emotion-${level}` as ColorName, point: 'circle' }, dot);
  return lead ? moodFace(level, dot) : seriesPoint(style, dot, series.voice === 'predicted');
}

// The company's own rating: joined to the customers' point, not a line of its own (rule 40).
function companyShapes(style: SeriesStyle, dot: Point, index: number, curve: PlacedCurve): Shape[] {
  const customer = curve.series.find(({ series }) => series.voice === 'customer' && series.kind !== 'expectation');
  return dumbbell(customer?.dots[index], dot, style);
}

/** The mark of a moment at its point, and its name above the curve. */
export function diamondMark(order: number, index: number, dot: Point, { curve, context }: CurveTelling): Mark {
  const placed = curve.moments[order];
  const shapes: Shape[] = [
    momentDiamond(dot, curve.small ? 9 : 18, { fill: 'page', stroke: 'accent', strokeWidth: 1.75 }),
  ];
  if (placed && placed.block.lines.length > 0) {
    const bottom = placed.at.y + placed.block.height;
    if (placed.leader && dot.y - 18 > bottom + 4) {
      shapes.unshift({
        kind: 'path',
        commands: polyline([
          { x: dot.x, y: bottom + 2 },
          { x: dot.x, y: dot.y - 18 },
        ]),
        stroke: 'accent',
        strokeWidth: 1,
        dash: [1, 3],
      });
    }
    shapes.push(
      momentDiamond({ x: placed.at.x + 8, y: placed.at.y + placed.block.lineHeight / 2 }, 6, { fill: 'accent' }),
    );
    shapes.push(...drawText(placed.block, { x: placed.at.x + 20, y: placed.at.y }, 'accent'));
  }
  const label = placed?.moment.label === placed?.moment.kind ? '' : placed?.moment.label;
  const text = placed ? [{ ...placed.at, width: placed.block.width + 20, height: placed.block.height }] : [];
  return {
    key: `moment(${curve.row.key},${order})`,
    part: 'moment',
    box: boxAround([shapesExtent(shapes), ...text]),
    shapes,
    place: { ...placeAt(context, index), lane: curve.row.key },
    ...spokenName(curve, joined(context.frame.words.labelSeparator, placed?.moment.kind, label)),
  };
}

/** The word for a score, below the curve; named where a score is missing and no hatch says so. */
export function wordMark(
  word: PlacedCurve['words'][number],
  isHatched: boolean,
  { curve, context }: CurveTelling,
): Mark {
  const place = { within: word.width, align: 'center' } as const;
  const { labelSeparator, listSeparator, noData } = context.frame.words;
  const step = context.say(context.journey.steps[word.index]?.title);
  const unmarked = word.level === undefined && !isHatched;
  const ink = word.level === undefined ? 'muted' : curve.row.felt ? (`emotion-${word.level}` as const) : 'ink';
  return {
    key: `word(${curve.row.key},${word.index})`,
    part: 'word',
    box: { ...word.at, width: word.width, height: word.block.height + word.note.height },
    shapes: [
      ...drawText(word.block, word.at, ink, place),
      ...drawText(word.note, { x: word.at.x, y: word.at.y + word.block.height }, 'muted', place),
    ],
    place: placeAt(context, word.index),
    ...(unmarked ? { name: joined(labelSeparator, step, curve.row.title + listSeparator + noData) } : {}),
  };
}

/** The name of a mark, where the marks of this curve are named. */
export function spokenName(curve: PlacedCurve, name: string): { readonly name?: string } {
  return curve.spoken && name.trim() ? { name } : {};
}

/** The name of a series at the end of its line. */
export function labelMark(
  { series: order, block, at }: PlacedCurve['labels'][number],
  { curve, context }: CurveTelling,
): Mark {
  const series = curve.series[order];
  const color = series ? colorOf(series.series, context) : 'ink';
  const end = series?.dots.findLast((dot) => dot !== undefined);
  const from = end && { x: end.x + 9, y: end.y };
  const to = { x: at.x - 4, y: at.y + block.height / 2 };
  // Across a long way a leader would pass for a line of scores that stay the same.
  const isLed = from && at.x - end.x < farthest && !runsThroughWord(from, to, curve.words);
  const leader: Shape[] = isLed
    ? [{ kind: 'path', commands: polyline([from, to]), stroke: color, strokeWidth: 1, dash: [1, 3] }]
    : [];
  const shapes = [...leader, ...drawText(block, at, color)];
  return {
    key: `series(${curve.row.key},${order})`,
    part: 'series-label',
    box: boxAround([
      ...leader.map((line) => shapesExtent([line])),
      { ...at, width: block.width, height: block.height },
    ]),
    shapes,
    place: {},
  };
}

// As its points and its line are.
function colorOf(series: EmotionSeries, context: Context): ColorName {
  if (series.kind === 'expectation') return 'muted';
  return series.voice === 'company' ? 'ink' : seriesStyle(styleIndex(series, context)).color;
}

// A leader that leads down is lowest where a word ends, or where it ends itself.
function runsThroughWord(from: Point, to: Point, words: PlacedCurve['words']): boolean {
  return words.some(({ at, width }) => {
    const x = Math.min(to.x, at.x + width);
    return x > from.x && from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) > at.y;
  });
}
