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
  type: choice('Whether something is said or done.', 'communication', 'action'),
  initiator: reference('The actor who begins it.', ['actor', 'persona'], 'make'),
  receiver: reference('The actor it is meant for.', ['actor', 'persona'], 'make'),
  message: text('What is said.'),
  status: choice('How the contact went.', 'completed', 'missing', 'failed', 'unexpected', 'unknown'),
};
/** The meeting of customer and organisation at a step. */
export interface TouchpointDocument extends Fields<typeof touchpointFields> {}
const touchpoint: Shape<TouchpointDocument> = object(
  'Touchpoint',
  'The meeting of customer and organisation at a step.',
  touchpointFields,
);

const timeFields = {
  start: iso('time', 'When it begins.'),
  end: iso('time', 'When it ends.'),
  duration: iso('duration', 'How long it takes.'),
  waitBefore: iso('duration', 'How long the customer waits before it.'),
  clock: choice(
    'How to read the times: as dates, as times of any day, or as counted from the beginning.',
    'date',
    'time-of-day',
    'relative',
  ),
  sent: iso('time', 'When the message was sent.'),
  received: iso('time', 'When the message arrived.'),
  consumed: iso('time', 'When the message was read.'),
};
/** When a step happens. */
export interface TimeDocument extends Fields<typeof timeFields> {}
const time: Shape<TimeDocument> = object('Time', 'When a step happens.', timeFields);

const readingFields = {
  kind: choice('What the score measures; valence when left out.', 'valence', 'intensity', 'effort', 'expectation'),
  value: required(numberOrNull('The score on its scale; null when it is not known.'), null),
  scale: reference('The scale of the score; the default one runs from -2 to +2 with 0 as neutral.', ['scale'], 'void'),
  label: text('The feeling in a word or two.'),
  persona: reference('Whose score it is; the viewpoint’s when left out.', ['persona'], 'make'),
  segment: reference('The group whose score it is.', ['segment'], 'make'),
  rater: choice('Who gave the score.', 'customer', 'company', 'analyst', 'model', 'predicted'),
  n: number('How many answers stand behind it.', { min: 0 }),
  low: number('The lower end of what the score may be.'),
  high: number('The upper end of what the score may be.'),
  weight: number('How much it counts in a mean; 100 when left out.', { min: 0 }),
  at: iso('time', 'When it was measured.'),
  evidence: evidenceList,
};
/** One score at a step. */
export interface ReadingDocument extends Fields<typeof readingFields> {}
const plainReading: Shape<ReadingDocument> = object('Reading', 'One score at a step.', readingFields);
const reading = orBare(plainReading, 'value', 'number');

const cellFields = {
  text: text('What the lane says here.'),
  media,
  refs: list(reference('The id of anything.', [], 'leave-out'), 'What it points at.'),
  span: number('Over how many steps it reaches; 1 when left out.', { min: 1, integer: true }),
  persona: reference('Whose cell it is.', ['persona'], 'make'),
  segment: reference('The group whose cell it is.', ['segment'], 'make'),
  owner,
  perceivedOwner: { ...owner, description: 'Who the customer thinks answers for it.' },
  evidence: evidenceList,
  validation,
  tags: tagList,
};
/** What one lane says at one step. */
export interface CellDocument extends Fields<typeof cellFields> {}
const plainCell: Shape<CellDocument> = object('Cell', 'What one lane says at one step.', cellFields);
const cell = orBare(plainCell, 'text', 'text');

const stepFields = {
  id: ownId(),
  title: required(text('What the step is called.'), ''),
  description: text('What happens, in a sentence or two.'),
  kind: choice('What sort of step it is.', 'touchpoint', 'internal', 'decision', 'wait', 'external'),
  actor: reference('Who acts.', ['actor'], 'make'),
  touchpoint,
  channel: reference('The medium it happens in.', ['channel'], 'make'),
  time,
  emotion: oneOrMore(reading, 'How it felt: a number on the default scale, a reading, or several.'),
  cells: record(
    oneOrMore(cell, 'One or several cells, or a bare text.'),
    'What each lane says at this step, by the lane’s id.',
    'lane',
  ),
  optional: flag('Whether some customers skip it.'),
  brandRelated: flag('Whether it has to do with the brand at all.'),
  personas: list(reference('A persona.', ['persona'], 'make'), 'Who goes through it; everyone when left out.'),
  journey: string('The id or address of a journey that shows this step in detail.'),
  owner,
  evidence: evidenceList,
  validation,
  tags: tagList,
};
/** One unit of experience, as the document writes it. */
export interface StepDocument extends Fields<typeof stepFields> {}
/** One unit of experience. */
export const step: Shape<StepDocument> = object('Step', 'One unit of experience, in order.', stepFields, {
  owns: 'step',
  forgiven: 'title',
});
