import type { Point } from '../layout/box.js';
import { looks } from './looks.js';
import type { Ink, PathShape, RectShape, Shape } from './mark.js';
import { moodFace } from './mood-face.js';
import { polyline } from './path.js';
import { seriesPoint } from './series-style.js';
import { seriesInk, seriesMark, type SeriesLook } from './series-look.js';

/** Size in px of the box in which a sample is drawn. */
export const sampleSize = { width: 28, height: 16 } as const;

/** The middle of that box. */
export const sampleMiddle: Point = { x: sampleSize.width / 2, y: sampleSize.height / 2 };

/** The part of that box which a ground or an area fills. */
export const sampleArea = { x: 0, y: 1, width: sampleSize.width, height: sampleSize.height - 2 } as const;

/** A level line in its ink, from side to side or as far as asked. */
export function lineSample(ink: Ink, from = 0, to: number = sampleSize.width): PathShape {
  const ends = [from, to].map((x) => ({ x, y: sampleMiddle.y }));
  return { kind: 'path', commands: polyline(ends), ...ink };
}

/** An upright line in its ink, which stands in the middle. */
export function uprightSample(ink: Ink, inset = 0): PathShape {
  const ends = [inset, sampleSize.height - inset].map((y) => ({ x: sampleMiddle.x, y }));
  return { kind: 'path', commands: polyline(ends), ...ink };
}

/** An area in its ink. */
export function areaSample(ink: Ink): RectShape {
  return { kind: 'rect', ...sampleArea, ...ink };
}

/** A small card in its ink. */
export function cardSample(ink: Ink): RectShape {
  const { x, y, width, height } = sampleArea;
  return { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: 4, ...ink };
}

/** A round point in its ink. */
export function discSample(ink: Ink): Shape {
  return { kind: 'circle', cx: sampleMiddle.x, cy: sampleMiddle.y, r: 7, ...ink };
}

/** The line of a voice with one of its points. */
export function seriesSample(look: SeriesLook): Shape[] {
  const ink = seriesInk(look);
  const isZoned = look.kind === 'lead' || look.kind === 'small-lead';
  const zones = [lineSample(looks['bad-line'], 0, sampleMiddle.x), lineSample(looks['good-line'], sampleMiddle.x)];
  return [...(isZoned ? zones : ink ? [lineSample(ink)] : []), ...pointSample(look)];
}

/** A point of a voice: of five moods the fourth stands for all. */
export function pointSample(look: SeriesLook): Shape[] {
  const { style, kind } = look;
  if (kind === 'lead') return moodFace(4, sampleMiddle, 7);
  if (kind === 'small-lead') return seriesPoint({ ...style, color: 'emotion-4', point: 'circle' }, sampleMiddle);
  return seriesMark(look, sampleMiddle);
}
