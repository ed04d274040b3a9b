import {
  anything,
  choice,
  iso,
  languageTag,
  list,
  number,
  object,
  ownId,
  record,
  reference,
  required,
  string,
  text,
  version,
} from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { jsonSchemaOf } from './json-schema.js';
import type { JsonSchema } from './json-schema.js';
import { lane, link, scale, stage } from './schema-grid.js';
import { action, dataGap, deviation, insight, moment, opportunity } from './schema-findings.js';
import { flowCount, metric, metricValue, source } from './schema-metrics.js';
import { actor, channel, persona, segment, system, team } from './schema-people.js';

/** The document's shape: the one source of its types, its JSON Schema and its checks. */

const freshnessFields = {
  reviewedAt: iso('date', 'When it was last looked over.'),
  reviewEvery: iso('duration', 'How often it is looked over.'),
  dataAsOf: iso('date', 'How old its data are.'),
};
/** How fresh the map is. */
export interface FreshnessDocument extends Fields<typeof freshnessFields> {}
const freshness: Shape<FreshnessDocument> = object('Freshness', 'How fresh the map is.', freshnessFields);

const revisionFields = {
  number: required(number('The number of the revision.', { min: 0 })),
  at: required(iso('date', 'When it was made.')),
  by: string('Who made it.'),
  note: text('What changed.'),
};
/** Which revision this is. */
export interface RevisionDocument extends Fields<typeof revisionFields> {}
const revision: Shape<RevisionDocument> = object('Revision', 'Which revision this is.', revisionFields);

const stakeholderFields = {
  who: required(text('Who it is.'), ''),
  raci: choice('Responsible, accountable, consulted or informed.', 'R', 'A', 'C', 'I'),
  gains: text('What the map gives them.'),
};
/** Someone with a stake in the map. */
export interface StakeholderDocument extends Fields<typeof stakeholderFields> {}
const stakeholder: Shape<StakeholderDocument> = object(
  'Stakeholder',
  'Someone with a stake in the map.',
  stakeholderFields,
  { forgiven: 'who' },
);

const ids = (kind: IdKind, description: string) => list(reference('An id.', [kind]), description);
const filterFields = {
  stages: ids('stage', 'Only these stages.'),
  actors: ids('actor', 'Only these actors.'),
  channels: ids('channel', 'Only these channels.'),
  personas: ids('persona', 'Only these personas.'),
  segments: ids('segment', 'Only these segments.'),
};
/** Which part of a journey to keep; a list left out or empty keeps all. */
export interface FilterDocument extends Fields<typeof filterFields> {}
const filter: Shape<FilterDocument> = object('Filter', 'Which part of the journey to keep.', filterFields);

const viewFields = {
  id: ownId(),
  title: text('What the saved view is called.'),
  view: required(
    string('The name of the view.', 'timeline', 'flowchart', 'blueprint', 'persona', 'circle', 'chart', 'table'),
    'timeline',
  ),
  lanes: ids('lane', 'Only these lanes, in this order.'),
  filter,
  audience: text('For whom it is made.'),
  options: record(anything('Its value.'), 'Options of the view, by name.'),
};
/** A saved view, as the document writes it. */
export interface ViewDocument extends Fields<typeof viewFields> {}
const view: Shape<ViewDocument> = object(
  'View',
  'A saved view: which view, which lanes, which filter, for which audience.',
  viewFields,
  { owns: 'view', forgiven: 'view' },
);

const texts = (description: string) => list(text('One of them.'), description);

// Scales stand before stages: a reading is checked against its scale as the check comes by.
const journeyFields = {
  $schema: string('The address of the JSON Schema.'),
  version: version('The version of the document format.', '1'),
  id: ownId(),
  title: required(text('What the journey is called.'), ''),
  description: text('What the map shows, in a paragraph.'),
  locale: languageTag('The BCP 47 tag of plain strings.'),
  subject: string('Whose journey it is.', 'customer', 'user', 'employee', 'candidate', 'citizen', 'patient', 'partner'),
  state: choice('What the map claims to show.', 'current', 'future', 'desired', 'day-in-the-life'),
  modality: choice('How it came to be.', 'assumed', 'planned', 'actual', 'discovered'),
  topology: choice('How it runs.', 'linear', 'branched', 'circular'),
  scenario: text('The situation it plays in.'),
  goal: text('What the customer wants to reach.'),
  trigger: text('What sets it off.'),
  outcome: text('How it ends.'),
  expectations: texts('What the customer expects.'),
  promise: text('What the brand promises.'),
  persona: reference('Whose story it is.', ['persona'], 'make'),
  stageModel: string('The name of the stage model it follows.'),
  scales: list(scale, 'What scores mean.'),
  lanes: list(lane, 'The rows, in order; when left out they follow from what the steps hold.'),
  stages: required(list(stage, 'The stages, in order.'), []),
  links: list(link, 'The ways between steps; when left out each step leads to the next.'),
  personas: list(persona, 'Archetypes of customers.'),
  actors: list(actor, 'Who acts in the map.'),
  segments: list(segment, 'Groups of customers defined by data.'),
  teams: list(team, 'Teams of the organisation.'),
  channels: list(channel, 'The media in which contact happens.'),
  systems: list(system, 'Systems the service runs on.'),
  metrics: list(metric, 'What is measured.'),
  values: list(metricValue, 'Measured values.'),
  flow: list(flowCount, 'How many passed through each place.'),
  moments: list(moment, 'Moments that matter more than others.'),
  insights: list(insight, 'What was found.'),
  opportunities: list(opportunity, 'Answers to what was found.'),
  actions: list(action, 'Work to be done.'),
  sources: list(source, 'Where evidence comes from.'),
  gaps: list(dataGap, 'What is not known yet.'),
  deviations: list(deviation, 'Where the actual journey differs from the planned one.'),
  plan: string('The id or address of the planned journey this one is held against.'),
  freshness,
  revision,
  stakeholders: list(stakeholder, 'Who has a stake in the map.'),
  views: list(view, 'Saved views.'),
};
/** One journey, as the document writes it. */
export interface JourneyDocument extends Fields<typeof journeyFields> {}
/** The shape of a journey document. */
export const journeyShape: Shape<JourneyDocument> = object(
  'Journey',
  'One journey: the only input of every view.',
  journeyFields,
  { owns: 'journey' },
);

/** The published JSON Schema (2020-12) of a journey document. */
export function journeyJsonSchema(): JsonSchema {
  return jsonSchemaOf(journeyShape, 'urn:journeyscape:journey:1', 'Journey document');
}
