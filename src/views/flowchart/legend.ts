import { joined } from '../../content/context.js';
import { claimEntries, legendOf, occurring } from '../../content/legend.js';
import type { LegendEntry } from '../../scene/legend.js';
import type { Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { segmentsText } from '../../content/group-names.js';
import { sampleMiddle } from '../../scene/samples.js';
import { branchDiamond } from './branch.js';
import { contactShape } from './draw-node.js';
import { lineShapes } from './line-looks.js';
import type { LineLook } from './lines.js';
import { pillSample } from './link-label.js';
import type { NodeSetting } from './node-setting.js';
import type { PagedFlow } from './page-flow.js';

/** What the legend of a flowchart explains: only what occurs in it. */
export function flowLegend(flow: PagedFlow, setting: NodeSetting): LegendEntry[] {
  const { words } = setting.context.frame;
  const { kinds } = words.flow;
  const drawn = new Set(flow.lines.map(({ line }) => line.look));
  const steps = flow.nodes.flatMap(({ node }) => (node.kind === 'step' ? [node] : []));
  const contacts = new Set(steps.map(({ contact }) => contact));
  const said = setting.context.journey.links.some(({ meaning }) => meaning !== undefined);
  const counted = flow.lines.some(({ line }) => line.volume !== undefined);
  const pills = flow.lines.flatMap(({ label }) => label?.fitted.content.pills ?? []);
  const ofTeam = pills.filter(({ icons }) => icons.length === 1 && icons[0] === 'hand-off');
  const ofChannel = pills.filter((pill) => !ofTeam.includes(pill));
  const found = occurring({
    sequence: said || counted || drawn.has('eventual'),
    eventual: drawn.has('eventual'),
    optional: drawn.has('optional'),
    planned: drawn.has('planned'),
    loop: drawn.has('loop'),
    message: drawn.has('message'),
    dependency: drawn.has('dependency'),
    agreement: drawn.has('agreement'),
    decision: steps.some(({ decides }) => decides),
    communication: contacts.has('communication'),
    action: contacts.has('action'),
    switch: ofChannel.some(({ broken }) => !broken),
    'broken-switch': ofChannel.some(({ broken }) => broken),
    'hand-off': ofTeam.length > 0,
    volume: counted,
  });
  const own = {
    sequence: { label: () => kinds.direct, sample: lineSample('sequence') },
    eventual: { label: () => kinds.eventual, sample: lineSample('eventual') },
    optional: { label: () => kinds.optional, sample: lineSample('optional') },
    planned: { label: () => kinds.planned, sample: lineSample('planned') },
    loop: { label: () => kinds.loop, sample: lineSample('loop') },
    message: { label: () => kinds.message, sample: lineSample('message') },
    dependency: { label: () => words.blueprint.dependency, sample: lineSample('dependency') },
    agreement: { label: () => words.blueprint.agreement, sample: lineSample('agreement') },
    decision: { label: () => kinds.decision, sample: [branchDiamond(sampleMiddle, 7)] },
    communication: { label: () => kinds.communication, sample: [contactShape('communication', sampleMiddle, 7)] },
    action: { label: () => kinds.action, sample: [contactShape('action', sampleMiddle, 7)] },
    switch: { label: () => words.channelChange, sample: pillSample(false) },
    'broken-switch': { label: () => words.channelBreak, sample: pillSample(true) },
    'hand-off': { label: () => words.ownerChange, sample: pillSample(false, 'hand-off') },
    volume: { label: () => volumeName(setting), sample: lineSample('sequence', false, 8) },
  };
  const cards = steps.map(({ card }) => card.content);
  return [...legendOf(found, own, setting.context), ...claimEntries(cards, setting.context)];
}

function lineSample(look: LineLook, headed = true, volume?: number): Shape[] {
  const [from, to] = [0, 28].map((x) => ({ x, y: sampleMiddle.y })) as [typeof sampleMiddle, typeof sampleMiddle];
  const start = headed && look === 'agreement' ? ([to, from] as const) : undefined;
  return lineShapes(look, polyline([from, to]), { start, end: headed ? [from, to] : undefined }, volume);
}

// What the figures count, and when they were counted (rules 9, 50 and 52).
function volumeName({ volume, context }: NodeSetting): string {
  const { words } = context.frame;
  const dates = joined(words.listSeparator, ...volume.dates.map((date) => words.date(date)));
  const asOf = dates ? words.dataAsOf(dates) : '';
  return joined(' · ', segmentsText(volume.segments, context), words.flow.volume[volume.unit ?? 'person'], asOf);
}
