import type { Font } from '../layout/text/font.js';
import { looks } from './looks.js';
import type { Ink } from './mark.js';
import { radius, size, space, type ColorName } from './tokens.js';

/** The kinds of card, each with a look of its own. */
export type CardTone =
  | 'step'
  | 'quiet-step'
  | 'added-step'
  | 'removed-step'
  | 'changed-step'
  | 'slot'
  | 'text'
  | 'quote'
  | 'pain'
  | 'gain'
  | 'opportunity'
  | 'chip'
  | 'figure'
  | 'image'
  | 'gap';

/** How a kind of card looks. */
export interface ToneLook {
  /** Whether it has a box of its own; text without one stands free in its column. */
  readonly boxed: boolean;
  /** Whether it is only as wide as its text. */
  readonly snug: boolean;
  readonly fill?: ColorName;
  readonly stroke?: ColorName;
  /** Lengths in px of the dashes of its outline; solid when absent. */
  readonly dash?: readonly number[];
  readonly ink: ColorName;
  /** Colour of the icon, the dots and a dashed outline. */
  readonly accent: ColorName;
  readonly titleFont: Font;
  readonly padX: number;
  readonly padY: number;
  readonly radius: number;
  /** Least height in px. */
  readonly least: number;
}

const title: Font = { size: size.cell, weight: 600 };

const plain: ToneLook = {
  boxed: false,
  snug: false,
  ink: 'ink',
  accent: 'axis',
  titleFont: title,
  padX: space.medium,
  padY: space.hair,
  radius: radius.card,
  least: 0,
};

const boxed: ToneLook = { ...plain, boxed: true, fill: 'raised', stroke: 'hairline', padY: 10 };

/** The look of every kind of card. */
export const toneLooks: Readonly<Record<CardTone, ToneLook>> = {
  step: { ...boxed, accent: 'muted' },
  'quiet-step': { ...boxed, fill: 'surface', ink: 'muted', accent: 'muted' },
  'added-step': { ...boxed, fill: 'gain-soft', stroke: 'gain', accent: 'gain' },
  'removed-step': { ...boxed, fill: 'surface', stroke: 'axis', dash: [2, 3], ink: 'muted', accent: 'muted' },
  'changed-step': { ...boxed, fill: 'opportunity-soft', stroke: 'opportunity', accent: 'opportunity' },
  slot: { ...boxed, fill: 'page', stroke: 'axis', dash: [1, 4], ink: 'muted', accent: 'axis' },
  text: plain,
  quote: { ...plain, padX: 14, padY: 6 },
  pain: { ...boxed, fill: 'pain-soft', stroke: 'pain-soft', accent: 'pain' },
  gain: { ...boxed, fill: 'gain-soft', stroke: 'gain-soft', accent: 'gain' },
  opportunity: { ...boxed, fill: 'opportunity-soft', stroke: 'opportunity-soft', accent: 'opportunity' },
  chip: { ...boxed, fill: 'surface', snug: true, accent: 'muted', padX: 10, padY: 5, radius: 14 },
  figure: { ...plain, titleFont: { size: size.name, weight: 600 } },
  image: { ...plain, padX: 0 },
  gap: { ...boxed, accent: 'muted', ink: 'muted' },
};

/** The ink of the ground of a kind of card; nothing for text that stands free, unless it is only assumed. */
export function toneInk(tone: CardTone, assumed = false): Ink {
  const { boxed, fill, stroke, dash, accent } = toneLooks[tone];
  if (assumed) return { ...(fill ? { fill } : {}), ...looks.assumed, stroke: accent };
  if (!boxed) return {};
  return { ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}), ...(dash ? { dash } : {}) };
}
