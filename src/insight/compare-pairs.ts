import type { Id, Journey, Stage, Step, Text } from '../model/journey.js';
import { risingPlaces } from './compare-order.js';
import { textKeys } from './compare-text.js';

/** Which stages and steps of two journeys are the same. */
export interface Pairs {
  /** By the id in the earlier journey: the id in the later one. */
  readonly stages: ReadonlyMap<Id, Id>;
  readonly steps: ReadonlyMap<Id, Id>;
  /** Ids, in the later journey, of paired stages and steps that do not stand in the order they stood in. */
  readonly moved: ReadonlySet<Id>;
}

/**
 * The pairs of two journeys. What the document says of its plan comes first (deviations that name a planned and an actual
 * step), then ids that somebody gave, then titles: of stages, and of steps within paired stages. A stage that finds no
 * partner by itself joins the one that most of its steps went to.
 *
 * With `sameIds` both are parts of one document: every id means the same in both, and nothing else counts.
 *
 * A step moved when it is not in the longest common subsequence of both orders, or stands in another stage.
 */
export function pairsOf(before: Journey, after: Journey, sameIds = false): Pairs {
  const [stages, steps] = [new Pairing(), new Pairing()];
  const deviations = !sameIds && isPlanOf(before, after) ? after.deviations : [];
  for (const { planned, actual } of deviations) pairPlanned(steps, before, after, planned, actual);
  pairById(before.steps, after.steps, steps, sameIds);
  pairById(before.stages, after.stages, stages, sameIds);
  if (!sameIds) pairByWords(before, after, stages, steps);
  return { stages: stages.found, steps: steps.found, moved: movedIn(before, after, stages, steps) };
}

/** Whether a journey is the plan that another one is held against: that one is actual, and this one planned or named by it. */
export function isPlanOf(before: Journey, after: Journey): boolean {
  return after.modality === 'actual' && (before.modality === 'planned' || after.plan === before.id);
}

/** What no id tells: by titles, and stages by where most of their steps went. */
function pairByWords(before: Journey, after: Journey, stages: Pairing, steps: Pairing): void {
  pairByTitle(before.stages, after.stages, stages);
  pairByMajority(before, after, stages, steps);
  for (const stage of before.stages) {
    const partner = stages.of(stage.id);
    if (partner !== undefined) pairByTitle(stage.steps, after.lookup.stepsOf(partner), steps);
  }
}

/** The ids, in the later journey, of what changed its order or its stage. */
function movedIn(before: Journey, after: Journey, stages: Pairing, steps: Pairing): ReadonlySet<Id> {
  const moved = new Set([
    ...movedOf(before.stages, after.lookup.stages, stages),
    ...movedOf(before.steps, after.lookup.steps, steps),
  ]);
  for (const step of before.steps) {
    const partner = after.lookup.steps.get(steps.of(step.id) ?? '');
    if (partner && stages.of(step.stage) !== partner.stage) moved.add(partner.id);
  }
  return moved;
}

/** Pairs as they are found; each thing has one partner at most. */
class Pairing {
  readonly found = new Map<Id, Id>();
  readonly #closed = [new Set<Id>(), new Set<Id>()] as const;

  of(before: Id): Id | undefined {
    return this.found.get(before);
  }

  isOpen(side: 0 | 1, id: Id): boolean {
    return !this.#closed[side].has(id);
  }

  /** Says that a thing of one side has no partner on the other. */
  close(side: 0 | 1, id: Id): void {
    this.#closed[side].add(id);
  }

  join(before: Id, after: Id): void {
    if (!this.isOpen(0, before) || !this.isOpen(1, after)) return;
    this.found.set(before, after);
    this.close(0, before);
    this.close(1, after);
  }
}

function pairPlanned(steps: Pairing, before: Journey, after: Journey, planned?: Id, actual?: Id): void {
  const isPlanned = planned !== undefined && before.lookup.steps.has(planned);
  const isActual = actual !== undefined && after.lookup.steps.has(actual);
  if (isPlanned && isActual) steps.join(planned, actual);
  else if (isPlanned && actual === undefined) steps.close(0, planned);
  else if (isActual && planned === undefined) steps.close(1, actual);
}

function pairById(
  before: readonly (Stage | Step)[],
  after: readonly (Stage | Step)[],
  pairing: Pairing,
  sameIds: boolean,
): void {
  const there = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (there.has(id) && (sameIds || !isDerived(id))) pairing.join(id, id);
}

/** An id that a thing got from its place says nothing about another document. */
function isDerived(id: Id): boolean {
  return /^stage-\d+(\/step-\d+)?(~\d+)?$/.test(id);
}

/** The first of a title with the first, the second with the second; those without a title likewise. */
function pairByTitle(earlier: readonly (Stage | Step)[], later: readonly (Stage | Step)[], pairing: Pairing): void {
  const byTitle = new Map<string, Id[]>();
  for (const { id, title } of later) {
    if (!pairing.isOpen(1, id)) continue;
    for (const key of titleKeys(title)) {
      const there = byTitle.get(key);
      if (there) there.push(id);
      else byTitle.set(key, [id]);
    }
  }
  const next = new Map<string, number>();
  for (const { id, title } of earlier) {
    if (!pairing.isOpen(0, id)) continue;
    for (const key of titleKeys(title)) {
      const there = byTitle.get(key) ?? [];
      let place = next.get(key) ?? 0;
      while (place < there.length && !pairing.isOpen(1, there[place] ?? '')) place++;
      next.set(key, place);
      const partner = there[place];
      if (partner !== undefined) pairing.join(id, partner);
    }
  }
}

function titleKeys(title: Text): readonly string[] {
  const keys = textKeys(title);
  return keys.length > 0 ? keys : [''];
}

function pairByMajority(before: Journey, after: Journey, stages: Pairing, steps: Pairing): void {
  for (const stage of before.stages) {
    if (!stages.isOpen(0, stage.id)) continue;
    const votes = new Map<Id, number>();
    for (const step of stage.steps) {
      const partner = after.lookup.steps.get(steps.of(step.id) ?? '')?.stage;
      if (partner !== undefined && stages.isOpen(1, partner)) votes.set(partner, (votes.get(partner) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    if (most && most[1] * 2 > stage.steps.length) stages.join(stage.id, most[0]);
  }
}

function movedOf(
  before: readonly (Stage | Step)[],
  after: ReadonlyMap<Id, Stage | Step>,
  pairing: Pairing,
): readonly Id[] {
  const partners = before.flatMap(({ id }) => after.get(pairing.of(id) ?? '') ?? []);
  const kept = risingPlaces(partners.map(({ index }) => index));
  return partners.flatMap(({ id }, place) => (kept.has(place) ? [] : [id]));
}
