import { choice, iso, list, number, object, reference, required, string, text, url } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';

/** What anything that claims something about customers may carry: who answers for it, and what it rests on. */

const ownerFields = {
  team: reference('The team that answers for it.', ['team'], 'make'),
  person: text('The person who answers for it.'),
  raci: choice('Responsible, accountable, consulted or informed.', 'R', 'A', 'C', 'I'),
};
/** Who answers for something. */
export interface OwnerDocument extends Fields<typeof ownerFields> {}
/** Who answers for something. */
export const owner: Shape<OwnerDocument> = object('Owner', 'Who answers for it.', ownerFields, { forgiven: 'person' });

const evidenceFields = {
  source: required(reference('The source it comes from.', ['source'], 'keep')),
  quote: text('The words of a customer, or a line of the source.'),
  method: choice('How it was gathered.', 'online', 'offline', 'mixed'),
  strength: number('How strong it is; larger is stronger.'),
};
/** What a claim rests on. */
export interface EvidenceDocument extends Fields<typeof evidenceFields> {}
/** What a claim rests on. */
export const evidence: Shape<EvidenceDocument> = object('Evidence', 'What a claim rests on.', evidenceFields, {
  forgiven: 'source',
});

const validationFields = {
  state: required(choice('How sure the claim is.', 'assumed', 'hypothesis', 'partly', 'validated', 'refuted')),
  by: choice('Who confirmed it.', 'customer', 'team', 'data'),
  at: iso('date', 'When it was confirmed.'),
  n: number('How many people or records confirmed it.', { min: 0 }),
};
/** How sure a claim is. */
export interface ValidationDocument extends Fields<typeof validationFields> {}
/** How sure a claim is. */
export const validation: Shape<ValidationDocument> = object('Validation', 'How sure a claim is.', validationFields, {
  forgiven: 'state',
});

const mediaFields = {
  src: required(url('Where the picture is: http, https, a relative address, or raster image data.', 'image')),
  alt: required(text('What the picture shows, for those who cannot see it.'), ''),
};
/** A picture and its words. */
export interface MediaDocument extends Fields<typeof mediaFields> {}
/** A picture and its words. */
export const media: Shape<MediaDocument> = object('Media', 'A picture and its words.', mediaFields, {
  forgiven: 'src',
});

/** A list of evidence, wherever something is claimed. */
export const evidenceList = list(evidence, 'What it rests on.');

/** Free labels, wherever something is claimed. */
export const tagList = list(string('A label.'), 'Free labels.');

/** What a finding, a moment or a number can stand at. */
export const places: readonly IdKind[] = ['step', 'stage', 'link', 'lane', 'journey'];

/** Where something stands; without its place it cannot be drawn. */
export const place = (description: string) => required(reference(description, places, 'leave-out-holder'));
