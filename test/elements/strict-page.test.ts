import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from '../../tools/chromium.ts';
import { payloads } from '../support/hostile.ts';
import { tea } from './tea.ts';

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

const page = (content: string): string => `<!doctype html><html lang="en"><title>Strict</title>
  <script src="watch.js"></script><script type="module" src="map.js"></script>${content}</html>`;

const hostile = {
  title: payloads[0],
  stages: payloads.map((text) => ({
    title: text,
    steps: [{ title: text, cells: { thoughts: text, storyboard: { text, media: { src: text, alt: text } } } }],
  })),
};

const pages: Readonly<Record<string, string>> = {
  '/property': page('<journey-map></journey-map>'),
  '/address': page('<journey-timeline src="tea.json" theme="dark"></journey-timeline>'),
  '/bad': page('<journey-map src="nothing.json"></journey-map>'),
  '/hostile': page('<journey-map src="hostile.json"></journey-map>'),
};

// Notes what the policy refuses, from the first byte of the page on.
const watch = `window.refused = []; addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.sourceFile));`;

let server: Server;
let browser: Browser;
const asked: string[] = [];

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['src/elements/define.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/map.js': ['text/javascript', bundle.outputFiles[0]?.text ?? ''],
    '/watch.js': ['text/javascript', watch],
    '/tea.json': ['application/json', JSON.stringify(tea)],
    '/hostile.json': ['application/json', JSON.stringify(hostile)],
    ...Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, ['text/html', text] as const])),
  };
  server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    const [type, text] = files[url] ?? ['text/plain', ''];
    answer.writeHead(files[url] ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    answer.end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch(chromiumLaunch());
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What a page shows once its map has something inside, and what the policy refused of it. */
async function visited(
  path: string,
  journey?: unknown,
): Promise<{ text: string; ink: string; refused: string[]; errors: string[]; asked: string[] }> {
  asked.length = 0;
  const tab = await browser.newPage();
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  if (journey !== undefined)
    await tab.evaluate(
      (value) => Object.assign(document.querySelector('journey-map') as object, { journey: value }),
      journey,
    );
  const found = await tab.waitForFunction(() => {
    const root = document.querySelector('journey-map, journey-timeline')?.shadowRoot;
    const text = root?.querySelector('.marks text, .message li');
    return text ? { text: root?.textContent ?? '', ink: getComputedStyle(text).fill } : undefined;
  });
  const { text, ink } = (await found.jsonValue()) as { text: string; ink: string };
  const refused = await tab.evaluate(() => (window as unknown as { refused: string[] }).refused);
  await tab.close();
  return { text, ink, refused, errors, asked: [...asked] };
}

test('a map that is given by property breaks no rule of a strict page, and is coloured', async () => {
  const { text, ink, refused, errors } = await visited('/property', tea);
  expect(text).toContain('Boil water');
  expect(ink).not.toBe('rgb(0, 0, 0)');
  expect([...refused, ...errors]).toEqual([]);
});

test('a map that is given by address asks for that address alone', async () => {
  const found = await visited('/address');
  expect(found.text).toContain('Boil water');
  expect(found.asked.filter((url) => url !== '/favicon.ico')).toEqual([
    '/address',
    '/watch.js',
    '/map.js',
    '/tea.json',
  ]);
  expect([...found.refused, ...found.errors]).toEqual([]);
});

test('a message breaks no rule either', async () => {
  const { text, refused, errors } = await visited('/bad');
  expect(text).toContain('404');
  expect([...refused, ...errors]).toEqual([]);
});

test('a document made to do harm runs nothing and loads nothing', async () => {
  const found = await visited('/hostile');
  expect(found.text).toContain(payloads[0]);
  expect(found.asked.filter((url) => url !== '/favicon.ico')).toEqual([
    '/hostile',
    '/watch.js',
    '/map.js',
    '/hostile.json',
  ]);
  expect([...found.refused, ...found.errors]).toEqual([]);
});
