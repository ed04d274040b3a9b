import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { FieldRoom, FittedCurve, FittedField } from './fitted-field.js';
import type { MoodLine } from './mood-line.js';
import { looks, setText, type PlacedText } from './placed-text.js';

/** A line of moods with its words. */
export interface FittedMoods {
  /** Where it ends, counted from the top of its field. */
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly icons: FittedField['icons'];
  readonly curve: FittedCurve;
}

/** Room in px for the faces at the ends of the scale. */
const rail = 24;
const noteIndent = 24;

/** A line of moods that starts `top` px below the corner of its field, stages and notable scores named below it. */
export function fitCurve(line: MoodLine, top: number, room: FieldRoom): FittedMoods {
  const box = { x: rail, y: top, width: Math.max(1, room.width - rail), height: room.plot };
  const names = stageNames(line, box, room);
  const texts: PlacedText[] = [...names];
  const named = Math.max(0, ...names.map(({ block }) => block.height));
  let y = box.y + box.height + (named > 0 ? space.hair + named : 0);
  const samples = line.notes.map(({ text, isPeak }) => {
    y += space.hair;
    const block = setText(text, room.width - noteIndent, looks.small, room.frame);
    texts.push({ block, at: { x: noteIndent, y }, fill: 'muted' });
    const at = { x: 9, y: y + block.lineHeight / 2 };
    y += block.height;
    return { at, isPeak };
  });
  const face = (icon: 'face-1' | 'face-5', at: number): FittedField['icons'][number] => ({
    icon,
    at: { x: 0, y: at },
    fill: 'muted',
  });
  const icons = [face('face-5', box.y), face('face-1', box.y + box.height - 22)];
  return { height: y, texts, icons, curve: { line, box, samples } };
}

/** The stages, each under its steps; where one of them needs more room, only the first and the last; else none. */
function stageNames({ stages, row }: MoodLine, box: FittedCurve['box'], { frame }: FieldRoom): PlacedText[] {
  const column = box.width / Math.max(1, row.series[0]?.scores.length ?? 0);
  const set = (text: string): TextBlock => wrapText(text, Infinity, { size: size.label, weight: 400 }, frame.measure);
  const y = box.y + box.height + space.hair;
  const blocks = stages.map(({ title }) => set(title));
  const fits = stages.every(({ count }, index) => isLine(blocks[index], count * column - space.small));
  if (fits)
    return stages.flatMap(({ first, count }, index): PlacedText[] => {
      const block = blocks[index];
      const x = box.x + first * column + (count * column - (block?.width ?? 0)) / 2;
      return block ? [{ block, at: { x, y }, fill: 'muted' }] : [];
    });
  const [from, to] = [blocks[0], blocks.at(-1)];
  const half = box.width / 2 - space.small;
  if (stages.length < 2 || !from || !to || !isLine(from, half) || !isLine(to, half)) return [];
  return [
    { block: from, at: { x: box.x, y }, fill: 'muted' },
    { block: to, at: { x: box.x + box.width - to.width, y }, fill: 'muted' },
  ];
}

function isLine(block: TextBlock | undefined, room: number): boolean {
  return block !== undefined && block.lines.length <= 1 && block.width <= room;
}
