// Writes .cache/contact-sheet.html: each picture that differs between a commit (HEAD, or the one given) and what is drawn now.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { views } from '../src/views/index.js';
import { galleryOf, readmePictures } from '../test/support/pictures.js';
import { changesBetween, contactSheet } from '../tools/contact-sheet.ts';

const since = argv[2] ?? 'HEAD';
const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

const drawn = [...views.flatMap(galleryOf), ...readmePictures];
const known = new Set(drawn.map(({ path }) => path));
const accepted = git('ls-tree', '-r', '--name-only', since, 'test/gallery', 'docs')
  .split('\n')
  .filter((path) => known.has(path) || path.startsWith('test/gallery/'));

const changes = changesBetween(
  Object.fromEntries(accepted.map((path) => [path, git('show', `${since}:${path}`)])),
  Object.fromEntries(drawn.map(({ path, draw }) => [path, draw()])),
);
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/contact-sheet.html', contactSheet(changes, since));
console.log(`${changes.length} of ${drawn.length} pictures differ from ${since}: .cache/contact-sheet.html`);
