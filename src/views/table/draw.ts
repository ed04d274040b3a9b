import type { Mark, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import type { PlacedPiece, PlacedText } from './placed.js';
import { face } from './text.js';
import { drawText } from '../../scene/text.js';
import { radius, type ColorName } from '../../scene/tokens.js';

/** A piece of a table as a mark. */
export function drawTablePiece({ key, part, box, texts, ground, rule, name, place }: PlacedPiece): Mark {
  const shapes: Shape[] = [];
  if (ground) shapes.push({ kind: 'rect', ...box, radius: radius.card, fill: ground, stroke: ground });
  if (rule) {
    const y = box.y + box.height - 0.5;
    const line = polyline([
      { x: box.x, y },
      { x: box.x + box.width, y },
    ]);
    shapes.push({ kind: 'path', commands: line, stroke: rule });
  }
  for (const text of texts) shapes.push(...faceBefore(text), ...textShapes(text));
  return { key, part, box, shapes, place, ...(name?.trim() ? { name } : {}) };
}

function textShapes({ block, at, fill, lang, within }: PlacedText): Shape[] {
  return drawText(block, at, fill, {
    ...(lang ? { lang } : {}),
    ...(within === undefined ? {} : { within, align: 'end' as const }),
  });
}

/** The face of a score: the word behind it says the same. */
function faceBefore({ block, at, mood }: PlacedText): Shape[] {
  if (mood === undefined) return [];
  const color = `emotion-${mood}` as ColorName;
  const [x, y] = [at.x - face.room, at.y + (block.lineHeight - face.size) / 2];
  const middle = { cx: x + face.size / 2, cy: y + face.size / 2 };
  return [
    { kind: 'circle', ...middle, r: face.size / 2, fill: `${color}-soft` as ColorName },
    { kind: 'icon', icon: `face-${mood}`, x, y, size: face.size, color },
  ];
}
