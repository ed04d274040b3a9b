import { afterEach, expect, test, vi } from 'vitest';
import { define } from '../../src/elements/define.js';
import { JourneyMap } from '../../src/elements/index.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('to define again changes nothing and says nothing', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const before = customElements.get('journey-map');
  define();
  define();
  expect(customElements.get('journey-map')).toBe(before);
  expect(warned).not.toHaveBeenCalled();
});

test('a prefix and a suffix give tags of their own', () => {
  define({ prefix: 'acme-', suffix: '-v2' });
  define({ prefix: 'acme-', suffix: '-v2' });
  expect(document.createElement('acme-map-v2')).toBeInstanceOf(JourneyMap);
  expect(customElements.get('acme-timeline-v2')).toBeDefined();
});

test('a tag that another copy has taken stays with it, which is said once', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const other = class extends HTMLElement {};
  customElements.define('other-map', other);
  define({ prefix: 'other-' });
  define({ prefix: 'other-' });
  expect(customElements.get('other-map')).toBe(other);
  expect(customElements.get('other-timeline')).toBeDefined();
  expect(warned.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('<other-map>')]);
});

test('properties set before an element is defined count', async () => {
  const early = document.createElement('early-map') as JourneyMap;
  early.journey = { title: 'Early', stages: [{ title: 'One', steps: [{ title: 'First' }] }] };
  document.body.append(early);
  define({ prefix: 'early-' });
  await new Promise((resolve) => early.addEventListener('journey-load', resolve, { once: true }));
  expect(early.scene?.title).toBe('Early');
});

test('a page that refuses to register elements is told once, and nothing else breaks', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(customElements, 'define').mockImplementation(() => {
    throw new Error('not here');
  });
  expect(() => define({ prefix: 'refused-' })).not.toThrow();
  expect(warned.mock.calls.map(([text]) => String(text))).toEqual([expect.stringMatching(/refused-map.*not here/)]);
});

test('a tag of the page’s own is not taken for another copy of journeyscape', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  customElements.define('own-map', class extends HTMLElement {});
  define({ prefix: 'own-' });
  expect(warned.mock.calls.map(([text]) => String(text))).toEqual([
    '<own-map> is registered by something else on this page; that one stays. Give define() a prefix or a suffix to have both.',
  ]);
});
