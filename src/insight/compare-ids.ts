import type { Id, Journey, Lane, Metric, Scale, Text } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import type { Pairs } from './compare-pairs.js';
import { textKeys } from './compare-text.js';

/** What the things of the earlier journey are called in the union. */
export interface UnionIds {
  /** The union's name for an id of the earlier journey; ids of the later one stay as they are. */
  of(before: Id): Id;
  /** Whether a thing of the earlier journey is also in the later one. */
  isShared(before: Id): boolean;
  /** An id that nothing in the union has, made from a wanted one; each is given once. */
  free(wanted: Id): Id;
}

/**
 * The ids of a union: the later journey keeps its own; what the earlier one shares with it goes by the later one's id;
 * what only the earlier one has keeps its id unless that is taken.
 *
 * With `sameIds` an id means the same in both.
 *
 * Stages and steps are shared where they are pairs. People, channels and the like are shared by id, else by name.
 */
export function unionIds(before: Journey, after: Journey, pairs: Pairs, sameIds = false): UnionIds {
  const later = new Set(idsIn(after));
  const own = idsIn(before);
  const shared = sameIds
    ? new Map(own.flatMap((id) => (later.has(id) ? [[id, id] as const] : [])))
    : sharedIds(before, after, pairs);
  const taken = new Set([...later, ...own]);
  const free = (wanted: Id): Id => {
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}~${number}`;
    taken.add(id);
    return id;
  };
  const names = new Map(shared);
  for (const id of own) if (!names.has(id) && later.has(id)) names.set(id, free(`${id}~2`));
  return { of: (id) => names.get(id) ?? id, isShared: (id) => shared.has(id), free };
}

function sharedIds(before: Journey, after: Journey, pairs: Pairs): Map<Id, Id> {
  const shared = new Map<Id, Id>([[before.id, after.id], ...pairs.stages, ...pairs.steps]);
  for (const kind of ['personas', 'actors', 'segments', 'teams', 'channels', 'systems'] as const)
    share<Named>(before[kind], after[kind], shared, ({ name }) => textKeys(name));
  share(before.metrics, after.metrics, shared, metricKeys);
  share(before.sources, after.sources, shared, ({ title }) => textKeys(title));
  shareScales(before.scales, after.scales, shared);
  shareLanes(before.lanes, after.lanes, shared);
  for (const kind of ['insights', 'opportunities', 'actions'] as const)
    share<Owning>(before[kind], after[kind], shared, () => []);
  return shared;
}

interface Owning {
  readonly id: Id;
}

interface Named extends Owning {
  readonly name: Text;
}

function share<T extends Owning>(
  before: readonly T[],
  after: readonly T[],
  shared: Map<Id, Id>,
  keysOf: (one: T) => readonly string[],
): void {
  const open = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (open.delete(id)) shared.set(id, id);
  const byKey = new Map<string, Id>();
  for (const one of after)
    for (const key of open.has(one.id) ? keysOf(one) : []) if (!byKey.has(key)) byKey.set(key, one.id);
  for (const one of before) {
    if (shared.has(one.id)) continue;
    const partner = keysOf(one)
      .map((key) => byKey.get(key))
      .find((id) => id !== undefined && open.delete(id));
    if (partner !== undefined) shared.set(one.id, partner);
  }
}

function metricKeys({ kind, unit, name }: Metric): readonly string[] {
  return textKeys(name).map((words) => listKey([kind, unit, words]));
}

/** A scale is shared when its numbers are the same: a score must keep its meaning. */
function shareScales(before: readonly Scale[], after: readonly Scale[], shared: Map<Id, Id>): void {
  const keyOf = ({ min, max, neutral, reversed = false }: Scale): string => listKey([min, max, neutral, reversed]);
  for (const scale of before) {
    const alike = after.filter((one) => keyOf(one) === keyOf(scale));
    const partner = alike.find(({ id }) => id === scale.id) ?? alike[0];
    if (partner) shared.set(scale.id, partner.id);
  }
}

/** A lane is shared by id and role, else by role and title, else when it is the only one of its role on both sides. */
function shareLanes(before: readonly Lane[], after: readonly Lane[], shared: Map<Id, Id>): void {
  const open = new Set(after);
  const join = (lane: Lane, partner: Lane | undefined): void => {
    if (!partner || shared.has(lane.id)) return;
    shared.set(lane.id, partner.id);
    open.delete(partner);
  };
  const isAlike = (a: Lane, b: Lane): boolean => a.role === b.role && says(a.title, b.title);
  for (const lane of before)
    join(
      lane,
      [...open].find(({ id, role }) => id === lane.id && role === lane.role),
    );
  for (const lane of before)
    join(
      lane,
      [...open].find((one) => isAlike(one, lane)),
    );
  const only = (lanes: readonly Lane[], { role }: Lane): boolean =>
    lanes.filter((one) => one.role === role).length === 1;
  for (const lane of before)
    if (lane.role !== 'custom' && only(before, lane) && only(after, lane))
      join(
        lane,
        [...open].find(({ role }) => role === lane.role),
      );
}

function says(a: Text | undefined, b: Text | undefined): boolean {
  const keys = new Set(textKeys(a));
  return a === undefined ? b === undefined : textKeys(b).some((key) => keys.has(key));
}

function idsIn(journey: Journey): Id[] {
  const { stages, steps, lanes, links, personas, actors, segments, teams, channels, systems, scales, metrics } =
    journey;
  const { insights, opportunities, actions, sources, views } = journey;
  const lists: readonly (readonly Owning[])[] = [
    ...[stages, steps, lanes, links, personas, actors, segments, teams, channels, systems, scales, metrics],
    ...[insights, opportunities, actions, sources, views],
  ];
  return [journey.id, ...lists.flatMap((list) => list.map(({ id }) => id))];
}
