import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nameForType, sourceOf, type Source } from './document-text.js';
import { badAnswer, notLoaded } from './source-faults.js';
import { sourceOfAttribute, TextSource } from './text-source.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly journey?: unknown; readonly src?: string | undefined };

const none: Source = { kind: 'none' };
const loading: Source = { kind: 'loading' };

/** Finds the document of an element: its property, else its attribute, else its address, else the script inside it. */
export class SourceController implements ReactiveController {
  readonly #host: Host;
  readonly #children: MutationObserver | undefined;
  #request: AbortController | undefined;
  #address = '';
  #fetched: Source = none;
  #value: Source = none;
  readonly #attribute = new TextSource();
  readonly #embedded = new TextSource();

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
    const attribute = this.#host.getAttribute('journey');
    if (attribute !== null) return this.#attributed(attribute);
    // A server waits for no answer, and does not see what stands inside an element.
    if (isServer) return loading;
    if (src) return this.#loaded(src);
    this.#forgetAddress();
    return this.#inside();
  }

  #given(value: unknown): Source {
    this.#forgetAddress();
    if (this.#value.kind !== 'value' || this.#value.value !== value) this.#value = { kind: 'value', value };
    return this.#value;
  }

  #attributed(text: string): Source {
    this.#forgetAddress();
    return this.#attribute.read({ text, where: 'the attribute journey', name: '' }, this.#update, sourceOfAttribute);
  }

  #loaded(src: string): Source {
    if (this.#address === src || !this.#host.isConnected) return this.#fetched;
    this.#forgetAddress();
    this.#address = src;
    this.#fetched = loading;
    const request = new AbortController();
    this.#request = request;
    void documentAt(src, this.#host.baseURI, request.signal).then((source) => {
      if (request.signal.aborted) return;
      this.#fetched = source;
      this.#update();
    });
    return this.#fetched;
  }

  #inside(): Source {
    for (const { localName, type = '', textContent } of this.#host.children as Iterable<HTMLScriptElement>) {
      const name = localName === 'script' ? nameForType(type) : undefined;
      if (name)
        return this.#embedded.read({ text: textContent, where: 'the script inside the element', name }, this.#update);
    }
    return none;
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #forgetAddress(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#address = '';
    this.#fetched = none;
  }
}

async function documentAt(src: string, base: string, signal: AbortSignal): Promise<Source> {
  try {
    const address = new URL(src, base);
    const response = await fetch(address, { signal });
    if (!response.ok) return { kind: 'fault', issues: [badAnswer(src, response.status)] };
    const isNamed = /\.(json[c5]?|mmd|mermaid|md|markdown|mdx|qmd)$/i.test(address.pathname);
    const name = isNamed ? address.pathname : (nameForType(response.headers.get('content-type') ?? '') ?? '');
    return await sourceOf({ text: await response.text(), where: src, name });
  } catch (error) {
    return { kind: 'fault', issues: [notLoaded(src, error)] };
  }
}
