import type { Place } from '../src/formats/place.js';
import type { TextIssue } from '../src/formats/text-issue.js';
import { drawGutter, lineHeightOf } from './gutter.ts';
import { part } from './page-parts.ts';

/** The text box with its line numbers. */
export interface TextEditor {
  readonly text: () => string;
  /** Puts another text in; the cursor goes to its beginning. */
  readonly replace: (text: string) => void;
  /** Marks the lines that have issues. */
  readonly mark: (issues: readonly TextIssue[]) => void;
  /** Shows a place and marks what stands there; with `focus`, the reader goes on writing there. */
  readonly goTo: (place: Place, options?: { readonly focus?: boolean }) => void;
}

/** Starts the text box of the page; `onInput` hears every change that a reader makes. */
export function startTextEditor(onInput: () => void): TextEditor {
  const box = part('text', HTMLTextAreaElement);
  const gutter = part('gutter', HTMLElement);
  let issues: readonly TextIssue[] = [];
  let here: number | undefined;
  const draw = () => {
    drawGutter(gutter, box, { issues, here });
  };
  box.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(box);
  box.addEventListener('input', () => {
    here = undefined;
    draw();
    onInput();
  });
  return {
    text: () => box.value,
    replace(text) {
      if (text === box.value) return;
      box.value = text;
      here = undefined;
      box.setSelectionRange(0, 0);
      box.scrollTo(0, 0);
      draw();
    },
    mark(found) {
      issues = found;
      draw();
    },
    goTo(place, { focus = false } = {}) {
      const from = offsetOf(box.value, place);
      box.setSelectionRange(from, from + lengthOfToken(box.value.slice(from, from + 2000)));
      scrollTo(box, place);
      here = place.line;
      draw();
      if (focus) box.focus({ preventScroll: true });
      box.scrollIntoView({ block: 'nearest' });
    },
  };
}

function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0));
}

/** A string, a word or a sign: as much as shows where the fault is. */
function lengthOfToken(text: string): number {
  return /^("(?:[^"\\\n]|\\.)*"?|[\w.+-]+|\S)/.exec(text)?.[0].length ?? 0;
}

function scrollTo(box: HTMLTextAreaElement, { line, column }: Place): void {
  const lineHeight = lineHeightOf(box);
  const aThirdDown = box.clientHeight / 3;
  // A letter of a monospaced font is about 0.6 em wide; near enough to bring the place into sight.
  const x = (column - 1) * 0.6 * parseFloat(getComputedStyle(box).fontSize);
  box.scrollTo(x < box.clientWidth - 80 ? 0 : x - box.clientWidth / 2, (line - 1) * lineHeight - aThirdDown);
}
