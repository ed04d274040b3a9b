import axe, { type RunOptions } from 'axe-core';
import { inside } from './maps.js';

// What passes is not listed: a table of a thousand cells passes a thousand times.
const resultTypes: RunOptions['resultTypes'] = ['violations'];

/** What axe finds wrong with a map, with the element it is wrong with. Contrast is asked of one text of each look. */
export async function axeFaults(map: Element): Promise<string[]> {
  const reports = [
    await axe.run(map, { resultTypes, rules: { 'color-contrast': { enabled: false } } }),
    await axe.run({ include: textsByLook(map) }, { resultTypes, runOnly: ['color-contrast'] }),
  ];
  return reports
    .flatMap(({ violations }) => violations)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The longest text of each ink, size, weight and ground: contrast follows from these, and axe judges no text of one letter. */
function textsByLook(map: Element): Element[] {
  const looks = new Map<string, { readonly element: Element; readonly length: number }>();
  for (const element of inside(map).querySelectorAll(':not(style)')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const { length } = own.map((node) => node.nodeValue?.trim() ?? '').join('');
    if (length === 0) continue;
    const { color, opacity, fontSize, fontWeight } = getComputedStyle(element);
    const look = [color, opacity, fontSize, fontWeight, ...groundsOf(element)].join();
    if (length > (looks.get(look)?.length ?? 0)) looks.set(look, { element, length });
  }
  return looks.size > 0 ? [...looks.values()].map(({ element }) => element) : [map];
}

function groundsOf(element: Element | null): string[] {
  const grounds: string[] = [];
  for (let at = element; at; at = at.parentElement) grounds.push(getComputedStyle(at).backgroundColor);
  return grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)');
}
