import type { Id, Journey, Reading, Segment, Text } from '../model/journey.js';
import type { UnionIds } from './compare-ids.js';
import { joinedText } from './compare-text.js';

/** How the readings of the later journey are told apart from those of the earlier one. */
export interface Voices {
  /** A reading of the later journey as the union has it. */
  readonly of: (reading: Reading) => Reading;
  /** The groups made for it. */
  readonly segments: readonly Segment[];
  /** Whether its customers' readings became predictions. */
  readonly predicted: boolean;
}

/**
 * The voices of a union: the earlier journey keeps its own. What customers feel in a future or desired state is a prediction
 * where the earlier state is neither and predicts nothing itself; any other reading of the later journey speaks for a
 * group of its own, named by the label. Its persona, scale and kind stay.
 */
export function voicesOf(before: Journey, after: Journey, label: Text, ids: UnionIds): Voices {
  const predicts =
    isToCome(after) && !isToCome(before) && !before.steps.some(({ emotion }) => emotion.some(isPredicted));
  const readings = after.steps.flatMap(({ emotion }) => emotion);
  const isForecast = ({ rater }: Reading): boolean => predicts && rater !== 'company';
  const groups = new Map<Id | undefined, Segment>();
  for (const { segment } of readings.filter((reading) => !isForecast(reading))) {
    if (groups.has(segment)) continue;
    const name = segment === undefined ? undefined : after.lookup.segments.get(segment)?.name;
    const id = ids.free(`${segment ?? after.id}~compared`);
    groups.set(segment, { id, name: (name && joinedText([name, label], ' · ')) || label });
  }
  return {
    predicted: predicts,
    segments: [...groups.values()],
    of: (reading) =>
      isForecast(reading)
        ? { ...reading, rater: 'predicted' }
        : { ...reading, segment: groups.get(reading.segment)?.id ?? reading.segment },
  };
}

function isToCome({ state }: Journey): boolean {
  return state === 'future' || state === 'desired';
}

function isPredicted({ rater }: Reading): boolean {
  return rater === 'predicted';
}
