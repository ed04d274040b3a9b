import type { PersonaField } from '../../layout/words/persona-words.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import { size, space, type ColorName } from '../../scene/tokens.js';
import { sliderHeight } from './slider.js';
import { joined } from '../../content/context.js';
import type { FieldContent } from './field-content.js';
import { fitCurve } from './fit-curve.js';
import type { FieldRoom, FittedField } from './fitted-field.js';
import { looks, setText, type PlacedText, type TextLook } from './placed-text.js';

/** What is filled in while a field is set, from the top down. */
interface Draft {
  x: number;
  y: number;
  readonly texts: PlacedText[];
  readonly bullets: FittedField['bullets'][number][];
  readonly icons: FittedField['icons'][number][];
  readonly bars: FittedField['bars'][number][];
  readonly sliders: FittedField['sliders'][number][];
}

const indent = 14;
const iconSize = 16;
const barHeight = 4;

/** A field as high as it needs at the width of its room. */
export function fitField(content: FieldContent, room: FieldRoom): FittedField {
  const draft = emptyDraft();
  const { name, label } = content;
  const spoken = label + room.frame.words.labelSeparator + content.spoken;
  // What is said in whole sentences needs no heading.
  if (content.kind !== 'text' && content.kind !== 'quote') heading(draft, content, room);
  if (content.kind === 'curve') {
    const fitted = fitCurve(content.line, draft.y, room);
    const texts = [...draft.texts, ...fitted.texts];
    const { bullets, bars, sliders } = draft;
    return {
      name,
      spoken,
      texts,
      bullets,
      bars,
      sliders,
      icons: fitted.icons,
      height: fitted.height,
      curve: fitted.curve,
    };
  }
  setBody(content, draft, room);
  const { y: height, texts, bullets, icons, bars, sliders } = draft;
  return { name, spoken, height, texts, bullets, icons, bars, sliders };
}

/** A field in which a persona has nothing to say, beside others who have: its name and a dash (rule 84). */
export function fitMissing(name: PersonaField, room: FieldRoom): FittedField {
  const { personas } = room.frame.words;
  const draft = emptyDraft();
  addText(draft, personas.fields[name], looks.label, room);
  addText(draft, '–', looks.quiet, room);
  const { y: height, texts, bullets, icons, bars, sliders } = draft;
  return { name, spoken: personas.missing(personas.fields[name]), height, texts, bullets, icons, bars, sliders };
}

function emptyDraft(): Draft {
  return { x: 0, y: 0, texts: [], bullets: [], icons: [], bars: [], sliders: [] };
}

function heading(draft: Draft, content: FieldContent, room: FieldRoom): void {
  const isForecast = content.kind === 'curve' && content.line.isForecast;
  addText(draft, joined(' · ', content.label, isForecast ? room.frame.words.predicted : ''), looks.label, room);
  draft.y += space.hair;
}

function setBody(content: Exclude<FieldContent, { kind: 'curve' }>, draft: Draft, room: FieldRoom): void {
  switch (content.kind) {
    case 'text':
      return addText(draft, content.text, looks.text, room);
    case 'quote':
      return addText(draft, content.text, room.large ? looks.largeQuote : looks.quote, room);
    case 'list':
      return inColumns(draft, content.items, space.hair, room, (item, column) =>
        addItem(draft, item, content.bullet, column),
      );
    case 'groups':
      return inColumns(draft, content.groups, space.small, room, (group, column) => addGroup(draft, group, column));
    case 'shares':
      return inColumns(draft, content.shares, 10, room, (share, column) => addShare(draft, share, column));
    case 'sliders':
      return inColumns(draft, content.sliders, space.hair, room, (slider, column) => addSlider(draft, slider, column));
    case 'facts':
      return addFacts(draft, content.facts, room);
    case 'evidence':
      return addEvidence(draft, content, room);
  }
}

/** Items in rows, each row as high as the highest of them. */
function inColumns<Item>(
  draft: Draft,
  items: readonly Item[],
  rowGap: number,
  room: FieldRoom,
  add: (item: Item, column: FieldRoom) => void,
): void {
  const columns = columnsFor(items.length, room);
  const width = columnWidth(room, columns);
  let top = draft.y;
  let bottom = draft.y;
  items.forEach((item, index) => {
    const place = index % columns;
    if (place === 0 && index > 0) top = bottom + rowGap;
    draft.x = place * (width + room.gap);
    draft.y = top;
    add(item, { ...room, width });
    bottom = Math.max(bottom, draft.y);
  });
  draft.x = 0;
  draft.y = bottom;
}

/** As many columns as the page has, so that items stand under the fields above; one item has all the room. */
function columnsFor(items: number, { columns }: FieldRoom): number {
  return items > 1 ? columns : 1;
}

