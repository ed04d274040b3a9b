import { polar } from './polar.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { SheetRoom } from '../../content/sheet.js';
import type { Context } from '../../content/context.js';
import type { CircleContent } from './content.js';
import type { CircleOptions } from './options.js';
import { badgeRadius, placeList } from './place-list.js';
import { placeEnds } from './place-ends.js';
import { middleWish } from './place-middle.js';
import { divisionOf, placeRing } from './place-ring.js';
import { nothingPlaced, type PlacedCircle, type PlacedClosing } from './placed.js';
import type { PlacedRing } from './placed-ring.js';
import { radiiOf } from './radii.js';
import type { StepNote } from './step-notes.js';

const largest = { compact: 270, regular: 300, spacious: 340 } as const;
const leastList = 280;
const column = 205;
const leastWidth = 324;

/** A ring of numbers and a list that says what they mean; `undefined` where the ring would be too small for its points. */
export function placeNumbered(
  content: CircleContent,
  room: SheetRoom,
  options: CircleOptions,
  context: Context,
): PlacedCircle | undefined {
  if (room.width < leastWidth) return undefined;
  const most = largest[options.density];
  const isWide = room.width >= 2 * Math.min(most, 250) + space.huge + leastList;
  const side = isWide
    ? withList('beside', Math.min(most, (room.width - space.huge - leastList) / 2), { content, room, options, context })
    : undefined;
  // A list much higher than its ring stands below it, in more columns.
  if (side && side.bottom - room.top <= 3 * most) return side;
  return withList('below', Math.min(most, room.width / 2), { content, room, options, context });
}

interface Asked {
  readonly content: CircleContent;
  readonly room: SheetRoom;
  readonly options: CircleOptions;
  readonly context: Context;
}

function withList(
  where: 'beside' | 'below',
  outer: number,
  { content, room, options, context }: Asked,
): PlacedCircle | undefined {
  const dot = content.steps.length > 99 ? badgeRadius + 2 : badgeRadius;
  const radii = radiiOf({ outer, dot, named: outer >= 230, hasMood: content.curve !== undefined });
  const division = divisionOf(content, radii, options, context);
  const narrowest = Math.min(360, ...division.slots.map(({ arc }) => arc.to - arc.from));
  if ((narrowest / 360) * 2 * Math.PI * radii.dots < 2 * dot + 3) return undefined;
  const reason = reasonBlock(content, Math.min(room.width, 2 * outer, 300), context);
  const above = reason ? reason.height + space.gutter : 0;
  const x = where === 'beside' ? room.margin + outer : room.margin + room.width / 2;
  const centre = { x, y: room.top + above + outer };
  const plan = { radii, division, numbered: true, lettered: true, curve: content.curve, middle: middleWish(context) };
  const ring = placeRing(plan, centre, context);
  const at =
    where === 'beside'
      ? { x: room.margin + 2 * outer + space.huge, y: room.top }
      : { x: room.margin, y: centre.y + outer + space.wide };
  const width = room.margin + room.width - at.x;
  const list = placeList(
    content.stages,
    { at, width, columns: columnsIn(width), lettered: letteredIn(ring), keeps: keeps(options) },
    context.frame,
  );
  return {
    ...nothingPlaced,
    content,
    rings: [ring],
    items: list.items,
    headings: list.headings,
    closing: reason && closingAbove(ring, reason, room),
    ends: content.closing ? [] : placeEnds(ring, context),
    right: room.margin + room.width,
    bottom: Math.max(list.bottom, centre.y + outer),
  };
}

/** The stages of which a ring shows a letter. */
export function letteredIn({ sectors }: PlacedRing): ReadonlySet<string> {
  return new Set(
    sectors.flatMap(({ stage, isNamed, texts }) => (!isNamed && texts.length > 0 ? [stage.stage.id] : [])),
  );
}

/** Which notes a list says: how long a step takes only where the ring is divided by time. */
export function keeps(options: CircleOptions): (note: StepNote) => boolean {
  return ({ kind }) => kind !== 'time' || options.angles === 'time';
}

function columnsIn(width: number): number {
  return Math.max(1, Math.min(4, Math.floor((width + space.wide) / (column + space.wide))));
}

function reasonBlock(
  { closing }: CircleContent,
  width: number,
  { frame }: Context,
): PlacedClosing['block'] | undefined {
  const font = { size: size.label, weight: 600 } as const;
  return closing && wrapText(closing.reason, width, font, frame.measure, { balance: true });
}

function closingAbove(
  { centre, radii, division }: PlacedRing,
  block: PlacedClosing['block'],
  room: SheetRoom,
): PlacedClosing {
  const gap = division.gaps[0] ?? { from: 350, to: 360 };
  const angle = (gap.from + gap.to) / 2;
  const from = polar(centre, { angle, radius: (radii.bandInner + radii.bandOuter) / 2 + 8 });
  const bend = polar(centre, { angle, radius: radii.outer + 2 });
  const most = room.margin + room.width - block.width;
  const at = { x: Math.max(room.margin, Math.min(most, bend.x - block.width / 2)), y: room.top };
  return { block, at, align: 'start', leader: [from, bend, { x: bend.x, y: at.y + block.height + 2 }] };
}
