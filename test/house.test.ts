import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citedIn, rulesIn, unknownCitations } from '../tools/house/drawing-rules.ts';
import * as files from '../tools/house/files.ts';
import * as imports from '../tools/house/imports.ts';
import * as meaning from '../tools/house/meaning.ts';
import * as purity from '../tools/house/purity.ts';
import { questionsOf } from '../tools/house/questions.ts';
import { sourceFrom, sourceIn, type Rule } from '../tools/house/source.ts';

const library = sourceIn('src');
const rules: Readonly<Record<string, Rule>> = { ...imports, ...files, ...meaning, ...purity };

test('the source was found', () => {
  expect(library.files.map((file) => file.path)).toContain('pipeline.ts');
});

describe('the library keeps the rule', () => {
  for (const [name, rule] of Object.entries(rules)) {
    test(inWords(name), () => expect(rule(library)).toEqual([]));
  }
});

describe('the rules of drawing', () => {
  const known = rulesIn(readFileSync('docs/rules.md', 'utf8'));

  test('have numbers that rise', () => {
    expect(known.length).toBeGreaterThan(80);
    expect(known).toEqual([...new Set(known)].sort((a, b) => a - b));
  });

  test.each(['src', 'test', 'tools', 'scripts', 'stories', 'playground', 'docs'])(
    'stand on their page wherever %s cites one',
    (folder) => expect(unknownCitations(`${folder}/**/*.{ts,md,css,js}`, known)).toEqual([]),
  );

  test.each([
    ['joined to their point (rule 40).', [40]],
    ['Rules 9, 50 and 52', [9, 50, 52]],
    ['rules 60 to 63: for each', [60, 61, 62, 63]],
    ['one ring (rules\n * 73 and 74), then', [73, 74]],
    ['20 rules, 3 of them ours; rule of 40', []],
  ])('are cited as in “%s”', (text, numbers) => expect(citedIn(text)).toEqual(numbers));
});

