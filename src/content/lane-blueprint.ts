import type { Cell, Id, Lane, Step } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import { blueprintRank, isLayerRole, isOptionalRole, isServiceRole, levelOf } from './lane-levels.js';
import { isBehindTheScenes } from './lane-links.js';
import type { ServiceRow } from './lane-plan.js';
import { servicedStepCard, type ServicePoint } from './lane-points.js';
import { cardsRow, hasContent, rowsOfLane, withLane } from './lane-rows.js';
import type { CardsRow, Row, RowEntry } from './rows.js';
import { isAssumed } from './step-card.js';
import type { Context } from './context.js';

/** What stands in a blueprint beside the lanes that make it. */
export interface BlueprintChoice {
  /** Whether time, policy, metrics and employee emotion have rows (rule 68). */
  readonly optional: boolean;
  /** More lanes, by id or role, in this order. */
  readonly lanes: readonly Id[];
  readonly points: ReadonlyMap<string, readonly ServicePoint[]>;
}

/**
 * The rows of a blueprint from top to bottom (rule 60), the steps where the customer acts.
 *
 * What the document does not say in lanes is taken from its facts: a step of kind `internal` is no doing of the customer
 * and stands backstage, in a row of its own where no lane is there for it; and where no lane at all belongs to a
 * blueprint, touchpoints and channels stand below the steps. Such rows have no role, so no line follows from them.
 */
export function blueprintRows(context: Context, choice: BlueprintChoice): ServiceRow[] {
  const lanes = context.journey.lanes.filter(({ hidden }) => !hidden);
  const service = serviceRows(context.journey.lanes, context);
  const optional = choice.optional ? optionalRows(lanes, context) : [];
  const before = (rank: number) => (row: ServiceRow) => blueprintRank(row.role ?? 'custom') < rank;
  const customer = blueprintRank('customer-actions');
  const support = blueprintRank('policy');
  const top = [...optional, ...service].filter(before(customer));
  const below = service.filter((row) => !before(customer)(row));
  const behind = withInnerSteps(below, context, choice);
  return [
    ...top,
    spineRow(context, choice),
    ...behind.map((row, order) => (order === 0 && row.level === 'customer' ? { ...row, tied: true } : row)),
    ...(service.length === 0 ? standIns(lanes, context) : []),
    ...optional.filter((row) => !before(support)(row)),
    ...extraRows([...top, ...below, ...optional], context, choice),
  ];
}

/**
 * The lanes that make a blueprint as rows, in its order; of several lanes of one role, in the order given.
 *
 * Hidden ones too: a document hides them from its timeline, and a blueprint is what asks for them.
 */
export function serviceRows(lanes: readonly Lane[], context: Context): ServiceRow[] {
  const own = inBlueprintOrder(lanes.filter(({ role }) => isServiceRole(role)));
  return own.flatMap((lane) =>
    rowsOfLane(lane, context).map((row) => ({
      row: inBoxes(withLane(row), lane, context),
      role: lane.role,
      level: levelOf(lane.role),
      stretched: true,
    })),
  );
}

/** Lanes from top to bottom as a blueprint has them. */
function inBlueprintOrder(lanes: readonly Lane[]): Lane[] {
  return [...lanes].sort((a, b) => blueprintRank(a.role) - blueprintRank(b.role));
}

/** The rows of the lanes that only a blueprint has, for a timeline with the blueprint as a layer (rule 72). */
export function layerRows(lanes: readonly Lane[], context: Context): ServiceRow[] {
  const besides = lanes.filter(({ role, hidden }) => isLayerRole(role) && !isServiceRole(role) && !hidden);
  return [...serviceRows(lanes, context), ...plainRows(inBlueprintOrder(besides), context)];
}

/** The rows of some lanes that are no part of the chain of service, without those that say nothing. */
function plainRows(lanes: readonly Lane[], context: Context): ServiceRow[] {
  return lanes.flatMap((lane) =>
    rowsOfLane(lane, context)
      .filter(hasContent)
      .map((row) => ({ row: withLane(row), role: lane.role })),
  );
}

