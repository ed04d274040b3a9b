import { moodLevel } from '../../insight/emotion-figures.js';
import type { EmotionSeries } from '../../insight/emotion-series.js';
import { leadOf } from '../../curve/facts.js';
import type { Point } from '../../layout/box.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, PathShape, Shape } from '../../scene/mark.js';
import { moodFace } from '../../scene/mood-face.js';
import { seriesPoint, seriesStyle } from '../../scene/series-style.js';
import type { ColorName } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import { scoreWord, seriesName, styleIndex } from '../../content/series-names.js';
import { joined, type Context } from '../../content/context.js';
import type { CircleStep } from './content.js';
import { scaleFace } from './place-mood.js';

/** A score at its place. */
export interface MoodPoint {
  readonly row: CurveRow;
  /** The place of its series in the row. */
  readonly order: number;
  readonly series: EmotionSeries;
  readonly item: CircleStep;
  readonly at: Point;
  /** Radius of a face; 0 where points are too near to each other for faces. */
  readonly face: number;
}

/** The mark of a score: a face where one voice is heard, else the point of its series. */
export function moodPointMark(point: MoodPoint, context: Context): Mark {
  const { row, order, series, item } = point;
  const { words } = context.frame;
  const score = series.scores[item.step.index];
  const shapes = pointShapes(point, context);
  const word = score ? scoreWord(score, series.scale, row.felt, context) : words.noData;
  const value = words.moodOf(word, words.number(score?.value ?? 0), words.number(series.scale.max));
  const who = row.series.length > 1 ? seriesName(series, context) : '';
  const sample = score?.n === undefined ? '' : words.sample(score.n);
  return {
    key: `point(${row.key},${order},${item.step.index})`,
    part: 'point',
    box: shapesExtent(shapes),
    shapes,
    name: joined(
      words.listSeparator,
      item.title + words.labelSeparator + joined(words.listSeparator, who, value),
      sample,
    ),
    place: {
      stage: item.step.stage,
      step: item.step.id,
      lane: row.key,
      ...(series.persona === undefined ? {} : { persona: series.persona }),
    },
  };
}

/** The face at an end of a scale: which way is better (rule 6). */
export function scaleFaceAt({ x, y }: Point, end: 'worst' | 'best'): Shape {
  const icon = end === 'worst' ? 'face-1' : 'face-5';
  return { kind: 'icon', icon, x: x - scaleFace, y: y - scaleFace, size: 2 * scaleFace, color: 'muted' };
}

function pointShapes({ row, series, item, at, face }: MoodPoint, context: Context): Shape[] {
  const style = seriesStyle(styleIndex(series, context));
  const level = moodLevel(series.scores[item.step.index]?.value ?? 0, series.scale);
  if (series.kind === 'expectation') return seriesPoint({ ...style, color: 'muted', point: 'ring' }, at);
  if (series.voice === 'company') return seriesPoint({ ...style, color: 'ink', point: 'square' }, at, true);
  if (leadOf(row) !== series) return seriesPoint(style, at, series.voice === 'predicted');
  if (face > 0) return moodFace(level, at, face);
  return seriesPoint({ ...style, color: `emotion-${level}` as ColorName, point: 'circle' }, at);
}

/** How the line of a series is drawn; `undefined` for one that is no line: what the company thinks (rule 40). */
export function moodLineInk(series: EmotionSeries, context: Context): Omit<PathShape, 'kind' | 'commands'> | undefined {
  const style = seriesStyle(styleIndex(series, context));
  if (series.voice === 'company') return undefined;
  if (series.kind === 'expectation') return { stroke: 'muted', strokeWidth: 1.5, dash: [2, 4] };
  const dash = series.voice === 'predicted' ? [5, 5] : style.dash;
  return { stroke: style.color, strokeWidth: 2.5, ...(dash.length > 0 ? { dash } : {}) };
}
