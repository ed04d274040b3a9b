import type { Point } from '../layout/box.js';
import type { Frame } from '../layout/frame.js';
import type { Words } from '../layout/words/words.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Mark, Shape } from './mark.js';
import { monogramDisc } from './portrait.js';
import { drawText } from './text.js';
import { size, space, type ColorName } from './tokens.js';

/** Who and what a map is about: the block above every view that could stand alone on a slide. */
export interface HeaderContent {
  /** What the map claims to show, in small type above the title. */
  readonly claim?: string | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly people: readonly HeaderPerson[];
  /** How many more there are, where not all are shown. */
  readonly others?: string | undefined;
  /** Scenario, goal, expectations and the like. */
  readonly facts: readonly HeaderFact[];
}

/** Something about the map, in one text or in several. */
export interface HeaderFact {
  readonly key: string;
  readonly label: string;
  readonly texts: readonly string[];
}

/** A persona as the header shows it. */
export interface HeaderPerson {
  readonly id: string;
  readonly monogram: string;
  readonly name: string;
  readonly tagline?: string | undefined;
  readonly assumed: boolean;
  /** The colour of the person's line. */
  readonly color: ColorName;
}

/** A header whose texts are wrapped; all positions count from its top left corner. */
export interface FittedHeader {
  readonly content: HeaderContent;
  /** The words that join what a reader hears. */
  readonly words: Pick<Words, 'labelSeparator' | 'sentences'>;
  readonly width: number;
  readonly height: number;
  readonly head: readonly { readonly block: TextBlock; readonly at: Point; readonly muted: boolean }[];
  readonly people: readonly FittedPerson[];
  readonly others: { readonly block: TextBlock; readonly at: Point };
  readonly facts: readonly FittedFact[];
}

