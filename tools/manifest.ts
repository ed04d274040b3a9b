import type { OptionDoc } from './view-docs.ts';

/** What the manifest says of a member, an attribute, a part: always a name, most often a type and a sentence. */
export interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
  readonly syntax?: string;
  /** The options of a view, on the member `options`: not of the manifest's own schema, which lets others add. */
  readonly options?: readonly Option[];
}

/** An option of a view in the manifest. */
export type Option = Required<Pick<Entry, 'name' | 'type' | 'description'>> &
  Pick<Entry, 'default'> & { readonly view: string };

/** A class in the manifest; one with a tag is an element. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** A custom-elements manifest, as far as it is read or changed here. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { readonly name: string }[];
  }[];
}

/** What the analyser cannot know. */
export interface ManifestFacts {
  /** The options of each view. */
  readonly options: ReadonlyMap<string, readonly OptionDoc[]>;
  /** The words of each type that is a choice of words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The value that each custom property of a colour has in the light theme. */
  readonly colors: ReadonlyMap<string, string>;
  /** Whether a tag has a part. */
  readonly hasPart: (tag: string, part: string) => boolean;
}

/** The manifest for users: the elements alone, nothing private, each option with its words and its default. */
export function publicManifest(whole: Manifest, facts: ManifestFacts): Manifest {
  const modules = whole.modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ name }) => /^Journey|^(View|Themed)Element$/.test(name));
    const names = new Set(declarations.map(({ name }) => name));
    const exports = module.exports.filter(({ name }) => names.has(name));
    return names.size === 0 ? [] : [{ ...module, declarations: declarations.map((one) => told(one, facts)), exports }];
  });
  return { ...whole, modules };
}

function told(declaration: Declaration, facts: ManifestFacts): Declaration {
  const { tagName: tag, members = [], attributes = [], cssParts = [], cssProperties = [] } = declaration;
  const isOpen = ({ name, privacy }: Entry): boolean => !name.startsWith('#') && (privacy ?? 'public') === 'public';
  return {
    ...declaration,
    members: members
      .filter(isOpen)
      .map((member) => (tag && member.name === 'options' ? optionsMember(member, tag, facts) : inWords(member, facts))),
    attributes: attributes.map((attribute) => inWords(attribute, facts)),
    cssParts: cssParts.filter(({ name }) => tag === undefined || facts.hasPart(tag, name)),
    cssProperties: cssProperties.map((property) => {
      const color = facts.colors.get(property.name);
      return color === undefined ? property : { ...property, syntax: '<color>', default: color };
    }),
  };
}

// The name of a type says nothing outside the source.
function inWords(entry: Entry, { words }: ManifestFacts): Entry {
  const standard = /Default `([^`]+)`|`([^`]+)` \(the default\)/.exec(entry.description ?? '');
  const value = standard?.[1] ?? standard?.[2];
  const text = entry.type?.text.replaceAll(/\w+/g, (name) => (Object.hasOwn(words, name) ? union(words[name]) : name));
  return {
    ...entry,
    ...(text === undefined ? {} : { type: { text } }),
    ...(value === undefined ? {} : { default: `'${value}'` }),
  };
}

function optionsMember(member: Entry, tag: string, { options }: ManifestFacts): Entry {
  const isShown = (view: string): boolean => tag === 'journey-map' || tag === `journey-${view}`;
  const views = [...options].filter(([view]) => isShown(view));
  const list = views.flatMap(([view, docs]) => docs.map((doc) => optionOf(view, doc)));
  const types = views.map(([, docs]) => `{ ${docs.map((doc) => `${doc.name}?: ${typeOf(doc)}`).join('; ')} }`);
  return { ...member, type: { text: `${types.join(' | ')} | undefined` }, options: list };
}

function optionOf(view: string, doc: OptionDoc): Option {
  const [, standard] = /Default:? `?([\w-]+)/.exec(doc.says) ?? [];
  const isWord = standard !== undefined && doc.values.includes(standard);
  return {
    view,
    name: doc.name,
    type: { text: typeOf(doc) },
    description: doc.says,
    ...(standard === undefined ? {} : { default: isWord ? `'${standard}'` : standard }),
  };
}

function typeOf({ values, takes }: OptionDoc): string {
  if (values.length > 0) return union(values);
  return takes === 'number' ? 'number' : takes === 'text' ? 'string' : 'readonly string[]';
}

function union(words: readonly string[] = []): string {
  return words.map((word) => `'${word}'`).join(' | ');
}
