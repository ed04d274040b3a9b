import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html } from 'lit';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/elements/define.js';
import { pageSurface } from '../../src/elements/page-surface.js';
import { markNode, type SvgNode } from '../../src/paint/svg-nodes.js';
import { draw } from '../../src/pipeline.js';
import { round } from '../../src/scene/path.js';
import { flowchart } from '../../src/views/flowchart/index.js';
import { views } from '../../src/views/index.js';
import { chromiumLaunch } from '../../tools/chromium.ts';
import { journeys } from '../journeys/index.ts';
import { elementsOf } from '../support/xml.ts';
import { tea } from './tea.ts';

const bicycle = journeys.find(({ name }) => name === 'bicycle')?.json;
const teaText = JSON.stringify(tea);
const withScript = html`
  <journey-map>
    <script type="application/json">
      { "title": "Tea", "stages": [{ "title": "Brew", "steps": [{ "title": "Boil water" }] }] }
    </script>
  </journey-map>
`;

describe('a server', () => {
  test('sends the picture with the element', async () => {
    const text = await sent(html`<journey-map .journey=${tea}></journey-map>`);
    expect(text).toContain('shadowrootmode="open"');
    expect(text).toMatch(/<text [^>]*>Boil water<\/text>/);
    expect(text).toMatch(/<section[^>]* aria-label="A cup of tea"/);
  });

  test('draws 1,280 px wide, or as wide as it is told', async () => {
    const usual = await sent(html`<journey-flowchart .journey=${bicycle}></journey-flowchart>`);
    const narrow = await sent(html`<journey-flowchart server-width="360" .journey=${bicycle}></journey-flowchart>`);
    expect(usual).toContain(`viewBox="${viewBoxAt(1280)}"`);
    expect(narrow).toContain(`viewBox="${viewBoxAt(360)}"`);
  });

  test('reads the language and the direction of the element', async () => {
    const text = await sent(html`<journey-map lang="zh-Hans" dir="rtl" .journey=${tea}></journey-map>`);
    expect(text).toMatch(/<section[^>]* lang="zh-Hans"[^>]* dir="rtl"/);
  });

  test('reads a document in the attribute', async () => {
    expect(await sent(html`<journey-map journey=${teaText}></journey-map>`)).toContain('>Boil water</text>');
  });

  test.each(views.map(({ name }) => name))('draws the view %s', async (view) => {
    expect(await sent(html`<journey-map view=${view} .journey=${bicycle}></journey-map>`)).toContain('Mei-Lin');
  });

  test('says that a map is on its way where it cannot know the document', async () => {
    for (const map of [html`<journey-map></journey-map>`, html`<journey-map src="a.json"></journey-map>`, withScript])
      expect(await sent(map)).toMatch(/<h2>Loading/);
  });

  test('says in place what it cannot draw', async () => {
    const unknown = await sent(html`<journey-map view="flow" .journey=${tea}></journey-map>`);
    expect(unknown).toContain('view must be one of');
    expect(await sent(html`<journey-map .journey=${7}></journey-map>`)).toContain('Expected a journey document');
  });

  test('sends every shape with all that a page would give it', async () => {
    const text = await sent(html`<journey-flowchart .journey=${bicycle}></journey-flowchart>`);
    const marks = /<g class="marks">([^]*?)<\/g>\s*<g class="ring"/.exec(text)?.[1] ?? '';
    const found = elementsOf(`<svg>${marks}</svg>`).filter(({ tag }) => tag !== 'g' && tag !== 'svg');
    const nodes = draw(bicycle, { view: flowchart }).scene.marks.flatMap((mark) =>
      shapesOf(markNode(mark, pageSurface())),
    );
    expect(found.map(({ tag, attributes }) => [tag, Object.fromEntries(attributes)])).toEqual(
      nodes.map(({ tag, attributes }) => [tag, asTexts(attributes)]),
    );
  });

  test('keeps text as text', async () => {
    const title = '</script></template><img src=x onerror=alert(1)>';
    const text = await sent(
      html`<journey-map .journey=${{ title, stages: [{ title, steps: [{ title }] }] }}></journey-map>`,
    );
    expect(text).not.toContain('<img');
  });
});

describe('a page takes over what a server drew', () => {
  let browser: Browser;
  const scripts: Record<string, string> = {};

  beforeAll(async () => {
    const define = `import './src/elements/define.ts';`;
    scripts['alone'] = await bundled(define);
    scripts['with Lit’s hydration'] = await bundled(
      `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; ${define}`,
    );
    browser = await chromium.launch(chromiumLaunch());
  }, 60_000);

  afterAll(() => browser?.close());

  test.each(['alone', 'with Lit’s hydration'])('without a fault and without a blink, %s', async (how) => {
    const page = await browser.newPage({ viewport: { width: 700, height: 4000 } });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    // No doctype: a page in quirks mode, where lengths mean other things, is taken over as well.
    await page.setContent(
      await whole(html`
        <journey-map id="late" .journey=${tea}></journey-map>
        <journey-map id="own" journey=${teaText}></journey-map>
        ${withScript}
      `),
    );
    expect(await page.evaluate(textsOf)).toEqual([true, true, false]);
    await page.evaluate(watchForGaps);
    await page.addScriptTag({ content: scripts[how] ?? '', type: 'module' });
    await page.evaluate(twoFrames);
    expect(await page.evaluate(textsOf)).toEqual([true, true, true]);
    await page.evaluate((journey) => Object.assign(document.querySelector('#late') ?? {}, { journey }), tea);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('journey-map')].every((map) => 'scene' in map && map.scene),
    );
    await page.evaluate(twoFrames);
    expect(await page.evaluate(() => (window as { gaps?: number }).gaps)).toBe(0);
    expect(await page.evaluate(shown)).toEqual(Array(3).fill({ frames: 1, pictures: 1, width: 684 }));
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** What a server sends. */
async function whole(template: unknown): Promise<string> {
  return collectResult(render(template));
}

/** The same without the marks that Lit leaves in it. */
async function sent(template: unknown): Promise<string> {
  return (await whole(template)).replace(/<!--[^]*?-->/g, '');
}

function viewBoxAt(width: number): string {
  const { scene } = draw(bicycle, { view: flowchart, width });
  return `0 0 ${Math.ceil(scene.width)} ${Math.ceil(scene.height)}`;
}

function shapesOf({ children = [] }: SvgNode): SvgNode[] {
  return children.flatMap((node) => [node, ...shapesOf(node)]);
}

function asTexts(attributes: SvgNode['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? String(round(value)) : value]),
  );
}

async function bundled(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: '.' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}

function textsOf(): boolean[] {
  return [...document.querySelectorAll('journey-map')].map((map) => Boolean(map.shadowRoot?.querySelector('text')));
}

/** Counts the frames in which a picture that was there is gone. */
function watchForGaps(): void {
  const counter = Object.assign(window, { gaps: 0 });
  const look = (): void => {
    for (const map of document.querySelectorAll('#late, #own'))
      if (!map.shadowRoot?.querySelector('text')) counter.gaps += 1;
    requestAnimationFrame(look);
  };
  look();
}

async function twoFrames(): Promise<void> {
  for (let count = 0; count < 4; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function shown(): unknown {
  return [...document.querySelectorAll('journey-map')].map(({ shadowRoot, clientWidth }) => ({
    frames: shadowRoot?.querySelectorAll('.frame').length,
    pictures: shadowRoot?.querySelectorAll('svg').length,
    width: clientWidth,
  }));
}
