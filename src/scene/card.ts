import type { Box, Point } from '../layout/box.js';
import type { Font } from '../layout/text/font.js';
import type { Frame } from '../layout/frame.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { IconName } from './icons.js';
import type { Mark, Part, Place, Shape } from './mark.js';
import { noData } from './no-data.js';
import { drawText } from './text.js';
import { size, space, type ColorName } from './tokens.js';
import { toneInk, toneLooks, type CardTone, type ToneLook } from './tones.js';

/** What a card says, before it has a place or a size. */
export interface CardContent {
  readonly key: string;
  readonly part: Part;
  readonly tone: CardTone;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** Small lines under the text: an owner, a sample size, a status. */
  readonly notes?: readonly string[];
  readonly icon?: IconName | undefined;
  /** A rating from 1 to 5, drawn as filled dots before the first note. */
  readonly level?: number | undefined;
  readonly image?: { readonly href: string; readonly alt: string } | undefined;
  /** Not validated: drawn with a dashed outline. */
  readonly assumed?: boolean;
  /** What a reader who listens hears; holds all that the card shows. */
  readonly name: string;
  readonly place: Place;
}

/** A card whose text is wrapped and whose size is known. */
export interface FittedCard {
  readonly content: CardContent;
  readonly width: number;
  readonly height: number;
  readonly image?: Box | undefined;
  readonly blocks: readonly FittedBlock[];
}

interface FittedBlock {
  readonly block: TextBlock;
  readonly at: Point;
  readonly fill: ColorName;
  readonly dots: boolean;
}

const dotsWidth = 5 * 7 + 5;
const leastBesideDots = 60;
const iconRoom = 16 + space.small;

/** A card as high as its text needs at the given width; a chip is also as narrow as its text. */
export function fitCard(content: CardContent, width: number, frame: Frame, maxLines = 0): FittedCard {
  const look = toneLooks[content.tone];
  const padX = look.padX;
  const padY = content.assumed && !look.boxed ? space.small : look.padY;
  const textX = padX + (content.icon ? iconRoom : 0);
  const room = Math.max(1, width - textX - padX);
  const blocks: FittedBlock[] = [];
  const image = content.image && imageBox(width, padX, padY);
  let y = padY + (image ? image.height + space.small : 0);
  // Where dots would break the words beside them, the words say it alone.
  const roomy = room >= leastBesideDots + dotsWidth;
  const add = (text: string | undefined, font: Font, fill: ColorName, rated = false): void => {
    if (!text) return;
    const dots = rated && roomy;
    const indent = dots ? dotsWidth : 0;
    const block = wrapText(text, Math.max(1, room - indent), font, frame.measure, maxLines > 0 ? { maxLines } : {});
    if (block.lines.length === 0) return;
    if (blocks.length > 0) y += 2;
    blocks.push({ block, at: { x: textX + indent, y }, fill, dots });
    y += block.height;
  };
  add(content.title, look.titleFont, look.ink);
  add(content.text, { size: size.cell, weight: 400 }, content.title ? 'muted' : look.ink);
  content.notes?.forEach((note, index) =>
    add(note, { size: size.label, weight: 400 }, 'muted', index === 0 && content.level !== undefined),
  );
  const textWidth = Math.max(0, ...blocks.map(({ block, at }) => at.x + block.width));
  return {
    content,
    width: look.snug && !image ? Math.min(width, Math.max(textWidth + padX, look.padX * 2 + iconRoom)) : width,
    height: Math.max(y + padY, look.least, content.icon ? 16 + 2 * padY : 0),
    image,
    blocks,
  };
}

/** The mark of a fitted card with its top left corner at `at`, drawn at least `height` px high. */
export function drawCard(card: FittedCard, at: Point, height = card.height): Mark {
  const { content } = card;
  const look = toneLooks[content.tone];
  const box = { ...at, width: card.width, height: Math.max(height, card.height) };
  const shapes: Shape[] = [...cardGround(content, look, box)];
  if (card.image && content.image) shapes.push(...drawImage(content.image, offset(card.image, at)));
  const iconY = at.y + (card.blocks[0]?.at.y ?? look.padY) + iconDrop(card.blocks[0]);
  if (content.icon) {
    shapes.push({ kind: 'icon', icon: content.icon, x: at.x + look.padX, y: iconY, size: 16, color: look.accent });
  }
  for (const { block, at: inner, fill, dots } of card.blocks) {
    const corner = { x: at.x + inner.x, y: at.y + inner.y };
    if (dots) shapes.push(...drawDots(content.level ?? 0, corner, block, look.accent));
    shapes.push(...drawText(block, corner, fill));
  }
  return {
    key: content.key,
    part: content.part,
    box,
    shapes,
    place: content.place,
    ...(content.name.trim() ? { name: content.name } : {}),
  };
}

function cardGround(content: CardContent, look: ToneLook, box: Box): Shape[] {
  const inset = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const rect = { kind: 'rect', ...inset, radius: look.radius } as const;
  if (content.tone === 'gap') return noData(inset);
  if (content.assumed) return [{ ...rect, ...toneInk(content.tone, true) }];
  const ground: Shape[] = look.boxed ? [{ ...rect, ...toneInk(content.tone) }] : [];
  if (content.tone === 'quote') {
    ground.push({
      kind: 'rect',
      x: box.x + 4,
      y: box.y + 6,
      width: 2,
      height: Math.max(0, box.height - 12),
      radius: 1,
      fill: 'axis',
    });
  }
  return ground;
}

function iconDrop(first: FittedBlock | undefined): number {
  return first ? (first.block.lineHeight - 16) / 2 : 0;
}

function drawDots(level: number, at: Point, block: TextBlock, color: ColorName): Shape[] {
  return [1, 2, 3, 4, 5].map((value) => ({
    kind: 'circle',
    cx: at.x - dotsWidth + 2.5 + (value - 1) * 7,
    cy: at.y + block.lineHeight / 2,
    r: 2.25,
    ...(value <= level ? { fill: color } : {}),
    stroke: color,
  }));
}

function imageBox(width: number, padX: number, padY: number): Box {
  const inner = Math.max(1, width - 2 * padX);
  return { x: padX, y: padY, width: inner, height: Math.round((inner * 9) / 16) };
}

function drawImage(image: { readonly href: string; readonly alt: string }, box: Box): Shape[] {
  return [
    { kind: 'rect', ...box, radius: 4, fill: 'surface', stroke: 'hairline' },
    {
      kind: 'icon',
      icon: 'image',
      x: box.x + box.width / 2 - 8,
      y: box.y + box.height / 2 - 8,
      size: 16,
      color: 'axis',
    },
    { kind: 'image', ...box, ...image },
  ];
}

function offset(box: Box, by: Point): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}
