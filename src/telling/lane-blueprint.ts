import type { Cell, Id, Lane, Step } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import { blueprintRank, isLayerRole, isOptionalRole, isServiceRole, levelOf } from './lane-levels.js';
import { isBehindTheScenes } from './lane-links.js';
import type { ServiceRow } from './lane-plan.js';
import { servicedStepCard, type ServicePoint } from './lane-points.js';
import { cardsRow, hasContent, rowsOfLane, withLane } from './lane-rows.js';
import type { CardsRow, Row, RowEntry } from './rows.js';
import { isAssumed } from './step-card.js';
import type { Telling } from './telling.js';

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
export function blueprintRows(telling: Telling, choice: BlueprintChoice): ServiceRow[] {
  const lanes = telling.journey.lanes.filter(({ hidden }) => !hidden);
  const service = serviceRows(telling.journey.lanes, telling);
  const optional = choice.optional ? optionalRows(lanes, telling) : [];
  const before = (rank: number) => (row: ServiceRow) => blueprintRank(row.role ?? 'custom') < rank;
  const customer = blueprintRank('customer-actions');
  const support = blueprintRank('policy');
  const top = [...optional, ...service].filter(before(customer));
  const below = service.filter((row) => !before(customer)(row));
  const behind = withInnerSteps(below, telling, choice);
  return [
    ...top,
    spineRow(telling, choice),
    ...behind.map((row, order) => (order === 0 && row.level === 'customer' ? { ...row, tied: true } : row)),
    ...(service.length === 0 ? standIns(lanes, telling) : []),
    ...optional.filter((row) => !before(support)(row)),
    ...extraRows([...top, ...below, ...optional], telling, choice),
  ];
}

/**
 * The lanes that make a blueprint as rows, in its order; of several lanes of one role, in the order given.
 *
 * Hidden ones too: a document hides them from its timeline, and a blueprint is what asks for them.
 */
export function serviceRows(lanes: readonly Lane[], telling: Telling): ServiceRow[] {
  const own = inBlueprintOrder(lanes.filter(({ role }) => isServiceRole(role)));
  return own.flatMap((lane) =>
    rowsOfLane(lane, telling).map((row) => ({
      row: inBoxes(withLane(row), lane, telling),
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
export function layerRows(lanes: readonly Lane[], telling: Telling): ServiceRow[] {
  const besides = lanes.filter(({ role, hidden }) => isLayerRole(role) && !isServiceRole(role) && !hidden);
  return [...serviceRows(lanes, telling), ...plainRows(inBlueprintOrder(besides), telling)];
}

/** The rows of some lanes that are no part of the chain of service, without those that say nothing. */
function plainRows(lanes: readonly Lane[], telling: Telling): ServiceRow[] {
  return lanes.flatMap((lane) =>
    rowsOfLane(lane, telling)
      .filter(hasContent)
      .map((row) => ({ row: withLane(row), role: lane.role })),
  );
}

function optionalRows(lanes: readonly Lane[], telling: Telling): ServiceRow[] {
  return plainRows(inBlueprintOrder(lanes.filter(({ role }) => isOptionalRole(role))), telling);
}

function standIns(lanes: readonly Lane[], telling: Telling): ServiceRow[] {
  return plainRows(
    lanes.filter(({ role }) => role === 'touchpoints' || role === 'channels'),
    telling,
  );
}

function extraRows(shown: readonly ServiceRow[], telling: Telling, { lanes: wanted }: BlueprintChoice): ServiceRow[] {
  const taken = new Set(shown.map(({ row }) => row.key));
  const lanes = wanted.flatMap((name) => telling.journey.lanes.filter(({ id, role }) => id === name || role === name));
  return plainRows(
    [...new Set(lanes)].filter(({ id }) => !taken.has(id)),
    telling,
  );
}

function spineRow(telling: Telling, choice: BlueprintChoice): ServiceRow {
  const { words } = telling.frame;
  const steps = telling.journey.steps.filter((step) => !isBehindTheScenes(step, telling));
  const entries = steps.map((step) => stepEntry(step, telling, choice));
  return { row: cardsRow('steps', words.lanes.steps, entries, true), level: 'customer' };
}

function stepEntry(step: Step, telling: Telling, { points }: BlueprintChoice): RowEntry {
  const card = servicedStepCard(step, points.get(step.id) ?? [], telling);
  return { first: step.index, last: step.index, cards: [card] };
}

/** The same rows with the steps that are work behind the scenes in the first backstage row. */
function withInnerSteps(rows: readonly ServiceRow[], telling: Telling, choice: BlueprintChoice): ServiceRow[] {
  const inner = telling.journey.steps.filter((step) => isBehindTheScenes(step, telling));
  if (inner.length === 0) return [...rows];
  const entries = inner.map((step) => stepEntry(step, telling, choice));
  const home = rows.findIndex(({ level, row }) => level === 'backstage' && row.kind === 'cards');
  const row = rows[home]?.row;
  if (row?.kind === 'cards') {
    const joined = { ...row, entries: byStep([...entries, ...row.entries]) };
    return rows.map((other, index) => (index === home ? { ...other, row: joined } : other));
  }
  const own: ServiceRow = {
    row: cardsRow('backstage()', telling.frame.words.lanes['backstage-people'], entries),
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
function inBoxes(row: Row, lane: Lane, telling: Telling): Row {
  if (row.kind === 'curve') return row;
  const cells = cellsByKey(lane, telling);
  const box = (card: CardContent): CardContent => ({
    ...card,
    tone: card.tone === 'text' ? 'step' : card.tone,
    assumed: card.assumed === true || restsOnNothing(cells.get(card.key)),
  });
  const boxed: CardsRow = { ...row, entries: row.entries.map((entry) => ({ ...entry, cards: entry.cards.map(box) })) };
  return boxed;
}

function cellsByKey({ id }: Lane, { journey }: Telling): ReadonlyMap<string, readonly [Cell, Step]> {
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
