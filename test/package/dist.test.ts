import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { views } from '../../src/views/index.js';
import { chromiumLaunch } from '../../tools/chromium.ts';
import type { Declaration, Manifest } from '../../tools/manifest.ts';

const dist = join(inject('packed'), 'node_modules/journeyscape/dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const singles = ['journeyscape.js', 'journeyscape.iife.js'];

describe.each(singles)('%s', (file) => {
  test('begins with the notices of what it holds', () => {
    const [notice = ''] = read(file).split('*/');
    for (const words of [
      'Copyright (c) 2017 Google LLC',
      'd3-shape',
      'Mike Bostock',
      'Redistribution and use',
      'lit-html',
    ])
      expect(notice).toContain(words);
  });
});

describe('the script on a page that refuses', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(() => browser.close());

  const draws = `journeyscape.draw({title: 'T', stages: [{title: 'S', steps: [{title: 'Boil'}]}]}, {view: journeyscape.timeline}).scene.marks.length > 0`;
  const found = async (before: string, policy = "script-src 'self' 'unsafe-inline'") => {
    const page = await browser.newPage();
    const warnings: string[] = [];
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ path: join(dist, 'journeyscape.iife.js') })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': policy },
            body: `<!doctype html><title>Host</title><script>${before}</script><script src="/journeyscape.iife.js"></script>`,
          }),
    );
    await page.goto('http://host.test/');
    const result = { drawn: await page.evaluate<boolean>(draws), warnings, faults };
    await page.close();
    return result;
  };

  test('elements has the engine, and one warning', async () => {
    const refusal = `customElements.define = () => { throw new DOMException('refused', 'NotSupportedError'); };`;
    const { drawn, warnings, faults } = await found(refusal);
    expect([drawn, faults, warnings.length]).toEqual([true, [], 1]);
    expect(warnings[0]).toMatch(
      /<journey-map>.*this page refuses them \(refused\)\. The rest of journeyscape works\.$/,
    );
  });

  test('its tag, which is taken, has the engine, and one warning', async () => {
    const taken = `customElements.define('journey-map', class extends HTMLElement {});`;
    const { drawn, warnings, faults } = await found(taken);
    expect([drawn, faults, warnings.length]).toEqual([true, [], 1]);
    expect(warnings[0]).toContain('<journey-map>: registered by something other than journeyscape');
  });

  test.each(["trusted-types 'none'", "trusted-types 'none'; require-trusted-types-for 'script'"])(
    'a policy (%s) has the engine',
    async (policy) => {
      expect(await found('', policy)).toMatchObject({ drawn: true, faults: [] });
    },
  );
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const element = (tag: string): Declaration | undefined => elements.find(({ tagName }) => tagName === tag);
  const parts = (tag: string): string[] => (element(tag)?.cssParts ?? []).map(({ name }) => name);

  test('tells of every tag, and of nothing private', () => {
    const tags = ['journey-map', ...views.map(({ name }) => `journey-${name}`)];
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags.sort());
    const members = elements.flatMap(({ members = [] }) => members);
    expect(members.filter(({ name, privacy = 'public' }) => name.startsWith('#') || privacy !== 'public')).toEqual([]);
  });

  test('gives a tag the parts that it has', () => {
    expect(parts('journey-persona')).toContain('portrait');
    expect(parts('journey-timeline')).not.toContain('portrait');
    expect(parts('journey-table')).not.toContain('curve');
    expect(parts('journey-map')).toEqual(expect.arrayContaining(['map', 'portrait', 'curve', 'branch']));
  });

  test.each(views.map((view) => [view.name, view] as const))(
    'gives each option of the view %s its words and its default',
    (name, view) => {
      const options = element(`journey-${name}`)?.members?.find((member) => member.name === 'options')?.options ?? [];
      expect(options.map((option) => option.name).sort()).toEqual(Object.keys(view.defaults).sort());
      const choices = view.choices as Readonly<Record<string, readonly unknown[]>>;
      for (const option of options) {
        const standard = view.defaults[option.name as keyof typeof view.defaults] as unknown;
        const words = choices[option.name];
        expect(option.description).not.toBe('');
        if (words === undefined) continue;
        expect(option.type.text.replaceAll("'", '').split(' | ').sort()).toEqual([...words].map(String).sort());
        expect([option.name, option.default]).toEqual([option.name, `'${String(standard)}'`]);
      }
    },
  );

  test('spells out the words of view, theme and compare-mode', () => {
    const types = Object.fromEntries(
      (element('journey-map')?.attributes ?? []).map(({ name, type }) => [name, type?.text]),
    );
    expect(types['view']).toContain("'flowchart'");
    expect(types['compare-mode']).toContain("'side-by-side'");
    expect(types['theme']).toContain("'contrast'");
  });
});

test('editors complete tags, attributes, their words, parts and properties', () => {
  const html = JSON.parse(read('vscode-html.json')) as {
    tags: { name: string; attributes: { name: string; values?: object[] }[] }[];
  };
  const map = html.tags.find(({ name }) => name === 'journey-map');
  expect(map?.attributes.find(({ name }) => name === 'view')?.values).toHaveLength(views.length);
  const css = JSON.parse(read('vscode-css.json')) as {
    properties: { name: string }[];
    pseudoElements: { name: string }[];
  };
  expect(css.properties.map(({ name }) => name)).toContain('--journey-accent');
  expect(css.pseudoElements.map(({ name }) => name)).toContain('::part(card)');
  expect(read('web-types.json')).toContain('"journey-select"');
});
