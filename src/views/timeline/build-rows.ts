import { curveRows, personaCurveRow } from '../../telling/curve-rows.js';
import { gapEntries, needEntries } from '../../telling/finding-cards.js';
import {
  cardsRow,
  hasContent,
  laneName,
  momentRow,
  rowsOfLane,
  stepEntries,
  stepsRow,
  withLane,
} from '../../telling/lane-rows.js';
import { layerRows } from '../../telling/lane-blueprint.js';
import { isLayerRole } from '../../telling/lane-levels.js';
import type { ServiceRow } from '../../telling/lane-plan.js';
import type { Row, RowEntry } from '../../telling/rows.js';
import type { Telling } from '../../telling/telling.js';
import type { Id, Lane, Step, Text } from '../../model/journey.js';
import type { TimelineOptions } from './options.js';

/** The rows of a timeline: the steps, then what the option `rows` asks for. Rows without content are left out. */
export function buildRows(telling: Telling, options: TimelineOptions): Row[] {
  const rows = options.rows === 'lanes' ? laneRows(telling, options) : groupRows(telling, options);
  const moments = momentRow(telling);
  // A curve of employees alone shows none: they are the customer's.
  const isShown = rows.some((row) => row.kind === 'curve' && row.felt && row.moments.length >= moments.entries.length);
  return [...rows, ...(isShown ? [] : [moments])]
    .map(withLane)
    .filter((row) => row.key === 'steps' || options.emptyLanes === 'show' || isPinned(row, telling) || hasContent(row));
}

/** The blueprint below the other lanes of a timeline; no rows where it is no layer of its own (rule 72). */
export function buildLayer(telling: Telling, options: TimelineOptions): ServiceRow[] {
  if (options.rows !== 'lanes' || options.blueprint !== 'layer') return [];
  const { lanes } = telling.journey;
  return layerRows(options.lanes.length > 0 ? chosenLanes(lanes, options.lanes) : lanes, telling);
}

function laneRows(telling: Telling, options: TimelineOptions): Row[] {
  const chosen = chosenLanes(telling.journey.lanes, options.lanes);
  const lanes = options.blueprint === 'lanes' ? chosen : chosen.filter(({ role }) => !isLayerRole(role));
  const rows = lanes.flatMap((lane) => rowsOfLane(lane, telling));
  const extra = options.lanes.length > 0 ? [] : [...findingRows(telling), ...stageRows(telling)];
  return [stepsRow(telling), ...rows, ...extra];
}

/** Lanes chosen by id or role, in the order of the choice; all that are not hidden when nothing is chosen. */
function chosenLanes(lanes: readonly Lane[], chosen: readonly Id[]): Lane[] {
  if (chosen.length === 0) return lanes.filter(({ hidden }) => !hidden);
  const found = chosen.flatMap((name) => lanes.filter(({ id, role }) => id === name || role === name));
  return [...new Set(found)];
}

function findingRows(telling: Telling): Row[] {
  const { words } = telling.frame;
  return [
    cardsRow('needs()', words.lanes.needs, needEntries(telling)),
    cardsRow('gaps()', words.noData, gapEntries(telling)),
  ];
}

function stageRows(telling: Telling): Row[] {
  const { words } = telling.frame;
  return [
    cardsRow('brand-goal()', words.lanes['brand-goal'], stageEntries(telling, 'brandGoal')),
    cardsRow('strategy()', words.lanes.strategy, stageEntries(telling, 'strategy')),
  ];
}

function stageEntries({ journey, span, say }: Telling, field: 'brandGoal' | 'strategy'): RowEntry[] {
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

function groupRows(telling: Telling, options: TimelineOptions): Row[] {
  const emotion = telling.journey.lanes.filter(({ role, hidden }) => role === 'emotion' && !hidden);
  if (options.rows === 'personas') {
    const rows = telling.journey.personas.flatMap((persona) =>
      personaCurveRow(persona.id, telling.say(persona.name), telling),
    );
    return [stepsRow(telling), ...rows];
  }
  const curves = emotion.flatMap((lane) => curveRows(lane, laneName(lane, telling), telling));
  return [...belongingRows(telling, options.rows), ...curves];
}

/** One row a channel, actor or owner, each with the steps that belong to it; last a row for what belongs to none. */
function belongingRows(telling: Telling, by: 'channels' | 'actors' | 'owners' | 'lanes'): Row[] {
  const { journey, say, frame } = telling;
  const groups = new Map<Id, Step[]>();
  const names = new Map<Id, Text>();
  const declared = by === 'channels' ? journey.channels : by === 'actors' ? journey.actors : journey.teams;
  for (const { id, name } of declared) {
    groups.set(id, []);
    names.set(id, name);
  }
  const rest: Step[] = [];
  for (const step of journey.steps) {
    const id = belongsTo(step, by, telling);
    const group = id === undefined ? rest : groups.get(id);
    if (group) group.push(step);
    else if (id !== undefined) groups.set(id, [step]);
  }
  const rows = [...groups].map(([id, steps]) =>
    cardsRow(`${by}(${id})`, say(names.get(id)) || id, stepEntries(steps, telling), true),
  );
  return rest.length > 0 ? [...rows, cardsRow(`${by}()`, frame.words.other, stepEntries(rest, telling), true)] : rows;
}

function belongsTo(step: Step, by: string, { journey }: Telling): Id | undefined {
  if (by === 'channels') return step.channel;
  if (by === 'actors') return step.actor ?? step.touchpoint?.initiator;
  return step.owner?.team ?? journey.lookup.stages.get(step.stage)?.owner?.team;
}

function isPinned(row: Row, { journey }: Telling): boolean {
  return journey.lookup.lanes.get(row.key)?.pinned === true;
}
