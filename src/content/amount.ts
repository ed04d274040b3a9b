import { joined, type Context } from './context.js';

/** A number with its unit, both as the reader's language writes them. */
export function amountText(value: number, unit: string | undefined, { frame: { words } }: Context): string {
  const name = unit?.trim() ?? '';
  return joined(/^[%/]/.test(name) ? '' : ' ', words.number(value), words.unit(name));
}
