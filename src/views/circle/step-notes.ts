import type { Step } from '../../model/journey.js';
import type { CardContent } from '../../scene/card.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { IconName } from '../../scene/icons.js';
import type { ColorName } from '../../scene/tokens.js';
import { curveMoments } from '../../content/curve-rows.js';
import { timeName, waitName } from '../../content/time-cards.js';
import { joined, rangesOf, type Context } from '../../content/context.js';

/** A small line under the title of a step. */
export interface StepNote {
  readonly kind: 'moment' | 'gap' | 'status' | 'channel' | 'time' | 'loop';
  /** Absent for a moment, which has a diamond, and where words say it all. */
  readonly icon: IconName | undefined;
  readonly text: string;
  readonly color: ColorName;
  /** What a reader who listens hears. */
  readonly name: string;
}

/** The notes of all steps: moments that matter, what is not known, what is out of the ordinary, where and how long. */
export function stepNotes(cards: readonly CardContent[], context: Context): StepNote[][] {
  const { journey, say, frame } = context;
  const notes = journey.steps.map((): StepNote[] => []);
  for (const { index, label, kind } of curveMoments(context)) {
    const name = label === kind ? kind : kind + frame.words.labelSeparator + label;
    notes[index]?.push({ kind: 'moment', icon: undefined, text: label, color: 'accent', name });
  }
  // Before what is not known: a line without an icon behind it would seem to go on with it.
  cards.forEach((card, index) => notes[index]?.push(...statusNotes(card, frame.words.optional)));
  for (const { at, missing } of journey.gaps) {
    const text = frame.words.gap(say(missing));
    for (const [index] of rangesOf(context, [at]))
      notes[index]?.push({ kind: 'gap', icon: 'missing', text, color: 'muted', name: text });
  }
  journey.steps.forEach((step, index) => {
    notes[index]?.push(...channelNotes(step, context), ...timeNotes(step, context));
  });
  return notes;
}

// The icon of a card shows what its first line says, after that the step is optional.
function statusNotes(card: CardContent, optional: string): StepNote[] {
  const { notes = [] } = card;
  const told = notes.findIndex((text) => text !== optional);
  return notes.map((text, index) => {
    const icon = index === told ? card.icon : undefined;
    return { kind: 'status', icon, text, color: 'muted', name: text };
  });
}

function channelNotes(step: Step, { journey, say, frame }: Context): StepNote[] {
  const channel = step.channel === undefined ? undefined : journey.lookup.channels.get(step.channel);
  if (!channel) return [];
  const text = say(channel.name) || channel.id;
  const medium = channel.medium ? frame.words.media[channel.medium] : '';
  const name = joined(frame.words.listSeparator, text, medium === text ? '' : medium);
  return [{ kind: 'channel', icon: channelIcon({ ...channel, name: text }), text, color: 'muted', name }];
}

function timeNotes(step: Step, context: Context): StepNote[] {
  const [text, wait] = [timeName(step, context), waitName(step, context)];
  return [
    ...(text ? [{ kind: 'time', icon: 'clock', text, color: 'muted', name: text } as const] : []),
    ...(wait ? [{ kind: 'time', icon: 'wait', text: wait, color: 'muted', name: wait } as const] : []),
  ];
}
