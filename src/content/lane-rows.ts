import type { Lane, Step } from '../model/journey.js';
import { curveMoments, curveRows } from './curve-rows.js';
import { laneRow } from './lane-cards.js';
import type { CardsRow, Row, RowEntry } from './rows.js';
import { stepCard } from './step-card.js';
import { placeAt, type Context } from './context.js';

/** A lane as rows: its curves where it is about how it feels, and what its cells say. */
export function rowsOfLane(lane: Lane, context: Context): Row[] {
  const title = laneName(lane, context);
  if (lane.role !== 'emotion' && lane.role !== 'intensity' && lane.role !== 'employee-emotion') {
    return [laneRow(lane, title, context)];
  }
  const curves = curveRows(lane, title, context);
  const cells = laneRow(lane, title, context);
  return hasContent(cells)
    ? [...curves, { ...cells, key: `${lane.id}#cells`, title: curves.length > 0 ? '' : title }]
    : curves;
}

/** The name of a lane: its own, or that of its role, with whose it is. */
export function laneName(lane: Lane, { say, frame, journey }: Context): string {
  const title = say(lane.title);
  if (title) return title;
  const who = lane.actor ?? lane.persona;
  const name =
    who === undefined ? '' : say(journey.lookup.actors.get(who)?.name ?? journey.lookup.personas.get(who)?.name);
  return name ? `${frame.words.lanes[lane.role]} · ${name}` : frame.words.lanes[lane.role];
}

/** The row of all step cards. */
export function stepsRow(context: Context): CardsRow {
  return cardsRow('steps', context.frame.words.lanes.steps, stepEntries(context.journey.steps, context), true);
}

/** The cards of some steps, each at its place. */
export function stepEntries(steps: readonly Step[], context: Context): RowEntry[] {
  return steps.map((step) => ({ first: step.index, last: step.index, cards: [stepCard(step, context)] }));
}

/** A row of cards without marks between them. */
export function cardsRow(key: string, title: string, entries: readonly RowEntry[], even = false): CardsRow {
  return { kind: 'cards', key, title, entries, joints: [], even };
}

/** Whether a row has anything to show. */
export function hasContent(row: Row): boolean {
  return row.kind === 'curve' || row.entries.length > 0;
}

/** The same row, its cards at home in its lane: a reader who listens hears which lane speaks. */
export function withLane(row: Row): Row {
  if (row.kind === 'curve' || row.even) return row;
  const placed = ({ cards, ...entry }: RowEntry): RowEntry => ({
    ...entry,
    cards: cards.map((card) => ({ ...card, place: { ...card.place, lane: row.key } })),
  });
  return { ...row, entries: row.entries.map(placed) };
}

/** The moments that matter in a row of their own, for a map without a curve on which they would stand. */
export function momentRow(context: Context): CardsRow {
  const entries = curveMoments(context).map(({ index, label, kind }, order): RowEntry => {
    const name = label === kind ? kind : kind + context.frame.words.labelSeparator + label;
    const card = {
      key: `moment(${order})`,
      part: 'moment',
      tone: 'chip',
      text: label,
      icon: 'moment',
      name,
      place: placeAt(context, index),
    } as const;
    return { first: index, last: index, cards: [card] };
  });
  return cardsRow('moments()', context.frame.words.keyMoments, entries);
}
