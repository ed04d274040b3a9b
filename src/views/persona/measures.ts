import type { PersonaOptions } from './options.js';

/** The lengths of a card in px. */
export interface CardMeasures {
  /** Between its edge and what it says. */
  readonly pad: number;
  /** Between one field and the next below it. */
  readonly fieldGap: number;
  /** Between fields beside each other. */
  readonly columnGap: number;
  /** Between cards. */
  readonly cardGap: number;
  /** No card is narrower. */
  readonly leastCard: number;
  /** Fields stand beside each other where each is at least this wide. */
  readonly leastColumn: number;
  readonly portrait: number;
  /** The height of the plot of moods. */
  readonly plot: number;
}

const byDensity = {
  compact: { pad: 16, fieldGap: 14, columnGap: 20, cardGap: 16, leastCard: 224, plot: 72, portrait: 56 },
  regular: { pad: 20, fieldGap: 20, columnGap: 28, cardGap: 24, leastCard: 256, plot: 88, portrait: 64 },
  spacious: { pad: 28, fieldGap: 28, columnGap: 36, cardGap: 32, leastCard: 304, plot: 104, portrait: 72 },
} as const;

/** The lengths for a page of the given width. */
export function measuresFor(width: number, density: PersonaOptions['density']): CardMeasures {
  const own = byDensity[density];
  return { ...own, leastColumn: 232, pad: width < 400 ? Math.min(16, own.pad) : own.pad };
}
