/** What may stand in a key. */
type KeyPart = string | number | boolean | null | undefined;

/**
 * One text for a list of values, another for every other list: a key of a map.
 *
 * It is what JSON says of the list, but asks no `toJSON`, which a page may have put on every list.
 */
export function listKey(parts: readonly KeyPart[]): string {
  return `[${parts.map((part) => JSON.stringify(part ?? null)).join(',')}]`;
}
