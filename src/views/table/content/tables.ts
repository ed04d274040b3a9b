import type { TableWord } from '../../../layout/words/table-words.js';
import type { Table } from '../../../scene/table.js';
import { aboutTable } from './about.js';
import { flowTable, metricsTable, scalesTable, sourcesTable, valuesTable } from './figures.js';
import {
  actionsTable,
  deviationsTable,
  findingsTable,
  gapsTable,
  momentsTable,
  opportunitiesTable,
} from './findings.js';
import { lanesTable } from './lanes.js';
import { linksTable } from './links.js';
import { partiesTable, personasTable, stakeholdersTable } from './people.js';
import { ownTable } from './own.js';
import { stepsTable } from './steps.js';
import { viewsTable } from './views.js';
import type { Context } from '../../../content/context.js';

/** Which tables of a journey are wanted. */
export interface TablesOptions {
  /** Some tables by their subject, or all. The table of steps is always there. */
  readonly tables: TableSubject;
  /** Columns of the table of steps, by key or by the id or role of a lane; none for all that have something to say. */
  readonly columns: readonly string[];
}

/** What some tables of a journey are about. */
export type TableSubject = 'all' | 'steps' | 'links' | 'people' | 'findings' | 'figures' | 'about';

/** The tables by their subject. */
const subjects: Readonly<Record<Exclude<TableSubject, 'all'>, readonly TableWord[]>> = {
  steps: [],
  links: ['links', 'deviations'],
  people: ['personas', 'parties', 'stakeholders'],
  findings: ['moments', 'findings', 'opportunities', 'actions', 'gaps', 'deviations'],
  figures: ['metrics', 'values', 'flow', 'scales'],
  about: ['about', 'sources', 'lanes', 'views', 'own'],
};

const makers: Readonly<Record<Exclude<TableWord, 'steps'>, (context: Context) => Table[]>> = {
  about: aboutTable,
  personas: personasTable,
  parties: partiesTable,
  links: linksTable,
  moments: momentsTable,
  findings: findingsTable,
  opportunities: opportunitiesTable,
  actions: actionsTable,
  gaps: gapsTable,
  deviations: deviationsTable,
  metrics: metricsTable,
  values: valuesTable,
  flow: flowTable,
  sources: sourcesTable,
  stakeholders: stakeholdersTable,
  lanes: lanesTable,
  scales: scalesTable,
  views: viewsTable,
  own: ownTable,
};

/**
 * A journey as tables in the reader's language: the steps first, then everything else that the document holds.
 *
 * Nothing that a picture shows is left out, so they stand for every other view where somebody listens, searches or counts.
 */
export function tablesOf(context: Context, { tables, columns }: TablesOptions): Table[] {
  const wanted: readonly string[] = tables === 'all' ? Object.keys(makers) : subjects[tables];
  const others = Object.entries(makers).flatMap(([key, make]) => (wanted.includes(key) ? make(context) : []));
  return [...stepsTable(context, columns), ...others];
}
