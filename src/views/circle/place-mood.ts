import { leadOf } from '../../curve/facts.js';
import type { Box, Point } from '../../layout/box.js';
import { overlaps } from '../../layout/box.js';
import { linearScale } from '../../layout/linear-scale.js';
import { degreesOf, polar, type Arc, type PolarPoint } from './polar.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { radialLine } from './arc.js';
import { size } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import { breaksAt, isGap } from '../../content/compared-sides.js';
import { seriesName } from '../../content/series-names.js';
import type { Context } from '../../content/context.js';
import type { Division } from './angles.js';
import type { MoodLabel, PlacedLine, PlacedMood } from './placed-ring.js';
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
  const { radii, division } = room;
  const radius = moodScale(row, radii);
  const neutral = radius(row.scale.neutral);
  const steps = division.slots.map(({ item }) => item.step.index);
  const lines = row.series.map((series): PlacedLine => {
    const points = division.slots.map(({ item, angle }): PolarPoint | undefined => {
      const score = series.scores[item.step.index];
      return score && { angle, radius: radius(score.value) };
    });
    return {
      series,
      points,
      runs: runsOf(points, (order) => breaksAt(series, row.series, steps[order] ?? 0, context)),
    };
  });
  const nearest = Math.min(360, ...division.slots.map(({ arc }) => arc.to - arc.from));
  const small = degreesOf(2 * radii.face, neutral) > nearest;
  const sweeps = division.gaps.length === 0 ? [{ from: 0, to: 360 }] : division.gaps.map(around);
  const draft: PlacedMood = { row, neutral, lines, labels: [], small, sweeps };
  return { ...draft, labels: moodLabels(draft, room, context) };
}

/** The distance of a score from the centre. Better is farther out. */
export function moodScale({ scale }: CurveRow, { moodInner, moodOuter }: Radii): (value: number) => number {
  return linearScale(scale.reversed ? [scale.max, scale.min] : [scale.min, scale.max], [moodInner, moodOuter]);
}

/** Radius of the faces at the ends of a scale. */
export const scaleFace = 8;

/** Whether a curve has to say which way is better: the points of one voice are faces, and say it themselves. */
export function needsFaces(row: CurveRow): boolean {
  return row.felt && leadOf(row) === undefined;
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
  const share = (widest + 12) / moodScale(row, radii)(row.scale.neutral);
  return Math.min(60, (Math.asin(Math.min(1, share)) * 180) / Math.PI);
}

function around({ from, to }: Arc): Arc {
  return { from: to - 360, to: from };
}

interface MoodWish extends Pick<MoodLabel, 'face' | 'line' | 'end'> {
  readonly text: string;
  readonly font: typeof labelFont | typeof smallFont;
  readonly radius: number;
}

// The gap ends at 12 o'clock, so its words stand in a column that ends there: all of them, or the first few kinds.
function moodLabels(mood: PlacedMood, room: MoodRoom, context: Context): MoodLabel[] {
  const gap = room.division.gaps[0];
  if (!gap || gap.to !== 360) return [];
  const { radii, centre } = room;
  const plain = { text: '', font: smallFont, face: undefined, line: undefined, end: undefined } as const;
  const neutral: MoodWish = { ...plain, text: context.frame.words.neutral, radius: mood.neutral };
  const faces: MoodWish[] = needsFaces(mood.row)
    ? [
        { ...plain, face: 'worst', radius: radii.moodInner },
        { ...plain, face: 'best', radius: radii.moodOuter },
      ]
    : [];
  const ends = mood.lines.flatMap(({ series, points }, line): MoodWish[] => {
    const end = points.findLast((point) => point !== undefined);
    const text = seriesName(series, context);
    if (!end || !hasNames(mood.row, radii)) return [];
    return [{ ...plain, text, font: labelFont, radius: end.radius, line, end: points.at(-1) && polar(centre, end) }];
  });
  const obstacles = obstaclesOf(mood, room, context);
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
function obstaclesOf(
  { row, lines, sweeps, neutral }: PlacedMood,
  { centre, radii, division }: MoodRoom,
  context: Context,
): Box[] {
  const reach = radii.face + 3;
  const points = lines.flatMap(({ points: own }) =>
    own.flatMap((point): Box[] => {
      if (!point) return [];
      const { x, y } = polar(centre, point);
      return [{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }];
    }),
  );
  const strokes = lines.flatMap(({ runs }) =>
    runs
      .flatMap((run) => (run.length > 1 ? radialLine(centre, run) : []))
      .flatMap((command) =>
        command[0] === 'M' || command[0] === 'L' ? [dotBox({ x: command[1], y: command[2] })] : [],
      ),
  );
  const ends = sweeps.flatMap(({ from, to }) => [from, to]);
  const rings = [radii.moodInner, neutral, radii.moodOuter].flatMap((radius) =>
    ends.map((angle) => dotBox(polar(centre, { angle, radius }))),
  );
  const unscored = division.slots.filter(({ item }) => isGap(row.series, item.step.index, context));
  const hatched = unscored.flatMap(({ arc }) =>
    [arc.from, arc.to].flatMap((angle) =>
      Array.from({ length: 24 }, (_, index) =>
        dotBox(polar(centre, { angle, radius: radii.moodInner + ((radii.moodOuter - radii.moodInner) * index) / 23 })),
      ),
    ),
  );
  return [...points, ...strokes, ...rings, ...hatched];
}

function dotBox({ x, y }: Point): Box {
  return { x: x - 3, y: y - 3, width: 6, height: 6 };
}

/** The points of a line between the places, by their order, at which it is broken. */
export function runsOf<P extends object>(
  points: readonly (P | undefined)[],
  isBroken: (order: number) => boolean,
): P[][] {
  const runs: P[][] = [];
  let open = false;
  points.forEach((point, order) => {
    if (point && open) runs.at(-1)?.push(point);
    else if (point) runs.push([point]);
    open = point !== undefined || (open && !isBroken(order));
  });
  return runs;
}
