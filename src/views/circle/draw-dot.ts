import { boxAround, type Point } from '../../layout/box.js';
import { polar } from './polar.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { shapesExtent } from '../../scene/extent.js';
import { looks } from '../../scene/looks.js';
import type { Ink, Mark, Shape } from '../../scene/mark.js';
import { momentDiamond } from '../../scene/moment.js';
import { drawText } from '../../scene/text.js';
import { size } from '../../scene/tokens.js';
import { toneLooks } from '../../scene/tones.js';
import type { Context } from '../../content/context.js';
import type { Slot } from './angles.js';
import type { CircleStep } from './content.js';
import type { PlacedRing } from './placed-ring.js';
import { textBox } from './placed-text.js';

/** The point of a step on its ring: its number, or the icon of its channel. */
export function dotMark({ item, angle }: Slot, ring: PlacedRing, { frame }: Context): Mark {
  const { centre, radii, numbered, mood } = ring;
  const at = polar(centre, { angle, radius: radii.dots });
  const scored = mood?.curve.lines.some(({ series }) => series.scores[item.step.index]) === true;
  const diamond: Shape[] = item.isMoment && !scored ? [momentDiamond(at, radii.dot + 6, looks.moment)] : [];
  const inner = numbered ? numberPoint(item, at, radii.dot, frame) : iconPoint(item, at, radii.dot);
  return {
    key: `dot(${item.step.id})`,
    part: 'lane-line',
    box: boxAround([shapesExtent([...diamond, ...inner.shapes.slice(0, 1)]), ...inner.boxes]),
    shapes: [...diamond, ...inner.shapes],
    place: { stage: item.step.stage, step: item.step.id },
  };
}

/** A point with the number of a step. */
export function numberPoint(
  item: CircleStep,
  at: Point,
  radius: number,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly boxes: readonly ReturnType<typeof textBox>[] } {
  const block = wrapText(frame.words.number(item.step.index + 1), 60, { size: size.label, weight: 600 }, frame.measure);
  const corner = { x: at.x - block.width / 2, y: at.y - block.height / 2 };
  const shapes = [disc(item, at, radius), ...drawText(block, corner, 'ink', { align: 'center' })];
  return { shapes, boxes: [textBox({ block, at: corner })] };
}

/** A point with the icon of a channel; a small one where a step has none. */
export function iconPoint(
  item: CircleStep,
  at: Point,
  radius: number,
): { readonly shapes: readonly Shape[]; readonly boxes: readonly ReturnType<typeof textBox>[] } {
  if (!item.icon) {
    const small: Shape = { kind: 'circle', cx: at.x, cy: at.y, r: 5.5, ...stepInk(item, false) };
    return { shapes: [small], boxes: [] };
  }
  const side = radius * 1.15;
  const icon: Shape = {
    kind: 'icon',
    icon: item.icon,
    x: at.x - side / 2,
    y: at.y - side / 2,
    size: side,
    color: 'muted',
  };
  return { shapes: [disc(item, at, radius), icon], boxes: [] };
}

function disc(item: CircleStep, at: Point, radius: number): Shape {
  return { kind: 'circle', cx: at.x, cy: at.y, r: radius - 1, ...stepInk(item, true) };
}

/**
 * The ink of the point of a step, filled or so small that it is a ring.
 *
 * Not yet known and not yet confirmed look provisional; added, removed and changed steps look as their cards do.
 */
export function stepInk(item: CircleStep, isFilled: boolean): Ink {
  const ink = discInk(item);
  return isFilled ? ink : { ...ink, fill: 'page', strokeWidth: 2 };
}

function discInk({ card, isGap }: CircleStep): Ink {
  const { fill, stroke, dash, accent } = toneLooks[card.tone];
  const provisional = isGap || card.assumed === true;
  const tint = fill ?? looks['validated-point'].fill;
  if (provisional) return { ...looks['assumed-point'], fill: tint };
  // A card needs no edge where its ground is tinted; a small ring does.
  const edge = stroke === fill ? accent : stroke === 'hairline' ? undefined : stroke;
  return { ...looks['validated-point'], fill: tint, ...(edge ? { stroke: edge } : {}), ...(dash ? { dash } : {}) };
}
