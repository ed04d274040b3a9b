import type { Direction, Frame } from '../../src/layout/frame.js';
import { builtInMeasure } from '../../src/layout/text/text-width.js';
import { allWords } from './all-words.js';

/** A frame that is the same on every machine: English, 1,280 px, the built-in fonts, unless said otherwise. */
export function fixedFrame(given: Partial<Frame> = {}): Frame {
  const locale = given.locale ?? 'en';
  return { width: 1280, locale, direction: 'ltr', measure: builtInMeasure, words: allWords(locale), ...given };
}

/** The languages, directions and widths in which every drawing has to hold. */
export const locales: readonly string[] = ['en', 'zh-Hans', 'zh-Hant'];
export const directions: readonly Direction[] = ['ltr', 'rtl'];
export const widths: readonly number[] = [320, 640, 1280];
