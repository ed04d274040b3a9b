import { directionOf } from '../src/pipeline.js';
import type { CheckedText } from './check-text.ts';
import type { PlaygroundState } from './state.ts';

/** The direction a picture is drawn in: the chosen one, else that of the document's language. */
export function directionFor({ direction, language }: PlaygroundState, checked: CheckedText): 'ltr' | 'rtl' {
  return direction === 'auto' ? directionOf(checked.journey?.locale ?? language) : direction;
}
