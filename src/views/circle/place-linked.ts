import { polar } from './polar.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { SheetRoom } from '../../content/sheet.js';
import type { Context } from '../../content/context.js';
import type { CircleContent, CircleStage, CircleStep } from './content.js';
import { cycleName } from './content.js';
import { cyclesOf, type Cycle } from './cycles.js';
import { linkedDivision, type LinkedDivision } from './linked-angles.js';
import type { CircleOptions } from './options.js';
import { badgeRadius, placeList } from './place-list.js';
import { keeps, letteredIn } from './place-numbered.js';
import { placeReturns, type Spot } from './place-returns.js';
import { placeRing, type RingPlan } from './place-ring.js';
import { nothingPlaced, type PlacedCircle, type PlacedItem, type PlacedHeading } from './placed.js';
import type { PlacedRing, PlacedText } from './placed-ring.js';
import { radiiOf } from './radii.js';

const largest = { compact: 150, regular: 232, spacious: 256 } as const;
const least = 128;
const dot = badgeRadius;

/** Buy, own and advocate as rings that touch where a customer goes on (rule 79); `undefined` where they do not fit or do not occur. */
export function placeLinked(
  content: CircleContent,
  room: SheetRoom,
  options: CircleOptions,
  context: Context,
): PlacedCircle | undefined {
  const cycles = cyclesOf(withClosingNote(content, context), options, context.journey.stageModel);
  const dots = Math.min(largest[options.density], (room.width - 2 * dot) / (2 * cycles.length));
  if (cycles.length === 0 || dots < least) return undefined;
  const divisions = cycles.map((cycle, index) => {
    const shared = index < cycles.length - 1 ? junctionOf(cycle, cycles[index + 1], context) : undefined;
    return linkedDivision(cycle, { isFirst: index === 0, shared });
  });
  const narrowest = Math.min(
    ...divisions.flatMap(({ division }) => division.slots.map(({ arc }) => arc.to - arc.from)),
  );
  if ((narrowest / 360) * 2 * Math.PI * dots < 2 * dot) return undefined;

  const left = room.margin + (room.width - 2 * dots * cycles.length) / 2;
  const plans = plansOf(cycles, divisions, dots, content, context);
  const ringsAt = (y: number): PlacedRing[] =>
    plans.map((plan, index) => placeRing(plan, { x: left + dots * (2 * index + 1), y }, context));
  const above = placeReturns(spotsOf(ringsAt(0)), 0, dots + dot, content, context);
  const y = room.top + dots + dot + above.over;
  const rings = ringsAt(y);
  const spots = spotsOf(rings);
  const ways = placeReturns(spots, y, dots + dot, content, context);
  const listTop = y + dots + dot + ways.under + space.large;
  const captions = captionsOf(rings, cycles, listTop, context);
  const captionHeight = Math.max(0, ...captions.map(({ block }) => block.height + space.medium));
  const lists = rings.map((ring, index) => {
    const at = { x: startOf(ring), y: listTop + captionHeight };
    const rest = { width: 2 * dots - space.large, columns: 1, lettered: letteredIn(ring), keeps: keeps(options) };
    return placeList(cycles[index]?.stages ?? [], { at, ...rest }, context.frame);
  });
  return {
    ...nothingPlaced,
    content,
    rings: captions.length > 0 ? rings.map(withoutName) : rings,
    items: lists.flatMap(({ items }): readonly PlacedItem[] => items),
    headings: lists.flatMap(({ headings }): readonly PlacedHeading[] => headings),
    returns: ways.returns,
    captions,
    shared: sharedOf(divisions, spots),
    right: room.margin + room.width,
    bottom: Math.max(...lists.map(({ bottom }) => bottom)),
  };
}

