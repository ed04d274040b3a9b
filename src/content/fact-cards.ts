import type { Channel, MetricValue, Owner, Step } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import { channelIcon } from '../scene/channel-icon.js';
import { amountText } from './amount.js';
import { groupText } from './group-names.js';
import { ownerName } from './finding-cards.js';
import type { Joint, RowEntry } from './rows.js';
import { joined, placeAt, rangesOf, type Context } from './context.js';

/** The channel of each step as a chip. */
export function channelEntries(context: Context): RowEntry[] {
  return context.journey.steps.flatMap((step) => {
    const channel = step.channel === undefined ? undefined : context.journey.lookup.channels.get(step.channel);
    return channel ? [entry(step, channelChip(channel, step, context))] : [];
  });
}

function channelChip(channel: Channel, step: Step, context: Context): CardContent {
  const { say, frame } = context;
  const name = say(channel.name) || channel.id;
  const medium = channel.medium ? frame.words.media[channel.medium] : '';
  return {
    key: `channel(${step.id})`,
    part: 'cell',
    tone: 'chip',
    text: name,
    icon: channelIcon({ ...channel, name }),
    name: joined(frame.words.listSeparator, name, medium === name ? '' : medium),
    place: { stage: step.stage, step: step.id },
  };
}

/** What joins one channel to the next: nothing where a step has none (rule 55). */
export function channelJoints(context: Context): Joint[] {
  const { journey, say, frame } = context;
  return journey.steps.flatMap((step, after): Joint[] => {
    const next = journey.steps[after + 1];
    if (step.channel === undefined || next?.channel === undefined) return [];
    if (step.channel === next.channel) return [{ after, kind: 'same' }];
    const link = journey.lookup.linksFrom(step.id).find(({ to }) => to === next.id);
    const named = (id: string): string => say(journey.lookup.channels.get(id)?.name) || id;
    const state = link?.continuity ? frame.words.continuity[link.continuity] : '';
    const broken = link?.continuity !== undefined && link.continuity !== 'seamless';
    const name = frame.words.sentences(frame.words.channelSwitch(named(step.channel), named(next.channel)), state);
    return [{ after, kind: broken ? 'broken-switch' : 'switch', name }];
  });
}

/** What is said or done at each touchpoint, and how it went. */
export function touchpointEntries(context: Context): RowEntry[] {
  const { journey, say, frame } = context;
  return journey.steps.flatMap((step) => {
    const { touchpoint } = step;
    const text = say(touchpoint?.message);
    if (!touchpoint || !text) return [];
    const status =
      touchpoint.status && touchpoint.status !== 'completed' ? frame.words.touchpointStatus[touchpoint.status] : '';
    const between = [touchpoint.initiator, touchpoint.receiver].map((id) =>
      id === undefined ? '' : say(journey.lookup.actors.get(id)?.name ?? journey.lookup.personas.get(id)?.name) || id,
    );
    const notes = [joined(frame.direction === 'rtl' ? ' ← ' : ' → ', ...between), status].filter(Boolean);
    const channel = step.channel === undefined ? undefined : journey.lookup.channels.get(step.channel);
    return [
      entry(step, {
        key: `touchpoint(${step.id})`,
        part: 'cell',
        tone: 'text',
        text,
        notes,
        icon:
          touchpoint.status === 'failed' || touchpoint.status === 'missing'
            ? touchpoint.status
            : channelIcon(channel ? { ...channel, name: say(channel.name) } : {}),
        name: frame.words.sentences(text, ...notes),
        place: { stage: step.stage, step: step.id },
      }),
    ];
  });
}

/** Who answers for each step; a stage's owner where the steps name none. */
export function ownerEntries(context: Context): RowEntry[] {
  const { journey, span } = context;
  const bySteps = journey.steps.flatMap((step) =>
    step.owner ? [entry(step, ownerCard(step.owner, `owner(${step.id})`, step.index, context))] : [],
  );
  const byStages = journey.stages.flatMap((stage): RowEntry[] => {
    const place = span.get(stage.id);
    if (!stage.owner || !place || stage.steps.some((step) => step.owner)) return [];
    return [
      { first: place[0], last: place[1], cards: [ownerCard(stage.owner, `owner(${stage.id})`, place[0], context)] },
    ];
  });
  return [...bySteps, ...byStages];
}

/** Where the owning team changes from one step to the next (rule 56). */
export function handOffs(context: Context): Joint[] {
  const { journey, frame } = context;
  return journey.steps.flatMap((step, after): Joint[] => {
    const next = journey.steps[after + 1];
    if (!step.owner?.team || !next?.owner?.team || step.owner.team === next.owner.team) return [];
    const name = frame.words.handOff(
      ownerName({ team: step.owner.team }, context),
      ownerName({ team: next.owner.team }, context),
    );
    return [{ after, kind: 'hand-off', name }];
  });
}

function ownerCard(owner: Owner, key: string, at: number, context: Context): CardContent {
  const name = ownerName(owner, context);
  const { labelSeparator, owner: label } = context.frame.words;
  return {
    key,
    part: 'cell',
    tone: 'chip',
    text: name,
    icon: 'owner',
    name: label + labelSeparator + name,
    place: placeAt(context, at),
  };
}

/** Measured values as figures: the number first, what it is below. */
export function metricEntries(context: Context): RowEntry[] {
  return context.journey.values.flatMap((value, index) =>
    rangesOf(context, [value.at]).map(([first, last]) => ({
      first,
      last,
      cards: [metricCard(value, `value(${index})`, first, context)],
    })),
  );
}

function metricCard(value: MetricValue, key: string, at: number, context: Context): CardContent {
  const { journey, say, frame } = context;
  const { words } = frame;
  const metric = journey.lookup.metrics.get(value.metric);
  const label = say(metric?.name) || value.metric;
  const place = placeAt(context, at);
  if (value.value === null) {
    const text = words.gap(joined(' · ', label, groupText(value, context)));
    return { key, part: 'gap', tone: 'gap', text, icon: 'missing', name: text, place };
  }
  const figure = amountText(value.value, metric?.unit, context);
  const notes = [
    joined(' · ', label, groupText(value, context)),
    joined(
      ' · ',
      value.n === undefined ? '' : words.sample(value.n),
      metric?.target === undefined ? '' : words.target(amountText(metric.target, metric.unit, context)),
    ),
    value.asOf ? words.dataAsOf(words.date(value.asOf)) : '',
  ].filter(Boolean);
  return {
    key,
    part: 'cell',
    tone: 'figure',
    title: figure,
    notes,
    name: words.sentences(
      joined(' · ', label, groupText(value, context)) + words.labelSeparator + figure,
      ...notes.slice(1),
    ),
    place,
  };
}

function entry(step: Step, ...cards: readonly CardContent[]): RowEntry {
  return { first: step.index, last: step.index, cards };
}
