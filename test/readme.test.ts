import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseJourney } from '../src/index.js';
import { chromiumLaunch } from '../tools/chromium.ts';
import { codeBlocks, type CodeBlock } from '../tools/readme-blocks.ts';

// In the package's folder, so that `journeyscape` means this package.
const folder = resolve('.cache/readme');
const blocks = codeBlocks(readFileSync('README.md', 'utf8')).filter((block) => !block.flags.includes('no-run'));
const scripts = blocks.filter(({ language }) => ['js', 'ts', 'mjs', 'javascript', 'typescript'].includes(language));
const forPage = (block: CodeBlock): boolean => /\b(document\.|customElements\b)/.test(block.code);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['journey.json', 'map.json']) cpSync('test/journeys/bicycle.json', join(folder, name));
});

test('there is code to run', () => {
  expect(scripts.length).toBeGreaterThan(0);
});

describe('in Node', () => {
  for (const block of scripts.filter((block) => !forPage(block))) {
    test(`the code at line ${block.line} runs`, () => {
      const file = join(folder, `line-${block.line}.${block.language.startsWith('t') ? 'ts' : 'mjs'}`);
      writeFileSync(file, block.code);
      execFileSync(process.execPath, [file], { cwd: folder });
    });
  }
});

describe('on the command line', () => {
  const commands = blocks
    .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
    .flatMap(({ code, line }) => code.split('\n').map((text) => ({ text: text.replace(/^\$ /, ''), line })));

  for (const { text, line } of commands.filter(({ text }) => /^(npx )?journeyscape /.test(text))) {
    test(`line ${line}: ${text}`, () => {
      execFileSync('bash', ['-c', text.replace(/^(npx )?journeyscape/, `node ${resolve('dist/cli/main.js')}`)], {
        cwd: folder,
      });
    });
  }

  test('every npm script that is named is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = commands.flatMap(({ text }) => /^npm (?:run )?(start|test|(?<=run )[\w:-]+)/.exec(text)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the journeys that are shown have no fault', () => {
  const journeys = blocks.filter(({ language, code }) => language === 'json' && code.includes('"stages"'));
  expect(journeys.flatMap(({ code }) => parseJourney(JSON.parse(code)).issues)).toEqual([]);
});

describe('in a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(() => browser.close());

  for (const block of blocks.filter(
    (block) => block.language === 'html' || (scripts.includes(block) && forPage(block)),
  )) {
    test(`the code at line ${block.line} runs`, async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.route('**/*', (route) => answer(route, pageOf(block)));
      await page.goto('http://readme.test/');
      const tags = [...new Set(block.code.match(/(?<=<)journey-[a-z-]+/g))];
      await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot), tags, {
        timeout: 10_000,
      });
      expect(faults).toEqual([]);
      await page.close();
    });
  }
});

/** A page with the block in it; bare imports lead to the single file. */
function pageOf({ language, code }: CodeBlock): string {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const names = Object.keys(exports).filter((entry) => !entry.includes('*'));
  const map = {
    imports: Object.fromEntries(names.map((entry) => [`journeyscape${entry.slice(1)}`, '/dist/journeyscape.js'])),
  };
  const body = language === 'html' ? code : `<journey-map></journey-map>${moduleScript(stripTypeScriptTypes(code))}`;
  const registers = code.includes('<script') ? '' : moduleScript(`import 'journeyscape/define';`);
  return `<!doctype html><html lang="en"><script type="importmap">${JSON.stringify(map)}</script><body>${body}${registers}</body></html>`;
}

function moduleScript(code: string): string {
  return `<script type="module">${code}</script>`;
}

/** The page, a built file whatever its host, a sample journey; nothing else is there. */
function answer(route: Route, page: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const built = /\/dist\/journeyscape(\.iife)?\.js$/.exec(pathname)?.[0];
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
  if (built) return route.fulfill({ path: `.${built}`, headers: { 'access-control-allow-origin': '*' } });
  if (pathname.endsWith('.json')) return route.fulfill({ path: 'test/journeys/bicycle.json' });
  return route.fulfill(pathname === '/favicon.ico' ? { status: 204 } : { status: 404 });
}
