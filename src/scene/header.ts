import type { Point } from '../layout/box.js';
import type { Frame } from '../layout/frame.js';
import { wrapText, type TextBlock } from '../layout/wrap-text.js';
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
  /** Scenario, goal, expectations and the like. */
  readonly facts: readonly { readonly key: string; readonly label: string; readonly text: string }[];
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
  readonly width: number;
  readonly height: number;
  readonly head: readonly { readonly block: TextBlock; readonly at: Point; readonly muted: boolean }[];
  readonly people: readonly FittedPerson[];
  readonly facts: readonly {
    readonly at: Point;
    readonly label: TextBlock;
    readonly text: TextBlock;
    readonly width: number;
  }[];
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
  const facts: { at: Point; label: TextBlock; text: TextBlock; width: number }[] = [];
  let rowTop = columns.beside ? y + space.medium : top;
  for (let first = 0; first < content.facts.length; first += columns.perRow) {
    const row = content.facts.slice(first, first + columns.perRow).map((fact, index) => ({
      at: { x: columns.factsX + index * (columns.fact + space.large), y: rowTop },
      label: wrap(fact.label, columns.fact, size.label, 600),
      text: wrap(fact.text, columns.fact, size.cell, 400),
      width: columns.fact,
    }));
    facts.push(...row);
    rowTop += Math.max(...row.map((fact) => fact.label.height + 2 + fact.text.height)) + space.medium;
  }
  const bottom = Math.max(y, content.people.length > 0 ? top : 0, content.facts.length > 0 ? rowTop : 0);
  return { content, width, height: bottom, head, people, facts };
}

/** The marks of a header with its top left corner at `at`. */
export function drawHeader(header: FittedHeader, at: Point): Mark[] {
  const { content } = header;
  const move = (inner: Point): Point => ({ x: at.x + inner.x, y: at.y + inner.y });
  const headEnd = header.head.at(-1);
  const headHeight = headEnd ? headEnd.at.y + headEnd.block.height : 0;
  const title: Mark = {
    key: 'title()',
    part: 'title',
    box: { ...at, width: header.width, height: headHeight },
    shapes: header.head.flatMap(({ block, at: inner, muted }) => drawText(block, move(inner), muted ? 'muted' : 'ink')),
    name: [content.title, content.claim, content.description].filter(Boolean).join('. '),
    place: {},
  };
  const people = header.people.flatMap((fitted, index): Mark[] => {
    const person = content.people[index];
    return person ? [drawPerson(person, fitted, move(fitted.at))] : [];
  });
  const facts = header.facts.flatMap((fitted, index): Mark[] => {
    const fact = content.facts[index];
    if (!fact) return [];
    const corner = move(fitted.at);
    const textTop = { x: corner.x, y: corner.y + fitted.label.height + 2 };
    return [
      {
        key: `fact(${fact.key})`,
        part: 'fact',
        box: { ...corner, width: fitted.width, height: fitted.label.height + 2 + fitted.text.height },
        shapes: [...drawText(fitted.label, corner, 'muted'), ...drawText(fitted.text, textTop, 'ink')],
        name: `${fact.label}: ${fact.text}`,
        place: {},
      },
    ];
  });
  return [title, ...people, ...facts];
}

function drawPerson(person: HeaderPerson, fitted: FittedPerson, at: Point): Mark {
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
    name: [person.name, person.tagline].filter(Boolean).join(', '),
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
