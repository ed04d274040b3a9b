import { expect, test } from 'vitest';
import { allSentences } from '../../src/layout/all-sentences.ts';
import { wordsFor } from '../../src/locales/index.ts';

test('a few texts are said as sentences', () => {
  expect(allSentences(['One', 'Two!', undefined, 'Three'], wordsFor('en'))).toBe('One. Two! Three');
});

test('as many texts as a document may hold are said, each once', () => {
  const said = allSentences(
    Array.from({ length: 200_000 }, () => '1'),
    wordsFor('zh-Hans'),
  );
  expect(said).toHaveLength(399_999);
});
