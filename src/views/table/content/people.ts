import { factName } from '../../../content/fact-name.js';
import type { Persona, Stakeholder } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { evidenceLines, nameOf, validationLine } from './claims.js';
import { chosen, figure, linesOf, quiet, rowsOf, tableOf, told, toldAll, type GroupOf, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';

/** A field of all personas: its name, and what it says of each. */
interface Field {
  readonly key: string;
  readonly head: string;
  readonly cell: (persona: Persona) => Said | readonly Said[];
}

/** The personas side by side: a row for each field, a column for each persona. */
export function personasTable(context: Context): Table[] {
  const { journey, frame } = context;
  const { words } = frame;
  const says = ({ cell }: Field, persona: Persona): boolean => linesOf(cell(persona)).length > 0;
  const all = personaFields(context).filter((field) => journey.personas.some((persona) => says(field, persona)));
  // A persona of whom nothing is known but the name would leave no trace; of others, the head of their column says it.
  const isKnown = (persona: Persona): boolean => all.some((field) => field.key !== 'name' && says(field, persona));
  const fields = journey.personas.every(isKnown) ? all.filter(({ key }) => key !== 'name') : all;
  if (journey.personas.length === 0) return [];
  return tableOf<Field>({
    key: 'personas',
    caption: words.table.captions.personas,
    head: words.table.columns.fact,
    columns: journey.personas.map((persona) => ({
      key: persona.id,
      head: nameOf(persona.id, context),
      cell: ({ cell }) => cell(persona),
    })),
    groups: [{ key: 'fields', rows: fields.map((field) => ({ key: field.key, thing: field, name: [field.head] })) }],
  });
}

function personaFields(context: Context): Field[] {
  return [...whoFields(context), ...lifeFields(context), ...groundFields(context)];
}

function whoFields(context: Context): Field[] {
  const { words } = context.frame;
  const { columns } = words.table;
  const { personas } = words;
  return [
    { key: 'name', head: columns.name, cell: ({ id }) => nameOf(id, context) },
    { key: 'kind', head: words.fields.kind, cell: ({ kind }) => chosen(personas.kinds, kind) },
    {
      key: 'buying-role',
      head: columns.buyingRole,
      cell: ({ buyingRole }) => chosen(personas.buyingRoles, buyingRole),
    },
    { key: 'rank', head: columns.rank, cell: ({ rank }) => figure(rank, context) },
    { key: 'segment', head: personas.segment, cell: ({ segment }) => nameOf(segment, context) },
    { key: 'tagline', head: columns.tagline, cell: ({ tagline }) => told(tagline, context) },
    { key: 'bio', head: personas.fields.bio, cell: ({ bio }) => told(bio, context) },
    { key: 'quote', head: personas.fields.quote, cell: ({ quote }) => told(quote, context) },
    { key: 'photo', head: columns.photo, cell: ({ photo }) => photo && told(photo.alt, context) },
  ];
}

function lifeFields(context: Context): Field[] {
  const { words } = context.frame;
  const { personas } = words;
  const texts = (key: 'goals' | 'needs' | 'frustrations' | 'motivations' | 'behaviours' | 'interests'): Field => ({
    key,
    head: personas.fields[key],
    cell: (persona) => toldAll(persona[key], context),
  });
  return [
    texts('goals'),
    texts('needs'),
    texts('frustrations'),
    texts('motivations'),
    { key: 'jobs', head: personas.fields.jobs, cell: ({ jobs }) => jobs.flatMap((job) => jobLines(job, context)) },
    texts('behaviours'),
    texts('interests'),
    {
      key: 'channels',
      head: personas.fields.channels,
      cell: ({ channels }) =>
        channels.map(({ channel, share }) =>
          joined(words.labelSeparator, nameOf(channel, context), share === undefined ? '' : personas.percent(share)),
        ),
    },
    {
      key: 'traits',
      head: personas.fields.traits,
      cell: ({ traits }) =>
        traits.map(({ low, high, value }) =>
          personas.trait(context.say(low), context.say(high), personas.percent(value)),
        ),
    },
    {
      key: 'demographics',
      head: personas.fields.demographics,
      cell: ({ demographics }) =>
        Object.entries(demographics ?? {}).map(([name, text]) =>
          joined(words.labelSeparator, factName(name, personas.facts), context.say(text)),
        ),
    },
  ];
}

function groundFields(context: Context): Field[] {
  const { words } = context.frame;
  return [
    {
      key: 'certainty',
      head: words.table.columns.certainty,
      cell: ({ validation }) => validationLine(validation, context),
    },
    {
      key: 'evidence',
      head: words.personas.fields.evidence,
      cell: ({ evidence }) => evidenceLines(evidence, context).map(({ text }) => text),
    },
  ];
}

function jobLines({ text, kind }: Persona['jobs'][number], context: Context): Said[] {
  return [told(text, context), quiet(context.frame.words.personas.jobs[kind])];
}

/** Someone or something that takes part. */
interface Party {
  readonly name: string;
  readonly kind: string;
  readonly description: Said;
  readonly persona: string;
}

/** Who and what takes part beside the personas: actors, segments, teams, channels, systems. */
export function partiesTable(context: Context): Table[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns, captions, actorKinds } = words.table;
  const group = <T extends { readonly id: string }>(
    key: string,
    title: string,
    all: readonly T[],
    party: (one: T) => Partial<Party>,
  ): GroupOf<Party>[] => {
    const rows = all.map((one) => {
      const name = nameOf(one.id, context);
      return { key: one.id, thing: { name, kind: '', description: '', persona: '', ...party(one) }, name: [name] };
    });
    const head = { title: { text: title }, notes: [], index: 0, count: 1, place: {} };
    return rows.length > 0 ? [{ key, head, rows }] : [];
  };
  const described = ({ description }: { readonly description?: Persona['bio'] }): Partial<Party> => ({
    description: told(description, context),
  });
  // A group that only stands for the later of two journeys takes no part in either.
  const segments = journey.segments.filter(({ id }) => journey.laterVoices?.segments.includes(id) !== true);
  return tableOf<Party>({
    key: 'parties',
    caption: captions.parties,
    head: columns.name,
    columns: [
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => kind },
      { key: 'description', head: words.fields.description, cell: ({ description }) => description },
      { key: 'persona', head: words.persona, cell: ({ persona }) => persona },
    ],
    groups: [
      ...group('actors', columns.actors, journey.actors, ({ kind, persona }) => ({
        kind: kind ? actorKinds[kind] : '',
        persona: nameOf(persona, context),
      })),
      ...group('segments', columns.segments, segments, described),
      ...group('teams', columns.teams, journey.teams, described),
      ...group('channels', words.lanes.channels, journey.channels, ({ medium }) => ({
        kind: medium ? words.media[medium] : '',
      })),
      ...group('systems', columns.systems, journey.systems, described),
    ],
  });
}

/** Who has a stake in the map. */
export function stakeholdersTable(context: Context): Table[] {
  const { columns, captions, raci } = context.frame.words.table;
  return tableOf<Stakeholder>({
    key: 'stakeholders',
    caption: captions.stakeholders,
    head: captions.stakeholders,
    columns: [
      { key: 'raci', head: columns.raci, cell: (one) => (one.raci ? raci[one.raci] : '') },
      { key: 'gains', head: columns.stakes, cell: ({ gains }) => told(gains, context) },
    ],
    groups: rowsOf(context.journey.stakeholders, ({ who }) => told(who, context)),
  });
}
