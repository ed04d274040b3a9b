import {
  anything,
  choice,
  flag,
  iso,
  languageTag,
  list,
  number,
  object,
  ownId,
  pair,
  record,
  reference,
  required,
  string,
  text,
  texts,
  version,
} from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { lane, link, scale, stage } from './schema-grid.js';
import { action, dataGap, deviation, insight, moment, opportunity } from './schema-findings.js';
import { flowCount, metric, metricValue, source } from './schema-metrics.js';
import { actor, channel, persona, segment, system, team } from './schema-people.js';

/**
 * The document's shape: the one source of its types, its JSON Schema and its checks.
 *
 * What each field means stands in `schema-descriptions.ts`, so that a page that only draws need not load the prose.
 */

const freshnessFields = {
  reviewedAt: iso('date'),
  reviewEvery: iso('duration'),
  dataAsOf: iso('date'),
};
/** How fresh the map is. */
export interface FreshnessDocument extends Fields<typeof freshnessFields> {}
const freshness: Shape<FreshnessDocument> = object('Freshness', freshnessFields);

const revisionFields = {
  number: required(number({ min: 0 })),
  at: required(iso('date')),
  by: string(),
  note: text,
};
/** Which revision this is. */
export interface RevisionDocument extends Fields<typeof revisionFields> {}
const revision: Shape<RevisionDocument> = object('Revision', revisionFields);

const stakeholderFields = {
  who: required(text, ''),
  raci: choice('R', 'A', 'C', 'I'),
  gains: text,
};
/** Someone with a stake in the map. */
export interface StakeholderDocument extends Fields<typeof stakeholderFields> {}
const stakeholder: Shape<StakeholderDocument> = object('Stakeholder', stakeholderFields, { forgiven: 'who' });

const ids = (kind: IdKind) => list(reference([kind]));
const filterFields = {
  stages: ids('stage'),
  actors: ids('actor'),
  channels: ids('channel'),
  personas: ids('persona'),
  segments: ids('segment'),
};
/** Which part of a journey to keep; a list left out or empty keeps all. */
export interface FilterDocument extends Fields<typeof filterFields> {}
const filter: Shape<FilterDocument> = object('Filter', filterFields);

const twoOf = (kind: IdKind) => pair(reference([kind]), reference([kind]));
const comparisonFields = {
  mode: required(choice('overlay', 'side-by-side', 'delta'), 'overlay'),
  with: string(),
  personas: twoOf('persona'),
  segments: twoOf('segment'),
  plan: flag,
};
/** What a saved view compares the journey with, as the document writes it. */
export interface ComparisonDocument extends Fields<typeof comparisonFields> {}
const comparison: Shape<ComparisonDocument> = object('Comparison', comparisonFields, { forgiven: 'mode' });

const viewFields = {
  id: ownId,
  title: text,
  view: required(string('timeline', 'flowchart', 'blueprint', 'persona', 'circle', 'chart', 'table'), 'timeline'),
  rows: choice('lanes', 'channels', 'actors', 'personas', 'owners'),
  lanes: ids('lane'),
  filter,
  comparison,
  audience: text,
  options: record(anything),
};
/** A saved view, as the document writes it. */
export interface ViewDocument extends Fields<typeof viewFields> {}
const view: Shape<ViewDocument> = object('View', viewFields, { owns: 'view', forgiven: 'view' });

// Scales stand before stages: a reading is checked against its scale as the check comes by.
const journeyFields = {
  $schema: string(),
  version: version('1'),
  id: ownId,
  title: required(text, ''),
  description: text,
  locale: languageTag,
  subject: string('customer', 'user', 'employee', 'candidate', 'citizen', 'patient', 'partner'),
  state: choice('current', 'future', 'desired', 'day-in-the-life'),
  modality: choice('assumed', 'planned', 'actual', 'discovered'),
  topology: choice('linear', 'branched', 'circular'),
  direction: choice('inline', 'block'),
  scenario: text,
  goal: text,
  trigger: text,
  outcome: text,
  expectations: texts,
  promise: text,
  persona: reference(['persona'], 'make'),
  stageModel: string(),
  scales: list(scale),
  lanes: list(lane),
  stages: required(list(stage), []),
  links: list(link),
  personas: list(persona),
  actors: list(actor),
  segments: list(segment),
  teams: list(team),
  channels: list(channel),
  systems: list(system),
  metrics: list(metric),
  values: list(metricValue),
  flow: list(flowCount),
  moments: list(moment),
  insights: list(insight),
  opportunities: list(opportunity),
  actions: list(action),
  sources: list(source),
  gaps: list(dataGap),
  deviations: list(deviation),
  plan: string(),
  freshness,
  revision,
  stakeholders: list(stakeholder),
  views: list(view),
};
/** One journey, as the document writes it. */
export interface JourneyDocument extends Fields<typeof journeyFields> {}
/** The shape of a journey document. */
export const journeyShape: Shape<JourneyDocument> = object('Journey', journeyFields, { owns: 'journey' });
