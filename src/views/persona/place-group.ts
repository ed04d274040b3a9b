import type { Box, Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import type { PersonaField } from '../../layout/words/persona-words.js';
import type { CardContent } from './card-content.js';
import { fitField, fitMissing } from './fit-field.js';
import { fitHead, type FittedHead } from './fit-head.js';
import type { FieldRoom, FittedField } from './fitted-field.js';
import type { CardMeasures } from './measures.js';

/** How a card is divided: its fields in columns, its head above them or, on a page of its own, at the side. */
export interface CardPlan {
  readonly width: number;
  /** The fields to show, in the order of reading. */
  readonly names: readonly PersonaField[];
  /** The width of the side where the head stands; 0 where it stands above. */
  readonly side: number;
  /** Where the fields start and how wide they may be, counted from the inner edge. */
  readonly mainX: number;
  readonly main: number;
  readonly columns: number;
  readonly column: number;
  readonly isAlone: boolean;
  readonly measures: CardMeasures;
  readonly frame: Frame;
}

/** A card with everything in its place. */
export interface PlacedCard {
  readonly content: CardContent;
  readonly box: Box;
  readonly head: { readonly fitted: FittedHead; readonly at: Point };
  readonly fields: readonly { readonly fitted: FittedField; readonly box: Box }[];
  /** Lines that divide it. */
  readonly rules: readonly { readonly from: Point; readonly to: Point }[];
}

/** A card while its fields are placed. */
interface Draft {
  readonly content: CardContent;
  readonly at: Point;
  readonly head: FittedHead;
  readonly fields: { fitted: FittedField; box: Box }[];
  readonly rules: { from: Point; to: Point }[];
}

/**
 * Cards whose equal fields stand on equal rows, each row as high as the highest of its fields (rule 84).
 *
 * `all`: a field that one of the page's personas has is in every card. `own`: a card holds no more than it has to say.
 */
export function placeGroup(
  contents: readonly CardContent[],
  corners: readonly Point[],
  plan: CardPlan,
  which: 'all' | 'own',
): PlacedCard[] {
  const { measures, isAlone, side, frame } = plan;
  const inner = plan.width - 2 * measures.pad;
  const room = {
    width: side || inner,
    portrait: side > 0 ? 112 : measures.portrait,
    stacked: side > 0,
    large: isAlone && side > 0,
    frame,
  };
  const drafts = contents.map((content, index): Draft => {
    const at = corners[index] ?? { x: 0, y: 0 };
    return { content, at, head: fitHead(content, room), fields: [], rules: [] };
  });
  const names = plan.names.filter((name) => which === 'all' || contents.some(({ fields }) => fields.has(name)));
  const height = side > 0 ? placeBeside(drafts, names, plan) : placeBelow(drafts, names, plan);
  return drafts.map(({ content, at, head, fields, rules }) => ({
    content,
    box: { ...at, width: plan.width, height: height + 2 * measures.pad },
    head: { fitted: head, at: { x: at.x + measures.pad, y: at.y + measures.pad } },
    fields,
    rules,
  }));
}

/** The head above, the fields below it. */
function placeBelow(drafts: readonly Draft[], names: CardPlan['names'], plan: CardPlan): number {
  const { fieldGap } = plan.measures;
  const head = Math.max(...drafts.map((draft) => draft.head.height));
  const top = head + fieldGap;
  for (const draft of drafts) addRule(draft, head + fieldGap / 2 + 2, plan);
  return placeRows(drafts, rowsOf(names, plan.columns), top + fieldGap / 2, plan);
}

/** The head at the side with what tells who it is, the other fields beside it; what is broad below both. */
function placeBeside(drafts: readonly Draft[], names: CardPlan['names'], plan: CardPlan): number {
  const { fieldGap } = plan.measures;
  const intro = names.filter((name) => isIntro(name)).map((name) => [name]);
  const aside = { ...plan, mainX: 0, main: plan.side };
  const head = Math.max(...drafts.map((draft) => draft.head.height));
  const left = placeRows(drafts, intro, head + fieldGap, aside);
  const right = placeRows(
    drafts,
    rowsOf(
      names.filter((name) => isBeside(name)),
      plan.columns,
    ),
    0,
    plan,
  );
  const broad = names.filter((name) => isAcross(name)).map((name) => [name]);
  // Where the head is much higher than the fields beside it, the line of moods fills the room under them.
  const beside = left - right > plan.measures.plot ? broad.filter(([name]) => name === 'curve') : [];
  const filled = beside.length > 0 ? placeRows(drafts, beside, right + fieldGap, plan) : right;
  const across = { ...plan, mainX: 0, main: plan.mainX + plan.main };
  const below = broad.filter((row) => !beside.includes(row));
  return placeRows(drafts, below, Math.max(left, filled) + fieldGap, across);
}

/** Rows of fields from `top` down, counted from the inner edge of the card; gives where the last of them ends. */
function placeRows(
  drafts: readonly Draft[],
  rows: readonly (readonly PersonaField[])[],
  top: number,
  plan: CardPlan,
): number {
  const { measures } = plan;
  let y = top;
  for (const row of rows) {
    const room = roomOf(row, plan);
    const { width } = room;
    if (row[0] === 'evidence' && drafts.some(({ fields }) => fields.length > 0)) {
      for (const draft of drafts) addRule(draft, y - measures.fieldGap / 2 + 2, plan);
      y += measures.fieldGap / 2;
    }
    const fitted = drafts.map(({ content }) =>
      row.map((name) => {
        const field = content.fields.get(name);
        return field ? fitField(field, room) : fitMissing(name, room);
      }),
    );
    const height = Math.max(...fitted.flat().map((field) => field.height));
    drafts.forEach(({ at, fields }, card) => {
      fitted[card]?.forEach((field, index) => {
        const x = at.x + measures.pad + plan.mainX + index * (plan.column + measures.columnGap);
        fields.push({ fitted: field, box: { x, y: at.y + measures.pad + y, width, height } });
      });
    });
    y += height + measures.fieldGap;
  }
  return Math.max(top, y - measures.fieldGap);
}

// What has a row to itself takes all of it, and sets its items in columns.
function roomOf(row: readonly PersonaField[], plan: CardPlan): FieldRoom {
  const { measures, side, frame } = plan;
  const isSingle = row.length === 1 && plan.columns > 1;
  return {
    width: isSingle || row.some(isFullWidth) ? plan.main : plan.column,
    columns: isSingle ? plan.columns : 1,
    gap: measures.columnGap,
    // On a page of its own the line of moods has room to rise and fall.
    plot: measures.plot + (plan.isAlone ? 24 : 0),
    large: plan.isAlone && side > 0,
    frame,
  };
}

function addRule({ at, rules }: Draft, y: number, { measures, mainX, main }: CardPlan): void {
  const from = { x: at.x + measures.pad + mainX, y: at.y + measures.pad + y };
  rules.push({ from, to: { x: from.x + main, y: from.y } });
}

/** Fields as rows of at most `columns`, in the order of reading; a wide one has a row to itself. */
function rowsOf(names: readonly PersonaField[], columns: number): PersonaField[][] {
  const rows: PersonaField[][] = [];
  for (const name of names) {
    const open = rows.at(-1);
    if (open && open.length < columns && !isFullWidth(name) && !open.some(isFullWidth)) open.push(name);
    else rows.push([name]);
  }
  return rows;
}

function isIntro(name: PersonaField): boolean {
  return name === 'bio' || name === 'quote';
}

function isAcross(name: PersonaField): boolean {
  return name === 'curve' || name === 'evidence';
}

function isFullWidth(name: PersonaField): boolean {
  return isIntro(name) || isAcross(name);
}

/** Whether a field stands beside the head of a card that has the page for itself. */
export function isBeside(name: PersonaField): boolean {
  return !isFullWidth(name);
}