interface FittedFact {
  readonly at: Point;
  readonly label: TextBlock;
  /** Each with its height below the top; several have a point before them. */
  readonly texts: readonly { readonly block: TextBlock; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

interface FittedPerson {
  readonly at: Point;
  readonly monogram: TextBlock;
  readonly name: TextBlock;
  readonly tagline: TextBlock;
  readonly width: number;
}

const monogramSize = 44;
const narrow = 520;
const widest = 760;
/** Room for the point before each of several texts. */
const pointRoom = 12;

/** The header at a given width, as high as its texts need. */
export function fitHeader(content: HeaderContent, width: number, frame: Frame): FittedHeader {
  const wrap = (text: string, room: number, px: number, weight: 400 | 600): TextBlock =>
    wrapText(text, Math.max(1, room), { size: px, weight }, frame.measure, { balance: weight === 400 });
  const head: { block: TextBlock; at: Point; muted: boolean }[] = [];
  let y = 0;
  const put = (block: TextBlock, muted: boolean, gap: number): void => {
    if (block.lines.length === 0) return;
    head.push({ block, at: { x: 0, y }, muted });
    y += block.height + gap;
  };
  if (content.claim) put(wrap(content.claim, width, size.label, 600), true, 2);
  put(wrap(content.title, width, width < narrow ? size.name : size.title, 600), false, space.hair);
  if (content.description) put(wrap(content.description, Math.min(width, widest), size.stage, 400), true, space.hair);

  const columns = columnsFor(content, width);
  let top = y + space.medium;
  const people = content.people.map((person) => {
    const room = columns.people - monogramSize - space.medium;
    const name = wrap(person.name, room, size.lead, 600);
    const tagline = wrap(person.tagline ?? '', room, size.cell, 400);
    const monogram = wrap(person.monogram, monogramSize, size.lead, 600);
    const fitted = { at: { x: 0, y: top }, monogram, name, tagline, width: columns.people };
    top += Math.max(monogramSize, name.height + tagline.height) + space.medium;
    return fitted;
  });
  const indent = monogramSize + space.medium;
  const others = {
    block: wrap(content.others ?? '', columns.people - indent, size.cell, 400),
    at: { x: indent, y: top },
  };
  if (content.others) top += others.block.height + space.medium;
  // Each fact stands in the column that ends first, so that a long one leaves no hole beside it.
  const ends = Array.from({ length: columns.perRow }, () => (columns.beside ? y + space.medium : top));
  const facts = content.facts.map((fact): FittedFact => {
    const end = Math.min(...ends);
    const column = ends.indexOf(end);
    const fitted = fitFact(fact, columns.fact, wrap);
    ends[column] = end + fitted.height + space.medium;
    return { at: { x: columns.factsX + column * (columns.fact + space.large), y: end }, ...fitted };
  });
  const bottom = Math.max(y, content.people.length > 0 ? top : 0, content.facts.length > 0 ? Math.max(...ends) : 0);
  return { content, words: frame.words, width, height: bottom, head, people, others, facts };
}

function fitFact(
  fact: HeaderFact,
  width: number,
  wrap: (text: string, room: number, px: number, weight: 400 | 600) => TextBlock,
): Omit<FittedFact, 'at'> {
  const label = wrap(fact.label, width, size.label, 600);
  const indent = fact.texts.length > 1 ? pointRoom : 0;
  let height = label.height;
  const texts = fact.texts.map((text) => {
    const fitted = { block: wrap(text, width - indent, size.cell, 400), y: height + 2 };
    height += fitted.block.height + 2;
    return fitted;
  });
  return { label, texts, width, height };
}

function factShapes({ label, texts }: FittedFact, { x, y }: Point): Shape[] {
  const indent = texts.length > 1 ? pointRoom : 0;
  return [
    ...drawText(label, { x, y }, 'muted'),
    ...texts.flatMap(({ block, y: down }): Shape[] => [
      ...(indent > 0
        ? [{ kind: 'circle', cx: x + 3, cy: y + down + block.lineHeight / 2, r: 2, fill: 'axis' } as const]
        : []),
      ...drawText(block, { x: x + indent, y: y + down }, 'ink'),
    ]),
  ];
}

/** The marks of a header with its top left corner at `at`. */
export function drawHeader(header: FittedHeader, at: Point): Mark[] {
  const { content, words } = header;
  const move = (inner: Point): Point => ({ x: at.x + inner.x, y: at.y + inner.y });
  const headEnd = header.head.at(-1);
  const headHeight = headEnd ? headEnd.at.y + headEnd.block.height : 0;
  const title: Mark = {
    key: 'title()',
    part: 'title',
    box: { ...at, width: header.width, height: headHeight },
    shapes: header.head.flatMap(({ block, at: inner, muted }) => drawText(block, move(inner), muted ? 'muted' : 'ink')),
    name: words.sentences(content.title, content.claim, content.description),
    place: {},
  };
  const people = header.people.flatMap((fitted, index): Mark[] => {
    const person = content.people[index];
    return person ? [drawPerson(person, fitted, move(fitted.at), words)] : [];
  });
  const facts = header.facts.flatMap((fitted, index): Mark[] => {
    const fact = content.facts[index];
    if (!fact) return [];
    const corner = move(fitted.at);
    return [
      {
        key: `fact(${fact.key})`,
        part: 'fact',
        box: { ...corner, width: fitted.width, height: fitted.height },
        shapes: factShapes(fitted, corner),
        name: fact.label + words.labelSeparator + words.sentences(...fact.texts),
        place: {},
      },
    ];
  });
  const others: Mark = {
    key: 'personas(others)',
    part: 'persona',
    box: { ...move(header.others.at), width: header.others.block.width, height: header.others.block.height },
    shapes: drawText(header.others.block, move(header.others.at), 'muted'),
    name: content.others,
    place: {},
  };
  return [title, ...people, ...(content.others ? [others] : []), ...facts];
}

function drawPerson(person: HeaderPerson, fitted: FittedPerson, at: Point, words: FittedHeader['words']): Mark {
  const half = monogramSize / 2;
  const textX = at.x + monogramSize + space.medium;
  const textHeight = fitted.name.height + fitted.tagline.height;
  const top = at.y + Math.max(0, (monogramSize - textHeight) / 2);
  const height = Math.max(monogramSize, textHeight);
  const shapes: Shape[] = [
    ...monogramDisc({ x: at.x + half, y: at.y + half }, half, person.color, person.assumed),
    ...drawText(fitted.monogram, { x: at.x, y: at.y + half - fitted.monogram.height / 2 }, person.color, {
      within: monogramSize,
      align: 'center',
    }),
    ...drawText(fitted.name, { x: textX, y: top }, 'ink'),
    ...drawText(fitted.tagline, { x: textX, y: top + fitted.name.height }, 'muted'),
  ];
  return {
    key: `persona(${person.id})`,
    part: 'persona',
    box: { ...at, width: fitted.width, height },
    shapes,
    name: words.sentences(person.name, person.tagline),
    place: { persona: person.id },
  };
}

interface HeaderColumns {
  readonly beside: boolean;
  readonly people: number;
  readonly factsX: number;
  readonly fact: number;
  readonly perRow: number;
}

function columnsFor(content: HeaderContent, width: number): HeaderColumns {
  const beside = width >= 720 && content.people.length > 0 && content.facts.length > 0;
  const people = beside ? Math.min(320, width * 0.28) : width;
  const factsX = beside ? people + space.wide : 0;
  const room = width - factsX;
  const perRow = Math.max(1, Math.min(4, content.facts.length, Math.floor((room + space.large) / (180 + space.large))));
  const fact = Math.min(360, (room - (perRow - 1) * space.large) / perRow);
  return { beside, people, factsX, fact, perRow };
}
