import { jsonToken } from './json-token.js';
import type { JsonToken } from './json-token.js';

/** What a scan of a JSON text meets on its way. */
export interface JsonVisitor {
  /** A value begins, under its key or index in the value around it; the outermost has none. */
  enter?(at: number, key?: string | number): void;
  /** The value that was entered last and is still open is over. */
  leave?(): void;
  /** A key of an object, where it stands. */
  key?(at: number, key: string): void;
}

/** Why a text is not JSON, and where. */
export interface JsonFault {
  readonly at: number;
  readonly message: string;
}

/** A list or an object that is still open. */
interface Holder {
  readonly close: ']' | '}';
  readonly at: number;
  index: number;
}

/** Where the scan stands. */
interface Scan {
  readonly text: string;
  readonly visitor: JsonVisitor;
  readonly holders: Holder[];
  token: JsonToken;
  /** The key or index of the value that comes next; absent when the outermost is over. */
  key?: string | number;
}

/**
 * Reads a JSON text from left to right and answers its first fault, if it has one.
 *
 * No level calls another, so no depth is too deep.
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonFault | undefined {
  const scan: Scan = { text, visitor, holders: [], token: jsonToken(text, text.charCodeAt(0) === 0xfeff ? 1 : 0) };
  do {
    const fault = scanValue(scan);
    if (fault) return fault;
  } while (scan.holders.length > 0);
  return scan.token.kind === 'end'
    ? undefined
    : faultAt(scan.token, 'Expected the end of the text after the outermost value.');
}

/** Reads up to the next value that is not a list or an object with something in it, and all that closes after it. */
function scanValue(scan: Scan): JsonFault | undefined {
  const { kind, at } = scan.token;
  scan.visitor.enter?.(at, scan.key);
  if (kind === '[' || kind === '{') {
    const close = kind === '[' ? ']' : '}';
    scan.holders.push({ close, at, index: 0 });
    advance(scan);
    if (scan.token.kind !== close) return scanKey(scan);
  } else if (kind === 'string' || kind === 'plain') {
    scan.visitor.leave?.();
    advance(scan);
  } else {
    return faultAt(scan.token, 'Expected a value.', scan.holders.at(-1));
  }
  return scanEnds(scan);
}

/** Reads what follows a value: closing signs, then perhaps a comma and the key of the next one. */
function scanEnds(scan: Scan): JsonFault | undefined {
  for (let holder = scan.holders.at(-1); holder; holder = scan.holders.at(-1)) {
    if (scan.token.kind === ',') {
      const comma = scan.token;
      const { kind } = advance(scan);
      if (kind === ']' || kind === '}') return faultAt(comma, 'JSON wants no comma after the last one. Take it out.');
      holder.index++;
      return scanKey(scan);
    }
    if (scan.token.kind !== holder.close) return faultAt(scan.token, `Expected a comma or ${holder.close}.`, holder);
    scan.holders.pop();
    scan.visitor.leave?.();
    advance(scan);
  }
  return undefined;
}

/** Finds the key of the value that comes next: its index in a list, its name in an object. */
function scanKey(scan: Scan): JsonFault | undefined {
  const holder = scan.holders.at(-1);
  if (holder?.close !== '}') {
    scan.key = holder?.index;
    return undefined;
  }
  const { kind, at, to } = scan.token;
  if (kind !== 'string') return faultAt(scan.token, 'Expected a key in double quotes.', holder);
  const key = JSON.parse(scan.text.slice(at, to)) as string;
  scan.visitor.key?.(at, key);
  advance(scan);
  if (scan.token.kind !== ':')
    return faultAt(scan.token, `Expected a colon after the key ${JSON.stringify(key.slice(0, 40))}.`, holder);
  advance(scan);
  scan.key = key;
  return undefined;
}

function advance(scan: Scan): JsonToken {
  scan.token = jsonToken(scan.text, scan.token.to);
  return scan.token;
}

function faultAt(token: JsonToken, expected: string, holder?: Holder): JsonFault {
  const { kind, at, fault } = token;
  if (fault !== undefined || kind !== 'end') return { at, message: fault ?? expected };
  if (!holder) return { at, message: 'The text is empty. Expected JSON.' };
  const name = holder.close === ']' ? 'list' : 'object';
  return { at: holder.at, message: `This ${name} never ends. Close it with ${holder.close}.` };
}
