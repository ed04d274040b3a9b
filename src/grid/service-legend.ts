import type { LegendEntry } from '../scene/legend.js';
import { arrowHead } from '../scene/link.js';
import type { Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import type { PointKind } from '../content/lane-points.js';
import type { Context } from '../content/context.js';
import { contactDot, pointGlyph } from './draw-service.js';
import type { PlacedService } from './placed-service.js';

/** What a legend has to explain of a blueprint: only what occurs in it. */
export function serviceEntries(service: PlacedService | undefined, { frame }: Context): LegendEntry[] {
  if (!service) return [];
  const { blueprint, moments } = frame.words;
  const has = (kind: PointKind): boolean => service.glyphs.some((glyph) => glyph.kind === kind);
  const links = new Set(service.links.map(({ link }) => link.kind));
  const entries: (LegendEntry | false)[] = [
    service.chains.some(({ contact }) => contact) && {
      key: 'contact',
      label: blueprint.contact,
      sample: [
        { kind: 'path', commands: polyline([point(14, 0), point(14, 16)]), stroke: 'axis', strokeWidth: 1.5 },
        contactDot(14, 8),
      ],
    },
    links.has('dependency') && { key: 'dependency', label: blueprint.dependency, sample: arrow(false) },
    links.has('agreement') && { key: 'agreement', label: blueprint.agreement, sample: arrow(true) },
    has('fail') && { key: 'fail', label: moments.fail, sample: pointGlyph('fail', 14, 8, 7.5) },
    has('wait') && { key: 'wait', label: moments.wait, sample: pointGlyph('wait', 14, 8, 7.5) },
  ];
  return entries.filter((entry) => entry !== false);
}

function arrow(both: boolean): Shape[] {
  const [from, to] = [point(1, 8), point(27, 8)];
  return [
    { kind: 'path', commands: polyline([from, to]), stroke: 'accent', strokeWidth: 1.5 },
    { kind: 'path', commands: arrowHead(from, to, 7), fill: 'accent' },
    ...(both ? [{ kind: 'path', commands: arrowHead(to, from, 7), fill: 'accent' } as const] : []),
  ];
}

function point(x: number, y: number): { x: number; y: number } {
  return { x, y };
}
