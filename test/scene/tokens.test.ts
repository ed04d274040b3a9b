import { describe, expect, test } from 'vitest';
import { colorNames, themes, type ColorName, type Theme } from '../../src/scene/tokens.js';

/** How far two colours are apart in brightness, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(code: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(code.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const stages = [1, 2, 3, 4, 5, 6].map((step): ColorName => `stage-${step}` as ColorName);
const personas = [1, 2, 3, 4, 5, 6].map((index) => `persona-${index}` as ColorName);
const moods = [1, 2, 3, 4, 5].map((level) => `emotion-${level}` as ColorName);

/** Every text colour with every ground it may stand on. */
const texts: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ['ink', ['page', 'surface', 'raised', 'pain-soft', 'gain-soft', 'opportunity-soft', ...stages]],
  ['muted', ['page', 'surface', 'raised', 'pain-soft', 'gain-soft', 'opportunity-soft', ...stages]],
  ['accent', ['page', 'accent-soft']],
  ...moods.map((mood) => [mood, ['page']] as const),
  ...personas.map((persona) => [persona, ['page']] as const),
];

/** Every line and glyph that carries meaning, with its ground. */
const marks: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ['axis', ['page', 'raised', 'surface']],
  ['pain', ['page', 'pain-soft']],
  ['gain', ['page', 'gain-soft']],
  ['opportunity', ['page', 'opportunity-soft']],
  ...moods.map((mood) => [mood, ['page', `${mood}-soft` as ColorName]] as const),
];

describe.each(Object.entries(themes))('the theme %s', (_, theme: Theme) => {
  test('has a colour code for every name', () => {
    expect(Object.keys(theme).sort()).toEqual([...colorNames].sort());
    for (const code of Object.values(theme)) expect(code).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('lets every text be read: 4.5 to 1 or better', () => {
    const weak = texts.flatMap(([ink, grounds]) =>
      grounds.map((ground) => [ink, ground, contrast(theme[ink], theme[ground])] as const),
    );
    expect(weak.filter(([, , ratio]) => ratio < 4.5)).toEqual([]);
  });

  test('lets every line and glyph be seen: 3 to 1 or better', () => {
    const weak = marks.flatMap(([ink, grounds]) =>
      grounds.map((ground) => [ink, ground, contrast(theme[ink], theme[ground])] as const),
    );
    expect(weak.filter(([, , ratio]) => ratio < 3)).toEqual([]);
  });

  test('tells the people apart', () => {
    expect(new Set(personas.map((persona) => theme[persona])).size).toBe(6);
  });
});
