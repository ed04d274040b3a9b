import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';

const withPicture = (src: unknown) => ({
  title: 'Map',
  stages: [{ title: 'S', steps: [{ title: 'T', cells: { storyboard: { media: { src, alt: 'A shop' } } } }] }],
});
const withLink = (url: unknown) => ({ title: 'Map', stages: [], sources: [{ id: 's', kind: 'survey', url }] });
const pictureOf = (json: unknown) => parseJourney(json).journey.steps[0]?.cells.get('storyboard')?.[0]?.media;

describe('a picture may come from', () => {
  test.each([
    'https://example.org/a.png',
    'http://example.org/a.png',
    '//example.org/a.png',
    'pictures/a.png',
    './a.png?x=1#y',
    'data:image/png;base64,AAAA',
    'DATA:image/webp,AAAA',
  ])('%s', (src) => {
    expect(pictureOf(withPicture(src))).toEqual({ src, alt: 'A shop' });
    expect(parseJourney(withPicture(src)).issues).toEqual([]);
  });
});

describe('a picture may not come from', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:image/png/../svg+xml,x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    'http://[broken',
    '',
  ])('%j', (src) => {
    expect(pictureOf(withPicture(src))).toBeUndefined();
    expect(parseJourney(withPicture(src)).issues).toContainEqual(
      expect.objectContaining({ code: 'unsafe-url', severity: 'error' }),
    );
  });
});

test('a link may also be an address of mail or telephone', () => {
  for (const url of ['mailto:a@example.org', 'tel:+4912345', 'https://example.org']) {
    expect(parseJourney(withLink(url)).journey.sources[0]?.url).toBe(url);
  }
  expect(parseJourney(withLink('javascript:1')).journey.sources[0]).not.toHaveProperty('url');
});

test('a user name and a password are taken out of an address', () => {
  const { journey, issues } = parseJourney(withLink('https://me:secret@example.org/a'));
  expect(journey.sources[0]?.url).toBe('https://example.org/a');
  expect(issues).toMatchObject([{ code: 'read-as', pointer: '/sources/0/url' }]);
});
