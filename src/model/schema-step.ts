import {
  choice,
  flag,
  iso,
  list,
  number,
  numberOrNull,
  object,
  oneOrMore,
  orBare,
  ownId,
  record,
  reference,
  required,
  string,
  text,
} from './shape.js';
import type { Fields, Shape } from './shape.js';
import { evidenceList, media, owner, tagList, validation } from './schema-claim.js';

/** One unit of experience, and all that stands at it: contact, time, scores, and what each lane says. */

const touchpointFields = {
  type: choice('communication', 'action'),
  initiator: reference(['actor', 'persona'], 'make'),
  receiver: reference(['actor', 'persona'], 'make'),
  message: text,
  status: choice('completed', 'missing', 'failed', 'unexpected', 'unknown'),
};
/** The meeting of customer and organisation at a step. */
export interface TouchpointDocument extends Fields<typeof touchpointFields> {}
const touchpoint: Shape<TouchpointDocument> = object('Touchpoint', touchpointFields);

const timeFields = {
  start: iso('time'),
  end: iso('time'),
  duration: iso('duration'),
  waitBefore: iso('duration'),
  clock: choice('date', 'time-of-day', 'relative'),
  sent: iso('time'),
  received: iso('time'),
  consumed: iso('time'),
};
/** When a step happens. */
export interface TimeDocument extends Fields<typeof timeFields> {}
const time: Shape<TimeDocument> = object('Time', timeFields);

const readingFields = {
  kind: choice('valence', 'intensity', 'effort', 'expectation'),
  value: required(numberOrNull, null),
  scale: reference(['scale'], 'void'),
  label: text,
  persona: reference(['persona'], 'make'),
  segment: reference(['segment'], 'make'),
  rater: choice('customer', 'company', 'analyst', 'model', 'predicted'),
  n: number({ min: 0 }),
  low: number(),
  high: number(),
  weight: number({ min: 0 }),
  at: iso('time'),
  evidence: evidenceList,
};
/** One score at a step. */
export interface ReadingDocument extends Fields<typeof readingFields> {}
const plainReading: Shape<ReadingDocument> = object('Reading', readingFields);
const reading = orBare(plainReading, 'value', 'number');

const cellFields = {
  text,
  media,
  refs: list(reference([], 'leave-out')),
  span: number({ min: 1, integer: true }),
  persona: reference(['persona'], 'make'),
  segment: reference(['segment'], 'make'),
  owner,
  perceivedOwner: owner,
  evidence: evidenceList,
  validation,
  tags: tagList,
};
/** What one lane says at one step. */
export interface CellDocument extends Fields<typeof cellFields> {}
const plainCell: Shape<CellDocument> = object('Cell', cellFields);
const cell = orBare(plainCell, 'text', 'text');

const stepFields = {
  id: ownId,
  title: required(text, ''),
  description: text,
  kind: choice('touchpoint', 'internal', 'decision', 'wait', 'external'),
  actor: reference(['actor'], 'make'),
  touchpoint,
  channel: reference(['channel'], 'make'),
  time,
  emotion: oneOrMore(reading),
  cells: record(oneOrMore(cell), 'lane'),
  optional: flag,
  brandRelated: flag,
  personas: list(reference(['persona'], 'make')),
  journey: string(),
  owner,
  evidence: evidenceList,
  validation,
  tags: tagList,
};
/** One unit of experience, as the document writes it. */
export interface StepDocument extends Fields<typeof stepFields> {}
/** One unit of experience. */
export const step: Shape<StepDocument> = object('Step', stepFields, { owns: 'step', forgiven: 'title' });
