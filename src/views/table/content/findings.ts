import type { Action, DataGap, Deviation, Insight, Moment, Opportunity } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { evidenceLines, nameOf, namesLine, ownerLine, placeNames, validationLine } from './claims.js';
import { chosen, figure, rowsOf, tableOf, told, toldAll } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

/** The moments that matter, wherever they happen. */
export function momentsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions } = words.table;
  const where = placeNames(context);
  return tableOf<Moment>({
    key: 'moments',
    caption: captions.moments,
    head: words.keyMoments,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => chosen(words.moments, kind) },
      { key: 'where', head: columns.where, cell: ({ at }) => where([at]) },
      {
        key: 'importance',
        head: columns.importance,
        numeric: true,
        cell: ({ importance }) => figure(importance, context),
      },
    ],
    groups: rowsOf(context.journey.moments, ({ label, kind }) =>
      context.say(label) ? told(label, context) : chosen(words.moments, kind),
    ),
  });
}

/** Everything that was found, also about the journey as a whole, with what it rests on. */
export function findingsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, insightKinds } = words.table;
  const where = placeNames(context);
  return tableOf<Insight>({
    key: 'findings',
    caption: captions.findings,
    head: captions.findings,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => insightKinds[kind] },
      { key: 'where', head: columns.where, cell: ({ at }) => where(at) },
      { key: 'severity', head: columns.severity, numeric: true, cell: ({ severity }) => figure(severity, context) },
      { key: 'weight', head: columns.weight, numeric: true, cell: ({ weight }) => figure(weight, context) },
      { key: 'personas', head: captions.personas, cell: ({ personas }) => namesLine(personas, context) },
      {
        key: 'evidence',
        head: words.personas.fields.evidence,
        cell: ({ evidence }) => evidenceLines(evidence, context).map(({ text }) => text),
      },
      { key: 'certainty', head: columns.certainty, cell: ({ validation }) => validationLine(validation, context) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, context) },
      { key: 'tags', head: columns.tags, cell: ({ tags }) => tags.join(words.listSeparator) },
    ],
    groups: rowsOf(context.journey.insights, ({ text }) => told(text, context)),
  });
}

/** The opportunities: what they answer, what they are worth, what they cost. */
export function opportunitiesTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, statuses } = words.table;
  const where = placeNames(context);
  return tableOf<Opportunity>({
    key: 'opportunities',
    caption: captions.opportunities,
    head: captions.opportunities,
    columns: [
      { key: 'where', head: columns.where, cell: ({ at }) => where(at) },
      { key: 'answers', head: columns.answers, cell: ({ insights }) => insights.map((id) => nameOf(id, context)) },
      {
        key: 'customer-value',
        head: words.customerValue,
        numeric: true,
        cell: ({ customerValue }) => figure(customerValue, context),
      },
      {
        key: 'business-value',
        head: words.businessValue,
        numeric: true,
        cell: ({ businessValue }) => figure(businessValue, context),
      },
      { key: 'effort', head: words.effort, numeric: true, cell: ({ effort }) => figure(effort, context) },
      { key: 'horizon', head: columns.horizon, cell: ({ horizon }) => (horizon ? words.horizons[horizon] : '') },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, context) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
    ],
    groups: rowsOf(context.journey.opportunities, ({ title }) => told(title, context)),
  });
}

/** The action plan: who does what by when, what it needs, and what it changed. */
export function actionsTable(context: Context): Table[] {
  const { words, direction } = context.frame;
  const { columns, captions, statuses } = words.table;
  const arrow = direction === 'rtl' ? ' ← ' : ' → ';
  return tableOf<Action>({
    key: 'actions',
    caption: captions.actions,
    head: captions.actions,
    columns: [
      { key: 'serves', head: columns.serves, cell: ({ opportunity }) => nameOf(opportunity, context) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, context) },
      { key: 'due', head: columns.due, cell: ({ due }) => timeText(due, context) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
      {
        key: 'processes',
        head: columns.processes,
        cell: ({ requires }) => toldAll(requires?.processes ?? [], context),
      },
      { key: 'people', head: columns.people, cell: ({ requires }) => toldAll(requires?.people ?? [], context) },
      { key: 'data', head: columns.data, cell: ({ requires }) => toldAll(requires?.data ?? [], context) },
      {
        key: 'systems',
        head: columns.systems,
        cell: ({ requires }) => (requires?.systems ?? []).map((id) => nameOf(id, context)),
      },
      {
        key: 'outcome',
        head: columns.outcome,
        cell: ({ outcome }) =>
          outcome &&
          joined(
            words.labelSeparator,
            nameOf(outcome.metric, context),
            figure(outcome.before, context) + arrow + figure(outcome.after, context),
          ),
      },
    ],
    groups: rowsOf(context.journey.actions, ({ title }) => told(title, context)),
  });
}

/** What is not known yet, and how it will be found out. */
export function gapsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, statuses } = words.table;
  const where = placeNames(context);
  return tableOf<DataGap>({
    key: 'gaps',
    caption: captions.gaps,
    head: columns.missing,
    columns: [
      { key: 'where', head: columns.where, cell: ({ at }) => where([at]) },
      { key: 'plan', head: columns.plan, cell: ({ plan }) => told(plan, context) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, context) },
      { key: 'due', head: columns.due, cell: ({ due }) => timeText(due, context) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
    ],
    groups: rowsOf(context.journey.gaps, ({ missing }) => told(missing, context)),
  });
}

/** Where the journey departed from its plan. */
export function deviationsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions } = words.table;
  return tableOf<Deviation>({
    key: 'deviations',
    caption: captions.deviations,
    head: words.fields.kind,
    columns: [
      { key: 'step', head: columns.step, cell: ({ actual }) => nameOf(actual, context) },
      { key: 'planned', head: columns.planned, cell: ({ planned }) => nameOf(planned, context) },
      { key: 'note', head: words.fields.note, cell: ({ note }) => told(note, context) },
    ],
    groups: rowsOf(context.journey.deviations, ({ kind }) => words.deviations[kind]),
  });
}