function columnWidth({ width, gap }: FieldRoom, columns: number): number {
  return (width - (columns - 1) * gap) / columns;
}

function addText(draft: Draft, text: string, look: TextLook, { width, frame }: FieldRoom, x = 0): void {
  const block = setText(text, width - x, look, frame);
  draft.texts.push({ block, at: { x: draft.x + x, y: draft.y }, fill: look.fill });
  draft.y += block.height;
}

function addItem(draft: Draft, item: string, bullet: ColorName, room: FieldRoom): void {
  const top = draft.y;
  addText(draft, item, looks.text, room, indent);
  const lineHeight = draft.texts.at(-1)?.block.lineHeight ?? 0;
  draft.bullets.push({ at: { x: draft.x + 4, y: top + lineHeight / 2 }, fill: bullet });
}

function addGroup(draft: Draft, { label, items }: Content<'groups'>['groups'][number], room: FieldRoom): void {
  addText(draft, label, looks.small, room);
  draft.y += 2;
  items.forEach((item, index) => {
    if (index > 0) draft.y += space.hair;
    addItem(draft, item, 'axis', room);
  });
}

type Content<Kind extends FieldContent['kind']> = Extract<FieldContent, { kind: Kind }>;

function addShare(draft: Draft, one: Content<'shares'>['shares'][number], { width, frame }: FieldRoom): void {
  const { x: start, y: top } = draft;
  const percent = setText(one.percent, width, looks.quiet, frame);
  const indented = iconSize + space.small;
  const label = setText(
    one.label,
    width - indented - (percent.width > 0 ? percent.width + space.small : 0),
    looks.text,
    frame,
  );
  draft.icons.push({ icon: one.icon, at: { x: start, y: top + (label.lineHeight - iconSize) / 2 }, fill: 'muted' });
  draft.texts.push({ block: label, at: { x: start + indented, y: top }, fill: 'ink' });
  draft.y += Math.max(label.height, iconSize);
  if (one.share === undefined) return;
  draft.texts.push({ block: percent, at: { x: start + width - percent.width, y: top }, fill: 'muted' });
  draft.y += space.hair;
  draft.bars.push({ at: { x: start, y: draft.y }, width, share: one.share });
  draft.y += barHeight;
}

function addSlider(draft: Draft, one: Content<'sliders'>['sliders'][number], { width, frame }: FieldRoom): void {
  const { x, y: top } = draft;
  const half = Math.max(1, (width - space.gutter) / 2);
  const low = setText(one.low, half, looks.text, frame);
  const high = setText(one.high, half, looks.text, frame);
  // Both words sit on the line, whichever of them takes more lines.
  const height = Math.max(low.height, high.height);
  draft.texts.push({ block: low, at: { x, y: top + height - low.height }, fill: 'ink' });
  const highAt = { x: x + width - half, y: top + height - high.height };
  draft.texts.push({ block: high, at: highAt, fill: 'ink', endsAt: half });
  draft.sliders.push({ at: { x, y: top + height }, width, share: one.share });
  draft.y += height + sliderHeight;
}

function addFacts(draft: Draft, facts: Content<'facts'>['facts'], room: FieldRoom): void {
  const { frame } = room;
  const column = columnWidth(room, columnsFor(facts.length, room));
  const labels = facts.map(({ label }) => setText(label, column * 0.4, looks.quiet, frame));
  const indented = Math.max(...labels.map((block) => block.width)) + space.medium;
  const pairs = facts.map(({ text }, index) => ({ text, label: labels[index] }));
  inColumns(draft, pairs, space.hair, room, ({ text, label }, own) => {
    if (!label) return;
    const { x, y } = draft;
    const block = setText(text, own.width - indented, looks.text, frame);
    // Chinese lines are higher than Latin ones: both texts stand in the middle of the higher.
    const line = Math.max(label.lineHeight, block.lineHeight);
    const drop = (one: TextBlock): number => y + (line - one.lineHeight) / 2;
    draft.texts.push({ block: label, at: { x, y: drop(label) }, fill: 'muted' });
    draft.texts.push({ block, at: { x: x + indented, y: drop(block) }, fill: 'ink' });
    draft.y += Math.max(label.height - label.lineHeight, block.height - block.lineHeight) + line;
  });
}

function addEvidence(draft: Draft, { level, icon, notes }: Content<'evidence'>, room: FieldRoom): void {
  const x = iconSize + space.small;
  const top = draft.y;
  addText(draft, level, looks.strong, room, x);
  const lineHeight = draft.texts.at(-1)?.block.lineHeight ?? size.cell;
  draft.icons.push({ icon, at: { x: 0, y: top + (lineHeight - iconSize) / 2 }, fill: 'muted' });
  for (const note of notes) {
    draft.y += 2;
    addText(draft, note, looks.small, room, x);
  }
}