describe('a breach is found:', () => {
  const breaches: readonly (readonly [Rule, string, Readonly<Record<string, string>>])[] = [
    [
      imports.roomsImportDownwards,
      'a lower room imports a higher one',
      { 'model/a.ts': `import '../layout/b.js';`, 'layout/b.ts': '' },
    ],
    [
      imports.roomsImportDownwards,
      'a type is imported upwards',
      { 'layout/a.ts': `import type { B } from '../scene/b.js';` },
    ],
    [imports.roomsImportDownwards, 'a re-export leads upwards', { 'scene/a.ts': `export { b } from '../views/b.js';` }],
    [
      imports.roomsImportDownwards,
      'an import on demand leads upwards',
      { 'paint/a.ts': `void import('../model/b.js');` },
    ],
    [imports.roomsImportDownwards, 'a view sees another view', { 'views/a/layout.ts': `import '../b/layout.js';` }],
    [imports.roomsImportDownwards, 'the contract of views sees a view', { 'views/view.ts': `import './a/index.js';` }],
    [imports.roomsImportDownwards, 'the command line uses elements', { 'cli/a.ts': `import '../elements/b.js';` }],
    [imports.roomsImportDownwards, 'a file stands outside all rooms', { 'attic/a.ts': '' }],
    [
      imports.sharedRoomsServeTwoViews,
      'a shared room holds what one view alone uses',
      { 'scene/bar.ts': '', 'views/a/scene.ts': `import '../../scene/bar.js';`, 'views/b/scene.ts': '' },
    ],
    [imports.packagesHaveOneDoor, 'd3-shape enters elsewhere', { 'views/a/scene.ts': `import 'd3-shape';` }],
    [imports.packagesHaveOneDoor, 'lit enters below', { 'paint/a.ts': `import { html } from 'lit/html.js';` }],
    [imports.packagesHaveOneDoor, 'a Node module enters below', { 'formats/a.ts': `import 'node:fs';` }],
    [imports.packagesHaveOneDoor, 'a package is not known', { 'model/a.ts': `import 'left-pad';` }],
    [imports.packagesHaveOneDoor, 'what only tests may use enters', { 'layout/a.ts': `import 'linebreak';` }],
    [imports.importsNameFiles, 'an import has no ending', { 'model/a.ts': `import './b';`, 'model/b.ts': '' }],
    [imports.importsNameFiles, 'an import ends in .ts', { 'model/a.ts': `import './b.ts';`, 'model/b.ts': '' }],
    [imports.importsNameFiles, 'an import names nothing', { 'model/a.ts': `import './b.js';` }],
    [
      imports.importsMakeNoRing,
      'three files import each other',
      {
        'model/a.ts': `import './b.js';`,
        'model/b.ts': `import './c.js';`,
        'model/c.ts': `import type { A } from './a.js';`,
      },
    ],
    [files.filesAreShort, 'a file is long', { 'model/a.ts': '1;\n'.repeat(401) }],
    [files.filesAreNamedForTheirJob, 'a file is a cupboard', { 'layout/utils.ts': '' }],
    [files.filesAreNamedForTheirJob, 'a folder is a cupboard', { 'layout/shared/box.ts': '' }],
    [files.filesAreNamedForTheirJob, 'a name has capitals', { 'layout/textWidth.ts': '' }],
    [
      files.viewsAreFourFiles,
      'a view lacks its options',
      { 'views/a/index.ts': '', 'views/a/layout.ts': '', 'views/a/scene.ts': '' },
    ],
    [files.exportsAreDocumented, 'an export is not explained', { 'model/a.ts': 'export const a = 1;' }],
    [files.exportsAreDocumented, 'an explanation is empty', { 'model/a.ts': '/** */ export interface A {}' }],
    [
      meaning.meaningIsNoSentence,
      'a note is looked for by its words',
      { 'content/a.ts': 'const a = notes.some((note) => note.startsWith(context.frame.words.moments.fail));' },
    ],
    [
      meaning.meaningIsNoSentence,
      'a title is compared with a word',
      { 'views/a/scene.ts': `const a = title !== words.chart.parts['emotion'];` },
    ],
    [
      meaning.meaningIsNoSentence,
      'a phrase is compared with a number in words',
      { 'views/a/scene.ts': 'const a = frame.words.number(value) === word;' },
    ],
    [
      meaning.keysAreNotTakenApart,
      'a kind is read from a key',
      { 'views/a/scene.ts': `const a = row.key.startsWith('n(');` },
    ],
    [meaning.keysAreNotTakenApart, 'a key is parsed', { 'insight/a.ts': 'const [a] = JSON.parse(key);' }],
    [meaning.keysAreNotTakenApart, 'a key is cut', { 'scene/a.ts': 'const a = markKey.slice(6);' }],
    [purity.lowerRoomsKnowNoWorld, 'document is read', { 'paint/a.ts': 'document.title;' }],
    [purity.lowerRoomsKnowNoWorld, 'the clock is read', { 'model/a.ts': 'Date.now();' }],
    [purity.lowerRoomsKnowNoWorld, 'the clock is read by a constructor', { 'model/a.ts': 'new Date();' }],
    [purity.lowerRoomsKnowNoWorld, 'chance is asked', { 'layout/a.ts': 'const a = () => Math.random();' }],
    [purity.lowerRoomsKnowNoWorld, 'something is logged', { 'pipeline.ts': `console.log('here');` }],
    [purity.lowerRoomsKnowNoWorld, 'a shorthand reads the world', { 'model/a.ts': 'const a = () => ({ window });' }],
    [purity.lowerRoomsKeepNothing, 'a file keeps a variable', { 'layout/a.ts': 'let a = 1;' }],
    [purity.lowerRoomsKeepNothing, 'a file keeps a cache', { 'layout/a.ts': 'const a = new Map<string, number>();' }],
    [purity.coloursAreTokens, 'a short colour code', { 'paint/a.ts': `const a = '#fff';` }],
    [
      purity.coloursAreTokens,
      'a long colour code in a template',
      { 'elements/a.ts': 'const a = `${1}fill: #12ab9f;`;' },
    ],
    [purity.coloursAreTokens, 'a colour function', { 'views/a/scene.ts': `const a = 'rgba(0, 0, 0, 0.5)';` }],
    [purity.noSinks, 'markup is set', { 'elements/a.ts': `const a = (e: Element) => (e.innerHTML = '');` }],
    [
      purity.noSinks,
      'a directive that trusts markup',
      { 'elements/a.ts': `import { unsafeSVG } from 'lit/directives/unsafe-svg.js';` },
    ],
    [purity.noSinks, 'code from text', { 'model/a.ts': `const a = new Function('return 1');` }],
    [purity.noSinks, 'eval', { 'model/a.ts': `eval('1');` }],
    [purity.noSinks, 'a document is written', { 'elements/a.ts': `window.document.write('');` }],
    [
      purity.noSinks,
      'a style attribute in a template',
      { 'elements/a.ts': 'const a = html`<p style="color: red"></p>`;' },
    ],
    [purity.noSinks, 'a bound style attribute', { 'elements/a.ts': 'const a = html`<p class=${1} style=${2}></p>`;' }],
    [
      purity.noSinks,
      'a style attribute set by hand',
      { 'elements/a.ts': `const a = (e: Element) => e.setAttribute('style', '');` },
    ],
    [purity.noSinks, 'foreign content', { 'paint/a.ts': 'const a = `<foreignObject>`;' }],
  ];

  for (const [rule, what, texts] of breaches) {
    test(what, () => expect(rule(sourceFrom(texts))).not.toEqual([]));
  }
});

