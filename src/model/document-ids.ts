import { pointerTo } from './issue-list.js';
import type { IssueList, Path } from './issue-list.js';
import { duplicateId } from './issues.js';
import { isPlainObject } from './plain-copy.js';
import { places } from './schema-claim.js';
import { laneRoles } from './schema-grid.js';
import { journeyShape } from './schema.js';
import type { Id, IdKind, ObjectRule } from './shape.js';

/** Who is called what in a document. */
export interface DocumentIds {
  /** The id of a thing of the document, at its place. */
  at(thing: unknown, path: Path): Id | undefined;
  /** The id that a reference leads to: among things of these kinds, or of any kind when none is named. */
  resolve(given: string, to: readonly IdKind[]): Id | undefined;
  /** The id of a thing that nobody described, made so that it can be drawn. */
  make(given: string, kind: IdKind): Id;
  /** The things made so far: by the id they were called by, the id they have. */
  made(kind: IdKind): ReadonlyMap<string, Id>;
  /** An id that nothing of the kind has, and no place where it is one: the wanted one, or one made from it. */
  free(wanted: Id, kind: IdKind): Id;
  /** Takes back an id whose thing is left out. */
  forget(id: Id | undefined, kind: IdKind): void;
  /** All ids of these kinds, to look for the nearest in. */
  known(to: readonly IdKind[]): Iterable<Id>;
}

/** One thing that can own an id. */
interface Owned {
  readonly kind: IdKind;
  readonly path: Path;
  /** What it is found by. */
  readonly key: unknown;
  readonly given: Id | undefined;
  /** What it is called when it has no id of its own. */
  readonly derived: Id;
}

/** What the scale is called that is there without being declared. */
export const defaultScaleId = 'default';
const defaultScaleThing = owned('scale', { id: defaultScaleId }, [defaultScaleId], defaultScaleId);

/**
 * The ids of a document: given ones first, the first of two equals keeps its id, and what has none is called by its place.
 *
 * Ids are unique within their kind: a team and a saved view may have the same one. Only places share their ids, for `at`
 * names any of them: two places of one id are told. A reference finds the first thing that was given the id, also when
 * that had to go by another; one that may name several kinds looks through them in the order in which its rule lists them.
 */
export function documentIds(document: unknown, issues: IssueList): DocumentIds {
  const all = ownedThings(document);
  const owners = new Map<string, Owned>();
  const byThing = new Map<unknown, Id>();
  const byKind = new Map<IdKind, Map<string, Id>>();
  const made = new Map<IdKind, Map<string, Id>>();

  const tried = new Map<string, number>();
  const free = (wanted: Id, kind: IdKind): Id => {
    let id = wanted;
    const key = inRoom(kind, wanted);
    for (let number = tried.get(key) ?? 2; owners.has(inRoom(kind, id)); number++) {
      id = `${wanted}~${number}`;
      tried.set(key, number);
    }
    return id;
  };
  const settle = (thing: Owned, id: Id): void => {
    owners.set(inRoom(thing.kind, id), thing);
    byThing.set(thing.key, id);
    const named = mapOf(byKind, thing.kind);
    for (const name of [thing.given, id]) if (name !== undefined && !named.has(name)) named.set(name, id);
  };

  for (const thing of all)
    if (thing.given !== undefined && !owners.has(inRoom(thing.kind, thing.given))) settle(thing, thing.given);
  if (!mapOf(byKind, 'scale').has(defaultScaleId)) settle(defaultScaleThing, defaultScaleId);
  for (const thing of all) {
    if (byThing.has(thing.key)) continue;
    const id = free(thing.derived, thing.kind);
    const first = thing.given === undefined ? undefined : owners.get(inRoom(thing.kind, thing.given));
    if (first) issues.note([...thing.path, 'id'], duplicateId(thing.given ?? '', pointerTo(first.path), id));
    settle(thing, id);
  }

  return {
    at: (thing, path) => byThing.get(keyOf(thing, path)),
    resolve(given, to) {
      for (const kind of to.length > 0 ? to : byKind.keys()) {
        const id = byKind.get(kind)?.get(given);
        if (id !== undefined) return id;
      }
      return undefined;
    },
    make(given, kind) {
      const id = free(given, kind);
      settle({ ...owned(kind, undefined, ['made', kind, given], given), given }, id);
      mapOf(made, kind).set(given, id);
      return id;
    },
    made: (kind) => mapOf(made, kind),
    free,
    forget(id, kind) {
      const thing = id === undefined ? undefined : owners.get(inRoom(kind, id));
      if (!thing) return;
      const named = byKind.get(thing.kind);
      for (const name of [thing.given, id]) if (name !== undefined && named?.get(name) === id) named?.delete(name);
    },
    *known(to) {
      for (const kind of to.length > 0 ? to : byKind.keys()) yield* byKind.get(kind)?.values() ?? [];
    },
  };
}

/** What an id is unique by: its kind, or that it is of a place. */
function inRoom(kind: IdKind, id: Id): string {
  return `${places.includes(kind) ? 'place' : kind} ${id}`;
}

function mapOf(maps: Map<IdKind, Map<string, Id>>, kind: IdKind): Map<string, Id> {
  const map = maps.get(kind) ?? new Map<string, Id>();
  maps.set(kind, map);
  return map;
}

function owned(kind: IdKind, thing: unknown, path: Path, derived: Id): Owned {
  return { kind, path, key: keyOf(thing, path), given: givenId(thing), derived };
}

/** An object is found by itself: each is there once in a copied document. Only a bare string is found by its place. */
function keyOf(thing: unknown, path: Path): unknown {
  return typeof thing === 'object' && thing !== null ? thing : path.join('/');
}

/** Everything that can own an id, in the order of the schema. */
function ownedThings(document: unknown): Owned[] {
  const found = [owned('journey', document, [], 'journey')];
  if (journeyShape.rule.kind === 'object') addOwned(document, journeyShape.rule, [], '', found);
  return found;
}

function addOwned(holder: unknown, rule: ObjectRule, path: Path, prefix: string, found: Owned[]): void {
  for (const { name, shape } of rule.entries) {
    const item = shape.rule.kind === 'list' ? shape.rule.of.rule : undefined;
    if (item?.kind !== 'object' || item.owns === undefined || !isPlainObject(holder) || !Object.hasOwn(holder, name))
      continue;
    const value = holder[name];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    items.forEach((thing, index) => {
      if (!isPlainObject(thing) && typeof thing !== 'string') return;
      const place = Array.isArray(value) ? [...path, name, index] : [...path, name];
      const derived = derivedId(thing, item.owns ?? 'step', prefix, index);
      found.push(owned(item.owns ?? 'step', thing, place, derived));
      addOwned(thing, item, place, `${derived}/`, found);
    });
  }
}

/** A lane without an id goes by its role, which is what cells call it by; everything else by its place. */
function derivedId(thing: unknown, kind: IdKind, prefix: string, index: number): Id {
  const role = isPlainObject(thing) && kind === 'lane' ? thing['role'] : undefined;
  return laneRoles.find((known) => known === role) ?? `${prefix}${kind}-${index + 1}`;
}

function givenId(thing: unknown): Id | undefined {
  const id = isPlainObject(thing) && Object.hasOwn(thing, 'id') ? thing['id'] : undefined;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}
