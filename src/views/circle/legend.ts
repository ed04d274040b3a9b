import { legendEntries } from '../../grid/legend-entries.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { IconName } from '../../scene/icons.js';
import type { LegendEntry } from '../../scene/legend.js';
import type { Ink } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { cardsRow } from '../../content/lane-rows.js';
import { joined, type Context } from '../../content/context.js';
import type { PlacedCircle } from './placed.js';

/** What the legend of a circle has to explain: only what occurs. */
export function circleLegend({ content, rings, shared, strip }: PlacedCircle, context: Context): LegendEntry[] {
  const { words } = context.frame;
  const cards = content.steps.map(({ step, card }) => ({ first: step.index, last: step.index, cards: [card] }));
  const moments = content.steps.some(({ isMoment }) => isMoment);
  const rows = [cardsRow('steps', '', cards), ...(content.curve ? [{ ...content.curve, moments: [] }] : [])];
  const known = legendEntries(rows, context).map(roundClaim);
  const neutral: LegendEntry = {
    key: 'neutral',
    label: words.neutral,
    sample: [
      {
        kind: 'path',
        commands: polyline([
          { x: 0, y: 8 },
          { x: 28, y: 8 },
        ]),
        stroke: 'axis',
        dash: [3, 4],
      },
    ],
  };
  const moment: LegendEntry = {
    key: 'moment',
    label: words.keyMoments,
    sample: [{ kind: 'path', commands: diamond, fill: 'page', stroke: 'accent', strokeWidth: 1.75 }],
  };
  const junction: LegendEntry = {
    key: 'shared',
    label: words.circle.shared,
    sample: [{ kind: 'circle', cx: 14, cy: 8, r: 7, stroke: 'accent', strokeWidth: 2 }],
  };
  // A list says the channel of each step in words; a ring of icons needs their names here.
  const isIconed = strip === undefined && rings.some(({ numbered }) => !numbered);
  return [
    ...(content.curve ? [neutral] : []),
    ...(moments ? [moment] : []),
    ...(shared.length > 0 ? [junction] : []),
    ...known,
    ...(isIconed ? channelEntries(content, context) : []),
  ];
}

const diamond = polyline(
  [
    { x: 14, y: 1 },
    { x: 21, y: 8 },
    { x: 14, y: 15 },
    { x: 7, y: 8 },
  ],
  true,
);

// What is assumed or validated here are points, not cards.
function roundClaim(entry: LegendEntry): LegendEntry {
  const ink: Partial<Record<string, Ink>> = {
    assumed: { stroke: 'muted', dash: [3, 3] },
    validated: { stroke: 'axis' },
  };
  const own = ink[entry.key];
  return own ? { ...entry, sample: [{ kind: 'circle', cx: 14, cy: 8, r: 7, strokeWidth: 1.25, ...own }] } : entry;
}

// One entry an icon: two channels of the same kind cannot be told apart by it.
function channelEntries({ steps }: PlacedCircle['content'], { journey, say, frame }: Context): LegendEntry[] {
  const used = new Set(steps.map(({ step }) => step.channel));
  const names = new Map<IconName, string[]>();
  for (const channel of journey.channels) {
    if (!used.has(channel.id)) continue;
    const name = say(channel.name) || channel.id;
    const icon = channelIcon({ ...channel, name });
    const others = names.get(icon);
    if (others) others.push(name);
    else names.set(icon, [name]);
  }
  return [...names].map(([icon, own]) => ({
    key: `channel(${icon})`,
    label: joined(frame.words.listSeparator, ...own),
    sample: [{ kind: 'icon', icon, x: 7, y: 1, size: 14, color: 'muted' }],
  }));
}
