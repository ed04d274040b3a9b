import type { AddressBar } from './address-bar.ts';
import { checkText, type CheckedText } from './check-text.ts';
import { embedCode } from './embed-code.ts';
import { embedScript } from './embed-script.ts';
import { startIssueList } from './issue-list.ts';
import { startMenus } from './menus.ts';
import { make, part } from './page-parts.ts';
import { startPicture } from './picture.ts';
import { sampleText } from './samples.ts';
import { saveFile, svgName, svgOf } from './save-svg.ts';
import type { PlaygroundState } from './state.ts';
import { startTextEditor } from './text-editor.ts';
import { startViewOptions } from './view-options.ts';
import { words, writeWords, type PlaygroundWords } from './words.ts';

// Long enough to type a word, short enough to feel at once.
const typingPauseMs = 120;

/** The page: one state, and every part of it shown from that. */
export class Playground {
  #state: PlaygroundState;
  #checked: CheckedText;
  readonly #address: AddressBar;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #menus = startMenus((change) => this.#choose(change));
  readonly #options = startViewOptions((options) => this.#change({ options }));
  readonly #editor = startTextEditor(() => this.#typed());
  readonly #issues = startIssueList((place) => this.#editor.goTo(place, { focus: true }));
  readonly #picture = startPicture((place) => this.#editor.goTo(place));

  constructor(state: PlaygroundState, address: AddressBar) {
    this.#address = address;
    this.#state = state;
    this.#checked = checkText(textOf(state));
    this.#listen();
    this.open(state);
  }

  /** Shows a state as a link says it, its text included. */
  open(state: PlaygroundState): void {
    this.#editor.replace(textOf(state));
    this.#show(state);
  }

  get #words(): PlaygroundWords {
    return words[this.#state.language];
  }

  #choose(change: Partial<PlaygroundState>): void {
    // Another sample takes the place of what was written: Back brings that back.
    if (change.sample !== undefined)
      this.#turnTo({ ...this.#state, ...change, text: undefined, saved: '', compare: '' });
    else if (change.view !== undefined) this.#change({ ...change, options: {}, saved: '' });
    else this.#change(change);
  }

  #turnTo(state: PlaygroundState): void {
    this.#address.turn(state);
    this.open(state);
  }

  #change(change: Partial<PlaygroundState>): void {
    this.#show({ ...this.#state, ...change });
    this.#address.follow(this.#state);
  }

  #typed(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const text = this.#editor.text();
      this.#change({ text: text === sampleText(this.#state.sample) ? undefined : text });
    }, typingPauseMs);
  }

  #show(state: PlaygroundState): void {
    clearTimeout(this.#typing);
    if (textOf(state) !== textOf(this.#state)) this.#checked = checkText(textOf(state));
    this.#state = state;
    const { format, issues, document: found } = this.#checked;
    const isEditorShown = state.editor === 'shown';
    document.documentElement.lang = state.language;
    document.documentElement.dataset['theme'] = state.theme;
    document.body.dataset['editor'] = state.editor;
    writeWords(document, this.#words);
    this.#menus.show(state, this.#words, this.#checked);
    this.#options.show(state, this.#words);
    this.#editor.mark(issues);
    this.#issues.show(issues, this.#words);
    this.#picture.show(state, this.#checked);
    part('toggle-editor', HTMLElement).ariaExpanded = String(isEditorShown);
    part('editor', HTMLElement).hidden = !isEditorShown;
    part('format', HTMLElement).textContent = this.#words.formats[format];
    part('to-json', HTMLElement).hidden = format === 'json' || found === undefined;
    part('restore', HTMLElement).hidden = state.text === undefined;
  }

  #listen(): void {
    const onClick = (id: string, act: () => void) => part(id, HTMLElement).addEventListener('click', act);
    onClick('toggle-editor', () => this.#change({ editor: this.#state.editor === 'shown' ? 'hidden' : 'shown' }));
    onClick('restore', () => this.#turnTo({ ...this.#state, text: undefined }));
    onClick('to-json', () =>
      this.#turnTo({ ...this.#state, text: `${JSON.stringify(this.#checked.document, undefined, 2)}\n` }),
    );
    onClick('save-svg', () => this.#save());
    onClick('copy-embed', () => void this.#copy());
  }

  #save(): void {
    try {
      const name = svgName(this.#state);
      saveFile(name, svgOf(this.#state, this.#checked, this.#picture.width()));
      this.#tell(this.#words.saved(name));
    } catch (fault) {
      this.#tell(this.#words.failed(String(fault)));
    }
  }

  async #copy(): Promise<void> {
    const code = embedCode(this.#state, this.#checked, new URL(embedScript, location.href).href);
    try {
      await navigator.clipboard.writeText(code);
      this.#tell(this.#words.copied);
    } catch {
      const box = part('embed-code', HTMLTextAreaElement);
      box.value = code;
      part('embed', HTMLDialogElement).showModal();
      box.select();
    }
  }

  #tell(sentence: string): void {
    // A new node each time: the same sentence twice is news, too, and fades again.
    part('notice', HTMLElement).replaceChildren(make('span', {}, sentence));
  }
}

function textOf(state: PlaygroundState): string {
  return state.text ?? sampleText(state.sample);
}
