import {
  choice,
  iso,
  list,
  number,
  numberOrNull,
  object,
  ownId,
  pair,
  reference,
  required,
  string,
  text,
  url,
} from './shape.js';
import type { Fields, Shape } from './shape.js';
import { place } from './schema-claim.js';

/** What was counted and measured, and where the evidence comes from. */

const metricFields = {
  id: required(ownId()),
  name: required(text('What the metric is called.'), ''),
  kind: required(
    choice(
      'What it measures.',
      'nps',
      'csat',
      'ces',
      'conversion',
      'dropoff',
      'volume',
      'duration',
      'cost',
      'revenue',
      'custom',
    ),
    'custom',
  ),
  unit: string('The unit of its values.'),
  better: required(choice('Which way is better.', 'higher', 'lower'), 'higher'),
  target: number('The value to reach.'),
  warn: number('The value at which to worry.'),
};
/** Something that is measured, as the document writes it. */
export interface MetricDocument extends Fields<typeof metricFields> {}
/** Something that is measured. */
export const metric: Shape<MetricDocument> = object('Metric', 'Something that is measured.', metricFields, {
  owns: 'metric',
  forgiven: 'name',
});

const metricValueFields = {
  metric: required(reference('What was measured.', ['metric'], 'leave-out-holder')),
  at: place('Where it was measured.'),
  value: required(numberOrNull('The value; null when it is not known.'), null),
  n: number('How many answers or records stand behind it.', { min: 0 }),
  asOf: iso('time', 'When it was measured.'),
  series: list(
    pair(iso('time', 'When.'), number('How much.'), 'A point in time and its value.'),
    'Its values over time.',
  ),
  channel: reference('The channel it was measured in.', ['channel'], 'make'),
  segment: reference('The group it was measured for.', ['segment'], 'make'),
  persona: reference('The persona it was measured for.', ['persona'], 'make'),
};
/** One measured value. */
export interface MetricValueDocument extends Fields<typeof metricValueFields> {}
/** One measured value. */
export const metricValue: Shape<MetricValueDocument> = object('MetricValue', 'One measured value.', metricValueFields);

const exitFields = {
  reason: required(text('Why they left.'), ''),
  count: required(number('How many left.', { min: 0 })),
};
/** How many left, and why. */
export interface ExitDocument extends Fields<typeof exitFields> {}
const exit: Shape<ExitDocument> = object('Exit', 'How many left, and why.', exitFields);

const flowFields = {
  at: place('Where it was counted.'),
  inflow: number('How many came in.', { min: 0 }),
  processing: number('How many are there now.', { min: 0 }),
  processed: number('How many went on.', { min: 0 }),
  exit: number('How many left.', { min: 0 }),
  exits: list(exit, 'How many left for which reason.'),
  unit: required(choice('What was counted.', 'person', 'entry', 'session'), 'person'),
  segment: reference('The group that was counted.', ['segment'], 'make'),
  asOf: iso('time', 'When it was counted.'),
};
/** How many passed through a place. */
export interface FlowCountDocument extends Fields<typeof flowFields> {}
/** How many passed through a place. */
export const flowCount: Shape<FlowCountDocument> = object('FlowCount', 'How many passed through a place.', flowFields);

const sourceFields = {
  id: required(ownId()),
  title: text('What the source is called.'),
  kind: required(
    string(
      'What sort of source it is.',
      'interview',
      'survey',
      'observation',
      'diary',
      'analytics',
      'crm',
      'call-centre',
      'voc',
      'social',
      'search',
      'email',
      'event-log',
      'existing-research',
      'third-party',
      'workshop',
    ),
    'existing-research',
  ),
  origin: choice('Whose data it is.', 'first-party', 'third-party'),
  nature: choice('Whether it is words, numbers or both.', 'qual', 'quant', 'mixed'),
  n: number('How many people or records it covers.', { min: 0 }),
  collected: pair(iso('date', 'From.'), iso('date', 'To.'), 'When it was gathered: from, to.'),
  url: url('Where it can be read.', 'link'),
};
/** Where evidence comes from, as the document writes it. */
export interface SourceDocument extends Fields<typeof sourceFields> {}
/** Where evidence comes from. */
export const source: Shape<SourceDocument> = object('Source', 'Where evidence comes from.', sourceFields, {
  owns: 'source',
  forgiven: 'title',
});