function optionalRows(lanes: readonly Lane[], context: Context): ServiceRow[] {
  return plainRows(inBlueprintOrder(lanes.filter(({ role }) => isOptionalRole(role))), context);
}

function standIns(lanes: readonly Lane[], context: Context): ServiceRow[] {
  return plainRows(
    lanes.filter(({ role }) => role === 'touchpoints' || role === 'channels'),
    context,
  );
}

function extraRows(shown: readonly ServiceRow[], context: Context, { lanes: wanted }: BlueprintChoice): ServiceRow[] {
  const taken = new Set(shown.map(({ row }) => row.key));
  const lanes = wanted.flatMap((name) => context.journey.lanes.filter(({ id, role }) => id === name || role === name));
  return plainRows(
    [...new Set(lanes)].filter(({ id }) => !taken.has(id)),
    context,
  );
}

function spineRow(context: Context, choice: BlueprintChoice): ServiceRow {
  const { words } = context.frame;
  const steps = context.journey.steps.filter((step) => !isBehindTheScenes(step, context));
  const entries = steps.map((step) => stepEntry(step, context, choice));
  return { row: cardsRow('steps', words.lanes.steps, entries, true), level: 'customer' };
}

function stepEntry(step: Step, context: Context, { points }: BlueprintChoice): RowEntry {
  const card = servicedStepCard(step, points.get(step.id) ?? [], context);
  return { first: step.index, last: step.index, cards: [card] };
}

/** The same rows with the steps that are work behind the scenes in the first backstage row. */
function withInnerSteps(rows: readonly ServiceRow[], context: Context, choice: BlueprintChoice): ServiceRow[] {
  const inner = context.journey.steps.filter((step) => isBehindTheScenes(step, context));
  if (inner.length === 0) return [...rows];
  const entries = inner.map((step) => stepEntry(step, context, choice));
  const home = rows.findIndex(({ level, row }) => level === 'backstage' && row.kind === 'cards');
  const row = rows[home]?.row;
  if (row?.kind === 'cards') {
    const joined = { ...row, entries: byStep([...entries, ...row.entries]) };
    return rows.map((other, index) => (index === home ? { ...other, row: joined } : other));
  }
  const own: ServiceRow = {
    row: cardsRow('backstage()', context.frame.words.lanes['backstage-people'], entries),
    level: 'backstage',
    stretched: true,
  };
  const support = rows.findIndex(({ level }) => level === 'support');
  return support === -1 ? [...rows, own] : [...rows.slice(0, support), own, ...rows.slice(support)];
}

function byStep(entries: readonly RowEntry[]): RowEntry[] {
  return [...entries].sort((a, b) => a.first - b.first);
}

/** What a lane says in boxes of its own, so that a link has something to reach; what nothing vouches for looks so (rule 71). */
function inBoxes(row: Row, lane: Lane, context: Context): Row {
  if (row.kind === 'curve') return row;
  const cells = cellsByKey(lane, context);
  const box = (card: CardContent): CardContent => ({
    ...card,
    tone: card.tone === 'text' ? 'step' : card.tone,
    assumed: card.assumed === true || restsOnNothing(cells.get(card.key)),
  });
  const boxed: CardsRow = { ...row, entries: row.entries.map((entry) => ({ ...entry, cards: entry.cards.map(box) })) };
  return boxed;
}

function cellsByKey({ id }: Lane, { journey }: Context): ReadonlyMap<string, readonly [Cell, Step]> {
  return new Map(
    journey.steps.flatMap((step) =>
      (step.cells.get(id) ?? []).map((cell, order) => [`cell(${step.id},${id},${order})`, [cell, step]] as const),
    ),
  );
}

// A cell that names no evidence of its own rests on that of its step.
function restsOnNothing(found: readonly [Cell, Step] | undefined): boolean {
  if (!found) return false;
  const [cell, step] = found;
  return cell.evidence.length === 0 && cell.validation === undefined && isAssumed(step);
}
