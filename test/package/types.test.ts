import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { codeBlocks } from '../../tools/readme-blocks.ts';

const packed = inject('packed');
const blocks = codeBlocks(readFileSync('README.md', 'utf8'));

const settings = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  vueCompilerOptions: { strictTemplates: true },
  include: ['*'],
};

/** What a compiler says of files in a folder of their own beside the installed package. */
function verdict(name: string, program: readonly string[], files: Readonly<Record<string, string>>) {
  const folder = join(packed, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const [command = '', ...words] = program;
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules', command), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { passes: status === 0, says: stdout };
}

const example = (file: string): string => blocks.find(({ flags }) => flags[0] === file)?.code ?? '';
const tsc = ['typescript/bin/tsc', '-p', '.'];
const vueTsc = ['vue-tsc/bin/vue-tsc.js', '-p', '.'];
const svelteCheck = [
  'svelte-check/bin/svelte-check',
  '--workspace',
  '.',
  '--tsconfig',
  'tsconfig.json',
  '--output',
  'machine',
];

const page = `import 'journeyscape/define';
const map = document.querySelector('journey-map');
if (map) {
  map.journey = { title: 'Tea', stages: [{ title: 'Brew', steps: [{ title: 'Boil', emotion: 1 }] }] };
  map.view = 'chart';
  map.theme = 'dark';
  map.options = { part: 'heat' };
  const marks: number | undefined = map.scene?.marks.length;
  map.addEventListener('journey-select', (event) => event.step?.length ?? marks);
}
const own = document.createElement('journey-timeline');
own.options = { rows: 'channels' };
document.addEventListener('journey-issues', ({ issues }) => issues.length);
window.addEventListener('journey-load', ({ journey }) => journey.stages.length);
// @ts-expect-error -- no view
if (map) map.view = 'timelin';
// @ts-expect-error -- no theme
if (map) map.theme = 'drak';
// @ts-expect-error -- no document
if (map) map.journey = { titel: 'Tea' };
// @ts-expect-error -- no option of a timeline
own.options = { part: 'heat' };
`;

const jsxFaults = `import type {} from 'journeyscape/react';
export const right = <journey-map view="chart" options={{ part: 'heat' }} theme="dark" className="wide" />;
// @ts-expect-error -- an option of another view
export const option = <journey-map view="chart" options={{ rows: 'channels' }} />;
// @ts-expect-error -- no view
export const view = <journey-map view="timelin" />;
// @ts-expect-error -- no property of the event
export const event = <journey-chart onjourney-select={(event) => event.nothing} />;
`;

test('one import types tags, events, documents, options and words; JSX of React 19 knows the tags', () => {
  const files = { 'page.ts': page, 'faults.tsx': jsxFaults, 'Journey.tsx': example('Journey.tsx') };
  expect(verdict('with-react', tsc, files)).toEqual({ passes: true, says: '' });
});

// The right and the wrong at once, for a compiler takes longest to start.
test('strict templates of Vue know the tags and their words', () => {
  const right = example('Journey.vue');
  const wrong = right.replace('view="timeline"', 'view="timelin"');
  const { says } = verdict('with-vue', vueTsc, { 'Journey.vue': right, 'Wrong.vue': wrong });
  expect(faultsIn(says, 'Journey.vue')).toEqual([]);
  expect(faultsIn(says, 'Wrong.vue')).toEqual([expect.stringContaining('timelin')]);
});

test('components of Svelte know the tags and their words', () => {
  const right = example('Journey.svelte');
  const wrong = right.replace('view="timeline"', 'view="timelin"');
  const { says } = verdict('with-svelte', svelteCheck, { 'Journey.svelte': right, 'Wrong.svelte': wrong });
  expect(faultsIn(says, 'Journey.svelte')).toEqual([]);
  expect(faultsIn(says, 'Wrong.svelte')).toEqual([expect.stringContaining('timelin')]);
});

/** The lines of a compiler that tell a fault of a file. */
function faultsIn(says: string, file: string): string[] {
  return says.split('\n').filter((line) => line.includes(file) && /error/i.test(line));
}
