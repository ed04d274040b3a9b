import { curveRows, personaCurveRow } from '../../content/curve-rows.js';
import { gapEntries, needEntries } from '../../content/finding-cards.js';
import {
  cardsRow,
  hasContent,
  laneName,
  momentRow,
  rowsOfLane,
  stepEntries,
  stepsRow,
  withLane,
} from '../../content/lane-rows.js';
import { layerRows } from '../../content/lane-blueprint.js';
import { isLayerRole } from '../../content/lane-levels.js';
import type { ServiceRow } from '../../content/lane-plan.js';
import type { Row, RowEntry } from '../../content/rows.js';
import type { Context } from '../../content/context.js';
import type { Id, Lane, Step, Text } from '../../model/journey.js';
import type { TimelineOptions } from './options.js';

/** The rows of a timeline: the steps, then what the option `rows` asks for. Rows without content are left out. */
export function buildRows(context: Context, options: TimelineOptions): Row[] {
  const rows = options.rows === 'lanes' ? laneRows(context, options) : groupRows(context, options);
  const moments = momentRow(context);
  // A curve of employees alone shows none: they are the customer's.
  const isShown = rows.some((row) => row.kind === 'curve' && row.felt && row.moments.length >= moments.entries.length);
  return [...rows, ...(isShown ? [] : [moments])]
    .map(withLane)
    .filter((row) => row.key === 'steps' || options.emptyLanes === 'show' || isPinned(row, context) || hasContent(row));
}

/** The blueprint below the other lanes of a timeline; no rows where it is no layer of its own (rule 72). */
export function buildLayer(context: Context, options: TimelineOptions): ServiceRow[] {
  if (options.rows !== 'lanes' || options.blueprint !== 'layer') return [];
  const { lanes } = context.journey;
  return layerRows(options.lanes.length > 0 ? chosenLanes(lanes, options.lanes) : lanes, context);
}

function laneRows(context: Context, options: TimelineOptions): Row[] {
  const chosen = chosenLanes(context.journey.lanes, options.lanes);
  const lanes = options.blueprint === 'lanes' ? chosen : chosen.filter(({ role }) => !isLayerRole(role));
  const rows = lanes.flatMap((lane) => rowsOfLane(lane, context));
  const extra = options.lanes.length > 0 ? [] : [...findingRows(context), ...stageRows(context)];
  return [stepsRow(context), ...rows, ...extra];
}

/** Lanes chosen by id or role, in the order of the choice; all that are not hidden when nothing is chosen. */
function chosenLanes(lanes: readonly Lane[], chosen: readonly Id[]): Lane[] {
  if (chosen.length === 0) return lanes.filter(({ hidden }) => !hidden);
  const found = chosen.flatMap((name) => lanes.filter(({ id, role }) => id === name || role === name));
  return [...new Set(found)];
}

function findingRows(context: Context): Row[] {
  const { words } = context.frame;
  return [
    cardsRow('needs()', words.lanes.needs, needEntries(context)),
    cardsRow('gaps()', words.noData, gapEntries(context)),
  ];
}

function stageRows(context: Context): Row[] {
  const { words } = context.frame;
  return [
    cardsRow('brand-goal()', words.lanes['brand-goal'], stageEntries(context, 'brandGoal')),
    cardsRow('strategy()', words.lanes.strategy, stageEntries(context, 'strategy')),
  ];
}

function stageEntries({ journey, span, say }: Context, field: 'brandGoal' | 'strategy'): RowEntry[] {
  return journey.stages.flatMap((stage): RowEntry[] => {
    const place = span.get(stage.id);
    const text = say(stage[field]);
    if (!text || !place) return [];
    const card = {
      key: `${field}(${stage.id})`,
      part: 'cell',
      tone: 'text',
      text,
      name: text,
      place: { stage: stage.id },
    } as const;
    return [{ first: place[0], last: place[1], cards: [card] }];
  });
}

function groupRows(context: Context, options: TimelineOptions): Row[] {
  const emotion = context.journey.lanes.filter(({ role, hidden }) => role === 'emotion' && !hidden);
  if (options.rows === 'personas') {
    const rows = context.journey.personas.flatMap((persona) =>
      personaCurveRow(persona.id, context.say(persona.name), context),
    );
    return [stepsRow(context), ...rows];
  }
  const curves = emotion.flatMap((lane) => curveRows(lane, laneName(lane, context), context));
  return [...belongingRows(context, options.rows), ...curves];
}

/** One row a channel, actor or owner, each with the steps that belong to it; last a row for what belongs to none. */
function belongingRows(context: Context, by: 'channels' | 'actors' | 'owners' | 'lanes'): Row[] {
  const { journey, say, frame } = context;
  const groups = new Map<Id, Step[]>();
  const names = new Map<Id, Text>();
  const declared = by === 'channels' ? journey.channels : by === 'actors' ? journey.actors : journey.teams;
  for (const { id, name } of declared) {
    groups.set(id, []);
    names.set(id, name);
  }
  const rest: Step[] = [];
  for (const step of journey.steps) {
    const id = belongsTo(step, by, context);
    const group = id === undefined ? rest : groups.get(id);
    if (group) group.push(step);
    else if (id !== undefined) groups.set(id, [step]);
  }
  const rows = [...groups].map(([id, steps]) =>
    cardsRow(`${by}(${id})`, say(names.get(id)) || id, stepEntries(steps, context), true),
  );
  return rest.length > 0 ? [...rows, cardsRow(`${by}()`, frame.words.other, stepEntries(rest, context), true)] : rows;
}

function belongsTo(step: Step, by: string, { journey }: Context): Id | undefined {
  if (by === 'channels') return step.channel;
  if (by === 'actors') return step.actor ?? step.touchpoint?.initiator;
  return step.owner?.team ?? journey.lookup.stages.get(step.stage)?.owner?.team;
}

function isPinned(row: Row, { journey }: Context): boolean {
  return journey.lookup.lanes.get(row.key)?.pinned === true;
}
