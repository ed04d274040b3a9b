import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, extname, join, normalize } from 'node:path';

import { chromium, type Browser, type Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseJourney } from '../src/index.js';
import { chromiumLaunch } from '../tools/chromium.ts';
import { bundled, mountOf } from '../tools/framework-bundle.ts';
import { home, homeFields } from '../tools/home.ts';
import { hostEnvironment } from '../tools/host-node.ts';
import { codeBlocks, type CodeBlock } from '../tools/readme-blocks.ts';

const packed = inject('packed');
const installed = join(packed, 'node_modules/journeyscape');
const languages = globSync('README*.md');
const script = (block: CodeBlock): boolean => ['js', 'ts'].includes(block.language);
const forPage = ({ code, language }: CodeBlock): boolean =>
  language === 'html' || /\b(document\.|customElements\b)/.test(code);
const isComponent = ({ language }: CodeBlock): boolean => ['tsx', 'vue', 'svelte'].includes(language);

test('it is there in English and Chinese', () => {
  expect(languages.sort()).toEqual(['README.md', 'README.zh-Hans.md']);
});

describe.each(languages)('%s', (name) => {
  const text = readFileSync(name, 'utf8');
  const blocks = codeBlocks(text).filter(({ flags }) => !flags.includes('no-run'));
  const folder = join(packed, name.replace(/\W/g, '-'));

  // A block that names a file is saved under that name, as its reader is told to.
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    for (const { flags, code } of blocks) if (flags[0] !== undefined) writeFileSync(join(folder, flags[0]), code);
  });

  test('tells how to install the package', () => {
    expect(blocks.map(({ code }) => code.trim())).toContain('npm install journeyscape');
  });

  test('the journeys that are shown have no fault', () => {
    const journeys = blocks.filter(({ language, code }) => language === 'json' && code.includes('"stages"'));
    expect(journeys.length).toBeGreaterThan(0);
    expect(journeys.flatMap(({ code }) => parseJourney(JSON.parse(code)).issues)).toEqual([]);
  });

  // In the order of the page: one example may use what another has written.
  const runs = blocks.flatMap((block) => (script(block) && !forPage(block) ? [block] : commandsOf(block)));
  test.each(runs.map((block) => [block.line, block.code.trim().split('\n', 1)[0], block] as const))(
    'line %i runs: %s',
    (line, _, { language, code }) => {
      const environment = hostEnvironment();
      environment['PATH'] = [join(packed, 'node_modules/.bin'), environment['PATH']].join(delimiter);
      const options = { cwd: folder, env: environment, stdio: 'pipe' } as const;
      if (language === 'sh') return void execFileSync('bash', ['-c', code.replace(/^npx /, '')], options);
      const file = join(folder, `line-${line}.mjs`);
      writeFileSync(file, code);
      execFileSync('node', [file], options);
    },
  );

  test('every npm script that it names is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm (?:run )?(start|test|(?<=run )[\w:-]+)`/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  describe('on a page', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch(chromiumLaunch());
    });
    afterAll(() => browser.close());

    const pages = blocks.filter((block) => isComponent(block) || forPage(block));
    test.each(pages.map((block) => [block.line, block.language, block] as const))(
      'line %i draws: %s',
      async (_, __, block) => {
        const page = await browser.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        const html = await pageOf(block, folder);
        await page.route('**/*', (route) => answer(route, html, folder));
        await page.goto('http://readme.test/');
        await page.waitForFunction(isDrawn, undefined, { timeout: 20_000 });
        expect(faults).toEqual([]);
        await page.close();
      },
    );
  });
});

describe('what the package shows and links to', () => {
  const files = globSync('**/*.md', { cwd: installed });

  test('has its pages', () => {
    expect(files).toEqual(expect.arrayContaining([...languages, 'docs/views.md', 'CHANGELOG.md']));
  });

  test.each(files)('is in the package: %s', (file) => {
    const text = readFileSync(join(installed, file), 'utf8');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
    const outside = links.filter(
      (link) => !/^(https?:|#)/.test(link) && !link.startsWith('node_modules/') && link !== 'journey.json',
    );
    expect(outside.filter((link) => !existsSync(join(installed, file, '..', link.replace(/#.*/, ''))))).toEqual([]);
  });
});

describe('the home of the project', () => {
  test('is named in tools/home.ts alone, and the package says the same', () => {
    const { repository, homepage, bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    expect({ repository, homepage, bugs }).toEqual(homeFields(home));
  });

  test('fills the fields that registries read', () => {
    expect(homeFields('')).toEqual({});
    expect(homeFields('https://example.org/journeyscape')).toEqual({
      repository: { type: 'git', url: 'git+https://example.org/journeyscape.git' },
      homepage: 'https://example.org/journeyscape#readme',
      bugs: { url: 'https://example.org/journeyscape/issues' },
    });
  });

  test('is invented nowhere', () => {
    const texts = [...languages, 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/views.md', 'package.json'];
    const address = /https?:\/\/[^\s`'")]*(?:git(?:hub|lab|ee)|bitbucket|codeberg|sourcehut)[^\s`'")]*/g;
    const found = texts.flatMap((file) => readFileSync(file, 'utf8').match(address) ?? []);
    expect(found.filter((link) => home === '' || !link.includes(home))).toEqual([]);
  });
});

test('the kind of picture is called by all its names', () => {
  const { keywords } = JSON.parse(readFileSync('package.json', 'utf8')) as { keywords: string[] };
  const names = ['客户旅程地图', '体验路径图', '客户体验路径图', '客戶旅程地圖', '顧客旅程地圖'];
  expect(keywords).toEqual(expect.arrayContaining(['customer-journey-map', 'customer-experience-path-map', ...names]));
  const shown = languages.map((file) => readFileSync(file, 'utf8'));
  for (const text of shown) expect(names.filter((name) => !text.includes(name))).toEqual([]);
  expect(shown[0]).toContain('customer experience path maps');
});

/** The commands of a block of shell, each with its line. */
function commandsOf(block: CodeBlock): CodeBlock[] {
  if (block.language !== 'sh') return [];
  return block.code.split('\n').flatMap((code, index) => {
    return code.startsWith('npx journeyscape ') ? [{ ...block, code, line: block.line + 1 + index }] : [];
  });
}

async function pageOf({ language, code, flags }: CodeBlock, folder: string): Promise<string> {
  if (language === 'html') return `<!doctype html><html lang="en"><body>${code}</body></html>`;
  const journey = `const journey = ${readFileSync(join(folder, 'journey.json'), 'utf8')};\n`;
  const source = flags[0] === undefined ? code : `${journey}${mountOf(flags[0])}`;
  const body = flags[0] === undefined ? '<journey-map></journey-map>' : '';
  return `<!doctype html><html lang="en"><body>${body}<script type="module">${await bundled(source, folder)}</script></body></html>`;
}

function isDrawn(): boolean {
  const maps = [...document.querySelectorAll('journey-map')];
  return maps.length > 0 && maps.every((map) => map.shadowRoot?.querySelector('.marks text'));
}

/** The page, and what lies beside it; nothing else is there. */
function answer(route: Route, page: string, folder: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page });
  const path = [folder, packed].map((base) => join(base, normalize(pathname))).find((file) => existsSync(file));
  const contentType = extname(pathname) === '.js' ? 'text/javascript' : 'application/json';
  if (path !== undefined) return route.fulfill({ path, contentType });
  return route.fulfill(pathname === '/favicon.ico' ? { status: 204 } : { status: 404 });
}
