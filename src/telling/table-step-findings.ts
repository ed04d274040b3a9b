import { flowFigures } from '../insight/flow-figures.js';
import type { Action, Id, Insight, Step } from '../model/journey.js';
import { gravityName } from './finding-cards.js';
import { ownerLine, validationLine } from './table-claims.js';
import { figureOfValue, flowPlace } from './table-figures.js';
import { chosen, quiet, told, type ColumnOf, type Said } from './table-parts.js';
import { joined, type Telling } from './telling.js';
import { timeText } from './time-cards.js';

/** A column of what was found at places, which may be steps or whole stages. */
export interface FoundColumn extends ColumnOf<Step> {
  readonly at: (place: Id) => readonly Said[];
}

/** Everything that stands at places and not in cells. */
export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
}

/** What was found, measured and planned where: moments, findings, opportunities, actions, figures, gaps, deviations. */
export function foundColumns(telling: Telling): FoundColumns {
  const { journey, frame } = telling;
  const { words } = frame;
  const { lookup } = journey;
  const insights =
    (...kinds: readonly Insight['kind'][]) =>
    (place: Id): readonly Said[] =>
      lookup
        .insightsAt(place)
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((insight) => insightLines(insight, insight.kind !== kinds[0], telling));
  const actions = actionsByOpportunity(journey.actions);
  const column = (key: string, head: string, at: FoundColumn['at']): FoundColumn => ({
    key,
    head,
    at,
    cell: ({ id }) => at(id),
  });
  return {
    columns: [
      column('moments', words.keyMoments, (place) => momentLines(place, telling)),
      column('pains', words.lanes.pains, insights('pain', 'friction', 'barrier')),
      column('gains', words.lanes.gains, insights('gain')),
      column('needs', words.lanes.needs, insights('need')),
      column('findings', words.table.captions.findings, insights('observation', 'question')),
      column('opportunities', words.lanes.opportunities, (place) => opportunityLines(place, telling)),
      column('actions', words.lanes['actions-plan'], (place) =>
        lookup
          .opportunitiesAt(place)
          .flatMap(({ id }) => (actions.get(id) ?? []).flatMap((action) => actionLines(action, telling))),
      ),
      column('metrics', words.lanes.metrics, (place) =>
        lookup.valuesAt(place).flatMap((value) => figureOfValue(value, telling)),
      ),
      ...flowColumns(telling, column),
      column('gaps', words.table.captions.gaps, (place) => gapLines(place, telling)),
      {
        ...column('deviations', words.table.captions.deviations, () => []),
        cell: ({ id }) => deviationLines(id, telling),
      },
    ],
  };
}

function momentLines(place: Id, telling: Telling): Said[] {
  const { words } = telling.frame;
  return telling.journey.lookup.momentsAt(place).flatMap(({ kind, label }): Said[] => {
    const name = chosen(words.moments, kind);
    const own = told(label, telling);
    return own.text ? [own, quiet(own.text === name ? '' : name)] : [name];
  });
}

function insightLines(insight: Insight, isOther: boolean, telling: Telling): Said[] {
  const { words } = telling.frame;
  const kind = isOther ? words.table.insightKinds[insight.kind] : '';
  const severity = gravityName(insight, telling);
  return [
    told(insight.text, telling),
    quiet(joined(' · ', kind, severity, validationLine(insight.validation, telling))),
  ];
}

function opportunityLines(place: Id, telling: Telling): Said[] {
  const { words } = telling.frame;
  const labelled = (label: string, value: number | undefined): string =>
    value === undefined ? '' : label + words.labelSeparator + words.number(value);
  return telling.journey.lookup
    .opportunitiesAt(place)
    .flatMap((one) => [
      told(one.title, telling),
      quiet(
        joined(
          ' · ',
          labelled(words.customerValue, one.customerValue),
          labelled(words.businessValue, one.businessValue),
          labelled(words.effort, one.effort),
        ),
      ),
      quiet(
        joined(
          ' · ',
          one.horizon && words.horizons[one.horizon],
          ownerLine(one.owner, telling),
          chosen(words.table.statuses, one.status),
        ),
      ),
    ]);
}

function actionsByOpportunity(actions: readonly Action[]): ReadonlyMap<Id, readonly Action[]> {
  const groups = new Map<Id, Action[]>();
  for (const action of actions) {
    const known = groups.get(action.opportunity ?? '');
    if (known) known.push(action);
    else groups.set(action.opportunity ?? '', [action]);
  }
  return groups;
}

function actionLines(action: Action, telling: Telling): Said[] {
  const notes = joined(
    ' · ',
    ownerLine(action.owner, telling),
    timeText(action.due, telling),
    chosen(telling.frame.words.table.statuses, action.status),
  );
  return [told(action.title, telling), quiet(notes)];
}

function flowColumns(
  telling: Telling,
  column: (key: string, head: string, at: FoundColumn['at']) => FoundColumn,
): FoundColumn[] {
  const { words } = telling.frame;
  const figures = new Map<Id, ReturnType<typeof flowFigures>[number][]>();
  for (const one of flowFigures(telling.journey)) figures.set(one.at, [...(figures.get(one.at) ?? []), one]);
  return (['inflow', 'processing', 'processed', 'exit'] as const).map((part) =>
    column(part, words.chart.flow[part], (place) =>
      (figures.get(place) ?? []).flatMap((one) => flowPlace(one, part, telling)),
    ),
  );
}

function gapLines(place: Id, telling: Telling): Said[] {
  return telling.journey.lookup
    .gapsAt(place)
    .flatMap((gap) => [
      told(gap.missing, telling),
      quiet(telling.say(gap.plan)),
      quiet(
        joined(
          ' · ',
          ownerLine(gap.owner, telling),
          timeText(gap.due, telling),
          chosen(telling.frame.words.table.statuses, gap.status),
        ),
      ),
    ]);
}

function deviationLines(step: Id, telling: Telling): Said[] {
  const { words } = telling.frame;
  return (telling.deviations.get(step) ?? []).flatMap(({ kind, note }) => [
    words.deviations[kind],
    { ...told(note, telling), quiet: true },
  ]);
}
