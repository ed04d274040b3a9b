import { filterJourney, type JourneyFilter } from '../model/filter.js';
import type { Journey } from '../model/journey.js';
import { unionIds } from './compare-ids.js';
import { pairsOf } from './compare-pairs.js';

/** Another journey, as small as the filter of this one makes it: what the two share may go by another id there. */
export function filteredAlike(journey: Journey, other: Journey, filter: JourneyFilter): Journey {
  const { of } = unionIds(journey, other, pairsOf(journey, other));
  const lists = Object.entries(filter) as [keyof JourneyFilter, readonly string[] | undefined][];
  const theirs: JourneyFilter = Object.fromEntries(lists.map(([kind, ids = []]) => [kind, ids.map(of)]));
  return filterJourney(other, theirs);
}
