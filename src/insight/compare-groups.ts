import { filterJourney } from '../model/filter.js';
import type { JourneyFilter } from '../model/filter.js';
import type { Id, Journey, Text } from '../model/journey.js';
import { checkedMode, comparisonOf } from './compare.js';
import type { CompareMode, Comparison } from './compare.js';
import { stateJudge } from './compare-changes.js';
import { unionIds } from './compare-ids.js';
import { pairsOf } from './compare-pairs.js';
import type { Sides } from './compared.js';

/**
 * Two personas of one journey compared: steps only for the first are `removed`, only for the second `added`, and those where
 * they feel or hear otherwise `changed`. What is for everyone is on both sides.
 */
export function comparePersonas(journey: Journey, first: Id, second: Id, mode?: CompareMode): Comparison {
  const { personas } = journey.lookup;
  const labels = [nameIn(personas, first, 'persona'), nameIn(personas, second, 'persona')] as const;
  return compareGroups(journey, (ids) => ({ personas: ids }), { ids: [first, second], labels, mode });
}

/** Two segments of one journey compared, in the same way as two personas. */
export function compareSegments(journey: Journey, first: Id, second: Id, mode?: CompareMode): Comparison {
  const { segments } = journey.lookup;
  const labels = [nameIn(segments, first, 'segment'), nameIn(segments, second, 'segment')] as const;
  return compareGroups(journey, (ids) => ({ segments: ids }), { ids: [first, second], labels, mode });
}

interface Groups {
  readonly ids: readonly [Id, Id];
  readonly labels: readonly [Text, Text];
  readonly mode: CompareMode | undefined;
}

function compareGroups(
  journey: Journey,
  filterFor: (ids: readonly Id[]) => JourneyFilter,
  { ids: groups, labels, mode }: Groups,
): Comparison {
  const [before, after] = groups.map((id) => filterJourney(journey, filterFor([id]))) as [Journey, Journey];
  const pairs = pairsOf(before, after, true);
  const ids = unionIds(before, after, pairs, true);
  const sides: Sides = { before, after, idOf: (id) => id, byPersona: false, againstPlan: false };
  return comparisonOf({
    ...{ sides, pairs, ids, labels },
    mode: checkedMode(mode),
    judge: stateJudge(sides, pairs),
    // Their readings are told apart by what they are: no group has to be made.
    union: (_columns, changes) => Object.freeze({ ...filterJourney(journey, filterFor(groups)), changes }),
  });
}

function nameIn(things: ReadonlyMap<Id, { readonly name: Text }>, id: Id, kind: string): Text {
  const thing = things.get(id);
  if (!thing) throw new RangeError(`expected a ${kind} of the journey, got ${id}`);
  return thing.name === '' ? id : thing.name;
}
