import { channelSwitches } from '../../insight/channel-switches.js';
import { handOffs } from '../../insight/hand-offs.js';
import type { Id, Step } from '../../model/journey.js';
import { listKey } from '../../model/list-key.js';
import { fitLinkLabel, type FittedLinkLabel } from './link-label.js';
import { echoName } from './echo.js';
import type { NodeSetting } from './node-setting.js';
import type { FlowNode } from './flow-node.js';
import { isFar, type FlowWay, type WayKind } from './ways.js';
import { portDown } from './ports.js';
import { wayWords, type WayChanges } from './way-words.js';

// A count and its share fit in one line.
const leastLabel = 68;

/** A line between two nodes, by their index, before it has a way. */
export interface FlowLine {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly look: LineLook;
  readonly back: boolean;
  /** The step where it is read, after its card. */
  readonly step: Step;
  /** What a reader who listens hears. */
  readonly name: string;
  readonly label: FittedLinkLabel | undefined;
  /** Width in px of the band behind it, by how many go this way. */
  readonly volume: number | undefined;
  /** Its place among the ways of one choice, if that is given. */
  readonly priority?: number | undefined;
}

/**
 * How a line looks: by what it is; `gate` leads in or out, `optional` to a step that may be left out, `eventual` to a later one,
 * `planned` to the empty place that a step was planned for.
 */
export type LineLook = WayKind | 'gate' | 'optional' | 'eventual' | 'planned';

/** All lines of a flowchart: its ways, and the messages between lanes. */
export function flowLines(nodes: readonly FlowNode[], setting: NodeSetting): FlowLine[] {
  const places = new Map<Id, number>();
  nodes.forEach((node, index) => {
    if (node.kind === 'step') places.set(node.step.id, index);
  });
  const changesOf = changesBetween(setting);
  const ways = setting.ways.ways.flatMap((way): FlowLine[] => {
    const [from, to] = [places.get(way.from.id), places.get(way.to.id)];
    return from === undefined || to === undefined ? [] : [wayLine(way, [from, to], changesOf(way), setting)];
  });
  return [...ways, ...nodes.flatMap((node, index) => messageLine(node, index, setting))];
}

function wayLine(
  way: FlowWay,
  [from, to]: readonly [number, number],
  changes: WayChanges,
  setting: NodeSetting,
): FlowLine {
  const { context, options, volume, measures, down, card, terse } = setting;
  const figures = options.volume === 'show' ? volume.ways.get(way.key) : undefined;
  const words = wayWords(way, changes, figures && { ...figures, segments: volume.segments }, context);
  const key = `link(${way.key})`;
  const place = { stage: way.from.stage, step: way.from.id };
  // Side by side, cards are the nearer the narrower words between them are.
  const figure = down ? words.figure : words.figure.replaceAll(' · ', '\n');
  const content = { ...words, figure, key: `label(${way.key})`, place, align: 'center' } as const;
  // Centred on a line that runs nearer to one side of the cards, words may be twice as wide as that is far, or a little wider.
  const room = down ? Math.min(measures.label, Math.max(leastLabel, 2 * portDown(card))) : measures.label;
  const fitted = fitLinkLabel(content, room, context.frame);
  return {
    key,
    from,
    to,
    look: lookOf(way),
    back: way.back,
    step: way.from,
    name: words.name,
    label: options.labels === 'show' && fitted.rows.length > 0 && !(terse && isFar(way)) ? fitted : undefined,
    volume: figures?.width,
    priority: way.priority,
  };
}

function lookOf({ kind, links, to }: FlowWay): LineLook {
  if (kind !== 'sequence') return kind;
  if (links.some(({ meaning }) => meaning === 'eventual')) return 'eventual';
  return to.optional ? 'optional' : kind;
}

function messageLine(node: FlowNode, index: number, { context }: NodeSetting): FlowLine[] {
  if (node.kind !== 'echo') return [];
  const [from, to] = node.sends ? [index, node.beside] : [node.beside, index];
  const name = echoName(node.step, context);
  const plain = { back: false, label: undefined, volume: undefined };
  return [{ key: `link(${node.key})`, from, to, look: 'message', step: node.step, name, ...plain }];
}

/** What changes between two steps; a change of channel past steps without one is told where the new channel begins. */
function changesBetween({ context: { journey } }: NodeSetting): (way: FlowWay) => WayChanges {
  const pair = (from: Id, to: Id): string => listKey([from, to]);
  const switches = channelSwitches(journey);
  const direct = new Map(switches.map((one) => [pair(one.from, one.to), one]));
  const passed = new Map(
    switches.flatMap((one) => {
      const before = journey.steps[(journey.lookup.steps.get(one.to)?.index ?? 0) - 1];
      return before ? [[pair(before.id, one.to), one] as const] : [];
    }),
  );
  const teams = new Map(handOffs(journey).map((one) => [pair(one.from, one.to), one]));
  // What is not on this side of a comparison is no step on the way.
  const isAbsent = ({ id }: Step): boolean => journey.changes?.get(id)?.kind === 'absent';
  return ({ from, to, kind }) => {
    const key = pair(from.id, to.id);
    const moves = kind === 'sequence' || kind === 'branch' || kind === 'loop';
    if (!moves || isAbsent(from) || isAbsent(to)) return { channel: undefined, team: undefined };
    return { channel: direct.get(key) ?? passed.get(key), team: teams.get(key) };
  };
}
