import { beforeAll, describe, expect, test } from 'vitest';
import { FONT_STACK, type Font } from '../../../src/layout/text/font.js';
import { builtInMeasure } from '../../../src/layout/text/text-width.js';
import { baselineOf, lineHeightOf, wrapText } from '../../../src/layout/text/wrap-text.js';
import { loadFonts } from '../../support/built-in-fonts.js';
import { drawableIn } from '../../support/drawable.js';
import { allHardTexts, hardTexts } from '../hard-texts.js';

const stacks = {
  'with Inter': FONT_STACK,
  'with Noto Sans only': FONT_STACK.replace('Inter, ', ''),
};
const fonts: readonly Font[] = [12, 13, 14, 28].flatMap((size) => [
  { size, weight: 400 },
  { size, weight: 600 },
]);

/** Their fonts come with no package. */
const fontless = new Set(['otherScripts', 'emoji']);
const texts = Object.entries(hardTexts)
  .filter(([kind]) => !fontless.has(kind))
  .flatMap(([, texts]) => texts)
  .map((text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  );

/** The texts that this machine has letters for. */
let drawable: readonly string[] = [];

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'text');

/** Draws one line; the element that comes back can be measured. */
function draw(text: string, font: Font, families: string): SVGTextElement {
  drawn.textContent = text;
  drawn.setAttribute('font-family', families);
  drawn.setAttribute('font-size', String(font.size));
  drawn.setAttribute('font-weight', String(font.weight));
  drawn.style.fontVariantNumeric = 'tabular-nums';
  return drawn;
}

beforeAll(async () => {
  svg.append(drawn);
  document.body.append(svg);
  for (const families of Object.values(stacks)) await loadFonts(families, allHardTexts);
  drawable = texts.filter(drawableIn(FONT_STACK));
  expect(drawable.length).toBeGreaterThan(texts.length / 3);
});

describe.each(Object.entries(stacks))('%s', (_, families) => {
  test('no text is drawn wider than the built-in widths say', () => {
    const wider = fonts.flatMap((font) =>
      drawable
        .map((text) => ({
          text,
          font,
          over: draw(text, font, families).getComputedTextLength() - builtInMeasure(text, font),
        }))
        .filter(({ over }) => over > 1),
    );
    expect(wider).toEqual([]);
  });

  test('the built-in widths are less than a twelfth too wide on the whole', () => {
    const font: Font = { size: 13, weight: 400 };
    const real = drawable.reduce((sum, text) => sum + draw(text, font, families).getComputedTextLength(), 0);
    const said = drawable.reduce((sum, text) => sum + builtInMeasure(text, font), 0);
    expect(said / real).toBeGreaterThanOrEqual(1);
    expect(said / real).toBeLessThan(1.08);
  });

  test('no line of a wrapped text is drawn wider than its box', () => {
    const font: Font = { size: 13, weight: 400 };
    const wider = drawable.flatMap((text) =>
      wrapText(text, 120, font, builtInMeasure)
        .lines.map((line) => ({ line: line.text, width: draw(line.text, font, families).getComputedTextLength() }))
        .filter(({ width }) => width > 121),
    );
    expect(wider).toEqual([]);
  });

  test('the box of the letters lies inside their line', () => {
    const outside = fonts.flatMap((font) =>
      drawable
        .map((text) => {
          const lineHeight = lineHeightOf(text, font);
          const box = draw(text, font, families).getBBox();
          const top = baselineOf(lineHeight, font) + box.y - Number(drawn.getAttribute('y') ?? 0);
          return { text, font, top, below: top + box.height - lineHeight };
        })
        .filter(({ top, below }) => top < -1 || below > 1),
    );
    expect(outside).toEqual([]);
  });
});

test('in Inter, Latin, Greek and Cyrillic are said to be less than a twentieth too wide', () => {
  const font: Font = { size: 13, weight: 400 };
  const texts = [...(hardTexts.latin ?? []), ...(hardTexts.greek ?? []), ...(hardTexts.cyrillic ?? [])];
  const real = texts.reduce((sum, text) => sum + draw(text, font, FONT_STACK).getComputedTextLength(), 0);
  const said = texts.reduce((sum, text) => sum + builtInMeasure(text, font), 0);
  expect(said / real).toBeLessThan(1.05);
});
