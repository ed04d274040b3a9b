import { segmentsText } from '../../content/group-names.js';
import { moodLevel } from '../../insight/emotion-figures.js';
import type { Id, Stage, Step } from '../../model/journey.js';
import { fitCard, type CardContent } from '../../scene/card.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { stepCard } from '../../content/step-card.js';
import { joined, type Context } from '../../content/context.js';
import { fitEcho } from './echo.js';
import type { EchoNode, EmptyNode, FlowNode, StepNode } from './flow-node.js';
import { fitGates } from './gates.js';
import type { FlowLanes } from './lanes.js';
import type { NodeSetting } from './node-setting.js';
import { plannedNodes } from './planned-nodes.js';
import { stepName, wayText } from './way-words.js';
import { isChoice, isFar } from './ways.js';

/** What a mood takes from the words of a card without an icon; below an icon there is room for it. */
const faceRoom = 24;
/** The least height in px of a card that has both. */
const leastWithFace = 64;

/** The nodes of a flowchart, in journey order. */
export function flowNodes(setting: NodeSetting): FlowNode[] {
  const { context } = setting;
  const deciding = decidingSteps(setting);
  const moods = moodsOf(context);
  const nodes: FlowNode[] = [];
  let next = 0;
  for (const stage of context.journey.stages) {
    if (stage.steps.length === 0) nodes.push(emptyNode(stage, next, setting));
    for (const step of stage.steps) {
      const node = stepNode(step, { mood: moods[step.index], decides: deciding.has(step.id) }, setting);
      const beside = nodes.push(node) - 1;
      nodes.push(...echoNodes(node, beside, setting));
      next = step.index + 1;
    }
  }
  return [...nodes, ...plannedNodes(nodes, setting)];
}

function echoNodes({ step, stage, echoes }: StepNode, beside: number, setting: NodeSetting): EchoNode[] {
  const { lanes } = setting;
  const other = otherLane(step, lanes);
  if (other === undefined || echoes === undefined) return [];
  const sends = lanes.laneOfActor(step.touchpoint?.initiator) === other;
  const key = `${sends ? 'initiator' : 'receiver'}(${step.id})`;
  const echo = fitEcho(step, { key, before: echoes === 'before' }, setting);
  return [{ kind: 'echo', key, step, stage, lane: other, beside, echo, sends }];
}

function stepNode(
  step: Step,
  facts: { readonly mood: MoodLevel | undefined; readonly decides: boolean },
  setting: NodeSetting,
): StepNode {
  const { context, lanes, options, card } = setting;
  const content = cardContent(step, facts.mood, setting);
  const room = card - (facts.mood === undefined || content.icon ? 0 : faceRoom);
  const fitted = fitCard(content, room, context.frame, options.maxLines);
  const lane = lanes.laneOf(step);
  const other = otherLane(step, lanes);
  return {
    kind: 'step',
    key: step.id,
    step,
    stage: context.journey.lookup.stages.get(step.stage)?.index ?? 0,
    lane,
    card: { ...fitted, width: card, height: Math.max(fitted.height, facts.mood && content.icon ? leastWithFace : 0) },
    mood: facts.mood,
    contact: lanes.by === 'actors' ? step.touchpoint?.type : undefined,
    decides: facts.decides,
    gates: fitGates(step, other !== undefined, setting),
    oneBack: setting.ways.loopsAt.get(step.id) === 2 && !lanes.places.has(step.id),
    echoes: other === undefined ? undefined : other < lane ? 'before' : 'behind',
  };
}

