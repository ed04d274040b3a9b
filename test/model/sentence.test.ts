import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { ruleWords } from '../../src/model/rule-words.ts';
import { a, cut, either, plainName, sentence, shown } from '../../src/model/sentence.ts';

const messages = (json: object) =>
  parseJourney({ title: 'M', stages: [], ...json }).issues.map(({ message }) => message);
const step = (fields: object) => ({ stages: [{ title: 'S', steps: [{ title: 'T', ...fields }] }] });

describe('a sentence about bad data', () => {
  test.each([
    ['a title for the window of a terminal', 'a\x1b]0;pwned\x07b', 'a\\u001b]0;pwned\\u0007b'],
    ['a control character of one sign', 'a\x9b2Jb\x7f', 'a\\u009b2Jb\\u007f'],
    ['a turn of the reading direction', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['half a character', 'a\ud83db', 'a\\ud83db'],
    ['line breaks and tabs', 'a\r\nb\tc', 'a b c'],
    ['letters of any script', 'é 中文 👩‍🌾 עברית', 'é 中文 👩‍🌾 עברית'],
  ])('can be printed whatever it quotes: %s', (_, quoted, printed) => expect(sentence(quoted)).toBe(printed));

  test('has at most 300 characters, escapes included', () => {
    for (const text of ['a'.repeat(301), '\x1b'.repeat(301), `${'a'.repeat(298)}😀😀`])
      expect(sentence(text).length).toBeLessThanOrEqual(300);
  });

  test('about a name in a document holds nothing that a terminal obeys', () => {
    expect(messages({ 'a\x9b2J': 1 }).join()).not.toMatch(/[\x80-\x9f]/);
  });

  test.each([
    ['actor', 'an actor'],
    ['opportunity', 'an opportunity'],
    ['metric value', 'a metric value'],
  ])('puts the right article before %s', (word, expected) => expect(a(word)).toBe(expected));

  test('writes the names of objects as people do', () => {
    expect(plainName('MetricValue')).toBe('metric value');
    expect(plainName('Owner')).toBe('owner');
  });

  test('says "the id of an actor" of a reference to nobody', () => {
    expect(messages(step({ actor: 'ghost' }))).toEqual([
      'Expected the id of an actor; nothing has the id "ghost". It is drawn by this name; describe it.',
    ]);
  });

  test('says "a field of an actor" of a field that actors do not have', () => {
    expect(messages({ actors: [{ id: 'a', name: 'Ada', zzzz: 1 }] })[0]).toMatch(
      /^"zzzz" is not a field of an actor\./,
    );
  });

  test('says "the metric value" of what is left out', () => {
    const [message] = messages({ values: [{ metric: 'none', at: 'journey', value: 1 }] });
    expect(message).toBe('Expected the id of a metric; nothing has the id "none". The metric value is left out.');
  });

  test('says what a missing field should hold', () => {
    expect(messages(step({ title: undefined }))).toEqual([
      '"title" is missing. It is left empty. Add it: a text, or an object with a text for each language.',
    ]);
    expect(messages({ scales: [{ id: 's', min: 0, max: 1 }] })[0]).toBe(
      '"neutral" is missing. The scale is left out. Add it: a number.',
    );
  });

  test('shows long values cut, and never half a character', () => {
    expect(shown('x'.repeat(90))).toBe(`"${'x'.repeat(39)}…"`);
    expect(cut('ab😀cd', 4)).toBe('ab…');
    expect(either(['step', 'stage', 'link'])).toBe('step, stage or link');
  });
});

describe('the words of a rule', () => {
  test.each([
    [{ min: 0 }, 'a number of 0 or more'],
    [{ min: 1, max: 5, integer: true }, 'a whole number from 1 to 5'],
    [{ max: 9 }, 'a number up to 9'],
    [{}, 'a number'],
  ])('tell the range %j', (range, expected) => {
    expect(ruleWords({ kind: 'number', range, orNull: false })).toBe(expected);
  });
});
