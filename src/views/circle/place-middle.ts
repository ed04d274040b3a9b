import type { Point } from '../../layout/box.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size, type ColorName } from '../../scene/tokens.js';
import { monogramOf } from '../../content/header-content.js';
import { personaStyle } from '../../content/series-names.js';
import { isAssumed } from '../../content/step-card.js';
import type { Context } from '../../content/context.js';
import type { PlacedMiddle, PlacedText } from './placed-ring.js';

/** What the middle of a ring says: whose story it is, and what for. */
export interface MiddleWish {
  readonly persona: string | undefined;
  readonly monogram: string;
  /** From the most to the least important; what does not fit is left to the header. */
  readonly lines: readonly { readonly text: string; readonly kind: 'name' | 'title' | 'goal' }[];
  readonly assumed: boolean;
  /** The colour of the persona's line. */
  readonly color: ColorName;
  readonly name: string;
}

/** The middle of a journey's ring: the persona in the centre (rule 75), the journey's own name where it has none. */
export function middleWish(context: Context): MiddleWish {
  const { journey, say, frame } = context;
  const alone = journey.personas.length === 1 ? journey.personas[0] : undefined;
  const persona = journey.persona === undefined ? alone : journey.lookup.personas.get(journey.persona);
  const title = say(journey.title) || frame.words.untitled;
  const goal = say(journey.goal);
  if (!persona) {
    const lines = [{ text: title, kind: 'title' } as const, ...(goal ? [{ text: goal, kind: 'goal' } as const] : [])];
    return {
      persona: undefined,
      monogram: '',
      lines,
      assumed: false,
      color: 'accent',
      name: frame.words.sentences(title, goal),
    };
  }
  const name = say(persona.name) || persona.id;
  return {
    persona: persona.id,
    monogram: monogramOf(name),
    lines: [{ text: name, kind: 'name' }, ...(goal ? [{ text: goal, kind: 'goal' } as const] : [])],
    assumed: isAssumed(persona),
    color: personaStyle(persona, context).color,
    name: frame.words.sentences(name, title, goal),
  };
}

const fonts = {
  name: { size: size.cell, weight: 600 },
  title: { size: size.cell, weight: 600 },
  goal: { size: size.label, weight: 400 },
} as const;
const pad = 6;

/** What fits of a wish into a disc: all of it, or the first lines, or the monogram alone. */
export function placeMiddle(wish: MiddleWish, centre: Point, radius: number, context: Context): PlacedMiddle {
  const { persona, assumed, color, name } = wish;
  const mono = wish.monogram ? Math.min(30, radius * 0.45) : 0;
  for (let count = wish.lines.length; count > 0; count -= 1) {
    const placed = stack(wish.lines.slice(0, count), mono, { centre, radius }, context);
    if (!placed) continue;
    const monogram =
      mono > 0 ? monogramAt(wish.monogram, { ...centre, y: placed.top + mono }, mono, context) : undefined;
    return { persona, assumed, color, monogram, texts: placed.texts, name };
  }
  const large = Math.min(radius - 2, 30);
  const monogram = wish.monogram ? monogramAt(wish.monogram, centre, large, context) : undefined;
  return { persona, assumed, color, monogram, texts: [], name };
}

function monogramAt(text: string, centre: Point, radius: number, { frame }: Context): PlacedMiddle['monogram'] {
  const block = wrapText(text, 2 * radius, { size: radius >= 24 ? size.lead : size.label, weight: 600 }, frame.measure);
  return { block, centre, radius };
}

// Each line is as broad as the disc is at the height where it stands.
function stack(
  lines: MiddleWish['lines'],
  mono: number,
  { centre, radius }: { readonly centre: Point; readonly radius: number },
  { frame }: Context,
): { readonly top: number; readonly texts: PlacedText[] } | undefined {
  for (const share of [0.96, 0.9, 0.82, 0.74, 0.66]) {
    const width = 2 * (radius - pad) * share;
    const blocks = lines.map(({ text, kind }) => ({
      kind,
      block: wrapText(text, width, fonts[kind], frame.measure, { balance: true }),
    }));
    if (lines.some(({ text }, index) => isCut(text, blocks[index]?.block))) continue;
    const gap = 4;
    const height = blocks.reduce((sum, { block }) => sum + block.height + gap, mono > 0 ? 2 * mono : -gap);
    const top = centre.y - height / 2;
    let y = top + (mono > 0 ? 2 * mono + gap : 0);
    const texts = blocks.map(({ block, kind }): PlacedText => {
      const at = { x: centre.x - block.width / 2, y };
      y += block.height + gap;
      return { block, at, muted: kind === 'goal' };
    });
    const inside = texts.every(({ block, at }) =>
      [at.y, at.y + block.height].every((edge) => Math.hypot(block.width / 2, edge - centre.y) <= radius - pad / 2),
    );
    if (inside && height <= 2 * radius - pad) return { top, texts };
  }
  return undefined;
}

// A word in two pieces in so small a place would be a riddle.
function isCut(text: string, block: TextBlock | undefined): boolean {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return false;
  const words = new Set(text.split(/\s+/u));
  return (block?.lines ?? []).some(({ text: line }) => line.split(/\s+/u).some((word) => !words.has(word)));
}
