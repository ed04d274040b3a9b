import type { Point } from '../../layout/box.js';
import {
  labelReach,
  placeRingLabels,
  type PlacedRingLabel,
  type RingLabelRoom,
  type RingLabelWish,
} from './ring-labels.js';
import { angleOf } from './polar.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size } from '../../scene/tokens.js';
import type { SheetRoom } from '../../content/sheet.js';
import type { Context } from '../../content/context.js';
import type { CircleContent, CircleStage, CircleStep } from './content.js';
import type { CircleOptions } from './options.js';
import { placeEnds } from './place-ends.js';
import { middleWish } from './place-middle.js';
import { divisionOf, placeRing, type RingPlan } from './place-ring.js';
import {
  nothingPlaced,
  type PlacedCircle,
  type PlacedClosing,
  type PlacedHeading,
  type PlacedLabel,
} from './placed.js';
import type { PlacedRing } from './placed-ring.js';
import { radiiOf } from './radii.js';
import type { StepNote } from './step-notes.js';
import { fitLabel, hookOf, type FittedLabel } from './step-label.js';

const farthest = { compact: 306, regular: 334, spacious: 372 } as const;
const gaps = { compact: 6, regular: 10, spacious: 16 } as const;
const leastOuter = 285;
const leastLabel = 150;
const widestLabel = 230;
const dot = 13;
const leaderRoom = 22;
/** Between the reach of the ring and a label beside it. */
const besideRing = 12;
const mostSteps = 40;
/** A name farther round the ring from its point, in degrees, gives way to a number and a list. */
const farthestTurn = 45;

/** A ring with every name beside it, at the end of a leader; `undefined` where `labels` is `auto` and they have no room. */
export function placeBeside(
  content: CircleContent,
  room: SheetRoom,
  options: CircleOptions,
  context: Context,
): PlacedCircle | undefined {
  const asked = options.labels === 'full';
  const fitting = Math.min(farthest[options.density], room.width / 2 - leastLabel - besideRing - 2);
  // As many points as there are must stand side by side.
  const needed = (content.steps.length * (2 * dot + 4) * 1.2) / (2 * Math.PI) + leaderRoom + dot;
  const outer = asked ? Math.max(fitting, needed, leastOuter) : fitting;
  if (outer < leastOuter || outer < needed || (!asked && content.steps.length > mostSteps)) return undefined;
  const radii = radiiOf({ outer: outer - leaderRoom, dot, named: true, hasMood: content.curve !== undefined });
  const division = divisionOf(content, radii, options, context);
  const plan: RingPlan = {
    radii,
    division,
    numbered: false,
    lettered: false,
    curve: content.curve,
    middle: middleWish(context),
  };
  const labelRoom: RingLabelRoom = { inner: radii.outer + 2, outer, gap: gaps[options.density] };
  const width = Math.min(widestLabel, Math.max(leastLabel, room.width / 2 - outer - besideRing));
  const whole = Math.max(room.width, 2 * (outer + width + besideRing));
  const draft = placeRing(plan, { x: room.margin + whole / 2, y: room.top }, context);
  const wishes = wishesOf(draft, content, { width, options }, context);
  const rings = wishes.map(({ wish }) => wish);
  // Set once to see how high it is, then in its place.
  const draftLabels = placeRingLabels(rings, origin, labelRoom);
  if (!asked && (labelReach(rings, labelRoom) > 1.7 * outer || leadFar(draftLabels, rings))) return undefined;
  const { top, bottom } = reachOf(draftLabels, rings, radii.outer);
  const centre: Point = { x: room.margin + whole / 2, y: room.top - top };
  const ring = placeRing(plan, centre, context);
  const placed = placeRingLabels(rings, centre, labelRoom);
  const labels: PlacedLabel[] = [];
  const headings: PlacedHeading[] = [];
  let closing: PlacedClosing | undefined;
  wishes.forEach((one, index) => {
    const spot = placed[index];
    if (!spot) return;
    const align = spot.after ? 'start' : 'end';
    const { at, leader } = spot;
    if (one.label) labels.push({ label: one.label, at, align, leader });
    if (one.heading) headings.push(headingAt(one.heading, at, align, leader));
    if (one.reason) closing = { block: one.reason, at, align, leader };
  });
  const ends = content.closing ? [] : placeEnds(ring, context);
  return {
    ...nothingPlaced,
    content,
    rings: [ring],
    labels,
    headings,
    closing,
    ends,
    right: room.margin + whole,
    bottom: centre.y + bottom,
  };
}

