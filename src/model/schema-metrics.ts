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
  id: required(ownId),
  name: required(text, ''),
  kind: required(
    choice('nps', 'csat', 'ces', 'conversion', 'dropoff', 'volume', 'duration', 'cost', 'revenue', 'custom'),
    'custom',
  ),
  unit: string(),
  better: required(choice('higher', 'lower'), 'higher'),
  target: number(),
  warn: number(),
};
/** Something that is measured, as the document writes it. */
export interface MetricDocument extends Fields<typeof metricFields> {}
/** Something that is measured. */
export const metric: Shape<MetricDocument> = object('Metric', metricFields, { owns: 'metric', forgiven: 'name' });

const metricValueFields = {
  metric: required(reference(['metric'], 'leave-out-holder')),
  at: place,
  value: required(numberOrNull, null),
  n: number({ min: 0 }),
  asOf: iso('time'),
  series: list(pair(iso('time'), number())),
  channel: reference(['channel'], 'make'),
  segment: reference(['segment'], 'make'),
  persona: reference(['persona'], 'make'),
};
/** One measured value. */
export interface MetricValueDocument extends Fields<typeof metricValueFields> {}
/** One measured value. */
export const metricValue: Shape<MetricValueDocument> = object('MetricValue', metricValueFields);

const exitFields = {
  reason: required(text, ''),
  count: required(number({ min: 0 })),
};
/** How many left, and why. */
export interface ExitDocument extends Fields<typeof exitFields> {}
const exit: Shape<ExitDocument> = object('Exit', exitFields);

const flowFields = {
  at: place,
  inflow: number({ min: 0 }),
  processing: number({ min: 0 }),
  processed: number({ min: 0 }),
  exit: number({ min: 0 }),
  exits: list(exit),
  unit: required(choice('person', 'entry', 'session'), 'person'),
  segment: reference(['segment'], 'make'),
  asOf: iso('time'),
};
/** How many passed through a place. */
export interface FlowCountDocument extends Fields<typeof flowFields> {}
/** How many passed through a place. */
export const flowCount: Shape<FlowCountDocument> = object('FlowCount', flowFields);

const sourceFields = {
  id: required(ownId),
  title: text,
  kind: required(
    string(
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
  origin: choice('first-party', 'third-party'),
  nature: choice('qual', 'quant', 'mixed'),
  n: number({ min: 0 }),
  collected: pair(iso('date'), iso('date')),
  url: url('link'),
};
/** Where evidence comes from, as the document writes it. */
export interface SourceDocument extends Fields<typeof sourceFields> {}
/** Where evidence comes from. */
export const source: Shape<SourceDocument> = object('Source', sourceFields, { owns: 'source', forgiven: 'title' });
