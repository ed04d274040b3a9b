import { channelSwitches, type ChannelSwitch } from '../../../insight/channel-switches.js';
import { handOffs } from '../../../insight/hand-offs.js';
import type { Link, Step } from '../../../model/journey.js';
import { changeLines } from '../../../content/change-notes.js';
import { isQuiet } from '../../../content/step-card.js';
import { evidenceLines, nameOf, namesLine, ownerLine, validationLine } from './claims.js';
import { chosen, quiet, told, type ColumnOf, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

/** What a step is: what happens, who acts, through what, and where it leads. */
export function factColumns(context: Context): ColumnOf<Step>[] {
  const { words } = context.frame;
  const { columns } = words.table;
  return [
    { key: 'changes', head: columns.changes, cell: (step) => changeLines(step, context).spoken },
    { key: 'description', head: words.fields.description, cell: ({ description }) => told(description, context) },
    { key: 'kind', head: words.fields.kind, cell: ({ kind }) => (kind ? words.table.stepKinds[kind] : '') },
    { key: 'actor', head: words.fields.actor, cell: ({ actor }) => nameOf(actor, context) },
    { key: 'personas', head: words.table.captions.personas, cell: ({ personas }) => namesLine(personas, context) },
    { key: 'touchpoint', head: columns.touchpoint, cell: (step) => touchpointLines(step, context) },
    channelColumn(context),
    leadsToColumn(context),
    {
      key: 'remarks',
      head: columns.remarks,
      cell: (step) => [step.optional ? words.optional : '', isQuiet(step) ? words.notBrand : ''],
    },
  ];
}

/** When a step happens, and how long it takes. */
export function timeColumns(context: Context): ColumnOf<Step>[] {
  const { words } = context.frame;
  const { columns } = words.table;
  const at = (key: 'start' | 'end' | 'duration' | 'waitBefore'): ColumnOf<Step> => ({
    key,
    head: columns[key],
    cell: ({ time }) => timeText(time?.[key], context),
  });
  const labelled = (label: string, text: string): string => (text ? label + words.labelSeparator + text : '');
  return [
    at('start'),
    at('end'),
    at('duration'),
    at('waitBefore'),
    {
      key: 'messageTimes',
      head: columns.messageTimes,
      cell: ({ time }) => [
        labelled(columns.sent, timeText(time?.sent, context)),
        labelled(columns.received, timeText(time?.received, context)),
        labelled(columns.consumed, timeText(time?.consumed, context)),
      ],
    },
  ];
}

/** Who answers for a step, and what is known of it. */
export function proofColumns(context: Context): ColumnOf<Step>[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns } = words.table;
  const passes = grouped(handOffs(journey), ({ from }) => from);
  return [
    {
      key: 'owner',
      head: words.owner,
      cell: (step) => [
        ownerLine(step.owner, context),
        ...(passes.get(step.id) ?? []).map(({ fromTeam, toTeam }) =>
          quiet(words.handOff(nameOf(fromTeam, context), nameOf(toTeam, context))),
        ),
      ],
    },
    {
      key: 'evidence',
      head: words.personas.fields.evidence,
      cell: ({ evidence }) => loud(evidenceLines(evidence, context)),
    },
    { key: 'certainty', head: columns.certainty, cell: ({ validation }) => validationLine(validation, context) },
    { key: 'tags', head: columns.tags, cell: ({ tags }) => tags.join(words.listSeparator) },
    {
      key: 'clock',
      head: columns.clock,
      // That a date is a date needs no words.
      cell: ({ time }) => (time?.clock && time.clock !== 'date' ? words.table.clocks[time.clock] : ''),
    },
    { key: 'detail', head: columns.detail, cell: (step) => step.journey },
  ];
}

function touchpointLines({ touchpoint }: Step, context: Context): Said[] {
  if (!touchpoint) return [];
  const { words, direction } = context.frame;
  const { type, initiator, receiver, message, status } = touchpoint;
  const between = joined(direction === 'rtl' ? ' ← ' : ' → ', nameOf(initiator, context), nameOf(receiver, context));
  const notes = joined(' · ', type && words.table.touchpointTypes[type], status && words.touchpointStatus[status]);
  return [told(message, context), quiet(between), quiet(notes)];
}

function channelColumn(context: Context): ColumnOf<Step> {
  const { journey, frame } = context;
  const { words } = frame;
  const switches = grouped(channelSwitches(journey), ({ from }) => from);
  const said = ({ fromChannel, toChannel, continuity }: ChannelSwitch): string =>
    joined(
      ' · ',
      words.channelSwitch(nameOf(fromChannel, context), nameOf(toChannel, context)),
      continuity && words.continuity[continuity],
    );
  return {
    key: 'channel',
    head: words.fields.channel,
    cell: ({ id, channel }) => [
      channel === undefined ? '' : nameOf(channel, context),
      // Two ways may lead from the same channel to the same.
      ...[...new Set((switches.get(id) ?? []).map(said))].map(quiet),
    ],
  };
}

function leadsToColumn(context: Context): ColumnOf<Step> {
  const { journey, frame } = context;
  const wayOn = (link: Link): string =>
    joined(
      ' · ',
      link.to === undefined ? frame.words.flow.kinds.exit : nameOf(link.to, context),
      link.kind === 'sequence' ? '' : chosen(frame.words.table.linkKinds, link.kind),
      link.otherwise ? frame.words.flow.otherwise : context.say(link.condition),
    );
  return {
    key: 'leadsTo',
    head: frame.words.table.columns.leadsTo,
    // That each step leads to the next needs no words where nobody drew a link.
    cell: ({ id }) => (journey.linksDerived ? '' : journey.lookup.linksFrom(id).map(wayOn)),
  };
}

// Evidence is beside the point of what it proves; in a column of its own it is the point.
function loud(lines: readonly { readonly text: string }[]): Said[] {
  return lines.map(({ text }) => text);
}

function grouped<T>(items: readonly T[], placeOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(placeOf(item));
    if (group) group.push(item);
    else groups.set(placeOf(item), [item]);
  }
  return groups;
}
