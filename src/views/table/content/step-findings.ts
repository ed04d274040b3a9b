import { flowFigures } from '../../../insight/flow-figures.js';
import type { Action, Id, Insight, Step } from '../../../model/journey.js';
import { gravityName } from '../../../content/finding-cards.js';
import { ownerLine, validationLine } from './claims.js';
import { figureOfValue, flowPlace } from './figures.js';
import { chosen, quiet, told, type ColumnOf, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

/** A column of what was found at places, which may be steps or whole stages. */
export interface FoundColumn extends ColumnOf<Step> {
  readonly at: (place: Id) => readonly Said[];
}

/** Everything that stands at places and not in cells. */
export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
}

/** What was found, measured and planned where: moments, findings, opportunities, actions, figures, gaps, deviations. */
export function foundColumns(context: Context): FoundColumns {
  const { journey, frame } = context;
  const { words } = frame;
  const { lookup } = journey;
  const insights =
    (...kinds: readonly Insight['kind'][]) =>
    (place: Id): readonly Said[] =>
      lookup
        .insightsAt(place)
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((insight) => insightLines(insight, insight.kind !== kinds[0], context));
  const actions = actionsByOpportunity(journey.actions);
  const column = (key: string, head: string, at: FoundColumn['at']): FoundColumn => ({
    key,
    head,
    at,
    cell: ({ id }) => at(id),
  });
  return {
    columns: [
      column('moments', words.keyMoments, (place) => momentLines(place, context)),
      column('pains', words.lanes.pains, insights('pain', 'friction', 'barrier')),
      column('gains', words.lanes.gains, insights('gain')),
      column('needs', words.lanes.needs, insights('need')),
      column('findings', words.table.captions.findings, insights('observation', 'question')),
      column('opportunities', words.lanes.opportunities, (place) => opportunityLines(place, context)),
      column('actions', words.lanes['actions-plan'], (place) =>
        lookup
          .opportunitiesAt(place)
          .flatMap(({ id }) => (actions.get(id) ?? []).flatMap((action) => actionLines(action, context))),
      ),
      column('metrics', words.lanes.metrics, (place) =>
        lookup.valuesAt(place).flatMap((value) => figureOfValue(value, context)),
      ),
      ...flowColumns(context, column),
      column('gaps', words.table.captions.gaps, (place) => gapLines(place, context)),
      {
        ...column('deviations', words.table.captions.deviations, () => []),
        cell: ({ id }) => deviationLines(id, context),
      },
    ],
  };
}

function momentLines(place: Id, context: Context): Said[] {
  const { words } = context.frame;
  return context.journey.lookup.momentsAt(place).flatMap(({ kind, label }): Said[] => {
    const name = chosen(words.moments, kind);
    const own = told(label, context);
    return own.text ? [own, quiet(own.text === name ? '' : name)] : [name];
  });
}

function insightLines(insight: Insight, isOther: boolean, context: Context): Said[] {
  const { words } = context.frame;
  const kind = isOther ? words.table.insightKinds[insight.kind] : '';
  const severity = gravityName(insight, context);
  return [
    told(insight.text, context),
    quiet(joined(' · ', kind, severity, validationLine(insight.validation, context))),
  ];
}

function opportunityLines(place: Id, context: Context): Said[] {
  const { words } = context.frame;
  const labelled = (label: string, value: number | undefined): string =>
    value === undefined ? '' : label + words.labelSeparator + words.number(value);
  return context.journey.lookup
    .opportunitiesAt(place)
    .flatMap((one) => [
      told(one.title, context),
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
          ownerLine(one.owner, context),
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

function actionLines(action: Action, context: Context): Said[] {
  const notes = joined(
    ' · ',
    ownerLine(action.owner, context),
    timeText(action.due, context),
    chosen(context.frame.words.table.statuses, action.status),
  );
  return [told(action.title, context), quiet(notes)];
}

function flowColumns(
  context: Context,
  column: (key: string, head: string, at: FoundColumn['at']) => FoundColumn,
): FoundColumn[] {
  const { words } = context.frame;
  const figures = new Map<Id, ReturnType<typeof flowFigures>[number][]>();
  for (const one of flowFigures(context.journey)) figures.set(one.at, [...(figures.get(one.at) ?? []), one]);
  return (['inflow', 'processing', 'processed', 'exit'] as const).map((part) =>
    column(part, words.chart.flow[part], (place) =>
      (figures.get(place) ?? []).flatMap((one) => flowPlace(one, part, context)),
    ),
  );
}

function gapLines(place: Id, context: Context): Said[] {
  return context.journey.lookup
    .gapsAt(place)
    .flatMap((gap) => [
      told(gap.missing, context),
      quiet(context.say(gap.plan)),
      quiet(
        joined(
          ' · ',
          ownerLine(gap.owner, context),
          timeText(gap.due, context),
          chosen(context.frame.words.table.statuses, gap.status),
        ),
      ),
    ]);
}

function deviationLines(step: Id, context: Context): Said[] {
  const { words } = context.frame;
  return (context.deviations.get(step) ?? []).flatMap(({ kind, note }) => [
    words.deviations[kind],
    { ...told(note, context), quiet: true },
  ]);
}
