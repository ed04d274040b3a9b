import { tagPattern } from './language-tag.js';
import { timePatterns } from './iso-time.js';
import type { Description } from './schema-descriptions-often.js';
import type { ObjectRule, Rule, Shape } from './shape.js';

/** One JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** What has been told so far, and what there is to say. */
interface Context {
  readonly definitions: Map<string, JsonSchema>;
  readonly descriptions: Readonly<Record<string, Description>>;
}

/**
 * The JSON Schema (2020-12) of a shape: objects by name under `$defs`, each with what is said of it, unknown fields allowed,
 * `null` where a field may be absent.
 */
export function jsonSchemaOf(
  { rule }: Shape<unknown>,
  id: string,
  title: string,
  descriptions: Readonly<Record<string, Description>>,
): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const root = schemaOf(rule, { definitions, descriptions });
  return {
    $schema: dialect,
    $id: id,
    title,
    ...root,
    $defs: { Text: textSchema, ...Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

const textByTag: JsonSchema = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: tagPattern },
  additionalProperties: { type: ['string', 'null'] },
};
const textSchema: JsonSchema = {
  description: 'Words for people: a string, or a string for each BCP 47 tag.',
  anyOf: [{ type: 'string' }, textByTag],
};
const idSchema: JsonSchema = { type: 'string', minLength: 1 };

function schemaOf(rule: Rule, context: Context): JsonSchema {
  switch (rule.kind) {
    case 'list': {
      const items = schemaOf(rule.of.rule, context);
      const list = { type: 'array', items };
      return rule.lone ? { anyOf: [list, items] } : list;
    }
    case 'tuple': {
      const prefixItems = rule.items.map((item) => schemaOf(item.rule, context));
      return { type: 'array', prefixItems, minItems: prefixItems.length, maxItems: prefixItems.length };
    }
    case 'record':
      return { type: 'object', additionalProperties: orNull(schemaOf(rule.of.rule, context)) };
    case 'object':
      return objectSchema(rule, context);
    default:
      return valueSchema(rule);
  }
}

function valueSchema(rule: Exclude<Rule, { readonly kind: 'list' | 'tuple' | 'record' | 'object' }>): JsonSchema {
  switch (rule.kind) {
    case 'text':
      return { $ref: '#/$defs/Text' };
    case 'boolean':
      return { type: 'boolean' };
    case 'anything':
      return {};
    case 'own-id':
    case 'reference':
      return idSchema;
    case 'version':
    case 'choice':
      return { enum: rule.choices };
    case 'url':
      return { type: 'string', minLength: 1, format: 'uri-reference' };
    case 'string': {
      const pattern = rule.format && (rule.format === 'tag' ? tagPattern : timePatterns[rule.format]);
      return {
        type: 'string',
        ...(pattern && { pattern }),
        ...(rule.examples.length > 0 && { examples: rule.examples }),
      };
    }
    case 'number': {
      const { min, max, integer } = rule.range;
      const type = integer ? 'integer' : 'number';
      return {
        type: rule.orNull ? [type, 'null'] : type,
        ...(min !== undefined && { minimum: min }),
        ...(max !== undefined && { maximum: max }),
      };
    }
  }
}

/** Objects are told once, by name; a bare value that may stand for one is told where it may. */
function objectSchema(rule: ObjectRule, context: Context): JsonSchema {
  const { definitions } = context;
  if (!definitions.has(rule.name)) {
    definitions.set(rule.name, {});
    definitions.set(rule.name, definitionOf(rule, context));
  }
  const named = { $ref: `#/$defs/${rule.name}` };
  if (rule.bare?.as === 'number') return { anyOf: [{ type: 'number' }, named] };
  if (rule.bare?.as !== 'text') return named;
  // An object whose keys are all language tags is a text, whatever else it might be.
  const isTextByTag = { type: 'object', minProperties: 1, propertyNames: { pattern: tagPattern } };
  return { anyOf: [{ type: 'string' }, { if: isTextByTag, then: textByTag, else: named }] };
}

function definitionOf({ name: holder, entries }: ObjectRule, context: Context): JsonSchema {
  const { about, fields } = context.descriptions[holder] ?? {};
  const properties = entries.map(({ name, shape, required }): [string, JsonSchema] => {
    const schema = schemaOf(shape.rule, context);
    return [name, { description: fields?.[name], ...(required ? schema : orNull(schema)) }];
  });
  const needed = entries.filter((entry) => entry.required).map(({ name }) => name);
  return {
    description: about,
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(needed.length > 0 && { required: needed }),
  };
}

/** The same, or `null`: absent and `null` mean one thing. */
function orNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema['enum'])) return { ...schema, enum: [...(schema['enum'] as unknown[]), null] };
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}
