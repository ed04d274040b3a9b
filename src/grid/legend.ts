import type { Context } from '../content/context.js';
import { claimEntries, legendOf, occurring } from '../content/legend.js';
import type { PointKind } from '../content/lane-points.js';
import { curveOccurrences, seriesEntries } from '../curve/legend.js';
import type { LegendEntry } from '../scene/legend.js';
import { looks } from '../scene/looks.js';
import { sampleMiddle, uprightSample } from '../scene/samples.js';
import { contactDot, pointGlyph, serviceArrow } from './draw-service.js';
import { jointShapes } from './joint-shapes.js';
import type { PlacedGrid } from './placed.js';

const { x, y } = sampleMiddle;
const start = { x: 0, y };
const end = { x: 28, y };
const arrow = [
  { x: 1, y },
  { x: 27, y },
];

/** What the legend of a grid explains: only what occurs in it. */
export function gridLegend(
  { cards: placed, curves, joints: between, service }: PlacedGrid,
  context: Context,
): LegendEntry[] {
  const { blueprint, moments } = context.frame.words;
  const cards = placed.map(({ card }) => card.content);
  // The card of a step has the tint of a pain where it failed, and is none.
  const tones = new Set(cards.flatMap(({ part, tone }) => (part === 'card' ? [] : [tone])));
  const joints = new Set(between.map(({ joint }) => joint.kind));
  const links = new Set(service?.links.map(({ link }) => link.kind));
  const points = new Set<PointKind>(service?.glyphs.map(({ kind }) => kind));
  const ofCurves = curveOccurrences(curves);
  const found = occurring({
    ...ofCurves,
    contact: service?.chains.some(({ contact }) => contact) ?? false,
    dependency: links.has('dependency'),
    agreement: links.has('agreement'),
    fail: points.has('fail'),
    wait: points.has('wait'),
    pain: tones.has('pain'),
    gain: tones.has('gain'),
    opportunity: tones.has('opportunity'),
    switch: joints.has('switch'),
    'broken-switch': joints.has('broken-switch'),
    'hand-off': joints.has('hand-off'),
    'no-data': tones.has('gap') || ofCurves['no-data'],
  });
  const own = {
    contact: { label: () => blueprint.contact, sample: [uprightSample(looks.link), contactDot(x, y)] },
    dependency: { label: () => blueprint.dependency, sample: serviceArrow(arrow, 'dependency') },
    agreement: { label: () => blueprint.agreement, sample: serviceArrow(arrow, 'agreement') },
    fail: { label: () => moments.fail, sample: pointGlyph('fail', x, y, 7.5) },
    wait: { label: () => moments.wait, sample: pointGlyph('wait', x, y, 7.5) },
    switch: { label: () => context.frame.words.channelChange, sample: jointShapes('switch', start, end) },
    'broken-switch': {
      label: () => context.frame.words.channelBreak,
      sample: jointShapes('broken-switch', start, end),
    },
    'hand-off': { label: () => context.frame.words.ownerChange, sample: jointShapes('hand-off', start, end) },
  };
  return [...seriesEntries(curves, context), ...legendOf(found, own, context), ...claimEntries(cards, context)];
}
