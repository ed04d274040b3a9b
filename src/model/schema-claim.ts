import { choice, iso, list, number, object, reference, required, string, text, url } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';

/** What anything that claims something about customers may carry: who answers for it, and what it rests on. */

const ownerFields = {
  team: reference(['team'], 'make'),
  person: text,
  raci: choice('R', 'A', 'C', 'I'),
};
/** Who answers for something. */
export interface OwnerDocument extends Fields<typeof ownerFields> {}
/** Who answers for something. */
export const owner: Shape<OwnerDocument> = object('Owner', ownerFields, { forgiven: 'person' });

const evidenceFields = {
  source: required(reference(['source'], 'keep')),
  quote: text,
  method: choice('online', 'offline', 'mixed'),
  strength: number(),
};
/** What a claim rests on. */
export interface EvidenceDocument extends Fields<typeof evidenceFields> {}
/** What a claim rests on. */
export const evidence: Shape<EvidenceDocument> = object('Evidence', evidenceFields, {
  forgiven: 'source',
});

const validationFields = {
  state: required(choice('assumed', 'hypothesis', 'partly', 'validated', 'refuted')),
  by: choice('customer', 'team', 'data'),
  at: iso('date'),
  n: number({ min: 0 }),
};
/** How sure a claim is. */
export interface ValidationDocument extends Fields<typeof validationFields> {}
/** How sure a claim is. */
export const validation: Shape<ValidationDocument> = object('Validation', validationFields, {
  forgiven: 'state',
});

const mediaFields = {
  src: required(url('image')),
  alt: required(text, ''),
};
/** A picture and its words. */
export interface MediaDocument extends Fields<typeof mediaFields> {}
/** A picture and its words. */
export const media: Shape<MediaDocument> = object('Media', mediaFields, {
  forgiven: 'src',
});

/** A list of evidence, wherever something is claimed. */
export const evidenceList = list(evidence);

/** Free labels, wherever something is claimed. */
export const tagList = list(string());

/** What a finding, a moment or a number can stand at. */
export const places: readonly IdKind[] = ['step', 'stage', 'link', 'lane', 'journey'];

/** Where something stands; without its place it cannot be drawn. */
export const place = required(reference(places, 'leave-out-holder'));
