import { textIn } from '../src/model/text.js';
import type { CheckedText } from './check-text.ts';
import type { PlaygroundState } from './state.ts';

/** The saved views of a document by id, with their names in the reader's language. */
export function savedViews({ journey }: CheckedText, language: string): (readonly [id: string, title: string])[] {
  return (journey?.views ?? []).map(({ id, title }) => [id, textIn(title, language, journey?.locale) || id] as const);
}

/** The saved view that is open; empty where the document has none of that name any more. */
export function savedIn({ saved }: PlaygroundState, { journey }: CheckedText): string {
  return journey?.views.some(({ id }) => id === saved) ? saved : '';
}
