import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { views } from '../src/views/index.js';
import { galleryOf, readmePictures, type AcceptedPicture } from './support/pictures.js';

// `UPDATE_GALLERY=1 npx vitest run --project node test/gallery.test.ts` writes the pictures anew. Look at each that changed before it
// is committed: `npm run contact-sheet` shows all of them, before and after.
const updates = env['UPDATE_GALLERY'] === '1';

describe.each(views.map((view) => [view.name, view] as const))('the pictures of the %s view', (name, view) => {
  const pictures = galleryOf(view);

  test.each(pictures.map((picture) => [picture.name, picture] as const))('%s is as it was accepted', (_, picture) => {
    expect(firstDifference(picture.draw(), acceptedOf(picture))).toBe('');
  });

  test('no picture is left of a journey that is gone', () => {
    const known = new Set(pictures.map((picture) => `${picture.name}.svg`));
    expect(readdirSync(`test/gallery/${name}`).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('the pictures of the README', () => {
  test.each(readmePictures.map((picture) => [picture.name, picture] as const))(
    '%s is as it was accepted',
    (_, picture) => {
      expect(firstDifference(picture.draw(), acceptedOf(picture))).toBe('');
    },
  );
});

/** What was accepted; where pictures are written anew, what is drawn now. */
function acceptedOf({ path, draw }: AcceptedPicture): string {
  if (updates) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, draw());
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : 'no picture yet';
}

/** The first line in which two texts differ; empty where they are the same. A whole picture would be too long to read. */
function firstDifference(drawn: string, accepted: string): string {
  if (drawn === accepted) return '';
  const [ours, theirs] = [drawn.split('\n'), accepted.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  return `line ${line + 1} is ${ours[line]?.slice(0, 300)}, was ${theirs[line]?.slice(0, 300)}`;
}
