import { expect, test } from 'vitest';
import { handOffs } from '../../src/insight/hand-offs.js';
import { parseJourney } from '../../src/model/parse.js';

const team = (name: string | undefined) => (name === undefined ? {} : { owner: { team: name } });

function handOffsOf(stages: readonly (readonly [string | undefined, readonly (string | undefined)[]])[], more = {}) {
  let count = 0;
  const { journey } = parseJourney({
    title: 'Tea',
    stages: stages.map(([owner, steps]) => ({
      title: 'Stage',
      ...team(owner),
      steps: steps.map((step) => ({ id: `s${count++}`, title: 'Step', ...team(step) })),
    })),
    ...more,
  });
  return handOffs(journey).map(({ from, to, fromTeam, toTeam }) => `${from} ${to} ${fromTeam}>${toTeam}`);
}

test('where the team of a step changes there is a hand-off', () => {
  expect(handOffsOf([[undefined, ['sales', 'sales', 'care']]])).toEqual(['s1 s2 sales>care']);
});

test('a step without an owner belongs to the team of its stage', () => {
  expect(
    handOffsOf([
      ['sales', [undefined, 'care']],
      ['stock', [undefined]],
    ]),
  ).toEqual(['s0 s1 sales>care', 's1 s2 care>stock']);
});

test('where nobody is known to be in charge no hand-off is told', () => {
  expect(handOffsOf([[undefined, ['sales', undefined, 'care']]])).toEqual([]);
});

test('a journey that branches is followed along its links', () => {
  const links = [
    { from: 's0', to: 's2', kind: 'branch' },
    { from: 's1', to: 's2', kind: 'agreement' },
  ];
  expect(handOffsOf([[undefined, ['sales', 'care', 'stock']]], { topology: 'branched', links })).toEqual([
    's0 s2 sales>stock',
  ]);
});
