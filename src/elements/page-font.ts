import { FONT_STACK } from '../layout/text/font.js';
import { builtInMeasure, type MeasureText } from '../layout/text/text-width.js';
import type { Scene } from '../scene/mark.js';
import { agree, canvasMeasure } from './canvas-measure.js';

const LATIN = 'Waiting for the quote, 7 of 12: “Why so long?”';
const MOST = 30;

/** Knows how wide text runs in the font that one element shows on this page. */
export class PageFont {
  #families = '';
  #canvas: MeasureText | undefined;
  #isStale = true;
  #texts: readonly string[] = [LATIN];

  /** A font has loaded: the page may draw wider or narrower from now on. */
  doubt(): void {
    this.#isStale = true;
  }

  /** The texts on show, by which two fonts are told apart. */
  watch(scene: Scene): void {
    const texts = new Set(
      scene.marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))),
    );
    const plain = [...texts].filter((text) => /^[ -~]*$/.test(text));
    const other = [...texts].filter((text) => !/^[ -~]*$/.test(text));
    this.#texts = [LATIN, ...spread(plain), ...spread(other)];
  }

  /**
   * The measure for the font that the host asks for, else for the built-in one; the same function until an answer changes.
   *
   * The built-in widths serve where this page draws as they say, so that a map breaks its lines as it does in Node.
   */
  measure(hostFamilies: string): MeasureText {
    const families = hostFamilies || FONT_STACK;
    if (this.#isStale || families !== this.#families) {
      const canvas = canvasMeasure(families);
      const isSame = families === this.#families && this.#canvas && agree(this.#canvas, canvas, this.#texts);
      if (!isSame) this.#canvas = canvas;
      this.#families = families;
      this.#isStale = false;
    }
    const canvas = this.#canvas ?? builtInMeasure;
    return !hostFamilies && agree(builtInMeasure, canvas, this.#texts) ? builtInMeasure : canvas;
  }
}

function spread(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.ceil(texts.length / MOST));
  return texts.filter((_, index) => index % step === 0);
}
