import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../model/issue.js';

/** What an element was given to draw: nothing, something on its way, a value, or a fault in place of one. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly issue: Issue };

type Host = ReactiveControllerHost & HTMLElement & { readonly journey?: unknown; readonly src?: string | undefined };

/** Finds the document of an element: its property, else its address, else the script inside it. */
export class SourceController implements ReactiveController {
  readonly #host: Host;
  readonly #children: MutationObserver | undefined;
  #request: AbortController | undefined;
  #address = '';
  #fetched: Source = { kind: 'none' };
  #value: Source = { kind: 'none' };
  #text: string | undefined;
  #embedded: Source = { kind: 'none' };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    if (typeof MutationObserver !== 'undefined') this.#children = new MutationObserver(() => host.requestUpdate());
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // Loading stops when the host leaves the page, and what is inside may change meanwhile.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    if (this.#fetched.kind === 'loading') this.#forgetAddress();
  }

  /** What there is to draw now; the same object as long as it is the same document. */
  current(): Source {
    const { journey, src } = this.#host;
    if (journey !== undefined) return this.#given(journey);
    if (src) return this.#loaded(src);
    this.#forgetAddress();
    return this.#inside();
  }

  #given(value: unknown): Source {
    this.#forgetAddress();
    if (this.#value.kind !== 'value' || this.#value.value !== value) this.#value = { kind: 'value', value };
    return this.#value;
  }

  #loaded(src: string): Source {
    if (this.#address === src || !this.#host.isConnected) return this.#fetched;
    this.#forgetAddress();
    this.#address = src;
    this.#fetched = { kind: 'loading' };
    const request = new AbortController();
    this.#request = request;
    void documentAt(src, request.signal).then((source) => {
      if (request.signal.aborted) return;
      this.#fetched = source;
      this.#host.requestUpdate();
    });
    return this.#fetched;
  }

  #inside(): Source {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? undefined;
    if (text === this.#text) return this.#embedded;
    this.#text = text;
    this.#embedded =
      text === undefined || text.trim() === '' ? { kind: 'none' } : documentIn(text, 'the script inside the element');
    return this.#embedded;
  }

  #forgetAddress(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#address = '';
    this.#fetched = { kind: 'none' };
  }
}

async function documentAt(src: string, signal: AbortSignal): Promise<Source> {
  try {
    const response = await fetch(new URL(src, document.baseURI), { signal });
    if (!response.ok)
      return fault('unreadable', `Expected a journey document at ${short(src)}, got the answer ${response.status}.`);
    return documentIn(await response.text(), short(src));
  } catch (error) {
    return fault(
      'unreadable',
      `Expected a journey document at ${short(src)}; loading it failed: ${short(String(error))}.`,
    );
  }
}

function documentIn(text: string, where: string): Source {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (error) {
    return fault(
      'not-json',
      `Expected JSON in ${where}: ${short(error instanceof Error ? error.message : String(error))}.`,
    );
  }
}

function fault(code: Issue['code'], message: string): Source {
  return { kind: 'fault', issue: { pointer: '', code, severity: 'error', message } };
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
