import type { Cell, Lane, Step } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import type { IconName } from '../scene/icons.js';
import type { CardTone } from '../scene/tones.js';
import {
  channelEntries,
  channelJoints,
  handOffs,
  metricEntries,
  ownerEntries,
  touchpointEntries,
} from './fact-cards.js';
import { actionEntries, gainEntries, opportunityEntries, ownerName, painEntries } from './finding-cards.js';
import type { CardsRow, RowEntry } from './rows.js';
import { joined, type Context } from './context.js';
import { isAssumed, validationName } from './step-card.js';
import { timeEntries } from './time-cards.js';

/** A lane as a row: what its cells say, then what the journey's facts add to a lane of this role. */
export function laneRow(lane: Lane, title: string, context: Context): CardsRow {
  const entries = [...cellEntries(lane, context), ...roleEntries(lane, context)];
  const joints = lane.role === 'channels' ? channelJoints(context) : lane.role === 'ownership' ? handOffs(context) : [];
  return { kind: 'cards', key: lane.id, title, entries, joints, even: false };
}

function roleEntries(lane: Lane, context: Context): RowEntry[] {
  switch (lane.role) {
    case 'channels':
      return channelEntries(context);
    case 'touchpoints':
      return touchpointEntries(context);
    case 'pains':
      return painEntries(context);
    case 'gains':
      return gainEntries(context);
    case 'opportunities':
      return opportunityEntries(context);
    case 'actions-plan':
      return actionEntries(context);
    case 'metrics':
      return metricEntries(context);
    case 'ownership':
      return ownerEntries(context);
    case 'time':
      return timeEntries(context);
    default:
      return [];
  }
}

function cellEntries(lane: Lane, context: Context): RowEntry[] {
  const { steps } = context.journey;
  return steps.flatMap((step) => {
    const cells = step.cells.get(lane.id) ?? [];
    return cells.map((cell, order): RowEntry => {
      const last = Math.min(steps.length - 1, step.index + (cell.span ?? 1) - 1);
      return { first: step.index, last, cards: [cellCard(cell, step, lane, order, context)] };
    });
  });
}

function cellCard(cell: Cell, step: Step, lane: Lane, order: number, context: Context): CardContent {
  const { say, frame } = context;
  const { words } = frame;
  const tone = laneTones[lane.role] ?? 'text';
  const said = say(cell.text) || refNames(cell, context);
  const text = tone === 'quote' ? quoted(said, words.quoteMarks) : said;
  const notes = cellNotes(cell, lane, context);
  const alt = say(cell.media?.alt);
  const spoken = said || alt || words.noData;
  return {
    key: `cell(${step.id},${lane.id},${order})`,
    part: said || cell.media ? 'cell' : 'gap',
    tone: said || cell.media ? tone : 'gap',
    text: said ? text : cell.media ? '' : words.noData,
    notes: cell.media && alt && !said ? [alt, ...notes] : notes,
    icon: cell.media ? undefined : laneIcons[lane.role],
    image: cell.media ? { href: cell.media.src, alt } : undefined,
    assumed: isAssumed(cell),
    name: words.sentences(spoken, ...notes, validationName(cell, context)),
    place: { stage: step.stage, step: step.id, lane: lane.id },
  };
}

function cellNotes(cell: Cell, lane: Lane, context: Context): string[] {
  const { journey, say, frame } = context;
  const { words } = frame;
  const persona =
    cell.persona === undefined || cell.persona === lane.persona ? undefined : journey.lookup.personas.get(cell.persona);
  const segment = cell.segment === undefined ? undefined : journey.lookup.segments.get(cell.segment);
  const owner = ownerName(cell.owner, context);
  const perceived = ownerName(cell.perceivedOwner, context);
  return [
    joined(' · ', say(persona?.name), say(segment?.name)),
    owner ? words.owner + words.labelSeparator + owner : '',
    perceived && perceived !== owner ? words.perceivedOwner + words.labelSeparator + perceived : '',
  ].filter(Boolean);
}

function refNames(cell: Cell, { journey, say, frame }: Context): string {
  const { lookup } = journey;
  const names = cell.refs.map((id) => {
    const named =
      lookup.actors.get(id) ??
      lookup.channels.get(id) ??
      lookup.personas.get(id) ??
      lookup.teams.get(id) ??
      lookup.systems.get(id);
    return named ? say(named.name) : say(lookup.steps.get(id)?.title);
  });
  return joined(frame.words.listSeparator, ...names);
}

/** A text in quotation marks, unless it brings its own. */
export function quoted(text: string, [open, close]: readonly [string, string]): string {
  return /^["“„«「『'‘״]/.test(text) || text === '' ? text : open + text + close;
}

const laneTones: Readonly<Partial<Record<Lane['role'], CardTone>>> = {
  quotes: 'quote',
  pains: 'pain',
  gains: 'gain',
  opportunities: 'opportunity',
  channels: 'chip',
  'frontstage-technology': 'chip',
  'backstage-technology': 'chip',
  ownership: 'chip',
  storyboard: 'image',
};

const laneIcons: Readonly<Partial<Record<Lane['role'], IconName>>> = {
  pains: 'pain',
  gains: 'gain',
  opportunities: 'opportunity',
  ownership: 'owner',
  'actions-plan': 'action',
};
