import type { Id, Journey, Step } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import { waysOf } from './ways.js';

/** A place where the journey passes from one team to another. */
export interface HandOff {
  readonly from: Id;
  readonly to: Id;
  readonly fromTeam: Id;
  readonly toTeam: Id;
  /** The link between the two steps, where one runs. */
  readonly link: Id | undefined;
}

/**
 * Where the team in charge changes from a step to the next, in journey order; along the links where the journey branches or loops.
 *
 * The team of a step is its owner's, else the owner's of its stage. Where a step has neither, nobody knows of a hand-off
 * and none is told. Derived, never stored (rule 56 of this library's drawing rules: our own convention).
 */
export function handOffs(journey: Journey): readonly HandOff[] {
  const seen = new Set<string>();
  return waysOf(journey).flatMap(({ from, to, link }): HandOff[] => {
    const [fromTeam, toTeam] = [teamOf(journey, from), teamOf(journey, to)];
    const key = listKey([from.id, to.id]);
    if (fromTeam === undefined || toTeam === undefined || fromTeam === toTeam || seen.has(key)) return [];
    seen.add(key);
    return [{ from: from.id, to: to.id, fromTeam, toTeam, link: link?.id }];
  });
}

/** The team in charge of a step: its own, else that of its stage. */
export function teamOf({ lookup }: Journey, step: Step): Id | undefined {
  return step.owner?.team ?? lookup.stages.get(step.stage)?.owner?.team;
}
