import { often } from './schema-descriptions-often.js';
import type { Descriptions } from './schema-descriptions-often.js';
import type {
  ActorDocument,
  ChannelDocument,
  ChannelUseDocument,
  JobDocument,
  NamedDocument,
  PersonaDocument,
  TraitDocument,
} from './schema-people.js';
import type { StakeholderDocument } from './schema.js';

/** What is said in the published JSON Schema of who and what takes part. */
export const peopleDescriptions: Descriptions<{
  Persona: PersonaDocument;
  Job: JobDocument;
  Trait: TraitDocument;
  ChannelUse: ChannelUseDocument;
  Actor: ActorDocument;
  Segment: NamedDocument;
  Team: NamedDocument;
  Channel: ChannelDocument;
  System: NamedDocument;
  Stakeholder: StakeholderDocument;
}> = {
  Persona: {
    about: 'An archetype of customers.',
    fields: {
      id: often.id,
      name: 'What the persona is called.',
      kind: 'What sort of persona it is: primary, secondary, or your own word.',
      buyingRole: 'The part played in a purchase.',
      photo: 'A picture and its words.',
      tagline: 'The persona in a line.',
      bio: 'The persona in a paragraph.',
      quote: 'Something the persona would say.',
      goals: 'What the persona wants to reach.',
      needs: 'What the persona needs.',
      frustrations: 'What gets in the way.',
      motivations: 'What drives the persona.',
      jobs: 'Jobs to be done.',
      traits: 'Where the persona stands between pairs of words.',
      behaviours: 'What the persona does.',
      interests: 'What the persona likes.',
      channels: 'Which channels the persona uses.',
      demographics: 'Facts such as age or place, by their names.',
      rank: 'How much the persona matters; 1 is first.',
      segment: 'The group the persona stands for.',
      evidence: often.evidence,
      validation: 'How sure a claim is.',
    },
  },
  Job: {
    about: 'A job to be done.',
    fields: {
      text: 'The job, in the persona’s words.',
      kind: 'What sort of job it is.',
    },
  },
  Trait: {
    about: 'Where a persona stands between two words.',
    fields: {
      low: 'The word at the low end.',
      high: 'The word at the high end.',
      value: 'Where the persona stands, from 0 to 1.',
    },
  },
  ChannelUse: {
    about: 'How much a persona uses a channel.',
    fields: {
      channel: 'The channel.',
      share: 'The part of all contacts that happen there, from 0 to 1.',
    },
  },
  Actor: {
    about: 'Someone or something that acts in the map.',
    fields: {
      id: often.id,
      name: 'What the actor is called.',
      kind: 'What sort of actor it is.',
      persona: 'The persona this actor stands for.',
    },
  },
  Segment: {
    about: 'A group of customers defined by data.',
    fields: {
      id: often.id,
      name: 'What it is called.',
      description: 'What it is.',
    },
  },
  Team: {
    about: 'A team of the organisation.',
    fields: {
      id: often.id,
      name: 'What it is called.',
      description: 'What it is.',
    },
  },
  Channel: {
    about: 'A medium in which contact happens.',
    fields: {
      id: often.id,
      name: 'What the channel is called.',
      medium: 'Of what kind it is.',
      icon: 'The name of a built-in icon.',
    },
  },
  System: {
    about: 'A system that the service runs on.',
    fields: {
      id: often.id,
      name: 'What it is called.',
      description: 'What it is.',
    },
  },
  Stakeholder: {
    about: 'Someone with a stake in the map.',
    fields: {
      who: 'Who it is.',
      raci: 'Responsible, accountable, consulted or informed.',
      gains: 'What the map gives them.',
    },
  },
};
