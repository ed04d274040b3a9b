import { choice, list, number, object, ownId, record, reference, required, string, text } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { evidenceList, media, validation } from './schema-claim.js';

/** Who and what takes part: personas, actors, segments, teams, channels, systems. */

const jobFields = {
  text: required(text('The job, in the persona’s words.')),
  kind: required(choice('What sort of job it is.', 'functional', 'emotional', 'social'), 'functional'),
};
/** A job to be done. */
export interface JobDocument extends Fields<typeof jobFields> {}
const job: Shape<JobDocument> = object('Job', 'A job to be done.', jobFields, { forgiven: 'text' });

const traitFields = {
  low: required(text('The word at the low end.')),
  high: required(text('The word at the high end.')),
  value: required(number('Where the persona stands, from 0 to 1.', { min: 0, max: 1 })),
};
/** Where a persona stands between two words. */
export interface TraitDocument extends Fields<typeof traitFields> {}
const trait: Shape<TraitDocument> = object('Trait', 'Where a persona stands between two words.', traitFields);

const channelUseFields = {
  channel: required(reference('The channel.', ['channel'], 'make')),
  share: number('The part of all contacts that happen there, from 0 to 1.', { min: 0, max: 1 }),
};
/** How much a persona uses a channel. */
export interface ChannelUseDocument extends Fields<typeof channelUseFields> {}
const channelUse: Shape<ChannelUseDocument> = object(
  'ChannelUse',
  'How much a persona uses a channel.',
  channelUseFields,
  { forgiven: 'channel' },
);

const texts = (description: string) => list(text('One of them.'), description);

const personaFields = {
  id: required(ownId()),
  name: required(text('What the persona is called.'), ''),
  kind: string('What sort of persona it is: primary, secondary, or your own word.'),
  buyingRole: string('The part played in a purchase.', 'user', 'decider', 'buyer', 'influencer', 'gatekeeper'),
  photo: media,
  tagline: text('The persona in a line.'),
  bio: text('The persona in a paragraph.'),
  quote: text('Something the persona would say.'),
  goals: texts('What the persona wants to reach.'),
  needs: texts('What the persona needs.'),
  frustrations: texts('What gets in the way.'),
  motivations: texts('What drives the persona.'),
  jobs: list(job, 'Jobs to be done.'),
  traits: list(trait, 'Where the persona stands between pairs of words.'),
  behaviours: texts('What the persona does.'),
  interests: texts('What the persona likes.'),
  channels: list(channelUse, 'Which channels the persona uses.'),
  demographics: record(text('The answer.'), 'Facts such as age or place, by their names.'),
  rank: number('How much the persona matters; 1 is first.'),
  segment: reference('The group the persona stands for.', ['segment'], 'make'),
  evidence: evidenceList,
  validation,
};
/** An archetype of customers, as the document writes it. */
export interface PersonaDocument extends Fields<typeof personaFields> {}
/** An archetype of customers. */
export const persona: Shape<PersonaDocument> = object('Persona', 'An archetype of customers.', personaFields, {
  owns: 'persona',
  forgiven: 'name',
});

const actorFields = {
  id: required(ownId()),
  name: required(text('What the actor is called.'), ''),
  kind: choice('What sort of actor it is.', 'end-user', 'service-provider', 'team', 'system', 'third-party'),
  persona: reference('The persona this actor stands for.', ['persona'], 'make'),
};
/** Someone or something that acts in the map, as the document writes it. */
export interface ActorDocument extends Fields<typeof actorFields> {}
/** Someone or something that acts in the map. */
export const actor: Shape<ActorDocument> = object('Actor', 'Someone or something that acts in the map.', actorFields, {
  owns: 'actor',
  forgiven: 'name',
});

const channelFields = {
  id: required(ownId()),
  name: required(text('What the channel is called.'), ''),
  medium: choice('Of what kind it is.', 'digital', 'physical', 'human', 'mixed'),
  icon: string('The name of a built-in icon.'),
};
/** A medium in which contact happens, as the document writes it. */
export interface ChannelDocument extends Fields<typeof channelFields> {}
/** A medium in which contact happens. */
export const channel: Shape<ChannelDocument> = object('Channel', 'A medium in which contact happens.', channelFields, {
  owns: 'channel',
  forgiven: 'name',
});

const namedFields = {
  id: required(ownId()),
  name: required(text('What it is called.'), ''),
  description: text('What it is.'),
};
/** A segment, team or system: an id, a name, and what it is. */
export interface NamedDocument extends Fields<typeof namedFields> {}
const named = (name: string, description: string, owns: IdKind): Shape<NamedDocument> =>
  object(name, description, namedFields, { owns, forgiven: 'name' });

/** A group of customers defined by data. */
export const segment = named('Segment', 'A group of customers defined by data.', 'segment');
/** A team of the organisation. */
export const team = named('Team', 'A team of the organisation.', 'team');
/** A system that the service runs on. */
export const system = named('System', 'A system that the service runs on.', 'system');
