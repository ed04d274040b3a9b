import { boxAround } from '../../layout/box.js';
import { polar } from './polar.js';
import { arcPath, sectorPath } from './arc.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import { arrowHead } from '../../scene/link.js';
import type { Mark, Shape } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { stageTint } from '../../scene/stage-header.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import { dotMark } from './draw-dot.js';
import { middleMarks } from './draw-middle.js';
import { drawMood } from './draw-mood.js';
import type { PlacedRing } from './placed-ring.js';
import { textBox, textShapes } from './placed-text.js';

/** A ring as marks, from back to front: the line of its points, stages, curve, middle, points of the steps. */
export function drawRing(ring: PlacedRing, order: number, context: Context): Turn[] {
  const places = stagePlaces(context.journey);
  const first = (mark: Mark): Turn => ({ mark, at: 'middle' });
  return [
    first(trackMark(ring, order)),
    ...ring.sectors.map((sector, index): Turn => ({
      mark: sectorMark(ring, index, context),
      at: places.get(sector.stage.stage.id) ?? 'whole',
    })),
    ...drawMood(ring, order, context),
    ...middleMarks(ring.middle, order).map(first),
    ...ring.division.slots.map((slot): Turn => ({
      mark: dotMark(slot, ring, context),
      at: 'decoration',
    })),
  ];
}

/** The arrow that closes a ring: in the gap between the last stage and the first. */
export function closingArrow({ centre, radii, division }: PlacedRing): Shape[] {
  const gap = division.gaps[0];
  if (!gap) return [];
  const radius = (radii.bandInner + radii.bandOuter) / 2;
  const pad = Math.min((gap.to - gap.from) / 4, (6 / radius) * (180 / Math.PI));
  const arc = { from: gap.from + pad, to: gap.to - pad };
  const tip = polar(centre, { angle: arc.to, radius });
  const back = polar(centre, { angle: arc.to - (8 / radius) * (180 / Math.PI), radius });
  return [
    { kind: 'path', commands: arcPath(centre, radius, arc), stroke: 'accent', strokeWidth: 2 },
    { kind: 'path', commands: arrowHead(back, tip, 'ring'), fill: 'accent' },
  ];
}

function trackMark({ centre, radii, division, cycles }: PlacedRing, order: number): Mark {
  const clear = ((radii.dot + 1) / radii.dots) * (180 / Math.PI);
  const shapes: Shape[] = [
    ...division.track.slice(1).flatMap((to, index): Shape[] => {
      const arc = { from: (division.track[index] ?? to) + clear, to: to - clear };
      if (arc.to <= arc.from) return [];
      return [{ kind: 'path', commands: arcPath(centre, radii.dots, arc), stroke: 'hairline', strokeWidth: 1.5 }];
    }),
    ...cycles.map((arc): Shape => {
      const radius = radii.bandOuter + 4;
      const pad = Math.min((arc.to - arc.from) / 4, (3 / radius) * (180 / Math.PI));
      const commands = arcPath(centre, radius, { from: arc.from + pad, to: arc.to - pad });
      return { kind: 'path', commands, stroke: 'accent', strokeWidth: 2, opacity: 0.55 };
    }),
  ];
  const box = shapes.length > 0 ? shapesExtent(shapes) : { ...centre, width: 0, height: 0 };
  return { key: `ring(${order})`, part: 'lane-line', box, shapes, place: {} };
}

function sectorMark({ centre, radii, sectors }: PlacedRing, index: number, context: Context): Mark {
  const sector = sectors[index];
  const { stage, arc, texts } = sector ?? { stage: undefined, arc: { from: 0, to: 0 }, texts: [] };
  const commands = sectorPath(centre, { ...arc, inner: radii.bandInner, outer: radii.bandOuter }, 1.5);
  const tint = stageTint(stage?.stage.index ?? 0, context.journey.stages.length);
  const shapes: Shape[] = [{ kind: 'path', commands, fill: tint }, ...texts.flatMap(textShapes)];
  return {
    key: `stage(${stage?.stage.id ?? ''})`,
    part: 'sector',
    box: boxAround([pathExtent(commands), ...texts.map(textBox)]),
    shapes,
    place: stage ? { stage: stage.stage.id } : {},
    ...(stage?.name ? { name: stage.name } : {}),
  };
}
