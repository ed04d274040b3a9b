import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumLaunch } from '../../tools/chromium.ts';
import { journeys } from '../journeys/index.ts';
import { elementsOf } from '../support/xml.ts';

let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';
const faults: string[] = [];

beforeAll(async () => {
  // The packages bring their own Node, which runs TypeScript files as they are.
  server = spawn('node_modules/.bin/node', ['scripts/start.ts'], { env: { ...process.env, PORT: '5471' } });
  [address, browser] = await Promise.all([addressFrom(server), chromium.launch(chromiumLaunch())]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', acceptDownloads: true });
  // Vite loads the page anew when a source file changes; not in the middle of a test.
  await page.routeWebSocket(/./, () => undefined);
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

beforeEach(async () => {
  faults.length = 0;
  await open('#sample=one-step');
}, 60_000);

test('every sample is drawn, and the page reports no fault', async () => {
  const names = [...journeys.map(({ name }) => name), 'many-steps'];
  expect(
    await page.locator('#sample option').evaluateAll((all) => all.map((option) => option.getAttribute('value'))),
  ).toEqual(names);
  for (const name of names) {
    await page.selectOption('#sample', name);
    const first = page.locator('journey-map svg .marks > *').first();
    const message = page.locator('journey-map .message');
    await first.or(message).first().waitFor({ state: 'attached' });
    expect.soft(await message.allTextContents(), name).toEqual([]);
  }
  expect(faults).toEqual([]);
});

test('an issue appears as one types, with its place, and leads there', async () => {
  await page.fill('#text', '{\n  "title": "Visit",\n  "stages": [{ "titel": "Before" }]\n}');
  const issue = page.getByRole('button', { name: /^Note line 3, column 25 / });
  expect(await issue.textContent()).toContain('"titel" is not a field');
  await issue.click();
  expect(await page.locator('#text').evaluate(selected)).toBe('"Before"');
  await page.fill('#text', '{\n  "title": "Visit",\n  "stages": [}\n}');
  await page.getByRole('button', { name: /^Error line 3, column 14 / }).waitFor();
  expect(await page.locator('#stale').isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('Mermaid text is drawn, and can be turned into JSON', async () => {
  await page.fill('#text', 'journey\n  title A short visit\n  section Arrive\n    Ring the bell: 4: Kim');
  await title('A short visit').waitFor();
  await page.getByRole('button', { name: 'Show as JSON' }).click();
  expect(JSON.parse(await page.inputValue('#text'))).toMatchObject({ title: 'A short visit' });
});

test('the map is saved as an SVG file of its own', async () => {
  await page.selectOption('#theme', 'dark');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('one-step-timeline.svg');
  const svg = await readFile(await download.path(), 'utf8');
  expect(elementsOf(svg)[0]?.tag).toBe('svg');
  expect(svg).toContain('Ringing the doorbell');
});

test('the link opens the same map again, text and all', async () => {
  await page.selectOption('#sample', 'hospital');
  await page.selectOption('#language', 'zh-Hant');
  await page.selectOption('#width', '640');
  await page.getByText('檢視選項').click();
  await page.selectOption('#option-density', 'compact');
  await page.fill('#text', '{ "title": "一次很短的旅程", "stages": [] }');
  await page.waitForFunction(() => location.hash.includes('text='));
  await open(new URL(page.url()).hash);
  expect(await page.inputValue('#text')).toBe('{ "title": "一次很短的旅程", "stages": [] }');
  const chosen = ['#sample', '#language', '#width', '#option-density'].map((menu) => page.inputValue(menu));
  expect(await Promise.all(chosen)).toEqual(['hospital', 'zh-Hant', '640', 'compact']);
  expect(await page.locator('label[for=sample]').textContent()).toBe('範例');
});

test('Back brings back what was written before another sample was chosen', async () => {
  await page.fill('#text', 'journey\n  title My own work');
  await title('My own work').waitFor({ state: 'attached' });
  await page.selectOption('#sample', 'minimal');
  await page.waitForURL(/sample=minimal/);
  await page.goBack();
  await title('My own work').waitFor({ state: 'attached' });
  expect(await page.inputValue('#text')).toBe('journey\n  title My own work');
});

test.each([
  [1440, 900],
  [1000, 800],
  [640, 800],
  [390, 844],
])('at %i × %i px the wheel leads to the end of the map, and back to its head', async (width, height) => {
  await page.setViewportSize({ width, height });
  await open('#sample=coffee-subscription&editor=' + (width < 900 ? 'hidden' : 'shown'));
  const box = await page.locator('#stage').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, Math.min(height - 60, (box?.y ?? 0) + 60));
  await page.mouse.wheel(0, 30_000);
  await page.waitForFunction(edgesInSight, 'bottom');
  await page.mouse.wheel(0, -30_000);
  await page.waitForFunction(edgesInSight, 'top');
});

test('the keys lead to marks that are out of sight, and they come into it', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open('#sample=bicycle');
  await page.locator('journey-map button[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(ringInSight);
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(ringInSight);
});

test('a person pastes Mermaid, looks at it in another view, and saves that', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('#text').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('journey\n  title A short visit\n  section Arrive\n    Ring the bell: 4: Kim');
  await title('A short visit').waitFor();
  await page.selectOption('#view', 'flowchart');
  await page.waitForFunction(() => {
    const map = document.querySelector('journey-map[view=flowchart]');
    return map?.shadowRoot?.querySelector('.marks')?.textContent?.includes('bell');
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('journey-flowchart.svg');
  expect(await readFile(await download.path(), 'utf8')).toContain('bell');
  expect(faults).toEqual([]);
});

test('the embed code runs as it is pasted', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.selectOption('#view', 'chart');
  await page.getByText('Options of the view').click();
  await page.selectOption('#option-part', 'emotion');
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await page.locator('#notice span').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newPage();
  await elsewhere.setContent(`<!doctype html><journey-map></journey-map>${code}`);
  const map = elsewhere.locator('journey-map').nth(1);
  await map.locator('svg .marks > *').first().waitFor({ state: 'attached' });
  expect(await map.evaluate((found) => (found as unknown as { options: unknown }).options)).toEqual({
    part: 'emotion',
  });
  await elsewhere.close();
});

test('no width makes the page scroll sideways', async () => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open('#sample=one-step&editor=shown&width=1600');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

async function open(hash: string): Promise<void> {
  // By way of another page: a change of the hash alone would not load anew.
  await page.goto('about:blank');
  await page.goto(address + hash);
  await page.locator('journey-map section').waitFor();
}

function selected(box: Element): string {
  if (!(box instanceof HTMLTextAreaElement) || document.activeElement !== box) return 'no focus';
  return box.value.slice(box.selectionStart, box.selectionEnd);
}

/** Whether the edge of the picture lies within the window and the box that shows it. */
function edgesInSight(edge: string): boolean {
  const picture = document.querySelector('journey-map')?.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
  const stage = document.querySelector('#stage')?.getBoundingClientRect();
  if (!picture || !stage) return false;
  const [from, to] = [Math.max(0, stage.top), Math.min(innerHeight, stage.bottom)];
  const at = edge === 'top' ? picture.top : picture.bottom;
  return at >= from - 2 && at <= to + 2;
}

function ringInSight(): boolean {
  const ring = document.querySelector('journey-map')?.shadowRoot?.querySelector('.ring[visibility=visible] rect');
  const stage = document.querySelector('#stage')?.getBoundingClientRect();
  const box = ring?.getBoundingClientRect();
  if (!box || !stage) return false;
  return box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
}

function title(text: string) {
  return page.locator(`journey-map section[aria-label="${text}"]`);
}

function addressFrom(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\w.]+:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    process.stdout?.on('data', listen);
    process.stderr?.on('data', listen);
    process.on('exit', (code) => reject(new Error(`the playground ended with ${code}: ${said}`)));
  });
}
