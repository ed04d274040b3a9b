import { lastNotAbove } from '../place.js';

/** A text after some edits, that still knows where each character stood in the text before. */
export interface Passage {
  readonly text: string;
  readonly before?: Passage;
  /** Where each unbroken run begins in this text, and where in the text before. */
  readonly starts: readonly number[];
  readonly origins: readonly number[];
}

/** One replacement: the characters from `from` up to `to` become `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text to which nothing has happened yet. */
export function passageOf(text: string): Passage {
  return { text, starts: [0], origins: [0] };
}

/** The passage after the edits, which must rise and not overlap. */
export function edited(passage: Passage, edits: readonly Edit[]): Passage {
  if (edits.length === 0) return passage;
  const parts: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  const add = (part: string, origin: number): void => {
    if (part === '') return;
    starts.push(length);
    origins.push(origin);
    parts.push(part);
    length += part.length;
  };
  let at = 0;
  for (const edit of edits) {
    add(passage.text.slice(at, edit.from), at);
    add(edit.text, edit.from);
    at = edit.to;
  }
  add(passage.text.slice(at), at);
  // The end of the text is a place too: a fault may stand there.
  starts.push(length);
  origins.push(passage.text.length);
  return { text: parts.join(''), before: passage, starts, origins };
}

/** Where the character at the offset stood in the first text. */
export function originOf(passage: Passage, offset: number): number {
  let at = offset;
  for (let here = passage; here.before; here = here.before) {
    const run = lastNotAbove(here.starts, at);
    const next = here.origins[run + 1] ?? here.before.text.length;
    at = Math.min((here.origins[run] ?? 0) + at - (here.starts[run] ?? 0), next);
  }
  return at;
}
