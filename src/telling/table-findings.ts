import type { Action, DataGap, Deviation, Insight, Moment, Opportunity } from '../model/journey.js';
import type { Table } from '../scene/table.js';
import { evidenceLines, nameOf, namesLine, ownerLine, placeNames, validationLine } from './table-claims.js';
import { chosen, figure, rowsOf, tableOf, told, toldAll } from './table-parts.js';
import { joined, type Telling } from './telling.js';
import { timeText } from './time-cards.js';

/** The moments that matter, wherever they happen. */
export function momentsTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions } = words.table;
  const where = placeNames(telling);
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
        cell: ({ importance }) => figure(importance, telling),
      },
    ],
    groups: rowsOf(telling.journey.moments, ({ label, kind }) =>
      telling.say(label) ? told(label, telling) : chosen(words.moments, kind),
    ),
  });
}

/** Everything that was found, also about the journey as a whole, with what it rests on. */
export function findingsTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions, insightKinds } = words.table;
  const where = placeNames(telling);
  return tableOf<Insight>({
    key: 'findings',
    caption: captions.findings,
    head: captions.findings,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => insightKinds[kind] },
      { key: 'where', head: columns.where, cell: ({ at }) => where(at) },
      { key: 'severity', head: columns.severity, numeric: true, cell: ({ severity }) => figure(severity, telling) },
      { key: 'weight', head: columns.weight, numeric: true, cell: ({ weight }) => figure(weight, telling) },
      { key: 'personas', head: captions.personas, cell: ({ personas }) => namesLine(personas, telling) },
      {
        key: 'evidence',
        head: words.personas.fields.evidence,
        cell: ({ evidence }) => evidenceLines(evidence, telling).map(({ text }) => text),
      },
      { key: 'certainty', head: columns.certainty, cell: ({ validation }) => validationLine(validation, telling) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, telling) },
      { key: 'tags', head: columns.tags, cell: ({ tags }) => tags.join(words.listSeparator) },
    ],
    groups: rowsOf(telling.journey.insights, ({ text }) => told(text, telling)),
  });
}

/** The opportunities: what they answer, what they are worth, what they cost. */
export function opportunitiesTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions, statuses } = words.table;
  const where = placeNames(telling);
  return tableOf<Opportunity>({
    key: 'opportunities',
    caption: captions.opportunities,
    head: captions.opportunities,
    columns: [
      { key: 'where', head: columns.where, cell: ({ at }) => where(at) },
      { key: 'answers', head: columns.answers, cell: ({ insights }) => insights.map((id) => nameOf(id, telling)) },
      {
        key: 'customer-value',
        head: words.customerValue,
        numeric: true,
        cell: ({ customerValue }) => figure(customerValue, telling),
      },
      {
        key: 'business-value',
        head: words.businessValue,
        numeric: true,
        cell: ({ businessValue }) => figure(businessValue, telling),
      },
      { key: 'effort', head: words.effort, numeric: true, cell: ({ effort }) => figure(effort, telling) },
      { key: 'horizon', head: columns.horizon, cell: ({ horizon }) => (horizon ? words.horizons[horizon] : '') },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, telling) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
    ],
    groups: rowsOf(telling.journey.opportunities, ({ title }) => told(title, telling)),
  });
}

/** The action plan: who does what by when, what it needs, and what it changed. */
export function actionsTable(telling: Telling): Table[] {
  const { words, direction } = telling.frame;
  const { columns, captions, statuses } = words.table;
  const arrow = direction === 'rtl' ? ' ← ' : ' → ';
  return tableOf<Action>({
    key: 'actions',
    caption: captions.actions,
    head: captions.actions,
    columns: [
      { key: 'serves', head: columns.serves, cell: ({ opportunity }) => nameOf(opportunity, telling) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, telling) },
      { key: 'due', head: columns.due, cell: ({ due }) => timeText(due, telling) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
      {
        key: 'processes',
        head: columns.processes,
        cell: ({ requires }) => toldAll(requires?.processes ?? [], telling),
      },
      { key: 'people', head: columns.people, cell: ({ requires }) => toldAll(requires?.people ?? [], telling) },
      { key: 'data', head: columns.data, cell: ({ requires }) => toldAll(requires?.data ?? [], telling) },
      {
        key: 'systems',
        head: columns.systems,
        cell: ({ requires }) => (requires?.systems ?? []).map((id) => nameOf(id, telling)),
      },
      {
        key: 'outcome',
        head: columns.outcome,
        cell: ({ outcome }) =>
          outcome &&
          joined(
            words.labelSeparator,
            nameOf(outcome.metric, telling),
            figure(outcome.before, telling) + arrow + figure(outcome.after, telling),
          ),
      },
    ],
    groups: rowsOf(telling.journey.actions, ({ title }) => told(title, telling)),
  });
}

/** What is not known yet, and how it will be found out. */
export function gapsTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions, statuses } = words.table;
  const where = placeNames(telling);
  return tableOf<DataGap>({
    key: 'gaps',
    caption: captions.gaps,
    head: columns.missing,
    columns: [
      { key: 'where', head: columns.where, cell: ({ at }) => where([at]) },
      { key: 'plan', head: columns.plan, cell: ({ plan }) => told(plan, telling) },
      { key: 'owner', head: words.owner, cell: ({ owner }) => ownerLine(owner, telling) },
      { key: 'due', head: columns.due, cell: ({ due }) => timeText(due, telling) },
      { key: 'status', head: words.fields.status, cell: ({ status }) => chosen(statuses, status) },
    ],
    groups: rowsOf(telling.journey.gaps, ({ missing }) => told(missing, telling)),
  });
}

/** Where the journey departed from its plan. */
export function deviationsTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions } = words.table;
  return tableOf<Deviation>({
    key: 'deviations',
    caption: captions.deviations,
    head: words.fields.kind,
    columns: [
      { key: 'step', head: columns.step, cell: ({ actual }) => nameOf(actual, telling) },
      { key: 'planned', head: columns.planned, cell: ({ planned }) => nameOf(planned, telling) },
      { key: 'note', head: words.fields.note, cell: ({ note }) => told(note, telling) },
    ],
    groups: rowsOf(telling.journey.deviations, ({ kind }) => words.deviations[kind]),
  });
}
