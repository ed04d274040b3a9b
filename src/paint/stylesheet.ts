import { themes, type ThemeName } from '../scene/tokens.js';

/** The tags of the library's elements. */
export const tags: readonly string[] = [
  'journey-map',
  'journey-timeline',
  'journey-flowchart',
  'journey-blueprint',
  'journey-persona',
  'journey-circle',
  'journey-chart',
  'journey-table',
];

/** The name of the custom property that holds a colour. */
export function colorProperty(name: string): string {
  return `--journey-${name}`;
}

/**
 * A theme as CSS: every colour as a custom property on the elements of the library, for a page to load or to change.
 *
 * ```ts
 * themeCss('contrast'); // :where(journey-map, journey-timeline, …) { --journey-page: …; … }
 * ```
 */
export function themeCss(name: ThemeName): string {
  const lines = Object.entries(themes[name]).map(([color, value]) => `  ${colorProperty(color)}: ${value};`);
  const rule = `:where(${tags.join(', ')}) {\n${lines.join('\n')}\n}\n`;
  // Paper is white.
  return name === 'dark' ? `@media not print {\n${rule}}\n` : rule;
}
