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

test('tags that another copy has taken stay with it, which is said once', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  class Other extends HTMLElement {
    journey: unknown;
    get scene(): undefined {
      return undefined;
    }
  }
  Object.defineProperty(Other.prototype, 'journey', { value: undefined });
  customElements.define('other-map', Other);
  customElements.define('other-table', class extends Other {});
  define({ prefix: 'other-' });
  define({ prefix: 'other-' });
  expect(customElements.get('other-map')).toBe(Other);
  expect(customElements.get('other-timeline')).toBeDefined();
  expect(warned.mock.calls.map(([text]) => String(text))).toEqual([
    '<other-map>, <other-table>: registered by another copy of journeyscape; that one stays. Give define() a suffix to have both.',
  ]);
});

test('a tag that the page uses for something else is not taken for another copy', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const foreign = class extends HTMLElement {};
  customElements.define('foreign-map', foreign);
  define({ prefix: 'foreign-' });
  expect(customElements.get('foreign-map')).toBe(foreign);
  expect(warned.mock.calls.map(([text]) => String(text))).toEqual([
    '<foreign-map>: registered by something other than journeyscape; that stays. Give define() a prefix or a suffix of your own.',
  ]);
});

test('a registry that refuses says so to who asked', () => {
  const refusing = {
    get: () => undefined,
    define: () => {
      throw new Error('refused');
    },
  };
  expect(() => define({ registry: refusing as unknown as CustomElementRegistry })).toThrow('refused');
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
