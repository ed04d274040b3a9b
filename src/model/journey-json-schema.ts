import { jsonSchemaOf } from './json-schema.js';
import type { JsonSchema } from './json-schema.js';
import { schemaDescriptions } from './schema-descriptions.js';
import { journeyShape } from './schema.js';

/** The published JSON Schema (2020-12) of a journey document. */
export function journeyJsonSchema(): JsonSchema {
  return jsonSchemaOf(journeyShape, 'urn:journeyscape:journey:1', 'Journey document', schemaDescriptions);
}
