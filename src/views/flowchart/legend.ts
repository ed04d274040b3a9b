import type { LegendEntry } from '../../scene/legend.js';
import { pillSample } from './link-label.js';
import { branchDiamond } from './branch.js';
import type { Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { joined } from '../../content/context.js';
import { bandColor, lineShapes } from './line-looks.js';
import type { LineLook } from './lines.js';
import type { NodeSetting } from './node-setting.js';
import type { PagedFlow } from './page-flow.js';

/** What the legend of a flowchart explains: only what occurs in it. */
export function legendEntries(flow: PagedFlow, setting: NodeSetting): LegendEntry[] {
  const { words } = setting.context.frame;
  const looks = new Set(flow.lines.map(({ line }) => line.look));
  const steps = flow.nodes.flatMap(({ node }) => (node.kind === 'step' ? [node] : []));
  const contacts = new Set(steps.map(({ contact }) => contact));
  const said = setting.context.journey.links.some(({ meaning }) => meaning !== undefined);
  const counted = flow.lines.some(({ line }) => line.volume !== undefined);
  const { kinds } = words.flow;
  const entries: (LegendEntry | false)[] = [
    (said || counted || looks.has('eventual')) && lineEntry('sequence', kinds.direct),
    looks.has('eventual') && lineEntry('eventual', kinds.eventual),
    looks.has('optional') && lineEntry('optional', kinds.optional),
    looks.has('planned') && lineEntry('planned', kinds.planned),
    looks.has('loop') && lineEntry('loop', kinds.loop),
    looks.has('message') && lineEntry('message', kinds.message),
    looks.has('dependency') && lineEntry('dependency', words.blueprint.dependency),
    looks.has('agreement') && lineEntry('agreement', words.blueprint.agreement),
    steps.some(({ decides }) => decides) && {
      key: 'decision',
      label: kinds.decision,
      sample: [branchDiamond({ x: 14, y: 8 }, 7)],
    },
    contacts.has('communication') && {
      key: 'communication',
      label: kinds.communication,
      sample: contactSample('communication'),
    },
    contacts.has('action') && { key: 'action', label: kinds.action, sample: contactSample('action') },
    ...changeEntries(flow, setting),
    counted && volumeEntry(setting),
  ];
  return entries.filter((entry) => entry !== false);
}

// What changes on the way from one step to the next.
function changeEntries({ lines }: PagedFlow, { context }: NodeSetting): (LegendEntry | false)[] {
  const { words } = context.frame;
  const pills = lines.flatMap(({ label }) => label?.fitted.content.pills ?? []);
  const ofTeam = pills.filter(({ icons }) => icons.length === 1 && icons[0] === 'hand-off');
  const ofChannel = pills.filter((pill) => !ofTeam.includes(pill));
  return [
    ofChannel.some(({ broken }) => !broken) && { key: 'switch', label: words.channelChange, sample: pillSample(false) },
    ofChannel.some(({ broken }) => broken) && {
      key: 'broken-switch',
      label: words.channelBreak,
      sample: pillSample(true),
    },
    ofTeam.length > 0 && { key: 'hand-off', label: words.ownerChange, sample: pillSample(false, 'hand-off') },
  ];
}

function lineEntry(look: LineLook, label: string): LegendEntry {
  const [from, to] = [
    { x: 0, y: 8 },
    { x: 28, y: 8 },
  ];
  const start = look === 'agreement' ? ([to, from] as const) : undefined;
  return { key: look, label, sample: lineShapes(look, polyline([from, to]), { start, end: [from, to] }, undefined) };
}

function contactSample(kind: 'communication' | 'action'): Shape[] {
  const ink = { stroke: 'axis', strokeWidth: 1.25 } as const;
  return kind === 'communication'
    ? [{ kind: 'circle', cx: 14, cy: 8, r: 7, ...ink }]
    : [{ kind: 'rect', x: 7, y: 1, width: 14, height: 14, radius: 3, ...ink }];
}

// What the figures count, and when they were counted (rules 9, 50 and 52).
function volumeEntry({ volume, context }: NodeSetting): LegendEntry {
  const { words } = context.frame;
  const asOf = volume.asOf ? words.dataAsOf(words.date(volume.asOf)) : '';
  const line = polyline([
    { x: 0, y: 8 },
    { x: 28, y: 8 },
  ]);
  return {
    key: 'volume',
    label: joined(' · ', words.flow.volume[volume.unit ?? 'person'], asOf),
    sample: [
      { kind: 'rect', x: 0, y: 4, width: 28, height: 8, fill: bandColor },
      { kind: 'path', commands: line, stroke: 'axis', strokeWidth: 1.5 },
    ],
  };
}
