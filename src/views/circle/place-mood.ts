import { joins } from '../../curve/draw-lines.js';
import { leadOf } from '../../curve/facts.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import { heightOf } from '../../curve/scale.js';
import type { Box, Point } from '../../layout/box.js';
import { overlaps } from '../../layout/box.js';
import { degreesOf } from './polar.js';
import { circleCurve } from './circle-curve.js';
import { round } from './round.js';
import { needsFaces, scaleFace } from './scale-face.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import type { PathCommand } from '../../scene/path-command.js';
import { size } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import { seriesName } from '../../content/series-names.js';
import type { Context } from '../../content/context.js';
import type { Division } from './angles.js';
import type { MoodLabel, PlacedMood } from './placed-ring.js';
import type { Radii } from './radii.js';

/** Where a curve stands: its ring, and the gap in which its words may stand. */
export interface MoodRoom {
  readonly centre: Point;
  readonly radii: Radii;
  readonly division: Division;
}

const labelFont = { size: size.label, weight: 600 } as const;
const smallFont = { size: size.label, weight: 400 } as const;
const longestName = 68;
const leastForNames = 240;

/** A curve around the middle: the distance of a point from the centre is linear in its score (rule 77). */
export function placeMood(row: CurveRow, room: MoodRoom, context: Context): PlacedMood {
  const { radii, division, centre } = room;
  const stations = division.slots.map(({ item, angle, arc }) => ({ index: item.step.index, along: angle, ...arc }));
  const [gap] = division.gaps;
  const projection = round(centre, radii, gap ? { from: gap.to - 360, to: gap.from } : { from: 0, to: 360 });
  const nearest = Math.min(360, ...division.slots.map(({ arc }) => arc.to - arc.from));
  const isSmall = degreesOf(2 * radii.face, radiusOf(row, radii)(row.scale.neutral)) > nearest;
  const curve = circleCurve({ row, stations, projection }, isSmall ? 0 : radii.face, context);
  return { curve, labels: moodLabels(curve, room, context) };
}

/** The distance of a score from the centre. */
function radiusOf({ scale }: CurveRow, { moodInner, moodOuter }: Radii): (value: number) => number {
  const height = heightOf(scale, { rise: moodOuter - moodInner });
  return (value) => moodInner + height(value);
}

// Where one voice is heard, its faces say so; several need their names at the ends of their lines.
function hasNames(row: CurveRow, radii: Radii): boolean {
  return leadOf(row) === undefined && radii.outer >= leastForNames;
}

/** Degrees of the gap that the words of a curve need at its neutral circle. */
export function moodGap(row: CurveRow | undefined, radii: Radii, context: Context): number {
  if (!row) return 0;
  const { measure, words } = context.frame;
  const names = hasNames(row, radii) ? row.series.map((one) => seriesName(one, context)) : [];
  const widest = Math.max(
    measure(words.neutral, smallFont),
    ...names.map((name) => Math.min(longestName, measure(name, labelFont))),
  );
  // The words stand level, so it is the chord that has to hold them, not the arc.
  const share = (widest + 12) / radiusOf(row, radii)(row.scale.neutral);
  return Math.min(60, (Math.asin(Math.min(1, share)) * 180) / Math.PI);
}

interface MoodWish extends Pick<MoodLabel, 'face' | 'line' | 'end'> {
  readonly text: string;
  readonly font: typeof labelFont | typeof smallFont;
  readonly radius: number;
}

// The gap ends at 12 o'clock, so its words stand in a column that ends there: all of them, or the first few kinds.
function moodLabels(curve: PlacedCurve, room: MoodRoom, context: Context): MoodLabel[] {
  const gap = room.division.gaps[0];
  if (!gap || gap.to !== 360) return [];
  const { radii } = room;
  const plain = { text: '', font: smallFont, face: undefined, line: undefined, end: undefined } as const;
  const neutral: MoodWish = {
    ...plain,
    text: context.frame.words.neutral,
    radius: radii.moodInner + (curve.neutral ?? 0),
  };
  const faces: MoodWish[] = needsFaces(curve.row)
    ? [
        { ...plain, face: 'worst', radius: radii.moodInner },
        { ...plain, face: 'best', radius: radii.moodOuter },
      ]
    : [];
  const last = room.division.slots.at(-1)?.item.step.index ?? -1;
  const ends = curve.lines.flatMap(({ name, dots }, line): MoodWish[] => {
    const end = dots.findLast((dot) => dot !== undefined);
    if (!end || !hasNames(curve.row, radii)) return [];
    const radius = radii.moodInner + end.spot.y;
    return [{ ...plain, text: name, font: labelFont, radius, line, end: dots[last] && end.at }];
  });
  const obstacles = obstaclesOf(curve, room);
  const tries = [[neutral, ...faces, ...ends], [neutral, ...ends], [neutral, ...faces], [neutral]];
  for (const wishes of tries) {
    const labels = placeWords(wishes, room, context);
    if (labels.every((label) => isFree(label, room, obstacles))) return labels;
  }
  return [];
}

