import { sourceOf, type DocumentText, type Source } from './document-text.js';
import { badAttribute } from './source-faults.js';

/** Reads a text that stands in the page, once, however often it is asked for. */
export class TextSource {
  #text: string | undefined;
  #source: Source = { kind: 'none' };

  /** What the text holds; where it is still being read, `onRead` hears when it is. */
  read(given: DocumentText, onRead: () => void, reader = sourceIfAny): Source {
    if (given.text === this.#text) return this.#source;
    this.#text = given.text;
    const found = reader(given);
    if (!(found instanceof Promise)) return (this.#source = found);
    void found.then((source) => {
      if (this.#text !== given.text) return;
      this.#source = source;
      onRead();
    });
    return (this.#source = { kind: 'loading' });
  }
}

/** What an attribute holds; empty, or with an object that became a text, it says what to do instead. */
export function sourceOfAttribute(given: DocumentText): Source | Promise<Source> {
  const isLost = given.text.trim() === '' || given.text.startsWith('[object ');
  return isLost ? { kind: 'fault', issues: [badAttribute(given.text)] } : sourceOf(given);
}

function sourceIfAny(given: DocumentText): Source | Promise<Source> {
  return given.text.trim() === '' ? { kind: 'none' } : sourceOf(given);
}
