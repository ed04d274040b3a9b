import type { NodeSetting } from './node-setting.js';
import { placeFlow } from './place-flow.js';
import type { PlacedFlow } from './placed-flow.js';

/** Above so many steps a flow is wider than any page, and is not laid out twice to find out. */
const fewSteps = 24;
/** Cards are not made wider for less than this, in px. */
const least = 8;
/** Where that spares the reader from scrolling, cards go down to this and columns come this near. */
const snugCard = 124;
const tightGap = 24;

/** A flow with cards as wide as suits the page: all that there is on a narrow one, more than usual where much would be left. */
export function fitFlow(setting: NodeSetting, room: number): PlacedFlow {
  const { narrow, down, measures, context } = setting;
  if (narrow) return fitNarrow(setting, room);
  const first = placeFlow(setting);
  if (down || context.journey.steps.length > fewSteps) return first;
  const spare = (room - first.size.along) / Math.max(1, first.columns.length);
  const card = Math.min(measures.widest, Math.floor(measures.card + spare));
  if (spare > least) return better({ ...setting, card }, first, room);
  // What is only a little wider than the page is drawn a little tighter.
  const gap = Math.min(measures.columnGap, tightGap);
  const tight = { ...measures, columnGap: gap };
  const snug = Math.min(measures.card, card + measures.columnGap - gap - 1);
  return spare < 0 && snug >= snugCard ? better({ ...setting, measures: tight, card: snug }, first, room) : first;
}

function better(setting: NodeSetting, first: PlacedFlow, room: number): PlacedFlow {
  const other = placeFlow(setting);
  return other.size.along <= room ? other : first;
}

/** Narrower than this a card is used only where nothing else helps. */
const comfortable = 200;
/** How near in px lines stand to each other where room is short. */
const tightTracks = 6;

// Lines that pass a card take room beside it, so what is left for cards is known only when all is placed.
function fitNarrow(setting: NodeSetting, room: number): PlacedFlow {
  const { least, widest } = setting.measures;
  const start = Math.min(room, widest + 80);
  const roomy = narrowed(setting, { room, start, least: Math.min(start, comfortable) });
  if (roomy.size.across <= room) return roomy;
  const tight = { ...setting.measures, trackGap: Math.min(setting.measures.trackGap, tightTracks) };
  return narrowed({ ...setting, measures: tight, terse: true }, { room, start, least });
}

function narrowed(
  setting: NodeSetting,
  { room, start, least }: { readonly room: number; readonly start: number; readonly least: number },
): PlacedFlow {
  let card = start;
  let flow = placeFlow({ ...setting, card });
  for (let round = 0; round < 4 && flow.size.across > room && card > least; round += 1) {
    card = Math.max(least, Math.floor(card - (flow.size.across - room)));
    flow = placeFlow({ ...setting, card });
  }
  return flow;
}