/** A compact card: the title and the channel; what happens only where there is room. */
function cardContent(step: Step, mood: MoodLevel | undefined, setting: NodeSetting): CardContent {
  const { context, options, lanes, volume } = setting;
  const { journey, say, frame } = context;
  const base = stepCard(step, context);
  if (journey.changes?.get(step.id)?.kind === 'absent') return base;
  const channel = step.channel === undefined ? undefined : journey.lookup.channels.get(step.channel);
  const channelName = channel ? say(channel.name) || channel.id : '';
  const figures = volume.steps.get(step.id);
  const off = (figures?.balanced === false && figures.difference) || 0;
  const sort = off > 0 ? 'missing' : 'surplus';
  const fault = off === 0 ? '' : frame.words.flow.unbalanced(frame.words.number(Math.abs(off)), sort);
  const warning = fault && joined(' · ', fault, segmentsText(volume.segments, context));
  const shown = lanes.by === 'channels' || options.density === 'compact' ? '' : channelName;
  const roomy = options.density === 'spacious' || (options.density === 'regular' && journey.steps.length <= 6);
  return {
    ...base,
    text: roomy ? base.text : undefined,
    notes: [shown, ...(base.notes ?? []), warning, ...farWays(step, setting)].filter(Boolean),
    icon: base.icon ?? (channel ? channelIcon({ ...channel, name: channelName }) : undefined),
    name: frame.words.sentences(base.name, channelName, mood && frame.words.moods[mood - 1], warning),
  };
}

// Words for which there is no room beside the lines: when a way is taken, and where it leads.
function farWays(step: Step, { terse, options, ways, context }: NodeSetting): string[] {
  if (!terse || options.labels === 'hide') return [];
  const arrow = context.frame.direction === 'rtl' ? ' ← ' : ' → ';
  return ways.ways
    .filter((way) => way.from === step && isFar(way))
    .flatMap((way) => {
      const text = wayText(way, context).replaceAll('\n', context.frame.words.listSeparator);
      return text ? [way.to === step ? text : text + arrow + stepName(way.to, context)] : [];
    });
}

function emptyNode({ id, index }: Stage, before: number, { context, card }: NodeSetting): EmptyNode {
  const text = context.frame.words.flow.noSteps;
  const content = { key: `empty(${id})`, part: 'gap', tone: 'slot', text, name: text, place: { stage: id } } as const;
  return {
    kind: 'empty',
    key: content.key,
    stage: index,
    lane: 0,
    card: fitCard(content, card, context.frame),
    before,
  };
}

/** Steps that decide: those that say so, and those with more than one outcome (rule 47). */
function decidingSteps({ context, ways }: NodeSetting): Set<Id> {
  const outcomes = new Map<Id, number>();
  const count = (step: Step, choice: boolean): void => {
    if (choice) outcomes.set(step.id, (outcomes.get(step.id) ?? 0) + 1);
  };
  for (const way of ways.ways) count(way.from, way.links.some(isChoice));
  for (const { step, link } of ways.exits) count(step, isChoice(link));
  const declared = context.journey.steps.filter(({ kind }) => kind === 'decision').map(({ id }) => id);
  return new Set([...declared, ...[...outcomes].filter(([, number]) => number > 1).map(([id]) => id)]);
}

/** The lane of the other one in a communication, where that is another than the step's own. */
function otherLane(step: Step, lanes: FlowLanes): number | undefined {
  if (lanes.by !== 'actors' || step.touchpoint?.type !== 'communication') return undefined;
  const { initiator, receiver } = step.touchpoint;
  const ends = [lanes.laneOfActor(initiator), lanes.laneOfActor(receiver)];
  const own = lanes.laneOf(step);
  return ends.includes(own) ? ends.find((lane) => lane !== undefined && lane !== own) : undefined;
}

// Whose mood it is must be plain: that of the journey's own persona, or of the only one who says how it felt.
function moodsOf({ journey, series }: Context): (MoodLevel | undefined)[] {
  const felt = series.filter(
    ({ kind, voice, segment }) =>
      kind === 'valence' && voice === 'customer' && (segment === undefined || journey.segments.length === 1),
  );
  const own = felt.filter(({ persona }) => persona === undefined || persona === journey.persona);
  const one = own.length === 1 ? own[0] : felt.length === 1 ? felt[0] : undefined;
  return journey.steps.map(({ index }) => {
    const score = one?.scores[index];
    return one && score ? moodLevel(score.value, one.scale) : undefined;
  });
}
