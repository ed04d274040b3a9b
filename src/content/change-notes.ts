import type { ChangeNote, Step, StepChange } from '../model/journey.js';
import type { IconName } from '../scene/icons.js';
import type { CardTone } from '../scene/tones.js';
import { timeText } from './time-cards.js';
import { joined, type Context } from './context.js';

/** How a step that differs looks on its card: by tone and icon, not by colour alone. */
export interface ChangeLook {
  readonly tone: CardTone;
  readonly icon: IconName;
}

const looks: Readonly<Record<StepChange['kind'], ChangeLook>> = {
  added: { tone: 'added-step', icon: 'added' },
  removed: { tone: 'removed-step', icon: 'removed' },
  moved: { tone: 'changed-step', icon: 'moved' },
  changed: { tone: 'changed-step', icon: 'changed' },
  'ad-hoc': { tone: 'added-step', icon: 'unexpected' },
  missing: { tone: 'removed-step', icon: 'missing' },
  failed: { tone: 'pain', icon: 'failed' },
  sequence: { tone: 'changed-step', icon: 'moved' },
  timing: { tone: 'changed-step', icon: 'clock' },
  absent: { tone: 'slot', icon: 'absent' },
};

/** All kinds of change, in the order in which a legend explains them. */
export const changeKinds = Object.keys(looks) as readonly StepChange['kind'][];

/** The look of a kind of change. */
export function changeLook(kind: StepChange['kind']): ChangeLook {
  return looks[kind];
}

/** A kind of change in words. */
export function changeName(kind: StepChange['kind'], { frame: { words } }: Context): string {
  switch (kind) {
    case 'added':
    case 'removed':
    case 'moved':
    case 'changed':
    case 'absent':
      return words.changes[kind];
    default:
      return words.deviations[kind];
  }
}

/** How a step differs from its counterpart: what its card shows, and what a reader who listens hears. */
export interface ChangeLines {
  /** The kind, what is short from what to what, then the names of all else that changed. */
  readonly shown: readonly string[];
  /** Everything, from what to what. */
  readonly spoken: readonly string[];
}

/** Longer words than this are not set against each other on a card: that something changed is said there, and what in full to listeners. */
const short = 24;
/** A title is what the step is known by: it is said longer. */
const shortTitle = 60;

/** How a step differs from its counterpart, in lines; none where it does not. */
export function changeLines(step: Step, context: Context): ChangeLines {
  const change = context.journey.changes?.get(step.id);
  if (!change) return { shown: [], spoken: [] };
  const { words } = context.frame;
  const said = change.notes.map((note) => noteSaid(note, context));
  const isShown = ({ field, before, after }: NoteSaid): boolean => {
    const most = field === 'note' ? Infinity : field === 'title' ? shortTitle : short;
    return lettersIn(before) <= most && lettersIn(after) <= most;
  };
  const others = said.filter((note) => !isShown(note)).map(({ name }) => name);
  const kind = changeName(change.kind, context);
  const rest = others.length > 0 ? words.alsoChanged(joined(words.listSeparator, ...others)) : '';
  return {
    shown: [kind, ...said.filter(isShown).map(({ line }) => line), rest].filter(Boolean),
    spoken: [kind, ...said.map(({ line }) => line)].filter(Boolean),
  };
}

// A Chinese character says as much as two Latin letters, and is as wide.
function lettersIn(text: string): number {
  return Array.from(text).reduce((count, character) => count + (character > '\u2e7f' ? 2 : 1), 0);
}

interface NoteSaid {
  readonly field: ChangeNote['field'];
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly line: string;
}

function noteSaid(note: ChangeNote, context: Context): NoteSaid {
  const { field } = note;
  const [before, after] = [said(note.before, note, context), said(note.after, note, context)];
  const name = fieldName(note, context);
  const line = field === 'note' ? after || before : context.frame.words.fromTo(name, before, after);
  return { field, name, before, after, line };
}

function fieldName({ field, about }: ChangeNote, context: Context): string {
  const { journey, say, frame } = context;
  const lane = about === undefined ? undefined : journey.lookup.lanes.get(about);
  if (field === 'cells' && lane) return say(lane.title) || frame.words.lanes[lane.role];
  const persona = about === undefined ? undefined : journey.lookup.personas.get(about);
  return joined(' · ', frame.words.fields[field], say(persona?.name));
}

// Numbers and the document's own choices are said in the reader's language where there are words for them.
function said(value: ChangeNote['before'], { field }: ChangeNote, context: Context): string {
  const { frame, journey, say } = context;
  const text = say(value);
  const { words } = frame;
  if (text === '') return '';
  if (field === 'status' && Object.hasOwn(words.touchpointStatus, text))
    return words.touchpointStatus[text as keyof typeof words.touchpointStatus];
  if (field === 'channel') return say(journey.lookup.channels.get(text)?.name) || text;
  if (field === 'actor') return say(journey.lookup.actors.get(text)?.name) || text;
  if (field === 'stage') return say(journey.lookup.stages.get(text)?.title) || text;
  if (field === 'owner') return say(journey.lookup.teams.get(text)?.name) || text;
  if (field === 'time') return timeText(text, context);
  return /^-?\d+(\.\d+)?$/.test(text) ? words.number(Number(text)) : text;
}