const origin: Point = { x: 0, y: 0 };

/** Whether a leader around the origin leads so far round the ring that its name is not found at a glance. */
function leadFar(placed: readonly PlacedRingLabel[], wishes: readonly RingLabelWish[]): boolean {
  return placed.some(({ leader }, index) => {
    const turn = Math.abs(angleOf(origin, leader.at(-1) ?? origin) - (wishes[index]?.angle ?? 0));
    return Math.min(turn, 360 - turn) > farthestTurn;
  });
}

/** How high and how low a ring around the origin and its labels reach. */
function reachOf(
  placed: readonly PlacedRingLabel[],
  wishes: readonly RingLabelWish[],
  radius: number,
): { readonly top: number; readonly bottom: number } {
  return {
    top: placed.reduce((least, { at }) => Math.min(least, at.y), -radius),
    bottom: placed.reduce((most, { at }, index) => Math.max(most, at.y + (wishes[index]?.height ?? 0)), radius),
  };
}

/** A label, a heading or the reason of the closing arrow, and where it wishes to stand. */
interface BesideWish {
  readonly wish: RingLabelWish;
  readonly label?: FittedLabel;
  readonly heading?: StageBlocks;
  readonly reason?: TextBlock;
}

interface StageBlocks {
  readonly stage: CircleStage;
  readonly title: TextBlock;
  readonly cycle: TextBlock;
}

function wishesOf(
  { division, sectors, radii }: PlacedRing,
  content: CircleContent,
  { width, options }: { readonly width: number; readonly options: CircleOptions },
  { frame }: Context,
): BesideWish[] {
  const steps = division.slots.map(({ item, angle }): BesideWish => {
    const label = fitLabel(item, notesBeside(item, options), width, frame);
    const { height } = label;
    return { wish: { angle, from: radii.outer + 2, width: label.width, height, hook: hookOf(label) }, label };
  });
  const stages = sectors.flatMap(({ stage, arc, isNamed }): BesideWish[] => {
    if (isNamed) return [];
    const title = wrapText(stage.title, width, { size: size.stage, weight: 600 }, frame.measure);
    const cycle = wrapText(stage.cycle, width, { size: size.label, weight: 400 }, frame.measure);
    // Just after its first edge: before its first step, with no point in the way.
    const angle = Math.min(359.9, arc.from + Math.min(1, (arc.to - arc.from) / 8));
    const height = title.height + cycle.height;
    const wish = { angle, from: radii.bandOuter + 1, width: Math.max(title.width, cycle.width), height };
    return [{ wish: { ...wish, hook: title.lineHeight / 2 }, heading: { stage, title, cycle } }];
  });
  const gap = division.gaps[0];
  if (!content.closing || !gap) return [...steps, ...stages];
  const reason = wrapText(content.closing.reason, width, { size: size.label, weight: 600 }, frame.measure);
  const wish = {
    angle: (gap.from + gap.to) / 2,
    from: (radii.bandInner + radii.bandOuter) / 2 + 8,
    width: reason.width,
    height: reason.height,
    hook: reason.lineHeight / 2,
  };
  return [...steps, ...stages, { wish, reason }];
}

// The icon on the ring says the channel, and the legend its name.
function notesBeside({ notes }: CircleStep, options: CircleOptions): StepNote[] {
  return notes.filter(({ kind }) => kind !== 'channel' && (kind !== 'time' || options.angles === 'time'));
}

function headingAt(
  { stage, title, cycle }: StageBlocks,
  at: Point,
  align: 'start' | 'end',
  leader: readonly Point[],
): PlacedHeading {
  const width = Math.max(title.width, cycle.width);
  const x = (block: TextBlock): number => (align === 'end' ? at.x + width - block.width : at.x);
  const texts = [
    { block: title, at: { x: x(title), y: at.y }, muted: false },
    { block: cycle, at: { x: x(cycle), y: at.y + title.height }, muted: true },
  ].filter(({ block }) => block.lines.length > 0);
  return { stage, texts, align, leader, swatch: undefined };
}
