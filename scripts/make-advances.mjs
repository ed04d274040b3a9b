// Writes src/layout/text/advances.data.ts: how far each character moves the pen, read from the fonts themselves.
// Run it after an update of a @fontsource package: node scripts/make-advances.mjs
// With --check it only fails if the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const root = new URL('../', import.meta.url);

// The first families of FONT_STACK. A character is as wide as in the widest of them, so that a page
// that has only one of the three still fits. A system's CJK family has no 600 and takes 700.
const western = (weight) => [
  ...faces('inter', ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'], weight),
  ...faces('noto-sans', ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'], weight),
  ...faces('noto-sans-jp', ['latin', 'latin-ext', 'vietnamese', 'cyrillic'], weight === 600 ? 700 : weight),
];
const others = (weight) => [
  ...faces('noto-sans', ['devanagari'], weight),
  ...faces('noto-sans-hebrew', ['hebrew'], weight),
  ...faces('noto-sans-thai', ['thai'], weight),
  ...faces('noto-sans-arabic', ['arabic'], weight),
];

// First and last code point of what the table holds. The rest has a rule in character-width.ts.
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1a0, 0x1b0],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2bb, 0x2c7],
  [0x2d8, 0x2dd],
  [0x37a, 0x3d6],
  [0x400, 0x4ff],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x203a],
  [0x2044, 0x2044],
  [0x20a0, 0x20c0],
  [0x2116, 0x2122],
  [0x2212, 0x2215],
  [0x5be, 0x5f4],
  [0x600, 0x61f],
  [0x640, 0x640],
  [0x660, 0x66d],
  [0x6d4, 0x6d4],
  [0x6dd, 0x6ff],
  [0x903, 0x97f],
  [0xe01, 0xe5b],
];
const arabicLetters = [
  [0x621, 0x63a],
  [0x641, 0x64a],
  [0x671, 0x671],
  [0x679, 0x6d5],
];
const within = (code, ranges) => ranges.some(([first, last]) => code >= first && code <= last);
const thousandths = (units, face) => Math.ceil((units * 1000) / face.unitsPerEm - 0.01);

function faces(family, subsets, weight) {
  return subsets.map((subset) => {
    const file = `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
    return openSync(fileURLToPath(new URL(file, root)));
  });
}

/** The widest advance of a character, figures and what stands among them taken as tabular too. */
function advance(code, fonts) {
  const text = String.fromCodePoint(code);
  const widths = fonts
    .filter((face) => face.hasGlyphForCodePoint(code))
    .filter((face) => code !== 0xb7 || !face.familyName.includes('JP')) // wide there; text-width.ts knows when
    .flatMap((face) => [
      thousandths(face.glyphForCodePoint(code).advanceWidth, face),
      doubled(text, face),
      face.availableFeatures.includes('tnum') && code < 0x2300
        ? thousandths(face.layout(text, ['tnum']).advanceWidth, face)
        : 0,
    ]);
  return widths.length === 0 ? undefined : Math.max(...widths);
}

/** What a second one of a capital adds: kerning pushes a few of them, like W, apart. */
function doubled(text, face) {
  if (!/\p{Lu}/u.test(text)) return 0;
  return thousandths(face.layout(text + text).advanceWidth - face.layout(text).advanceWidth, face);
}

/** True if the table may leave a character out, because its first part alone is as wide. */
function isImplied(code, width, fonts) {
  const parts = String.fromCodePoint(code).normalize('NFD');
  if (parts.length < 2) return false;
  const base = advance(parts.codePointAt(0), fonts);
  return base !== undefined && base >= width;
}

/** The advances of a weight: a start in hexadecimal, then one number for each character from there on. */
function advanceRuns(weight) {
  const fonts = [western(weight), others(weight)];
  const lighter = weight === 600 ? advancesOf(advanceRuns(400)) : new Map();
  const runs = [];
  for (const [first, last] of blocks) {
    let run;
    for (let code = first; code <= last; code++) {
      const from = fonts.find((list) => list.some((face) => face.hasGlyphForCodePoint(code)));
      const width = from && advance(code, from);
      const skipped =
        width === undefined ||
        /[\p{Mn}\p{Me}\p{Cf}]/u.test(String.fromCodePoint(code)) ||
        within(code, arabicLetters) ||
        isImplied(code, width, from);
      if (skipped) run = undefined;
      else if (run && run.length < 29) run.push(width - (lighter.get(code) ?? 0));
      else runs.push((run = [code.toString(16), width - (lighter.get(code) ?? 0)]));
    }
  }
  return runs.map((run) => run.join(' '));
}

/** The advance of every character in the runs of a table. */
function advancesOf(runs) {
  return new Map(
    runs.flatMap((run) => {
      const [first, ...advances] = run.split(' ');
      return advances.map((advance, index) => [Number.parseInt(first, 16) + index, Number(advance)]);
    }),
  );
}

/** The forms of each Arabic letter: alone, after, and if it joins onwards also before and between. */
function arabicForms(weight) {
  const [face] = faces('noto-sans-arabic', ['arabic'], weight);
  const forms = [];
  for (let code = 0x620; code <= 0x6ff; code++) {
    if (!within(code, arabicLetters) || !face.hasGlyphForCodePoint(code)) continue;
    const letter = String.fromCodePoint(code);
    const [alone, after, before, between] = [letter, `\u200d${letter}`, `${letter}\u200d`, `\u200d${letter}\u200d`].map(
      (text) => {
        const { glyphs, positions } = face.layout(text, { mark: false, mkmk: false }); // their anchors trip fontkit
        return {
          name: glyphs.map((glyph) => glyph.name).join(),
          width: thousandths(
            positions.reduce((sum, one) => sum + one.xAdvance, 0),
            face,
          ),
        };
      },
    );
    const joinsOn = before.name.includes('.init');
    const joins = joinsOn || after.name.includes('.fina');
    const widths = joinsOn ? [alone, after, before, between] : joins ? [alone, after] : [alone];
    forms.push(
      [code.toString(16), ...widths.map((form) => form.width + lamLigature(form, after, letter, face))].join(' '),
    );
  }
  // Several on a line, or the file is too long to look at.
  return forms
    .map((form, i) => (i % 6 === 5 ? `${form}\n` : `${form}; `))
    .join('')
    .replaceAll('; \n', '\n')
    .trim()
    .split('\n');
}

/** How much wider lam and alef are as one shape than as two letters; counted with the alef. */
function lamLigature(form, after, letter, face) {
  const width = (text) => thousandths(face.layout(text, { mark: false, mkmk: false }).advanceWidth, face);
  return form === after && /[آأإا]/.test(letter) ? Math.max(0, width(`ل${letter}`) - width('ل\u200d') - form.width) : 0;
}

const table = (name, comment, rows) => `/** ${comment} */
export const ${name}: Readonly<Record<400 | 600, string>> = {
  400: \`
${rows(400).join('\n')}\`,
  600: \`
${rows(600).join('\n')}\`,
};
`;
const source = `// Made by scripts/make-advances.mjs from the fonts in @fontsource; do not edit. Numbers are thousandths of an em.

${table('ADVANCES', 'Each line: a first character in hexadecimal, then the advance of it and of those that follow it; for 600 what it adds to 400.', advanceRuns)}
${table('ARABIC_FORMS', 'A letter in hexadecimal, then its advance alone, after, before and between letters that join it.', arabicForms)}`;
const target = new URL('src/layout/text/advances.data.ts', root);
if (!process.argv.includes('--check')) writeFileSync(target, source);
else if (readFileSync(target, 'utf8') !== source)
  throw new Error('the table of advances is not what the fonts say: run this script');
