import { define } from '../../src/elements/define.js';
import type { JourneyMap, JourneyTimeline } from '../../src/elements/index.js';

export { tea } from './tea.js';

define();

/** What an element shows inside: the one place of the tests that looks behind the curtain. */
export function inside(map: Element): ShadowRoot {
  if (!map.shadowRoot) throw new Error(`expected ${map.localName} to have a shadow root`);
  return map.shadowRoot;
}

/** Properties of a map; its data may be anything at all, and so may its words. */
export type Given = Partial<Omit<JourneyMap, Loose>> & { readonly [Name in Loose]?: unknown };
type Loose = 'journey' | 'compare' | 'options' | 'view' | 'theme';

/** A map on the page, drawn; of this width from the start, where one is given. */
export async function mapOf(properties: Given = {}, tag = 'journey-map', width?: number): Promise<JourneyMap> {
  const map = document.createElement(tag) as JourneyMap;
  Object.assign(map, properties);
  if (width !== undefined) map.style.width = `${width}px`;
  document.body.append(map);
  await settled(map);
  return map;
}

/** Two frames and an update later. */
export async function settled(map: JourneyMap | JourneyTimeline): Promise<void> {
  await frame();
  await frame();
  await map.updateComplete;
}

/** The next frame. */
export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The painted groups of a part. */
export function painted(map: Element, part: string): SVGGElement[] {
  return [...inside(map).querySelectorAll<SVGGElement>(`.marks > g[part~='${part}']`)];
}

/** All text of the picture, or of the outline. */
export function textOf(map: Element, selector: string): string {
  return inside(map).querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';
}

/** The event that `act`, or whatever follows, brings about. */
export function eventFrom<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
  act?: () => void,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(name, resolve, { once: true });
    act?.();
  });
}
