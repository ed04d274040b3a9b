import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CompareMode } from '../insight/compare.js';
import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';
import type { SvgSurface } from '../paint/svg-nodes.js';
import { markAt } from '../scene/hit.js';
import type { Mark, Scene } from '../scene/mark.js';
import type { View } from '../views/view.js';
import { drawMap, journeyFrom, orderFor, pageWords, readingOf } from './drawn-map.js';
import type { DrawingOrder, DrawnMap, MapRequest, ReadDocument } from './drawn-map.js';
import { JourneyIssuesEvent, JourneyLoadEvent, JourneySelectEvent, send } from './events.js';
import { FocusController } from './focus-controller.js';
import { FrameController, type PageFrame } from './frame-controller.js';
import { mapTemplate } from './map-template.js';
import { messageTemplate } from './message.js';
import { pageSurface } from './page-surface.js';
import { PictureController } from './picture-controller.js';
import { PrintController, type Printing } from './print-controller.js';
import { SourceController, type Source } from './source-controller.js';
import { tablesTemplate } from './table-template.js';
import { ThemedElement } from './themed-element.js';

const noOptions = Object.freeze({});

/**
 * What every element of the library does: it finds a journey, lays it out for its page, paints it, and lets a reader walk it.
 *
 * @fires {JourneyLoadEvent} journey-load - A new journey is on the page; `event.journey` is what was understood of it.
 * @fires {JourneyIssuesEvent} journey-issues - A document was read; `event.issues` says what was wrong with it.
 * @fires {JourneySelectEvent} journey-select - The reader chose something: `event.step` is the id of its step, `event.key` the key of the mark.
 * @slot - Nothing is shown of it: a `<script type="application/json">` here holds the journey.
 * @slot summary - Replaces the summary that readers who listen hear first.
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
  };

  /** The journey document, as parsed JSON. It wins over `src` and over a script inside. */
  declare journey: unknown;
  /** The address of a journey document in JSON. */
  declare src: string | undefined;
  /** Options of the view; what is left out has its default. */
  declare options: object | undefined;
  /** A second journey document: what came later, or what came of a plan. Both are then drawn as one picture. */
  declare compare: unknown;
  /** How both are shown: `delta` (the default), `overlay` or `side-by-side`. */
  declare compareMode: CompareMode | undefined;
  /** BCP 47 tag for texts, numbers and dates. Default: the nearest `lang` around. */
  declare locale: string | undefined;
  /** The id of the chosen step. */
  declare selected: string | undefined;
  /** The address from which a picture of the document may be loaded, or `undefined` to leave it out. Default: raster `data:` only. */
  declare resolveImage: ((src: string) => string | undefined) | undefined;

  readonly #source = new SourceController(this);
  readonly #frame = new FrameController(this);
  readonly #picture = new PictureController(this);
  readonly #focus = new FocusController(this, {
    show: (mark) => this.#picture.showFocus(mark),
    wait: (mark) => void this.#picture.placeOutline(mark),
    choose: (mark) => this.#choose(mark),
  });
  #surface: SvgSurface = pageSurface();
  #given: Source | undefined;
  #reading: ReadDocument | undefined;
  #other: Journey | undefined;
  #inputs: readonly unknown[] = [];
  #drawn: DrawnMap | undefined;
  #followed: DrawnMap | undefined;
  #slip: Error | undefined;
  #pageFrame: PageFrame | undefined;
  readonly #told: { issues?: ReadDocument; load?: ReadDocument } = {};

  constructor() {
    super();
    new PrintController(this, () => this.#printing());
  }

  /** What this element asks to be drawn: the same values for the same picture. */
  protected requestFor(journey: Journey, view: View): MapRequest {
    const { options, compareMode } = this;
    return { journey, view, options: options ?? noOptions, compare: this.#other, compareMode };
  }

  /** What a request orders to be drawn. */
  protected orderFor(request: MapRequest): DrawingOrder {
    return orderFor(request);
  }

  /** The view that this element shows; throws where the host named one that does not exist. */
  protected abstract shownView(): View;

  /** The picture as plain marks, for a host that saves or examines it. */
  get scene(): Scene | undefined {
    return this.#drawn?.scene;
  }

  /** What was wrong with the document. */
  get issues(): readonly Issue[] {
    return this.#reading?.issues ?? [];
  }

  /** However often properties change, a map is laid out at most once a frame, from the last of them. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resolveImage')) this.#surface = pageSurface(this.resolveImage);
    if (changed.has('compare')) this.#other = journeyFrom(this.compare);
    this.#pageFrame = this.#frame.current();
    const source = this.#source.current();
    if (source !== this.#given) {
      this.#given = source;
      this.#reading = readingOf(source);
    }
    if (this.#reading?.isUsable) this.#layOut(this.#reading);
    else this.#drawn = this.#slip = undefined;
  }

  protected override render(): TemplateResult {
    const words = pageWords(this.locale || this.#pageFrame?.locale, this.#reading?.journey);
    if (this.#slip) return messageTemplate(words.unusable, [this.#slip], words.locale);
    if (this.#reading?.isUsable === false) return messageTemplate(words.unusable, this.issues, words.locale);
    const tables = this.#drawn?.tables;
    if (this.#drawn && tables) return tablesTemplate(this.#drawn, tables, this.#focus, this.selected);
    if (this.#drawn) return mapTemplate(this.#drawn, this.#focus, this.#onPress);
    return this.#given?.kind === 'loading' ? messageTemplate(words.loading, [], words.locale) : html``;
  }

  protected override updated(): void {
    const drawn = this.#drawn;
    const picture = this.renderRoot.querySelector('svg') ?? undefined;
    this.#picture.show(picture, drawn?.scene, this.#surface, this.selected);
    if (drawn && drawn !== this.#followed) {
      this.#focus.follow(this.renderRoot.querySelector('.outline, .tables'), drawn);
    }
    this.#followed = drawn;
    this.#focus.markCurrent(this.selected);
    this.#tell();
  }

  #layOut({ journey }: ReadDocument): void {
    // Hidden or without width: what was drawn stays until there is room again.
    if (!journey || !this.#pageFrame) return;
    try {
      const view = this.shownView();
      const scene = this.#redraw(journey, view, this.#pageFrame);
      // Only the texts of a drawing can tell that the page's font draws them wider than was reckoned.
      if (scene && this.#frame.misjudges(scene)) this.#redraw(journey, view, this.#frame.current() ?? this.#pageFrame);
      this.#slip = undefined;
    } catch (error) {
      this.#drawn = undefined;
      this.#slip = error instanceof Error ? error : new Error(String(error));
      reportError(error);
    }
  }

  /** A new drawing, where something it depends on is new. */
  #redraw(journey: Journey, view: View, frame: PageFrame): Scene | undefined {
    const request = this.requestFor(journey, view);
    const inputs: readonly unknown[] = [frame, this.locale, ...(Object.values(request) as unknown[])];
    if (!this.#slip && this.#drawn && inputs.every((input, index) => input === this.#inputs[index])) return undefined;
    this.#inputs = inputs;
    this.#drawn = drawMap(this.orderFor(request), { ...frame, locale: this.locale || frame.locale });
    return this.#drawn.scene;
  }

  /** The picture for paper; tables are laid out for it by their style sheet. */
  #printing(): Printing | undefined {
    const map = this.renderRoot.querySelector('.map');
    const [journey, frame] = [this.#reading?.journey, this.#pageFrame];
    if (!map || !journey || !frame || !this.#drawn || this.#drawn.tables) return undefined;
    const order = this.orderFor(this.requestFor(journey, this.shownView()));
    const draw = (width: number): Scene =>
      drawMap(order, { ...frame, width, locale: this.locale || frame.locale }).scene;
    return { map, draw, surface: this.#surface };
  }

  #tell(): void {
    const reading = this.#reading;
    if (reading && this.#told.issues !== reading) {
      this.#told.issues = reading;
      send(this, new JourneyIssuesEvent(reading.issues));
    }
    if (reading?.journey && this.#drawn && this.#told.load !== reading) {
      this.#told.load = reading;
      send(this, new JourneyLoadEvent(reading.journey));
    }
  }

  readonly #onPress = (event: MouseEvent): void => {
    const mark = this.#drawn && markAt(this.#drawn.scene, this.#picture.pointAt(event));
    if (!mark?.place?.step && !mark?.place?.stage) return;
    this.#focus.stopAt(mark.key);
    this.#choose(mark);
  };

  #choose({ key, place }: Mark): void {
    const isAllowed = send(this, new JourneySelectEvent(key, place?.step));
    if (isAllowed && place?.step !== undefined) this.selected = place.step;
  }
}
