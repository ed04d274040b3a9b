import { boxAround } from '../../layout/box.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { monogramDisc } from '../../scene/portrait.js';
import { drawText } from '../../scene/text.js';
import type { ColorName } from '../../scene/tokens.js';
import type { PlacedMiddle } from './placed-ring.js';
import { textBox, textShapes } from './placed-text.js';

/** The middle of a ring: a monogram and what stands under it; nothing where nothing fits. */
export function middleMarks({ persona, assumed, color, monogram, texts, name }: PlacedMiddle, order: number): Mark[] {
  const face = monogram ? monogramShapes(monogram, assumed, color) : undefined;
  const shapes: Shape[] = [...(face?.shapes ?? []), ...texts.flatMap(textShapes)];
  if (shapes.length === 0) return [];
  return [
    {
      key: `middle(${order})`,
      part: 'persona',
      box: boxAround([...(face?.boxes ?? []), ...texts.map(textBox)]),
      shapes,
      place: persona === undefined ? {} : { persona },
      ...(name.trim() ? { name } : {}),
    },
  ];
}

function monogramShapes(
  { block, centre, radius }: NonNullable<PlacedMiddle['monogram']>,
  assumed: boolean,
  color: ColorName,
): { readonly shapes: readonly Shape[]; readonly boxes: readonly ReturnType<typeof textBox>[] } {
  const at = { x: centre.x - block.width / 2, y: centre.y - block.height / 2 };
  const disc = monogramDisc(centre, radius - 1, color, assumed);
  return {
    shapes: [...disc, ...drawText(block, at, color, { align: 'center' })],
    boxes: [shapesExtent(disc), textBox({ block, at })],
  };
}
