import { fault } from './issue.js';
import type { Fault } from './issue.js';
import { nearest } from './nearest.js';
import { a, cut, shown, told } from './sentence.js';

/** What the library says where a document names what lies outside of it: views, options, icons, pictures, other journeys. */

/** A saved view names a way of looking that does not exist. */
export function unknownView(name: string, known: readonly string[]): Fault {
  return fault('unknown-view', 'warning', () => {
    const suggestion = nearest(name, known);
    const message = `No view is called ${shown(name)}. It opens as ${known[0] ?? 'nothing'}; take one of ${known.join(', ')}.`;
    return { message: told(message, suggestion), found: shown(name), expected: known.join(', '), suggestion };
  });
}

/** A saved view sets an option that its view does not have. */
export function unknownOption(name: string, view: string, known: readonly string[]): Fault {
  return fault('unknown-option', 'warning', () => {
    const suggestion = nearest(name, known);
    const message = `The view ${view} has no option ${shown(name)}. It changes nothing; take it out.`;
    return { message: told(message, suggestion), found: shown(name), expected: known.join(', '), suggestion };
  });
}

/** A saved view sets an option to a value that it does not take; `choices` where there is a fixed set. */
export function wrongOption(name: string, value: unknown, standard: unknown, choices?: readonly unknown[]): Fault {
  return fault(choices ? 'unknown-choice' : 'wrong-type', 'warning', () => {
    const words = choices?.map(String);
    const suggestion = words && typeof value === 'string' ? nearest(value, words) : undefined;
    const expected = words ? `one of ${words.join(', ')}` : likeDefault(standard);
    const message = `The option ${shown(name)} expects ${cut(expected, 120)}; got ${shown(value)}. The default is used; correct it.`;
    return { message: told(message, suggestion), found: shown(value), expected, suggestion };
  });
}

function likeDefault(standard: unknown): string {
  if (Array.isArray(standard)) return 'a list of names';
  return typeof standard === 'number' ? 'a whole number above 0' : a(typeof standard);
}

/** An option of a saved view names what the journey does not have. */
export function unknownName(option: string, name: string, known: readonly string[]): Fault {
  return fault('unknown-name', 'warning', () => {
    const suggestion = nearest(name, known);
    const expected = cut(known.join(', '), 120) || 'nothing: the journey has none';
    const message = `The option ${shown(option)} names ${shown(name)}, which the journey does not have. It is passed over; take of ${expected}.`;
    return { message: told(message, suggestion), found: shown(name), expected, suggestion };
  });
}

/** No icon has this name. */
export function unknownIcon(name: string, known: readonly string[]): Fault {
  return fault('unknown-icon', 'warning', () => {
    const suggestion = nearest(name, known);
    const message = `No built-in icon is called ${shown(name)}. One is chosen by medium and name; take one of the list, or leave it out.`;
    return { message: told(message, suggestion), found: shown(name), expected: known.join(', '), suggestion };
  });
}

/** A saved comparison does not say with what. */
export function nothingToCompare(): Fault {
  return fault('nothing-to-compare', 'warning', () => ({
    message:
      'The comparison names nothing to compare with: the journey is drawn alone. Name another journey in "with", two personas or two segments, or set "plan".',
    expected: 'with, personas, segments or plan',
  }));
}

/** The picture lies elsewhere, so only a host that allows it shows it. */
export function remoteImage(src: string): Fault {
  return fault('remote-image', 'info', () => ({
    message: `The picture ${shown(src)} is not in the document: it is shown only where the page resolves it, elsewhere its words stand alone. Embed it as a data: address to have it everywhere.`,
    found: shown(src),
    expected: 'a data: address of a PNG, JPEG, GIF, WebP or AVIF picture',
  }));
}
