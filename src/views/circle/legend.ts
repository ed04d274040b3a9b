import { joined, type Context } from '../../content/context.js';
import { hasValidated, legendOf, occurring } from '../../content/legend.js';
import { seriesEntries } from '../../curve/legend.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { IconName } from '../../scene/icons.js';
import type { LegendEntry } from '../../scene/legend.js';
import type { Shape } from '../../scene/mark.js';
import { discSample } from '../../scene/samples.js';
import type { CircleStep } from './content.js';
import { stepInk } from './draw-dot.js';
import { sharedInk } from './draw-names.js';
import type { PlacedCircle } from './placed.js';

/** What the legend of a circle explains: only what occurs in it. */
export function circleLegend({ content, rings, shared, strip }: PlacedCircle, context: Context): LegendEntry[] {
  const { words } = context.frame;
  const { steps } = content;
  const curves = [...rings.map(({ mood }) => mood), strip?.mood].flatMap((mood) => mood?.curve ?? []);
  const isFilled = ({ icon }: CircleStep): boolean => icon !== undefined || rings.some(({ numbered }) => numbered);
  const points = [...steps].sort((one, other) => Number(isFilled(other)) - Number(isFilled(one)));
  const assumed = points.find(({ card }) => card.assumed === true);
  const validated = points.find(
    ({ card, isGap }) => card.assumed !== true && !isGap && card.tone === assumed?.card.tone,
  );
  const sampleOf = (item: CircleStep | undefined): Shape[] => (item ? [discSample(stepInk(item, isFilled(item)))] : []);
  const found = occurring({
    neutral: curves.length > 0,
    moment: steps.some(({ isMoment }) => isMoment),
    shared: shared.length > 0,
    assumed: assumed !== undefined,
    validated: assumed !== undefined && validated !== undefined && hasValidated(context),
    'no-data': curves.some(({ gaps }) => gaps.length > 0),
  });
  // What is assumed or validated here are points, not cards.
  const own = {
    shared: { label: () => words.circle.shared, sample: [discSample(sharedInk)] },
    assumed: { label: () => words.validations.assumed, sample: sampleOf(assumed) },
    validated: { label: () => words.validations.validated, sample: sampleOf(validated) },
  };
  // A list says the channel of each step in words; a ring of icons needs their names here.
  const isIconed = strip === undefined && rings.some(({ numbered }) => !numbered);
  return [
    ...legendOf(found, own, context),
    ...seriesEntries(curves.slice(0, 1), context),
    ...(isIconed ? channelEntries(content, context) : []),
  ];
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
    explains: 'channel',
    of: icon,
    label: joined(frame.words.listSeparator, ...own),
    sample: [{ kind: 'icon', icon, x: 7, y: 1, size: 14, color: 'muted' }],
  }));
}
