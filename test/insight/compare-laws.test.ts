import { describe, expect, test } from 'vitest';
import { compareJourneys } from '../../src/insight/compare.js';
import type { Comparison } from '../../src/insight/compare.js';
import type { Journey } from '../../src/model/journey.js';
import { journeyDocument } from '../../src/model/journey-document.js';
import { parseJourney } from '../../src/model/parse.js';
import { journeys, manySteps } from '../journeys/index.js';
import { faultsOf } from '../model/support/invariants.js';
import { chanceOf } from '../support/chance.js';
import { randomJourney } from '../support/random-journey.js';

interface Loose {
  stages: { steps: { id?: string; title: unknown }[] }[];
}

/** The same document with steps taken out, put in, exchanged and called otherwise, by chance. */
function altered(json: unknown, seed: number): unknown {
  const chance = chanceOf(seed);
  const copy = structuredClone(json) as Loose;
  copy.stages.forEach((stage, index) => {
    stage.steps = stage.steps.filter(() => !chance.often(0.15));
    if (chance.often(0.4)) stage.steps.unshift({ id: `new-${seed}-${index}`, title: 'New' });
    if (chance.often(0.3)) stage.steps.reverse();
    for (const step of stage.steps) if (chance.often(0.2)) step.title = 'Otherwise';
  });
  if (chance.often(0.3)) copy.stages.reverse();
  return copy;
}

/** What every comparison owes, whatever is compared. */
function breaches(before: Journey, after: Journey, comparison: Comparison): string[] {
  const { journey, sides, steps, changes, counts } = comparison;
  const [left, right] = sides;
  const whole = (one: Journey, name: string): string[] =>
    faultsOf({ journey: one, issues: [], issueCount: 0 }).map((fault) => `${name}: ${fault}`);
  const columns = (one: Journey): string => one.stages.map((stage) => stage.steps.length).join();
  const own = (one: Journey): number => one.steps.filter(({ id }) => one.changes?.get(id)?.kind !== 'absent').length;
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const says = (isSo: boolean, what: string): string[] => (isSo ? [] : [what]);
  return [
    ...whole(journey, 'the union'),
    ...whole(left, 'the left side'),
    ...whole(right, 'the right side'),
    ...says(steps.map(({ id }) => id).join() === journey.steps.map(({ id }) => id).join(), 'the union has other steps'),
    ...says(sum === steps.length, 'the counts do not add up'),
    ...says(
      [...changes.keys()].every((id) => journey.lookup.steps.has(id)),
      'a change has no step',
    ),
    ...says(steps.filter((step) => step.before).length === before.steps.length, 'an earlier step is lost'),
    ...says(steps.filter((step) => step.after).length === after.steps.length, 'a later step is lost'),
    ...says(columns(left) === columns(right), 'the columns do not line up'),
    ...says(own(left) === before.steps.length && own(right) === after.steps.length, 'a side has other steps'),
  ];
}

const sound = journeys.map(({ name, json }) => [name, json] as const);

test.each(sound)('%s is no other than itself', (_, json) => {
  const [before, after] = [parseJourney(json).journey, parseJourney(json).journey];
  const { changes, counts, stages } = compareJourneys(before, after);
  expect([...changes.keys()]).toEqual([]);
  expect(counts.same).toBe(before.steps.length);
  expect(stages.every(({ kind }) => kind === 'same')).toBe(true);
});

test.each(sound)('%s against every other sample keeps what a comparison owes', (_, json) => {
  const before = parseJourney(json).journey;
  for (const other of journeys) {
    const after = parseJourney(other.json).journey;
    expect([other.name, ...breaches(before, after, compareJourneys(before, after))]).toEqual([other.name]);
  }
});

describe('journeys by chance', () => {
  test('and what became of them keep what a comparison owes', () => {
    let moved = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const json = randomJourney(seed, 12);
      const [before, after] = [parseJourney(json).journey, parseJourney(altered(json, seed)).journey];
      const comparison = compareJourneys(before, after);
      expect([seed, ...breaches(before, after, comparison)]).toEqual([seed]);
      expect(comparison.counts.added).toBe(comparison.steps.filter((step) => !step.before).length);
      expect(comparison.counts.removed).toBe(comparison.steps.filter((step) => !step.after).length);
      moved += comparison.counts.moved;
    }
    expect(moved).toBeGreaterThan(50);
  });

  test('give the same comparison each time, and stay as they were', () => {
    const json = randomJourney(7, 12);
    const [before, after] = [parseJourney(json).journey, parseJourney(altered(json, 7)).journey];
    const untouched = JSON.stringify([before, after]);
    const told = (): string => {
      const { journey, sides, changes } = compareJourneys(before, after);
      return JSON.stringify([[journey, ...sides].map(journeyDocument), [...changes]]);
    };
    expect(told()).toBe(told());
    expect(JSON.stringify([before, after])).toBe(untouched);
  });
});

test('the union is a document like any other, and holds nothing of the comparison', () => {
  const before = parseJourney(manySteps(40)).journey;
  const after = parseJourney(altered(manySteps(40), 3)).journey;
  const { journey } = compareJourneys(before, after);
  const document = journeyDocument(journey);
  expect(document).not.toHaveProperty('changes');
  expect(parseJourney(document).issues).toEqual([]);
});
