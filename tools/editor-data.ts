import type { Declaration, Entry, Manifest } from './manifest.ts';

/** The elements for JetBrains editors and Vue's tools, in the format web-types. */
export function webTypes(manifest: Manifest, version: string): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'journeyscape',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsIn(manifest).map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: (element.attributes ?? []).map((attribute) => ({ ...typed(attribute), ...standard(attribute) })),
          slots: (element.slots ?? []).map(described),
          js: {
            properties: (element.members ?? [])
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({ ...typed(member), ...standard(member) })),
            events: (element.events ?? []).map(described),
          },
          css: {
            properties: (element.cssProperties ?? []).map((one) => ({ ...described(one), ...standard(one) })),
            parts: (element.cssParts ?? []).map(described),
          },
        })),
      },
    },
  };
}

/** The tags and their attributes as custom data for HTML in Visual Studio Code. */
export function htmlData(manifest: Manifest): object {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elementsIn(manifest).map((element) => ({
      name: element.tagName,
      description: element.description,
      attributes: (element.attributes ?? []).map((attribute) => {
        const values = wordsOf(attribute);
        return { ...described(attribute), ...(values.length > 0 && { values: values.map((name) => ({ name })) }) };
      }),
    })),
  };
}

/** The custom properties and the parts as custom data for CSS in Visual Studio Code. */
export function cssData(manifest: Manifest): object {
  const elements = elementsIn(manifest);
  const of = (list: 'cssProperties' | 'cssParts'): Entry[] => [
    ...new Map(elements.flatMap((element) => (element[list] ?? []).map((entry) => [entry.name, entry]))).values(),
  ];
  return {
    version: 1.1,
    properties: of('cssProperties').map((property) => ({ ...described(property), ...pick(property, 'syntax') })),
    pseudoElements: of('cssParts').map(({ name, description }) => ({ name: `::part(${name})`, description })),
  };
}

function elementsIn({ modules }: Manifest): Declaration[] {
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
}

function described({ name, description }: Entry): object {
  return { name, description };
}

function typed(entry: Entry): object {
  const words = wordsOf(entry);
  const type = words.length > 0 ? words.map((word) => `"${word}"`) : entry.type?.text.replace(/ \| undefined$/, '');
  return { ...described(entry), value: { type } };
}

function standard(entry: Entry): object {
  return pick(entry, 'default');
}

function pick(entry: Entry, name: 'default' | 'syntax'): object {
  return entry[name] === undefined ? {} : { [name]: entry[name] };
}

/** The words of an attribute that takes nothing but certain words. */
function wordsOf({ type }: Entry): string[] {
  const members = (type?.text ?? '').split(' | ').filter((member) => member !== 'undefined' && member !== "''");
  const words = members.flatMap((member) => /^'([^']+)'$/.exec(member)?.[1] ?? []);
  return words.length === members.length ? words : [];
}
