import { FONT_STACK } from '../layout/text/font.js';
import { builtInMeasure, type MeasureText } from '../layout/text/text-width.js';
import type { Scene, TextShape } from '../scene/mark.js';
import { agree, canvasMeasure, drawsAs } from './canvas-measure.js';

const LATIN = 'Waiting for the quote, 7 of 12: “Why so long?”';
// As many as tell two fonts apart; as many as a late font, which may draw but a few of them, is looked for in.
const FEW = 30;
const MANY = 200;

/** Knows how wide text runs in the font that one element shows on its page. */
export class PageFont {
  #page: Document | undefined;
  #families = '';
  #canvas: MeasureText | undefined;
  #isStale = true;
  #lines: readonly TextShape[] = [];
  #texts: readonly string[] = [LATIN];

  /** A font has loaded: the page may draw wider or narrower from now on. */
  doubt(): void {
    this.#isStale = true;
  }

  /** The lines on show, by which two fonts are told apart. */
  watch(scene: Scene): void {
    const lines = scene.marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'));
    const plain = lines.filter(({ text }) => /^[ -~]*$/.test(text));
    const other = lines.filter(({ text }) => !/^[ -~]*$/.test(text));
    this.#lines = [...spread(plain, MANY), ...spread(other, MANY)];
    this.#texts = [LATIN, ...textsOf(plain), ...textsOf(other)];
  }

  /**
   * The measure for the font that the host asks for, else for the built-in one; the same function until an answer changes.
   *
   * The built-in widths serve where this page draws as they say, so that a map breaks its lines as it does in Node.
   */
  measure(page: Document, hostFamilies: string): MeasureText {
    const families = hostFamilies || FONT_STACK;
    const isSameFont = families === this.#families && page === this.#page;
    if (this.#isStale || !isSameFont) {
      const canvas = canvasMeasure(page, families);
      // What was drawn is the witness: the old measure may have met a line for the first time with the new font.
      if (!isSameFont || !drawsAs(canvas, this.#lines)) this.#canvas = canvas;
      this.#page = page;
      this.#families = families;
      this.#isStale = false;
    }
    const canvas = this.#canvas ?? builtInMeasure;
    return !hostFamilies && agree(builtInMeasure, canvas, this.#texts) ? builtInMeasure : canvas;
  }
}

function textsOf(lines: readonly TextShape[]): string[] {
  return spread([...new Set(lines.map(({ text }) => text))], FEW);
}

function spread<Item>(all: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
}
