import { describe, expect, test } from 'vitest';
import { frameFor } from '../../src/pipeline.js';
import { parseJourney } from '../../src/model/parse.js';
import { footerText, headerContent } from '../../src/content/header-content.js';
import { contextOf, type Context } from '../../src/content/context.js';
import { timeline } from '../../src/views/timeline/index.js';

function told(json: object, locale = 'en'): Context {
  const { journey } = parseJourney({ title: 'Tea', stages: [], ...json });
  return contextOf(journey, frameFor(journey, { locale }, timeline));
}

const personas = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));

describe('the people of a header', () => {
  test('are the first four of many, and how many more there are', () => {
    const { people, others } = headerContent(told({ personas: personas(12) }));
    expect(people.map(({ name }) => name)).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 3']);
    expect(others).toBe('and 8 more');
    expect(headerContent(told({ personas: personas(12) }, 'zh-Hans')).others).toBe('另有 8 位');
    expect(headerContent(told({ personas: personas(12) }, 'zh-Hant')).others).toBe('另有 8 位');
  });

  test('are all where they are few, and the viewpoint alone where one is named', () => {
    expect(headerContent(told({ personas: personas(4) })).others).toBeUndefined();
    const { people, others } = headerContent(told({ personas: personas(12), persona: 'p7' }));
    expect([people.map(({ id }) => id), others]).toEqual([['p7'], undefined]);
  });
});

test('a source bears its sample in the brackets of the language', () => {
  const sources = [{ id: 's', title: '访谈', n: 14 }];
  expect(footerText(told({ sources }))).toBe('Sources: 访谈 (n = 14)');
  expect(footerText(told({ sources }, 'zh-Hans'))).toBe('资料来源：访谈（样本量 14）');
});
