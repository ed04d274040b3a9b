import { choice, list, number, object, ownId, record, reference, required, string, text, texts } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { evidenceList, media, validation } from './schema-claim.js';

/** Who and what takes part: personas, actors, segments, teams, channels, systems. */

const jobFields = {
  text: required(text),
  kind: required(choice('functional', 'emotional', 'social'), 'functional'),
};
/** A job to be done. */
export interface JobDocument extends Fields<typeof jobFields> {}
const job: Shape<JobDocument> = object('Job', jobFields, { forgiven: 'text' });

const traitFields = {
  low: required(text),
  high: required(text),
  value: required(number({ min: 0, max: 1 })),
};
/** Where a persona stands between two words. */
export interface TraitDocument extends Fields<typeof traitFields> {}
const trait: Shape<TraitDocument> = object('Trait', traitFields);

const channelUseFields = {
  channel: required(reference(['channel'], 'make')),
  share: number({ min: 0, max: 1 }),
};
/** How much a persona uses a channel. */
export interface ChannelUseDocument extends Fields<typeof channelUseFields> {}
const channelUse: Shape<ChannelUseDocument> = object('ChannelUse', channelUseFields, { forgiven: 'channel' });

const personaFields = {
  id: required(ownId),
  name: required(text, ''),
  kind: string(),
  buyingRole: string('user', 'decider', 'buyer', 'influencer', 'gatekeeper'),
  photo: media,
  tagline: text,
  bio: text,
  quote: text,
  goals: texts,
  needs: texts,
  frustrations: texts,
  motivations: texts,
  jobs: list(job),
  traits: list(trait),
  behaviours: texts,
  interests: texts,
  channels: list(channelUse),
  demographics: record(text),
  rank: number(),
  segment: reference(['segment'], 'make'),
  evidence: evidenceList,
  validation,
};
/** An archetype of customers, as the document writes it. */
export interface PersonaDocument extends Fields<typeof personaFields> {}
/** An archetype of customers. */
export const persona: Shape<PersonaDocument> = object('Persona', personaFields, { owns: 'persona', forgiven: 'name' });

const actorFields = {
  id: required(ownId),
  name: required(text, ''),
  kind: choice('end-user', 'service-provider', 'team', 'system', 'third-party'),
  persona: reference(['persona'], 'make'),
};
/** Someone or something that acts in the map, as the document writes it. */
export interface ActorDocument extends Fields<typeof actorFields> {}
/** Someone or something that acts in the map. */
export const actor: Shape<ActorDocument> = object('Actor', actorFields, { owns: 'actor', forgiven: 'name' });

const channelFields = {
  id: required(ownId),
  name: required(text, ''),
  medium: choice('digital', 'physical', 'human', 'mixed'),
  icon: string(),
};
/** A medium in which contact happens, as the document writes it. */
export interface ChannelDocument extends Fields<typeof channelFields> {}
/** A medium in which contact happens. */
export const channel: Shape<ChannelDocument> = object('Channel', channelFields, { owns: 'channel', forgiven: 'name' });

const namedFields = {
  id: required(ownId),
  name: required(text, ''),
  description: text,
};
/** A segment, team or system: an id, a name, and what it is. */
export interface NamedDocument extends Fields<typeof namedFields> {}
const named = (name: string, owns: IdKind): Shape<NamedDocument> =>
  object(name, namedFields, { owns, forgiven: 'name' });

/** A group of customers defined by data. */
export const segment = named('Segment', 'segment');
/** A team of the organisation. */
export const team = named('Team', 'team');
/** A system that the service runs on. */
export const system = named('System', 'system');
