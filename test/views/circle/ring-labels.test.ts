import { describe, expect, test } from 'vitest';
import { overlaps, type Box, type Point } from '../../../src/layout/box.js';
import { labelReach, placeRingLabels, type RingLabelWish } from '../../../src/views/circle/ring-labels.js';
import { crosses } from '../../support/extents.js';

const centre = { x: 0, y: 0 };
const room = { inner: 110, outer: 130, gap: 8 };

function wishes(count: number, height: (index: number) => number = () => 36, from = 108): RingLabelWish[] {
  return Array.from({ length: count }, (_, index) => ({
    angle: ((index + 0.5) * 340) / count,
    from,
    width: 120,
    height: height(index),
    hook: 9,
  }));
}

function placed(all: readonly RingLabelWish[]): { boxes: Box[]; leaders: (readonly Point[])[] } {
  const labels = placeRingLabels(all, centre, room);
  const boxes = labels.map(({ at }, index) => ({ ...at, width: 120, height: all[index]?.height ?? 0 }));
  return { boxes, leaders: labels.map(({ leader }) => leader) };
}

function piecesOf(leader: readonly Point[]): (readonly [Point, Point])[] {
  return leader.slice(1).map((to, index) => [leader[index] ?? to, to]);
}

function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const crowds = [1, 2, 3, 7, 16, 40].flatMap((count) => [[count, 108] as const, [count, 112] as const]);

describe.each(crowds)('%i labels around a ring, their leaders from %i px on', (count, from) => {
  const mixed = wishes(count, (index) => [18, 54, 36, 90][index % 4] ?? 18, from);
  const { boxes, leaders } = placed(mixed);

  test('do not meet each other (rule 78)', () => {
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b, 0.01)));
    expect(pairs).toEqual([]);
  });

  test('have leaders that cross no other leader (rule 78)', () => {
    const pieces = leaders.map(piecesOf);
    const crossings = pieces.flatMap((own, index) =>
      pieces.slice(index + 1).flatMap((other) => own.filter((a) => other.some((b) => meet(a, b)))),
    );
    expect(crossings).toEqual([]);
  });

  test('have leaders that cross no label (rule 78)', () => {
    const pieces = leaders.flatMap(piecesOf);
    expect(boxes.filter((box) => pieces.some((piece) => crosses(piece, box)))).toEqual([]);
  });

  test('stay outside the ring', () => {
    const nearest = boxes.map(({ x, y, width, height }) =>
      Math.hypot(Math.max(x, Math.min(0, x + width)), Math.max(y, Math.min(0, y + height))),
    );
    expect(nearest.every((distance) => distance > 110)).toBe(true);
  });
});

test('a label on the right half starts at the ring, one on the left half ends there', () => {
  const [right, left] = placeRingLabels(
    [90, 270].map((angle) => ({ angle, from: 108, width: 120, height: 18, hook: 9 })),
    centre,
    room,
  );
  expect(right?.after).toBe(true);
  expect(right?.at.x).toBeGreaterThan(130);
  expect(left?.after).toBe(false);
  expect((left?.at.x ?? 0) + 120).toBeLessThan(-130);
});

test('a leader starts at its point and ends beside its label', () => {
  const [label] = placeRingLabels([{ angle: 90, from: 108, width: 120, height: 18, hook: 9 }], centre, room);
  expect(label?.leader[0]?.x).toBeCloseTo(108);
  expect(label?.leader.at(-1)?.x).toBeCloseTo((label?.at.x ?? 0) - 5);
});

test('a leader that has the room is straight up to the height of its words', () => {
  const labels = placeRingLabels(
    [40, 90, 140].map((angle) => ({ angle, from: 112, width: 120, height: 18, hook: 9 })),
    centre,
    room,
  );
  expect(labels.map(({ leader }) => leader.length)).toEqual([3, 3, 3]);
  expect(labels.every(({ leader }) => leader[1]?.y === leader[2]?.y)).toBe(true);
});

test.each([0.5, 1.5, 3, 6])(
  'many labels of points %f degrees apart have leaders that cross no other (rule 78)',
  (apart) => {
    const crowd = Array.from({ length: 18 }, (_, index) => ({
      angle: 2 + index * apart,
      from: 112,
      width: 120,
      height: [20, 60, 40, 90][index % 4] ?? 20,
      hook: 9,
    }));
    const pieces = placeRingLabels(crowd, centre, room).map(({ leader }) => piecesOf(leader));
    const crossings = pieces.flatMap((own, index) =>
      pieces.slice(index + 1).flatMap((other) => own.filter((a) => other.some((b) => meet(a, b)))),
    );
    expect(crossings).toEqual([]);
  },
);

test('the lowest label may hang below its leader, so that the leader need not come back from below', () => {
  const [label] = placeRingLabels([{ angle: 170, from: 112, width: 120, height: 60, hook: 9 }], centre, room);
  const end = label?.leader.at(-1);
  expect(end?.y).toBeGreaterThan(112 * Math.cos(Math.PI / 18));
});

test('a leader never runs past its words and back to them', () => {
  const high = Array.from({ length: 9 }, (_, index) => ({
    angle: 182 + index * 20,
    from: 112,
    width: 120,
    height: 40,
    hook: 9,
  }));
  const [lowest] = placeRingLabels(high, centre, room);
  const xs = (lowest?.leader ?? []).map(({ x }) => x);
  expect(xs.length).toBe(3);
  expect(xs).toEqual([...xs].sort((a, b) => b - a));
});

test('the fuller side decides how far labels reach', () => {
  expect(labelReach(wishes(4), room)).toBe(130);
  expect(labelReach(wishes(20), room)).toBeCloseTo((11 * 44 + 8) / 2);
});
