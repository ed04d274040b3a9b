import type { ChannelSwitch } from '../../insight/channel-switches.js';
import type { HandOff } from '../../insight/hand-offs.js';
import type { Id, Link, Step } from '../../model/journey.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { IconName } from '../../scene/icons.js';
import type { LabelPill } from './link-label.js';
import { segmentsText } from '../../content/group-names.js';
import { joined, type Context } from '../../content/context.js';
import type { FlowVolume, WayVolume } from './volume.js';
import type { FlowWay } from './ways.js';

/** What changes on a way: the channel, the team in charge. */
export interface WayChanges {
  readonly channel: ChannelSwitch | undefined;
  readonly team: HandOff | undefined;
}

/** What a way says to those who look, and to those who listen. */
export interface WayWords {
  readonly text: string;
  readonly figure: string;
  readonly pills: readonly LabelPill[];
  readonly name: string;
}

/** How many take a way, and whose count it is. */
export type CountedWay = WayVolume & Pick<FlowVolume, 'segments'>;

/** The words of a way. */
export function wayWords(
  way: FlowWay,
  changes: WayChanges,
  volume: CountedWay | undefined,
  context: Context,
): WayWords {
  const { words } = context.frame;
  const shown = wayText(way, context);
  const figure = volume ? figureText(volume, context) : '';
  const reasons = way.links.map(({ reason }) => context.say(reason)).filter((reason) => reason && reason !== shown);
  const spoken = [
    volume ? countedText(volume, context) : '',
    ...reasons,
    changes.channel ? switchName(changes.channel, context) : '',
    changes.team ? handOffName(changes.team, context) : '',
  ];
  const ends = [stepName(way.from, context), stepName(way.to, context)] as const;
  const leads = way.back ? words.flow.goesBack(...ends) : words.flow.leadsTo(...ends);
  const first = joined(words.labelSeparator, leads, shown.replaceAll('\n', words.listSeparator));
  return { text: shown, figure, pills: pillsOf(way, changes, context), name: words.sentences(first, ...spoken) };
}

/** When a way is taken and what it is called, each on a line of its own; for a way back that nobody named, that it is one. */
export function wayText({ links, back }: FlowWay, context: Context): string {
  const texts = links.map((link) => linkText(link, context));
  const text = texts.filter((each, index) => each !== '' && texts.indexOf(each) === index).join('\n');
  return text || (back ? context.frame.words.flow.again : '');
}

/** The name of a step; its place in the journey where it has none. */
export function stepName(step: Step, { say, frame, journey }: Context): string {
  return say(step.title) || frame.words.stepPlace(step.index + 1, journey.steps.length);
}

/** When a link is taken, and what it is called. */
export function linkText({ label, condition, otherwise }: Link, { say, frame }: Context): string {
  const [when, what] = [say(condition), say(label)];
  return joined('\n', when || (otherwise ? frame.words.flow.otherwise : ''), what === when ? '' : what);
}

/** How many take a way, which part of all that is, and the one group that was counted; of which groups it is the sum, the legend says. */
function figureText({ count, share, segments }: CountedWay, context: Context): string {
  const { words } = context.frame;
  const group = segments.length === 1 ? segmentsText(segments, context) : '';
  return joined(' · ', words.number(count), share === undefined ? '' : words.percent(share), group);
}

function countedText({ count, share, unit, segments }: CountedWay, context: Context): string {
  const { words } = context.frame;
  const counted = words.flow.counted[unit](words.number(count));
  const figure = joined(words.listSeparator, counted, share === undefined ? '' : words.percent(share));
  return joined(' · ', figure, segmentsText(segments, context));
}

function pillsOf({ links }: FlowWay, { channel, team }: WayChanges, context: Context): LabelPill[] {
  const { words } = context.frame;
  const stateOf = (kind: Link['kind']): string => {
    const state = links.find((link) => link.kind === kind && link.continuity)?.continuity;
    return state ? words.continuity[state] : '';
  };
  const brokenOn = (kind: Link['kind']): boolean =>
    links.some((link) => link.kind === kind && link.continuity !== undefined && link.continuity !== 'seamless');
  const pills: LabelPill[] = [];
  if (channel) {
    const { continuity } = channel;
    const text = continuity ? words.continuity[continuity] : '';
    const icons = [channel.fromChannel, channel.toChannel].map((id) => iconOf(id, context));
    pills.push({ icons, text, broken: continuity !== undefined && continuity !== 'seamless' });
  } else if (links.some(({ kind }) => kind === 'channel-switch')) {
    const text = stateOf('channel-switch');
    pills.push({ icons: ['switch'], text, broken: brokenOn('channel-switch') });
  }
  if (team || links.some(({ kind }) => kind === 'handoff')) {
    const state = stateOf('handoff');
    // What is said about the way as a whole is said once.
    const known = pills.some(({ text }) => text === state);
    const text = joined('\n', team && teamName(team.toTeam, context), known ? '' : state);
    pills.push({ icons: ['hand-off'], text, broken: brokenOn('handoff') && !known });
  }
  return pills;
}

function switchName({ fromChannel, toChannel, continuity }: ChannelSwitch, { journey, say, frame }: Context): string {
  const named = (id: Id): string => say(journey.lookup.channels.get(id)?.name) || id;
  const state = continuity ? frame.words.continuity[continuity] : '';
  return frame.words.sentences(frame.words.channelSwitch(named(fromChannel), named(toChannel)), state);
}

function handOffName({ fromTeam, toTeam }: HandOff, context: Context): string {
  return context.frame.words.handOff(teamName(fromTeam, context), teamName(toTeam, context));
}

function teamName(id: Id, { journey, say }: Context): string {
  return say(journey.lookup.teams.get(id)?.name) || id;
}

/** The icon of a channel of the journey. */
export function iconOf(id: Id, { journey, say }: Context): IconName {
  const channel = journey.lookup.channels.get(id);
  return channelIcon(channel ? { ...channel, name: say(channel.name) || id } : { name: id });
}
