import type { ChangeField, ChangeNote, Id, Journey, Reading, Scale, Step } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import type { Sides } from './compared.js';

const fields: Readonly<Record<Reading['kind'], ChangeField>> = {
  valence: 'emotion',
  effort: 'effort',
  intensity: 'intensity',
  expectation: 'expectation',
};

interface Mean {
  readonly kind: Reading['kind'];
  /** Whose scores; empty where nobody is told apart. */
  readonly persona: Id;
  readonly value: number;
  /** The value as a share of its scale, upwards what customers like: what can be held against another scale. */
  readonly share: number;
}

/**
 * How the scores of two steps differ: by kind, and by persona where several speak.
 *
 * Each side counts with the weighted mean of what customers said (or are predicted to say), 0.01 being the least difference
 * that is told; what the company thinks is another voice. A score without a counterpart is a difference too.
 */
export function scoreNotes(before: Step, after: Step, sides: Sides): ChangeNote[] {
  const earlier = meansOf(before, sides.before, (persona) => (sides.byPersona ? sides.idOf(persona) : ''));
  const later = meansOf(after, sides.after, (persona) => (sides.byPersona ? persona : ''));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key): ChangeNote[] => {
    const [from, to] = [earlier.get(key), later.get(key)];
    if (from && to && Math.abs(from.share - to.share) < 1e-9) return [];
    const { kind, persona } = from ?? to ?? {};
    if (kind === undefined) return [];
    const [before, after] = [shown(from), shown(to)];
    return before === after ? [] : [{ field: fields[kind], ...(persona && { about: persona }), before, after }];
  });
}

function meansOf(step: Step, { lookup }: Journey, nameOf: (persona: Id) => Id): ReadonlyMap<string, Mean> {
  const groups = new Map<string, { readonly persona: Id; readonly readings: [Reading, ...Reading[]] }>();
  for (const reading of step.emotion) {
    if (reading.value === null || reading.weight === 0 || reading.rater === 'company') continue;
    const persona = reading.persona === undefined ? '' : nameOf(reading.persona);
    const key = listKey([reading.kind, persona]);
    const group = groups.get(key);
    // Scores on different scales have no mean: the scale that comes first speaks.
    if (!group) groups.set(key, { persona, readings: [reading] });
    else if (group.readings[0].scale === reading.scale) group.readings.push(reading);
  }
  return new Map(
    [...groups].flatMap(([key, { persona, readings }]) => {
      const [{ kind, scale: id }] = readings;
      const scale = lookup.scales.get(id);
      return scale ? [[key, { kind, persona, ...meanOf(readings, scale) }] as const] : [];
    }),
  );
}

function meanOf(readings: readonly Reading[], scale: Scale): Pick<Mean, 'value' | 'share'> {
  const weights = readings.reduce((sum, { weight = 100 }) => sum + weight, 0);
  const value = readings.reduce((sum, reading) => sum + (reading.value ?? 0) * ((reading.weight ?? 100) / weights), 0);
  const way = scale.reversed ? -1 : 1;
  return { value, share: (way * (value - scale.neutral)) / (scale.max - scale.min) };
}

function shown(mean: Mean | undefined): string | undefined {
  return mean && String(Math.round(mean.value * 100) / 100 || 0);
}
