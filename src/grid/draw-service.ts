import { boxAround, type Point } from '../layout/box.js';
import { pathExtent } from '../scene/extent.js';
import { arrowHead, roundedLine } from '../scene/link.js';
import { looks } from '../scene/looks.js';
import type { Mark, Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import type { Turn } from '../scene/reading-order.js';
import { drawText } from '../scene/text.js';
import type { PointKind } from '../content/lane-points.js';
import type { PlacedChain, PlacedGlyph, PlacedRoleLine, PlacedService, PlacedServiceLink } from './placed-service.js';

/** Radius in px of the glyph of a fail or wait point. */
const glyphRadius = 9;

/** What lies behind the cards of a blueprint: grounds, lines, the chain of service, links. */
export function serviceGround(service: PlacedService | undefined): Turn[] {
  if (!service) return [];
  return [
    ...service.bands.map((box, order): Turn => {
      const shapes: Shape[] = [{ kind: 'rect', ...box, fill: 'surface' }];
      return { mark: { key: `band(${order})`, part: 'lane-band', box, shapes }, at: 'decoration' };
    }),
    ...service.lines.map((line): Turn => ({ mark: lineMark(line), at: 'lanes' })),
    ...service.chains.map((chain): Turn => ({ mark: chainMark(chain), at: 'decoration' })),
    ...service.links.map((link): Turn => ({ mark: serviceLinkMark(link), at: 'links' })),
  ];
}

/** What lies on the cards of a blueprint: the glyphs of fail and wait points. */
export function serviceGlyphs(service: PlacedService | undefined): Turn[] {
  return (service?.glyphs ?? []).map((glyph): Turn => ({ mark: glyphMark(glyph), at: 'decoration' }));
}

function lineMark({ key, kind, name, block, at, line, further = [] }: PlacedRoleLine): Mark {
  const commands = [line, ...further].flatMap((piece) => polyline(piece));
  const text = { ...at, width: block.width, height: block.height };
  return {
    key,
    part: 'lane-line',
    box: boxAround([text, pathExtent(commands, 0.75)]),
    shapes: [{ kind: 'path', commands, ...looks[kind] }, ...drawText(block, at, 'ink')],
    name,
    place: {},
  };
}

function chainMark({ step, from, to, line, contact }: PlacedChain): Mark {
  const commands = polyline(line);
  const dot: Shape[] = contact ? [contactDot(contact.x, contact.y)] : [];
  const around = contact ? [{ x: contact.x - 4.5, y: contact.y - 4.5, width: 9, height: 9 }] : [];
  return {
    key: `chain(${from},${to}@${step})`,
    part: 'link',
    box: boxAround([pathExtent(commands, 0.75), ...around]),
    shapes: [{ kind: 'path', commands, ...looks.link }, ...dot],
    place: {},
    joins: { from, to },
  };
}

/** The dot where customer and organisation meet. */
export function contactDot(cx: number, cy: number): Shape {
  return { kind: 'circle', cx, cy, r: 3.75, ...looks.contact };
}

function serviceLinkMark({ link, points, label }: PlacedServiceLink): Mark {
  const commands = roundedLine(points);
  const shapes = serviceArrow(points, link.kind);
  const text = label ? drawText(label.block, label.at, 'muted') : [];
  const around = label ? [{ ...label.at, width: label.block.width, height: label.block.height }] : [];
  return {
    key: `service(${link.key})`,
    part: 'link',
    box: boxAround([pathExtent(commands, 5), ...around]),
    shapes: [...shapes, ...text],
    name: link.name,
    place: {},
    joins: { from: link.from.id, to: link.to.id },
  };
}

/** The arrow of a link of a service: an agreement has two heads. */
export function serviceArrow(points: readonly Point[], kind: 'dependency' | 'agreement'): Shape[] {
  const head = (from: Point | undefined, tip: Point | undefined): Shape[] =>
    from && tip
      ? [{ kind: 'path', commands: arrowHead(from, tip, 'service'), fill: looks['service-link'].stroke }]
      : [];
  return [
    { kind: 'path', commands: roundedLine(points), ...looks['service-link'] },
    ...head(points.at(-2), points.at(-1)),
    ...(kind === 'agreement' ? head(points[1], points[0]) : []),
  ];
}

function glyphMark({ kind, stage, step, centre }: PlacedGlyph): Mark {
  const { x, y } = centre;
  const reach = glyphRadius + 1;
  return {
    key: `${kind}(${step})`,
    part: 'moment',
    box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    shapes: pointGlyph(kind, x, y),
    place: { stage, step },
  };
}

/** The glyph of a fail or wait point around a centre. */
export function pointGlyph(kind: PointKind, cx: number, cy: number, radius: number = glyphRadius): Shape[] {
  const color = kind === 'fail' ? 'pain' : 'muted';
  const size = radius * 1.25;
  const ground = {
    kind: 'circle',
    cx,
    cy,
    r: radius,
    fill: kind === 'fail' ? 'pain-soft' : 'page',
    stroke: color,
  } as const;
  if (kind === 'wait') return [ground, { kind: 'icon', icon: 'wait', x: cx - size / 2, y: cy - size / 2, size, color }];
  const arm = radius * 0.38;
  const cross = [
    ...polyline([
      { x: cx - arm, y: cy - arm },
      { x: cx + arm, y: cy + arm },
    ]),
    ...polyline([
      { x: cx + arm, y: cy - arm },
      { x: cx - arm, y: cy + arm },
    ]),
  ];
  return [ground, { kind: 'path', commands: cross, stroke: color, strokeWidth: 1.75 }];
}
