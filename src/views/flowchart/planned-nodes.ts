import type { Point } from '../../layout/box.js';
import type { Id } from '../../model/journey.js';
import { fitCard } from '../../scene/card.js';
import { joined } from '../../content/context.js';
import type { FlowNode, PlannedNode } from './flow-node.js';
import type { FlowLine } from './lines.js';
import type { NodeSetting } from './node-setting.js';

import { bodyOf, type PlacedNode } from './placed-flow.js';
import type { PlannedPlace } from './planned-places.js';
import { stepName } from './way-words.js';

/** Down the page empty places stand beside the chain, and need not be as wide as its cards. */
const mostBeside = 152;
/** How far the first of the tracks keeps from the empty places. */
const firstTrack = 18;
/** Where lines leave a card and come to an empty place, so that the two never meet. */
const ends = { leave: 32, leaveDown: 13, comeDown: 16 } as const;

/** The empty places beside a chain, all of one size. */
export function plannedNodes(nodes: readonly FlowNode[], setting: NodeSetting): PlannedNode[] {
  const { context, lanes, card, down, measures, options } = setting;
  const { words } = context.frame;
  if (lanes.places.size === 0) return [];
  const chain = new Map<Id, number>();
  nodes.forEach((node, index) => {
    if (node.kind === 'step') chain.set(node.step.id, index);
  });
  const width = down ? Math.min(card, mostBeside) : card;
  const places = [...lanes.places.values()];
  const room = firstTrack + tracksOf(places) * measures.trackGap;
  const fitted = places.map(({ step, at }) => {
    const text = stepName(step, context);
    const name = joined(words.labelSeparator, words.flow.planned, text);
    // The place is one of the stage that it is planned in, whatever stage its step came in.
    const place = { stage: at.stage, step: step.id };
    const content = { key: `planned(${step.id})`, part: 'gap', tone: 'slot', name, place } as const;
    return fitCard({ ...content, text, notes: [words.flow.planned] }, width, context.frame, options.maxLines);
  });
  const height = fitted.reduce((most, one) => Math.max(most, one.height), 0);
  return places.flatMap(({ step, at }, index): PlannedNode[] => {
    const beside = chain.get(at.id);
    const [node, own] = [nodes[beside ?? -1], fitted[index]];
    if (beside === undefined || !node || !own) return [];
    const { stage } = node;
    return [{ kind: 'planned', key: own.content.key, step, stage, lane: 0, beside, card: { ...own, height }, room }];
  });
}

function tracksOf(places: readonly PlannedPlace[]): number {
  return places.reduce((most, { track }) => Math.max(most, track), 0);
}

/** The lines from what came out of order to its empty place; they take no part in how the rest is placed. */
export function plannedLines(nodes: readonly FlowNode[], { context, lanes }: NodeSetting): FlowLine[] {
  const { words } = context.frame;
  return nodes.flatMap((node, to): FlowLine[] => {
    const planned = node.kind === 'planned' ? lanes.places.get(node.step.id) : undefined;
    if (!planned) return [];
    const { step, place } = planned;
    const from = nodes.findIndex((one) => one.kind === 'step' && one.step === step);
    const name = words.flow.plannedAs(stepName(step, context), words.number(place));
    const plain = { back: false, label: undefined, volume: undefined };
    return [{ key: `link(${node.key})`, from, to, look: 'planned', step, name, ...plain }];
  });
}

/** The way from a card to an empty place, on a track of its own between the empty places and the chain. */
export function plannedRoute(
  from: PlacedNode,
  to: PlacedNode,
  { lanes, measures, down }: NodeSetting,
): readonly Point[] {
  const { step } = from.node.kind === 'step' ? from.node : {};
  const [card, slot] = [bodyOf(from), bodyOf(to)];
  const track = firstTrack + (lanes.places.get(step?.id ?? '')?.track ?? 0) * measures.trackGap;
  if (down) {
    const [leave, come] = [card.y + card.height - ends.leaveDown, slot.y + ends.comeDown];
    const edge = slot.x + slot.width;
    return [
      { x: card.x, y: leave },
      { x: edge + track, y: leave },
      { x: edge + track, y: come },
      { x: edge, y: come },
    ];
  }
  const [leave, come] = [card.x + card.width - ends.leave, slot.x + slot.width / 2];
  const edge = slot.y + slot.height;
  return [
    { x: leave, y: card.y },
    { x: leave, y: edge + track },
    { x: come, y: edge + track },
    { x: come, y: edge },
  ];
}
