import type { Cell, ChangeNote, Id, Journey, Owner, Step, Text } from '../model/journey.js';
import { scoreNotes } from './compare-scores.js';
import type { Sides } from './compared.js';
import { differs, joinedText } from './compare-text.js';

/**
 * What differs between two steps that are the same one: field by field, in the order in which a card shows them.
 *
 * Names count, not ids: a channel that another document calls by another id is the same channel. No status means completed.
 */
export function changedFields(before: Step, after: Step, sides: Sides): readonly ChangeNote[] {
  const words = (
    field: ChangeNote['field'],
    from: Text | undefined,
    to: Text | undefined,
    about?: Id,
  ): ChangeNote[] => {
    const differ = differs({ text: from, locale: sides.before.locale }, { text: to, locale: sides.after.locale });
    return differ ? [{ field, ...(about !== undefined && { about }), before: from, after: to }] : [];
  };
  return [
    ...words('title', before.title || undefined, after.title || undefined),
    ...words('description', before.description, after.description),
    ...words('kind', before.kind, after.kind),
    ...words('actor', nameOf('actors', sides.before, before.actor), nameOf('actors', sides.after, after.actor)),
    ...words(
      'channel',
      nameOf('channels', sides.before, before.channel),
      nameOf('channels', sides.after, after.channel),
    ),
    ...words('message', before.touchpoint?.message, after.touchpoint?.message),
    ...words('status', statusOf(before), statusOf(after)),
    ...scoreNotes(before, after, sides),
    ...cellPairs(before, after, sides).flatMap(([lane, from, to]) => words('cells', from, to, lane)),
    ...words('owner', ownerText(before.owner, sides.before), ownerText(after.owner, sides.after)),
    ...timeNotes(before, after, sides.againstPlan),
  ];
}

function nameOf(kind: 'actors' | 'channels', { lookup }: Journey, id: Id | undefined): Text | undefined {
  if (id === undefined) return undefined;
  const name: Text | undefined = lookup[kind].get(id)?.name;
  return name === undefined || name === '' ? id : name;
}

function statusOf({ touchpoint }: Step): string | undefined {
  return touchpoint?.status === 'completed' ? undefined : touchpoint?.status;
}

function ownerText(owner: Owner | undefined, { lookup }: Journey): Text | undefined {
  if (!owner) return undefined;
  const team = owner.team === undefined ? undefined : (lookup.teams.get(owner.team)?.name ?? owner.team);
  return joinedText(
    [team, owner.person].filter((part) => part !== undefined),
    ' · ',
  );
}

/** What each lane says on both sides, by the lane's id in the union; the lanes of the later step first. */
function cellPairs(before: Step, after: Step, { idOf }: Sides): (readonly [Id, Text | undefined, Text | undefined])[] {
  const earlier = new Map([...before.cells].map(([lane, cells]) => [idOf(lane), cellText(cells)]));
  const lanes = new Set([...after.cells.keys(), ...earlier.keys()]);
  return [...lanes].map((lane) => [lane, earlier.get(lane), cellText(after.cells.get(lane) ?? [])]);
}

function cellText(cells: readonly Cell[]): Text | undefined {
  return joinedText(
    cells.map(({ text, media }) => text ?? media?.alt ?? ''),
    ' · ',
  );
}

const lengths = ['duration', 'waitBefore'] as const;
const points = ['start', 'end'] as const;

/**
 * A side without a time says nothing about time. Dates are those of one visit: they only count where `dates` are compared,
 * as a plan's are; a time of day always does.
 */
function timeNotes({ time: before }: Step, { time: after }: Step, dates: boolean): ChangeNote[] {
  if (!before || !after) return [];
  const isDated = before.clock === 'date' || after.clock === 'date' || before.clock !== after.clock;
  const parts = isDated && !dates ? lengths : [...points, ...lengths];
  return parts.flatMap((part): ChangeNote[] =>
    before[part] === after[part] ? [] : [{ field: 'time', about: part, before: before[part], after: after[part] }],
  );
}