function placeWords(wishes: readonly MoodWish[], { centre, radii }: MoodRoom, { frame }: Context): MoodLabel[] {
  const blocks = wishes.map(({ text, font }) => wrapText(text, longestName, font, frame.measure));
  const sizes = wishes.map(({ face }, index) => {
    const { width = 0, height = 0 } = blocks[index] ?? {};
    return face ? { width: 2 * scaleFace, height: 2 * scaleFace } : { width, height };
  });
  const middles = spreadLabels(
    wishes.map(({ radius }, index) => ({ at: centre.y - radius, size: sizes[index]?.height ?? 0 })),
    centre.y - radii.bandInner + 2,
    Infinity,
    2,
  );
  const boxes = sizes.map(({ width, height }, index): Box => ({
    x: centre.x - 5 - width,
    y: (middles[index] ?? 0) - height / 2,
    width,
    height,
  }));
  return wishes.flatMap(({ face, line, end }, index): MoodLabel[] => {
    const [block, box] = [blocks[index], boxes[index]];
    if (!block || !box) return [];
    const others = boxes.filter((_, other) => other !== index);
    const isLed = end && isClear(end, { x: box.x, y: box.y + box.height / 2 }, others);
    return [{ face, block, at: { x: box.x, y: box.y }, line, end: isLed ? end : undefined }];
  });
}

function isFree({ face, block, at }: MoodLabel, { centre, radii }: MoodRoom, obstacles: readonly Box[]): boolean {
  const box = { ...at, width: face ? 2 * scaleFace : block.width, height: face ? 2 * scaleFace : block.height };
  const far = Math.hypot(at.x - centre.x, at.y - centre.y);
  const near = Math.hypot(5, at.y + box.height - centre.y);
  return far < radii.bandInner && near > radii.middle && !obstacles.some((one) => overlaps(one, box));
}

// A leader that would cross another word is left out: the colour says whose line it is.
function isClear(from: Point, to: Point, boxes: readonly Box[]): boolean {
  return Array.from({ length: 25 }, (_, index) => index / 24).every((t) => {
    const spot = { x: from.x + (to.x - from.x) * t - 1, y: from.y + (to.y - from.y) * t - 1, width: 2, height: 2 };
    return !boxes.some((box) => overlaps(box, spot));
  });
}

// Small boxes along all lines and around all points: what no word may stand on.
function obstaclesOf({ lines, gaps, neutral = 0, projection }: PlacedCurve, { radii }: MoodRoom): Box[] {
  const reach = radii.face + 3;
  const points = lines.flatMap(({ dots }) =>
    dots.flatMap((dot): Box[] =>
      dot ? [{ x: dot.at.x - reach, y: dot.at.y - reach, width: 2 * reach, height: 2 * reach }] : [],
    ),
  );
  const strokes = lines.flatMap((line) => joins(line).flatMap((path) => corners(projection.path(path))));
  const rings = [0, neutral, projection.rise].flatMap((height) => {
    const level = corners(projection.level(height));
    return [...level.slice(0, 1), ...level.slice(-1)];
  });
  const hatched = gaps.flatMap(({ from, to }) =>
    [from, to].flatMap((x) =>
      Array.from({ length: 24 }, (_, index) => projection.point({ x, y: (projection.rise * index) / 23 })),
    ),
  );
  return [...points, ...[...strokes, ...rings, ...hatched].map(dotBox)];
}

function corners(path: readonly PathCommand[]): Point[] {
  return path.flatMap((command): Point[] => {
    const [x, y] = command.slice(-2);
    return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
  });
}

function dotBox({ x, y }: Point): Box {
  return { x: x - 3, y: y - 3, width: 6, height: 6 };
}