function plansOf(
  cycles: readonly Cycle[],
  divisions: readonly LinkedDivision[],
  dots: number,
  { curve }: CircleContent,
  context: Context,
): RingPlan[] {
  const radii = radiiOf({ outer: dots + dot, dot, named: dots >= 172, hasMood: curve !== undefined });
  return divisions.map(({ division }, index) => {
    const name = cycleName(cycles[index]?.id ?? '', context);
    const lines = [{ text: name, kind: 'title' } as const];
    const middle = { persona: undefined, monogram: '', lines, assumed: false, color: 'accent' as const, name };
    return { radii, division, numbered: true, lettered: true, curve, middle };
  });
}

function sharedOf(divisions: readonly LinkedDivision[], spots: ReadonlyMap<string, Spot>): PlacedCircle['shared'] {
  // The last ring has no next one to share a step with.
  return divisions.slice(0, -1).flatMap(({ division, shared }) => {
    const item = shared === undefined ? undefined : division.slots[shared]?.item;
    const spot = item && spots.get(item.step.id);
    return item && spot ? [{ item, at: spot.at }] : [];
  });
}

// All rings are named alike: if one name has no room in its middle, all stand above the lists instead.
function captionsOf(
  rings: readonly PlacedRing[],
  cycles: readonly Cycle[],
  top: number,
  context: Context,
): PlacedText[] {
  if (rings.every(({ middle }) => middle.texts.length > 0)) return [];
  return rings.map((ring, index) => {
    const font = { size: size.lead, weight: 600 } as const;
    const name = cycleName(cycles[index]?.id ?? '', context);
    const block = wrapText(name, 2 * ring.radii.dots - space.large, font, context.frame.measure);
    return { block, at: { x: startOf(ring), y: top }, muted: false };
  });
}

// What stands below a ring starts where its points do.
function startOf({ centre, radii }: PlacedRing): number {
  return centre.x - radii.dots - dot;
}

function withoutName(ring: PlacedRing): PlacedRing {
  return { ...ring, middle: { ...ring.middle, texts: [] } };
}

/** Where the point of each step stands. */
function spotsOf(rings: readonly PlacedRing[]): ReadonlyMap<string, Spot> {
  return new Map(
    rings.flatMap(({ centre, radii, division }) =>
      division.slots.map(({ item, angle }): readonly [string, Spot] => [
        item.step.id,
        { at: polar(centre, { angle, radius: radii.dots }), item },
      ]),
    ),
  );
}

// Where a customer goes on to the next cycle: the stage called love, else the one a link leaves for it, else the last.
function junctionOf(cycle: Cycle, next: Cycle | undefined, { journey }: Context): number {
  const entry = new Set(
    next?.stages.slice(0, 1).flatMap(({ stage }) => [stage.id, ...stage.steps.map(({ id }) => id)]),
  );
  const leads = ({ stage }: CircleStage): boolean =>
    [stage.id, ...stage.steps.map(({ id }) => id)].some((id) =>
      journey.lookup.linksFrom(id).some(({ to, kind }) => to !== undefined && kind !== 'loop' && entry.has(to)),
    );
  const named = cycle.stages.findIndex(({ stage }) => stage.id === 'love');
  const linked = cycle.stages.findIndex(leads);
  const at = named >= 0 ? named : linked >= 0 ? linked : cycle.stages.length - 1;
  return cycle.stages.slice(0, at + 1).reduce((sum, { steps }) => sum + steps.length, 0) - 1;
}

// Linked rings have no gap for a closing arrow: its reason stands at the last step. Their names stand in the middle.
function withClosingNote({ stages, closing, steps }: CircleContent, { frame }: Context): CircleStage[] {
  const last = steps.at(-1);
  const noted = (item: CircleStep): CircleStep => {
    if (!closing || item !== last) return item;
    const note = { kind: 'loop', icon: 'loop', text: closing.reason, color: 'muted', name: closing.name } as const;
    return { ...item, notes: [...item.notes, note], name: frame.words.sentences(item.name, closing.name) };
  };
  return stages.map((stage) => ({ ...stage, cycle: '', steps: stage.steps.map(noted) }));
}
