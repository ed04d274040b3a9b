import type { TextIssue } from '../formats/text-issue.js';
import type { Issue, IssueCode } from '../model/issue.js';

/** Every sentence about a document that did not reach an element, or a picture that did not reach its map. */

/** The server has no document at the address. */
export function badAnswer(src: string, status: number): Issue {
  return error('unreadable', `Expected a journey document at ${short(src)}, got the answer ${status}.`);
}

/** Loading the document failed before there was an answer. */
export function notLoaded(src: string, reason: unknown): Issue {
  return error('unreadable', `Expected a journey document at ${short(src)}; loading it failed: ${reasonOf(reason)}.`);
}

/** A text that should be JSON is none. */
export function badJson(where: string, reason: unknown): Issue {
  return error('not-json', `Expected JSON in ${short(where)}: ${reasonOf(reason)}.`);
}

/** What stands in the attribute is no document; most often it is what became of an object. */
export function badAttribute(text: string): Issue {
  const message = `Expected a journey document as JSON in the attribute journey, got ${text ? short(text) : 'nothing'}. Write JSON, or set the property journey of the element by script.`;
  return error('not-json', message);
}

/** The part of the library that reads Mermaid and Markdown could not be loaded. */
export function noReader(where: string, reason: unknown): Issue {
  return error('unreadable', `Could not load what reads ${short(where)}: ${reasonOf(reason)}.`);
}

/** An issue of a text, with its place said in words: a pointer leads into documents only. */
export function textFault({ code, severity, message, line, column }: TextIssue): Issue {
  return { pointer: '', code: code as IssueCode, severity, message: `Line ${line}, column ${column}: ${message}` };
}

/** The host's `resolveImage` failed for a picture. */
export function resolverFailed(src: string, reason: unknown): Issue {
  const message = `The picture ${short(src)} is left out: resolveImage failed: ${reasonOf(reason)}.`;
  return { pointer: '', code: 'unresolved-image', severity: 'warning', message };
}

/** The host's `resolveImage` answered with something that is no address. */
export function noAddress(src: string, answer: unknown): Issue {
  const message = `The picture ${short(src)} is left out: expected resolveImage to answer an address or undefined, got ${kindOf(answer)}.`;
  return { pointer: '', code: 'unresolved-image', severity: 'warning', message };
}

function error(code: IssueCode, message: string): Issue {
  return { pointer: '', code, severity: 'error', message };
}

function reasonOf(reason: unknown): string {
  return short(reason instanceof Error ? reason.message : kindOf(reason)).replace(/\.$/, '');
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Promise ? 'a promise' : value === null ? 'null' : typeof value;
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
