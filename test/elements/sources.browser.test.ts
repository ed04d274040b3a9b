import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../src/elements/index.js';
import { eventFrom, inside, mapOf, settled, tea, textOf } from './maps.js';

afterEach(() => document.body.replaceChildren());

const mermaid = 'journey\n  title A short visit\n  section Arrive\n    Ring the bell: 4: Kim';
const markdown = `# Notes\n\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n`;

/** A map of markup, once what it holds was read. */
async function mapFrom(markup: string): Promise<JourneyMap> {
  document.body.innerHTML = markup;
  const map = document.querySelector('journey-map') as JourneyMap;
  await eventFrom(map, 'journey-issues');
  await settled(map);
  return map;
}

describe('an element reads what the command line reads:', () => {
  test.each(['text/x-mermaid', 'text/vnd.mermaid', 'text/mermaid; charset=utf-8'])('a script of %s', async (type) => {
    const map = await mapFrom(`<journey-map><script type="${type}">${mermaid}</script></journey-map>`);
    expect(textOf(map, '.marks')).toContain('Ring the bell');
  });

  test('a script of Markdown', async () => {
    const map = await mapFrom(`<journey-map><script type="text/markdown">${markdown}</script></journey-map>`);
    expect(textOf(map, 'h2')).toBe('A short visit');
  });

  test.each([
    ['text/vnd.mermaid', mermaid],
    ['text/markdown', markdown],
    ['text/plain', mermaid],
    ['application/json', JSON.stringify({ ...tea, title: 'A short visit' })],
  ])('an address that answers with %s', async (type, text) => {
    const map = await mapFrom(`<journey-map src="data:${type},${encodeURIComponent(text)}"></journey-map>`);
    expect(textOf(map, 'h2')).toBe('A short visit');
  });

  test('the attribute, as JSON and as Mermaid, until it says something else', async () => {
    const map = await mapOf();
    await eventFrom(map, 'journey-load', () => map.setAttribute('journey', JSON.stringify(tea)));
    expect(textOf(map, 'h2')).toBe('A cup of tea');
    await eventFrom(map, 'journey-load', () => map.setAttribute('journey', mermaid));
    expect(textOf(map, 'h2')).toBe('A short visit');
  });

  test('and says where a text is wrong', async () => {
    const map = await mapFrom('<journey-map><script type="text/markdown"># No diagram</script></journey-map>');
    expect(textOf(map, '.message')).toContain('Line 1, column 1: Expected a fenced block');
  });
});

test('an object that became the text of the attribute is refused with what to do', async () => {
  const map = await mapFrom('<journey-map journey="[object Object]"></journey-map>');
  expect(textOf(map, '.message')).toContain('set the property journey of the element by script');
});

test('an option that does not exist is said in place, and is no fault of the page', async () => {
  const errors: Event[] = [];
  const note = (event: Event): void => void errors.push(event);
  addEventListener('error', note);
  const map = await mapOf({ journey: tea, options: { rowz: 'channels' } });
  removeEventListener('error', note);
  expect(textOf(map, '.message')).toContain('got rowz');
  expect(errors).toEqual([]);
});

test('a document without stages is drawn, also with a fault in it', async () => {
  const journey = { title: 'Kim', stages: [], locale: '??', personas: [{ id: 'p', name: 'Kim Lee' }] };
  const map = await mapOf({ journey, view: 'persona' });
  expect(textOf(map, '.marks')).toContain('Kim Lee');
  expect(map.issues).not.toEqual([]);
});

test('more than a hundred issues are counted', async () => {
  const steps = Array.from({ length: 150 }, (_, index) => ({ title: `Step ${index}`, emotion: 'x' }));
  const map = document.createElement('journey-map');
  Object.assign(map, { journey: { title: 'Much', stages: [{ title: 'One', steps }] } });
  const told = await eventFrom(map, 'journey-issues', () => document.body.append(map));
  expect([told.issues.length, told.issueCount, map.issueCount]).toEqual([100, 150, 150]);
});

test('on a page of XML the element says why it cannot draw', async () => {
  const page = document.createElement('iframe');
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>XML</p></body></html>';
  page.src = URL.createObjectURL(new Blob([xhtml], { type: 'application/xhtml+xml' }));
  await new Promise((resolve) => {
    page.addEventListener('load', resolve, { once: true });
    document.body.append(page);
  });
  const map = document.createElement('journey-map');
  map.journey = tea;
  page.contentDocument?.body.append(map);
  await settled(map);
  expect(inside(map).textContent).toContain('this one is application/xhtml+xml');
});
