import { html, isServer, noChange, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CompareMode } from '../insight/compare.js';
import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';
import type { JourneyDocument } from '../model/schema.js';
import { markAt } from '../scene/hit.js';
import type { Mark, Scene } from '../scene/mark.js';
import { compared, type Request } from '../resolve.js';
import type { View, Viewing } from '../views/view.js';
import type { Source } from './document-text.js';
import { DrawingKeeper, type MapMaker } from './drawing-keeper.js';
import { drawMap, journeyFrom, pageWords, readingOf } from './drawn-map.js';
import type { DrawnMap, ReadDocument } from './drawn-map.js';
import { JourneySelectEvent, send } from './events.js';
import { FocusController } from './focus-controller.js';
import { FrameController, type PageFrame } from './frame-controller.js';
import { IssueTeller } from './issue-teller.js';
import { mapTemplate } from './map-template.js';
import { messageTemplate } from './message.js';
import { pageSurface, type PageSurface, type ResolveImage } from './page-surface.js';
import { PictureController } from './picture-controller.js';
import { PrintController, type Printing } from './print-controller.js';
import { marksTemplate } from './scene-template.js';
import { SourceController } from './source-controller.js';
import { tablesTemplate } from './table-template.js';
import { ThemedElement } from './themed-element.js';

const noOptions = Object.freeze({});

/**
 * What every element of the library does: it finds a journey, lays it out for its page, paints it, and lets a reader walk it.
 *
 * @fires {JourneyLoadEvent} journey-load - A new journey is on the page; `event.journey` is what was understood of it.
 * @fires {JourneyIssuesEvent} journey-issues - A document was read; `event.issues` says what was wrong with it, `event.issueCount` how much.
 * @fires {JourneySelectEvent} journey-select - The reader chose something: `event.step` is the id of its step, `event.key` the key of the mark.
 * @slot - Nothing is shown of it: a `<script>` here holds the journey, as `application/json`, `text/x-mermaid` or `text/markdown`.
 * @slot summary - Replaces the summary that readers who listen hear first.
 * @attr {string} journey - A journey document as text: JSON, Mermaid or Markdown. The property of this name wins over it.
 * @csspart map - The whole map.
 * @csspart selected - Every mark of the chosen step, beside its own part.
 * @csspart focus-ring - The ring around the mark that has the focus.
 * @csspart title - The name of the map, and of each of its tables.
 * @csspart persona - Who the journey is seen by.
 * @csspart fact - Scenario, goal, expectations.
 * @csspart stage-header - The head of a stage.
 * @csspart lane-header - The name of a lane and the line above it.
 * @csspart lane-line - A line between lanes.
 * @csspart card - The box of a step.
 * @csspart cell - Something said about a step in a lane.
 * @csspart curve - A line of emotion.
 * @csspart curve-area - The area between a curve and neutral.
 * @csspart axis - The scale of a curve.
 * @csspart point - A rating on a curve.
 * @csspart moment - A moment of truth.
 * @csspart word - A mood in words.
 * @csspart series-label - The name of a curve.
 * @csspart gap - A place without data.
 * @csspart link - A connector.
 * @csspart time - A time or a wait.
 * @csspart legend - An entry of the legend.
 * @csspart footer - Sources and dates.
 * @csspart message - What is said where there is no picture.
 * @csspart lane-band - The ground of a swimlane or of a part of a blueprint.
 * @csspart branch - The diamond at which ways part.
 * @csspart entry - Where people come in.
 * @csspart exit - Where people leave, and why.
 * @csspart link-label - What a connector says.
 * @csspart sector - A stage or a step on a ring.
 * @csspart bar - An amount: a metric, a count of a funnel, a cell of a heat table.
 * @csspart field - A field of a persona card.
 * @csspart portrait - The photo or the monogram of a persona.
 * @csspart column-header - The head of a column of a table.
 */
export abstract class ViewElement extends ThemedElement {
  static override properties: PropertyDeclarations = {
    journey: { attribute: false },
    src: {},
    options: { attribute: false },
    compare: { attribute: false },
    compareMode: { attribute: 'compare-mode' },
    locale: {},
    selected: {},
    resolveImage: { attribute: false },
    serverWidth: { type: Number, attribute: 'server-width' },
  };

  /** The attributes that change what is shown. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'journey'];
  }

  /** The journey document, as parsed JSON. It wins over the attribute `journey`, over `src` and over a script inside. */
  declare journey: JourneyDocument | undefined;
  /** The address of a journey document: JSON, Mermaid text, or Markdown with a Mermaid block. */
  declare src: string | undefined;
  /** Options of the view; what is left out has its default. */
  declare options: object | undefined;
  /** A second journey document: what came later, or what came of a plan. Both are then drawn as one picture. */
  declare compare: JourneyDocument | undefined;
  /** How both are shown: `delta` (the default), `overlay` or `side-by-side`. */
  declare compareMode: CompareMode | undefined;
  /** BCP 47 tag for texts, numbers and dates. Default: the nearest `lang` around. */
  declare locale: string | undefined;
  /** The id of the chosen step. */
  declare selected: string | undefined;
  /** The address from which a picture of the document may be loaded, or `undefined` to leave it out. Default: raster `data:` only. */
  declare resolveImage: ResolveImage | undefined;
  /** The width in px for which a server draws, which knows of no page: a page draws anew in its own. Default 1280. */
  declare serverWidth: number | undefined;

