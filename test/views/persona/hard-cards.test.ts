import { expect, test } from 'vitest';
import { draw } from '../../../src/pipeline.js';
import { persona } from '../../../src/views/persona/index.js';
import { hardTexts } from '../../layout/hard-texts.js';
import { chanceOf } from '../../support/chance.js';
import { breachesOf, sceneLaws, textsAreMeasured } from '../../support/laws.js';
import { journeyLaws } from '../../support/journey-laws.js';
import { randomJourney } from '../../support/random-journey.js';

const lawful = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };
const fields = ['goals', 'needs', 'frustrations', 'motivations', 'behaviours', 'interests'];

/** A journey by chance whose personas fill in every field now and then, in texts of every script. */
function peopleByChance(seed: number): object {
  const chance = chanceOf(seed + 1000);
  const words = (): string => chance.pick(chance.pick(Object.values(hardTexts)));
  const some = <T>(share: number, make: () => T): T[] =>
    Array.from({ length: chance.whole(1, 4) }).flatMap(() => (chance.often(share) ? [make()] : []));
  const personas = Array.from({ length: chance.whole(1, 7) }, (_, index) => ({
    id: `p${index}`,
    name: words(),
    ...(chance.often(0.5) ? { kind: words(), buyingRole: 'buyer' } : {}),
    ...(chance.often(0.5) ? { tagline: words(), bio: words(), quote: words() } : {}),
    ...Object.fromEntries(fields.filter(() => chance.often(0.6)).map((name) => [name, some(0.9, words)])),
    jobs: some(0.6, () => ({ text: words(), kind: chance.pick(['functional', 'emotional', 'social']) })),
    traits: some(0.6, () => ({ low: words(), high: words(), value: chance.pick([0, 0.5, 1, chance.next()]) })),
    channels: some(0.6, () => ({
      channel: chance.pick(['c0', 'c1', words()]),
      share: chance.pick([0, 1, chance.next()]),
    })),
    demographics: Object.fromEntries(some(0.7, () => [words(), words()])),
    ...(chance.often(0.3) ? { photo: { src: 'https://example.org/a.png', alt: words() } } : {}),
    ...(chance.often(0.5) ? { evidence: ['q0'], validation: 'partly' } : {}),
  }));
  return { ...(randomJourney(seed) as object), personas };
}

test('cards by chance keep every law, in texts of every script, at every width', () => {
  const found = Array.from({ length: 80 }, (_, seed) => {
    const chance = chanceOf(seed);
    const frame = {
      width: chance.pick([120, 320, 400, 560, 700, 760, 1000, 1280, 1600, 2400]),
      direction: chance.pick(['ltr', 'rtl'] as const),
      locale: chance.pick(['en', 'zh-Hans', 'zh-Hant']),
    };
    const options = {
      compare: chance.pick(['auto', 'rows', 'cards'] as const),
      density: chance.pick(['compact', 'regular', 'spacious'] as const),
    };
    const { scene, journey } = draw(peopleByChance(seed), { view: persona, ...frame, options });
    return [...breachesOf(scene, lawful), ...Object.values(journeyLaws).flatMap((law) => law(scene, journey))].map(
      (breach) => `seed ${seed} ${JSON.stringify({ ...frame, ...options })}: ${breach}`,
    );
  }).flat();
  expect(found.slice(0, 20)).toEqual([]);
});
