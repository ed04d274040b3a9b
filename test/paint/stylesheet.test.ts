import { expect, test } from 'vitest';
import { colorProperty, themeCss } from '../../src/paint/stylesheet.js';
import { colorNames, themes, type ThemeName } from '../../src/scene/tokens.js';

test.each(Object.keys(themes) as ThemeName[])('the sheet of the %s theme sets every colour once', (theme) => {
  const set = [...themeCss(theme).matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);
  expect(set).toEqual(colorNames.map((name) => [colorProperty(name), themes[theme][name]]));
});

test('a page can change any of it with one plain rule', () => {
  expect(themeCss('light')).toMatch(/^:where\(journey-map, journey-timeline, [a-z, -]*\) \{/);
});

test('the dark sheet leaves paper white', () => {
  expect(themeCss('dark')).toMatch(/^@media not print \{/);
  expect(themeCss('contrast')).not.toContain('not print');
});
