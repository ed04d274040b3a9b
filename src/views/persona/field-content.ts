import { allSentences } from '../../layout/all-sentences.js';
import type { PersonaField } from '../../layout/words/persona-words.js';
import type { Persona, Text } from '../../model/journey.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { IconName } from '../../scene/icons.js';
import type { ColorName } from '../../scene/tokens.js';
import { factName } from '../../content/fact-name.js';
import { quoted } from '../../content/lane-cards.js';
import { joined, type Context } from '../../content/context.js';
import { evidenceContent } from './evidence.js';
import type { MoodLine } from './mood-line.js';

/** What one field of a card says, before it has a place. */
export type FieldContent = FieldHead & FieldBody;

interface FieldHead {
  readonly name: PersonaField;
  readonly label: string;
  /** What a reader who listens hears after the label. */
  readonly spoken: string;
}

type FieldBody =
  | { readonly kind: 'text' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly bullet: ColorName }
  | {
      readonly kind: 'groups';
      readonly groups: readonly { readonly label: string; readonly items: readonly string[] }[];
    }
  | { readonly kind: 'shares'; readonly shares: readonly Share[] }
  | { readonly kind: 'sliders'; readonly sliders: readonly Slider[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'curve'; readonly line: MoodLine }
  | { readonly kind: 'evidence'; readonly level: string; readonly icon: IconName; readonly notes: readonly string[] };

interface Share {
  readonly icon: IconName;
  readonly label: string;
  readonly share?: number | undefined;
  readonly percent: string;
}

interface Slider {
  readonly low: string;
  readonly high: string;
  readonly share: number;
}

/** All fields in the order in which a card is read (rule 81). */
export const fieldOrder: readonly PersonaField[] = [
  'bio',
  'quote',
  'goals',
  'needs',
  'frustrations',
  'motivations',
  'behaviours',
  'interests',
  'channels',
  'jobs',
  'traits',
  'demographics',
  'curve',
  'evidence',
];

/** The fields that a persona has something to say in; how well it is founded is always said (rule 82). */
export function fieldsOf(
  persona: Persona,
  line: MoodLine | undefined,
  context: Context,
): ReadonlyMap<PersonaField, FieldContent> {
  const found = fieldOrder.flatMap((name): (readonly [PersonaField, FieldContent])[] => {
    const body = name === 'curve' ? curveBody(line, context) : bodyOf(name, persona, context);
    return body ? [[name, { name, label: context.frame.words.personas.fields[name], ...body }]] : [];
  });
  return new Map(found);
}

type Said = FieldBody & { readonly spoken: string };

function bodyOf(name: Exclude<PersonaField, 'curve'>, persona: Persona, context: Context): Said | undefined {
  const { say, frame } = context;
  switch (name) {
    case 'bio':
      return textBody('text', say(persona.bio));
    case 'quote': {
      const said = say(persona.quote);
      return textBody('quote', said && quoted(said, frame.words.quoteMarks));
    }
    case 'channels':
      return channelBody(persona, context);
    case 'jobs':
      return jobBody(persona, context);
    case 'traits':
      return traitBody(persona, context);
    case 'demographics':
      return factBody(persona, context);
    case 'evidence':
      return { kind: 'evidence', ...evidenceContent(persona, context) };
    default:
      return listBody(persona[name], name === 'frustrations' ? 'pain' : 'axis', context);
  }
}

function curveBody(line: MoodLine | undefined, { frame }: Context): Said | undefined {
  return (
    line && {
      kind: 'curve',
      line,
      spoken: allSentences([...line.notes.map(({ text }) => text), line.gaps], frame.words),
    }
  );
}

function textBody(kind: 'text' | 'quote', text: string): Said | undefined {
  return text === '' ? undefined : { kind, text, spoken: text };
}

function listBody(texts: readonly Text[], bullet: ColorName, { say, frame }: Context): Said | undefined {
  const items = texts.map(say).filter(Boolean);
  return items.length === 0 ? undefined : { kind: 'list', items, bullet, spoken: allSentences(items, frame.words) };
}

function channelBody(persona: Persona, { journey, say, frame }: Context): Said | undefined {
  const { percent } = frame.words.personas;
  const shares = persona.channels.map(({ channel: id, share }): Share => {
    const channel = journey.lookup.channels.get(id);
    const label = say(channel?.name) || id;
    return {
      icon: channelIcon({ ...channel, name: label }),
      label,
      share,
      percent: share === undefined ? '' : percent(share),
    };
  });
  if (shares.length === 0) return undefined;
  return {
    kind: 'shares',
    shares,
    spoken: joined(frame.words.listSeparator, ...shares.map((one) => joined(' ', one.label, one.percent))),
  };
}

function jobBody(persona: Persona, { say, frame }: Context): Said | undefined {
  const { jobs } = frame.words.personas;
  const groups = (['functional', 'emotional', 'social'] as const).flatMap((kind) => {
    const items = persona.jobs
      .filter((job) => job.kind === kind)
      .map(({ text }) => say(text))
      .filter(Boolean);
    return items.length > 0 ? [{ label: jobs[kind], items }] : [];
  });
  if (groups.length === 0) return undefined;
  const spoken = groups.map(
    ({ label, items }) => label + frame.words.labelSeparator + allSentences(items, frame.words),
  );
  return { kind: 'groups', groups, spoken: allSentences(spoken, frame.words) };
}

// The ends are named, because neither is the better one (rule 83).
function traitBody(persona: Persona, { say, frame }: Context): Said | undefined {
  const { trait, percent } = frame.words.personas;
  const sliders = persona.traits.map(({ low, high, value }) => ({ low: say(low), high: say(high), share: value }));
  const named = sliders.filter(({ low, high }) => low !== '' || high !== '');
  if (named.length === 0) return undefined;
  const spoken = named.map(({ low, high, share }) => trait(low, high, percent(share)));
  return { kind: 'sliders', sliders: named, spoken: allSentences(spoken, frame.words) };
}

function factBody(persona: Persona, { journey, say, frame }: Context): Said | undefined {
  const { words } = frame;
  const segment = persona.segment === undefined ? undefined : journey.lookup.segments.get(persona.segment);
  const facts = [
    ...Object.entries(persona.demographics ?? {}).map(([name, text]) => ({
      label: factName(name, words.personas.facts),
      text: say(text),
    })),
    { label: words.personas.segment, text: say(segment?.name) || (persona.segment ?? '') },
  ].filter(({ text }) => text !== '');
  if (facts.length === 0) return undefined;
  return {
    kind: 'facts',
    facts,
    spoken: allSentences(
      facts.map(({ label, text }) => joined(words.labelSeparator, label, text)),
      words,
    ),
  };
}
