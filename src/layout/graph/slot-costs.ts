import type { Hop, Item } from './layered.js';
import { boundOrder, crossingsForOrder } from './bound-order.js';
import { addTurnCosts } from './turn-costs.js';

/** What one crossing costs. All else only decides between orders that cross equally often; lengths in px cost 1 each. */
export const crossingCost = 1e8;
// Two ways from one node that stand against the order of the list.
const disorderCost = 1e5;
// A link that goes back and runs between cards, for each of them on its shorter side.
const insideCost = 1e3;
// One that runs behind the cards, where branches are, if it may as well run before them.
const behindCost = 5;

/**
 * What it costs to put an item in each slot of its column, into `costs`: what its hops cross there, and how odd it looks.
 *
 * `before` is its neighbour in its thread, which is out of its column as the item is itself. `places` says where the
 * slots lie.
 */
export function slotCosts(
  item: Item,
  columns: readonly (readonly Item[])[],
  before: Item | undefined,
  places: Float64Array,
  costs: Float64Array,
): void {
  const items = columns[item.column] ?? [];
  const width = items.length;
  // Filled as steps from slot to slot, which are added up in the end.
  costs.fill(0, 0, width + 2);
  addCrossings(costs, columns[item.column - 1] ?? [], item.ins, false);
  addCrossings(costs, items, item.outs, true);
  addTurnCosts(costs, item, items, crossingCost);
  for (const hop of item.ins) if (hop.from !== before) addDisorder(costs, hop);
  for (let slot = 1; slot <= width; slot += 1) costs[slot] = (costs[slot] ?? 0) + (costs[slot - 1] ?? 0);
  for (const { from } of item.ins) if (from.at >= 0) addLength(costs, placeOf(from, columns), places, width);
  for (const { to } of item.outs) if (to.at >= 0) addLength(costs, placeOf(to, columns), places, width);
  for (const { other } of item.turns) if (other.at >= 0) addLength(costs, placeOf(other, columns), places, width);
  if (item.kind === 'node') {
    keepInLane(costs, item, items);
    return;
  }
  keepOutside(costs, item, items);
  const [turn, back] = item.turns;
  if (turn && turn.other === back?.other) keepBefore(costs, turn.other, width);
}

/** About where each slot of a column lies across, if all columns had their middles at 0; into `places`. */
export function slotPlaces(items: readonly Item[], places: Float64Array): void {
  let at = 0;
  for (const { size } of items) at -= size / 2;
  places[0] = at;
  items.forEach(({ size }, slot) => {
    at += size;
    places[slot + 1] = at;
  });
}

function placeOf({ column, at }: Item, columns: readonly (readonly Item[])[]): number {
  let place = 0;
  for (const other of columns[column] ?? []) {
    if (other.at < at) place += other.size / 2;
    else if (other.at > at) place -= other.size / 2;
  }
  return place;
}

function addLength(costs: Float64Array, place: number, places: Float64Array, width: number): void {
  for (let slot = 0; slot <= width; slot += 1) costs[slot] = (costs[slot] ?? 0) + Math.abs((places[slot] ?? 0) - place);
}

// A hop is crossed where its two ends lie on different sides: one of a neighbour, the other of the slot.
function addCrossings(steps: Float64Array, firsts: readonly Item[], hops: readonly Hop[], on: boolean): void {
  if (hops.every(({ from, to }) => (on ? to : from).at < 0)) return;
  for (const first of firsts)
    for (const { to } of first.outs) {
      if (to.at < 0) continue;
      const [far, own] = on ? [to.at, first.at] : [first.at, to.at];
      let less = 0;
      let more = 0;
      for (const hop of hops) {
        const at = on ? hop.to.at : hop.from.at;
        // Its own thread has left its column.
        if (at < 0) continue;
        if (at < far) less += crossingCost;
        else if (at > far) more += crossingCost;
      }
      steps[0] = (steps[0] ?? 0) + more;
      steps[own + 1] = (steps[own + 1] ?? 0) + less - more;
    }
}

// Ways that leave one node stand by their priority, or else want to stand in the order of the list.
function addDisorder(steps: Float64Array, hop: Hop): void {
  if (hop.from.kind !== 'node' || hop.from.outs.length < 2) return;
  for (const other of hop.from.outs) {
    const { at } = other.to;
    if (other === hop || at < 0) continue;
    const order = boundOrder(other, hop);
    const cost = order === 0 ? disorderCost : crossingsForOrder * crossingCost;
    if ((order || other.link - hop.link) < 0) {
      steps[0] = (steps[0] ?? 0) + cost;
      steps[at + 1] = (steps[at + 1] ?? 0) - cost;
    } else steps[at + 1] = (steps[at + 1] ?? 0) + cost;
  }
}

function keepInLane(costs: Float64Array, { lane }: Item, items: readonly Item[]): void {
  for (const { kind, index, at } of items) {
    if (kind !== 'border') continue;
    if (index <= lane) costs.fill(Infinity, 0, at + 1);
    else costs.fill(Infinity, at + 1, items.length + 1);
  }
}

// A link back to where it started runs before its node rather than behind it.
function keepBefore(costs: Float64Array, { at }: Item, width: number): void {
  for (let slot = at + 1; slot <= width; slot += 1) costs[slot] = (costs[slot] ?? 0) + behindCost;
}

// A link that goes back stays outside all lanes; without lanes it goes between cards only where that saves crossings.
function keepOutside(costs: Float64Array, { outer }: Item, items: readonly Item[]): void {
  let cards = 0;
  let borders = 0;
  for (const { kind } of items) {
    if (kind === 'node') cards += 1;
    if (kind === 'border') borders += 1;
  }
  if (!outer && borders === 0) return;
  let cardsBefore = 0;
  let bordersBefore = 0;
  for (let slot = 0; slot <= items.length; slot += 1) {
    const inside = bordersBefore > 0 && bordersBefore < borders;
    if (borders > 0 && inside === outer) costs[slot] = Infinity;
    if (outer) {
      const shorter = Math.min(cardsBefore, cards - cardsBefore);
      costs[slot] = (costs[slot] ?? 0) + shorter * insideCost + (2 * cardsBefore > cards ? behindCost : 0);
    }
    const kind = items[slot]?.kind;
    if (kind === 'node') cardsBefore += 1;
    if (kind === 'border') bordersBefore += 1;
  }
}