  readonly #source = new SourceController(this);
  readonly #frame = new FrameController(this);
  readonly #keeper = new DrawingKeeper(this.#frame);
  readonly #teller = new IssueTeller();
  readonly #picture = new PictureController(this);
  readonly #focus = new FocusController(this, {
    show: (mark) => this.#picture.showFocus(mark),
    wait: (mark) => void this.#picture.placeOutline(mark),
    choose: (mark) => this.#choose(mark),
  });
  #surface: PageSurface = pageSurface();
  #given: Source | undefined;
  #reading: ReadDocument | undefined;
  #other: Journey | undefined;
  #followed: DrawnMap | undefined;
  #pageFrame: PageFrame | undefined;

  constructor() {
    super();
    new PrintController(this, () => this.#printing());
  }

  /** What this element asks to be drawn: the same values for the same picture. */
  protected requestFor(journey: Journey, view: View): Request {
    const { options, compareMode } = this;
    return { journey, view, options: options ?? noOptions, against: this.#other, mode: compareMode };
  }

  /** The viewing that a request asks for. */
  protected viewingOf(request: Request): Viewing {
    return compared(request);
  }

  /** The view that this element shows; throws where the host named one that does not exist. */
  protected abstract shownView(): View;

  /** The picture as plain marks, for a host that saves or examines it. */
  get scene(): Scene | undefined {
    return this.#keeper.drawn?.scene;
  }

  /** What was wrong with the document: the gravest, at most 100. */
  get issues(): readonly Issue[] {
    return this.#teller.issues;
  }

  /** How many issues there are, also where not all of them are in `issues`. */
  get issueCount(): number {
    return this.#teller.count;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'journey' && old !== value) this.requestUpdate();
  }

  /** However often properties change, a map is laid out at most once a frame, from the last of them. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('compare')) this.#other = journeyFrom(this.compare);
    this.#pageFrame = this.#frame.current();
    const source = this.#source.current();
    const isNew = source !== this.#given;
    if (isNew) this.#reading = readingOf(source);
    if (isNew || changed.has('resolveImage')) this.#surface = pageSurface(this.resolveImage);
    this.#given = source;
    const journey = this.#reading?.isUsable ? this.#reading.journey : undefined;
    if (!journey) this.#keeper.clear();
    // Hidden or without width: what was drawn stays until there is room again.
    else if (this.#pageFrame) this.#keeper.update(this.#makerFor(journey), this.#pageFrame);
    this.#teller.note(this.#reading, this.scene ? this.#surface.resolve(this.scene) : []);
  }

  protected override update(changed: PropertyValues): void {
    const { drawn, slip } = this.#keeper;
    if (drawn || slip || this.#reading?.isUsable === false) this.dropServed();
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.isServed) return noChange;
    return isServer ? html`<div class="frame">${this.#content()}</div>` : this.#content();
  }

  #content(): TemplateResult {
    const { drawn, slip } = this.#keeper;
    const words = pageWords(this.locale || this.#pageFrame?.locale, this.#reading?.journey);
    if (slip) return messageTemplate(words.unusable, [slip], words.locale);
    if (this.#reading?.isUsable === false) return messageTemplate(words.unusable, this.issues, words.locale);
    if (drawn?.tables) return tablesTemplate(drawn, drawn.tables, this.#focus, this.selected);
    // A page paints the marks itself, those in sight.
    const marks = isServer && drawn ? marksTemplate(drawn.scene, this.#surface, this.selected) : undefined;
    if (drawn) return mapTemplate(drawn, this.#focus, this.#onPress, marks);
    return this.#given?.kind === 'loading' ? messageTemplate(words.loading, [], words.locale) : html``;
  }

  protected override updated(): void {
    const { drawn } = this.#keeper;
    const picture = this.renderRoot.querySelector('svg') ?? undefined;
    this.#picture.show(picture, drawn?.scene, this.#surface, this.selected);
    if (drawn && drawn !== this.#followed)
      this.#focus.follow(this.renderRoot.querySelector('.outline, .tables'), drawn);
    this.#followed = drawn;
    this.#focus.markCurrent(this.selected);
    this.#teller.tell(this, this.#reading, drawn !== undefined);
  }

  #makerFor(journey: Journey): MapMaker {
    return {
      request: () => this.requestFor(journey, this.shownView()),
      viewing: (request) => this.viewingOf(request),
      locale: this.locale,
    };
  }

  /** The picture for paper; tables are laid out for it by their style sheet. */
  #printing(): Printing | undefined {
    const map = this.renderRoot.querySelector('.map');
    const [journey, frame, { drawn }] = [this.#reading?.journey, this.#pageFrame, this.#keeper];
    if (!map || !journey || !frame || !drawn || drawn.tables) return undefined;
    const viewing = this.viewingOf(this.requestFor(journey, this.shownView()));
    const draw = (width: number): Scene =>
      drawMap(viewing, { ...frame, width, locale: this.locale || frame.locale }).scene;
    return { map, draw, surface: this.#surface };
  }

  readonly #onPress = (event: MouseEvent): void => {
    const mark = this.scene && markAt(this.scene, this.#picture.pointAt(event));
    if (!mark?.place?.step && !mark?.place?.stage) return;
    this.#focus.stopAt(mark.key);
    this.#choose(mark);
  };

  #choose({ key, place }: Mark): void {
    const isAllowed = send(this, new JourneySelectEvent(key, place?.step));
    if (isAllowed && place?.step !== undefined) this.selected = place.step;
  }
}