describe('what is allowed is not taken for a breach:', () => {
  const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'a room imports the rooms below': { 'paint/a.ts': `import '../layout/b.js';`, 'layout/b.ts': '' },
    'the list of views sees all views': {
      'views/index.ts': `import './a/index.js';`,
      'views/a/index.ts': `import './layout.js';`,
      'views/a/layout.ts': '',
      'views/a/options.ts': '',
      'views/a/scene.ts': `import './parts/curve.js';`,
      'views/a/parts/curve.ts': '',
    },
    'a shared room holds what two views use': {
      'scene/bar.ts': '',
      ...fourFiles('a', `import '../../scene/bar.js';`),
      ...fourFiles('b', `import '../../scene/bar.js';`),
    },
    'what is made of every picture stands in a shared room': {
      'scene/pages.ts': '',
      'elements/a.ts': `import '../scene/pages.js';`,
    },
    'packages at their doors': {
      'scene/path.ts': `import 'd3-shape';`,
      'paint/b.ts': `import '../scene/path.js';`,
      'elements/a.ts': `import 'lit/directives/repeat.js';`,
      'cli/a.ts': `import 'node:fs';`,
    },
    'a long table of data': { 'model/widths.data.ts': '1;\n'.repeat(300) },
    'a locale is named by its tag': { 'locales/zh-Hans.ts': '' },
    'a parameter called document': { 'model/a.ts': 'const a = (document: { title: string }) => document.title;' },
    'a property called window': { 'model/a.ts': 'const a = (b: { window: number }) => ({ window: b.window });' },
    'a date that is given': { 'model/a.ts': `new Date('2026-01-01');` },
    'a table that is given': { 'model/a.ts': `const a = new Set(['b']);` },
    'a colour in a comment, an address of a mark': {
      'paint/a.ts': '// like #fff\nconst a = (id: string) => `url(#${id})`;',
    },
    'the language of words': { 'elements/a.ts': `const a = words.locale === 'en';` },
    'words are joined': { 'elements/a.ts': 'const a = b === c ? words.end : words.peak;' },
    'the key of a field in a file': { 'formats/a.ts': `const a = key.replaceAll('~1', '/');` },
    'a documented export': { 'model/a.ts': '/** The first letter. */ export const a = 1;' },
    'an element uses the document': { 'elements/a.ts': 'document.title;' },
    'a type of the world outside': { 'model/a.ts': 'type A = Function | Worker;' },
    'a property of that name, taken apart': { 'model/a.ts': 'const a = ({ document: b }: any) => b;' },
  };

  for (const [what, texts] of Object.entries(allowed)) {
    test(what, () => expect(Object.values(rules).flatMap((rule) => rule(sourceFrom(texts)))).toEqual([]));
  }
});

describe('a question is asked, and is no fault:', () => {
  test('a long file', () => {
    expect(questionsOf(sourceFrom({ 'model/a.ts': '1;\n'.repeat(251) }))).toEqual([
      'model/a.ts has 251 lines: does it do one thing?',
    ]);
  });

  test('a small file that one neighbour alone imports', () => {
    const found = questionsOf(sourceFrom({ 'model/a.ts': `import './b.js';`, 'model/b.ts': '1;' }));
    expect(found).toEqual(['model/b.ts (1 lines) serves model/a.ts alone: why is it not inside it?']);
  });

  test('none of a small file that two import', () => {
    const two = { 'model/a.ts': `import './b.js';`, 'model/c.ts': `import './b.js';`, 'model/b.ts': '1;' };
    expect(questionsOf(sourceFrom(two))).toEqual([]);
  });
});

function fourFiles(view: string, scene: string): Readonly<Record<string, string>> {
  const paths = ['index', 'options', 'layout', 'scene'].map((name) => `views/${view}/${name}.ts`);
  return Object.fromEntries(paths.map((path) => [path, path.endsWith('scene.ts') ? scene : '']));
}

function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
