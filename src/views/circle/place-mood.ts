import { leadOf } from '../../grid/curve-facts.js';
import type { Box, Point } from '../../layout/box.js';
import { overlaps } from '../../layout/box.js';
import { linearScale } from '../../layout/linear-scale.js';
import { degreesOf, polar, type Arc, type PolarPoint } from '../../layout/polar.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import { wrapText } from '../../layout/wrap-text.js';
import { radialLine } from '../../scene/arc.js';
import { size } from '../../scene/tokens.js';
import type { CurveRow } from '../../telling/rows.js';
import { seriesName } from '../../telling/series-names.js';
import type { Telling } from '../../telling/telling.js';
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
export function placeMood(row: CurveRow, room: MoodRoom, telling: Telling): PlacedMood {
  const { radii, division } = room;
  const radius = moodScale(row, radii);
  const neutral = radius(row.scale.neutral);
  const lines = row.series.map((series): PlacedLine => ({
    series,
    points: division.slots.map(({ item, angle }): PolarPoint | undefined => {
      const score = series.scores[item.step.index];
      return score && { angle, radius: radius(score.value) };
    }),
  }));
  const nearest = Math.min(360, ...division.slots.map(({ arc }) => arc.to - arc.from));
  const small = degreesOf(2 * radii.face, neutral) > nearest;
  const sweeps = division.gaps.length === 0 ? [{ from: 0, to: 360 }] : division.gaps.map(around);
  const draft: PlacedMood = { row, neutral, lines, labels: [], small, sweeps };
  return { ...draft, labels: moodLabels(draft, room, telling) };
}

/** The distance of a score from the centre. Better is farther out. */
export function moodScale({ scale }: CurveRow, { moodInner, moodOuter }: Radii): (value: number) => number {
  return linearScale(scale.reversed ? [scale.max, scale.min] : [scale.min, scale.max], [moodInner, moodOuter]);
}

// Where one voice is heard, its faces say so; several need their names at the ends of their lines.
function hasNames(row: CurveRow, radii: Radii): boolean {
  return leadOf(row) === undefined && radii.outer >= leastForNames;
}

/** Degrees of the gap that the words of a curve need at its neutral circle. */
export function moodGap(row: CurveRow | undefined, radii: Radii, telling: Telling): number {
  if (!row) return 0;
  const { measure, words } = telling.frame;
  const names = hasNames(row, radii) ? row.series.map((one) => seriesName(one, telling)) : [];
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

// The gap ends at 12 o'clock, so its words stand in a column that ends there.
function moodLabels(mood: PlacedMood, { centre, radii, division }: MoodRoom, telling: Telling): MoodLabel[] {
  const gap = division.gaps[0];
  if (!gap || gap.to !== 360) return [];
  const { measure, words } = telling.frame;
  const neutral = { text: words.neutral, font: smallFont, radius: mood.neutral, line: undefined, end: undefined };
  const ends = mood.lines.flatMap(({ series, points }, line) => {
    const end = points.findLast((point) => point !== undefined);
    const text = seriesName(series, telling);
    if (!end || !hasNames(mood.row, radii)) return [];
    return [{ text, font: labelFont, radius: end.radius, line, end: points.at(-1) && polar(centre, end) }];
  });
  const placed = (wishes: readonly (typeof neutral | (typeof ends)[number])[]): MoodLabel[] => {
    const blocks = wishes.map(({ text, font }) => wrapText(text, longestName, font, measure));
    const middles = spreadLabels(
      wishes.map(({ radius }, index) => ({ at: centre.y - radius, size: blocks[index]?.height ?? 0 })),
      centre.y - radii.bandInner + 2,
      Infinity,
      2,
    );
    const corners = blocks.map((block, index) => ({
      x: centre.x - 5 - block.width,
      y: (middles[index] ?? 0) - block.height / 2,
    }));
    const boxes = blocks.map(({ width, height }, index) => ({ ...(corners[index] ?? centre), width, height }));
    return wishes.flatMap(({ line, end }, index): MoodLabel[] => {
      const [block, at] = [blocks[index], corners[index]];
      if (!block || !at) return [];
      const others = boxes.filter((_, other) => other !== index);
      return [
        {
          block,
          at,
          line,
          end: end && isClear(end, { x: at.x, y: at.y + block.height / 2 }, others) ? end : undefined,
        },
      ];
    });
  };
  const obstacles = obstaclesOf(mood, { centre, radii, division });
  const free = (labels: readonly MoodLabel[]): boolean =>
    labels.every(({ block, at }) => {
      const box = { ...at, width: block.width, height: block.height };
      const corner = { x: at.x, y: at.y + block.height };
      const far = Math.hypot(at.x - centre.x, at.y - centre.y);
      const near = Math.hypot(centre.x - 5 - centre.x, corner.y - centre.y);
      return far < radii.bandInner && near > radii.middle && !obstacles.some((one) => overlaps(one, box));
    });
  const all = placed([neutral, ...ends]);
  if (free(all)) return all;
  const only = placed([neutral]);
  return free(only) ? only : [];
}

// A leader that would cross another word is left out: the colour says whose line it is.
function isClear(from: Point, to: Point, boxes: readonly Box[]): boolean {
  return Array.from({ length: 25 }, (_, index) => index / 24).every((t) => {
    const spot = { x: from.x + (to.x - from.x) * t - 1, y: from.y + (to.y - from.y) * t - 1, width: 2, height: 2 };
    return !boxes.some((box) => overlaps(box, spot));
  });
}

// Small boxes along all lines and around all points: what no word may stand on.
function obstaclesOf({ lines, sweeps, neutral }: PlacedMood, { centre, radii, division }: MoodRoom): Box[] {
  const reach = radii.face + 3;
  const points = lines.flatMap(({ points: own }) =>
    own.flatMap((point): Box[] => {
      if (!point) return [];
      const { x, y } = polar(centre, point);
      return [{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }];
    }),
  );
  const runs = lines.flatMap(({ points: own }) => runsOf(own)).filter((run) => run.length > 1);
  const ends = sweeps.flatMap(({ from, to }) => [from, to]);
  const rings = [radii.moodInner, neutral, radii.moodOuter].flatMap((radius) =>
    ends.map((angle) => dotBox(polar(centre, { angle, radius }))),
  );
  const strokes = runs.flatMap((run) =>
    radialLine(centre, run).flatMap((command) =>
      command[0] === 'M' || command[0] === 'L' ? [dotBox({ x: command[1], y: command[2] })] : [],
    ),
  );
  const unscored = division.slots.filter((_, index) => !lines.some(({ points: own }) => own[index]));
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

/** The points of a line between its gaps. */
export function runsOf(points: readonly (PolarPoint | undefined)[]): PolarPoint[][] {
  const runs: PolarPoint[][] = [];
  let open = false;
  for (const point of points) {
    if (point && open) runs.at(-1)?.push(point);
    else if (point) runs.push([point]);
    open = point !== undefined;
  }
  return runs;
}
