import type { Frame, GivenFrame } from './layout/frame.js';
import { builtInMeasure } from './layout/text/text-width.js';
import { wordsFor } from './locales/index.js';
import type { Issue } from './model/issue.js';
import type { Journey } from './model/journey.js';
import type { GivenWords, Words } from './layout/words/words.js';
import { resolve } from './resolve.js';
import type { Scene } from './scene/mark.js';
import type { DrawableComparison } from './views/compare.js';
import { optionsFor } from './views/options-for.js';
import type { View, Viewing } from './views/view.js';

/** Every value that a drawing passed through, from the facts to the marks. */
export interface Drawing<Layout = unknown> {
  /** What was drawn: the journey, or the one that a comparison makes of two. */
  readonly journey: Journey;
  /** What was wrong with the document, at most 100, the gravest when there are more; nothing where the subject was parsed before. */
  readonly issues: readonly Issue[];
  /** How many issues there are in all. */
  readonly issueCount: number;
  /** Where everything fits. Of two journeys side by side: the layout of each. */
  readonly layout: Layout;
  readonly scene: Scene;
}

/** How something is drawn: in which view, with which of its options, and in which frame. */
export interface DrawSettings<Options extends object, Layout> extends GivenFrame {
  readonly view: View<Options, Layout>;
  /** Options of the view; what is left out has its default. */
  readonly options?: Partial<NoInfer<Options>> | undefined;
}

/**
 * A subject, drawn: parsed where it is a document, laid out in a view, turned into marks.
 *
 * ```ts
 * draw(json, { view: timeline, width: 960, locale: 'zh-Hans', options: { density: 'compact' } });
 * draw(compareJourneys(today, tomorrow, { mode: 'overlay' }), { view: timeline, width: 1200 });
 * draw(openView(journey, 'For the shop'), { width: 1200 });
 * ```
 *
 * The subject is a document (any JSON), a parsed `Journey`, a `Comparison`, or a journey in a view of its own such as
 * `openView` gives. Bad data never throws: it is told in `issues`, and the rest is drawn. A frame or an option that cannot
 * be right is the caller's slip and throws a `RangeError` or a `TypeError`. The frame defaults to 1,280 px, the document's
 * own language (else English), its direction, and the built-in fonts.
 *
 * Of a comparison, `delta` marks what was added, removed, moved and changed, and for a plan and what came of it the kinds of
 * deviation; `overlay` draws the scores of both over the steps of both; `side-by-side` draws both, each under its name: one
 * below the other, their stages and steps lined up, with a slot where a step is not on that side; or beside each other,
 * where both have room.
 */
export function draw(subject: Viewing, frame?: GivenFrame): Drawing;
/** Two journeys as one picture: side by side, with a layout of each. */
export function draw<Options extends object, Layout>(
  subject: DrawableComparison,
  settings: DrawSettings<Options, Layout>,
): Drawing<Layout | readonly [Layout, Layout]>;
/** A document or a journey in a view. */
export function draw<Options extends object, Layout>(
  subject: unknown,
  settings: DrawSettings<Options, Layout>,
): Drawing<Layout>;
/** Any of these, found out by what it is. */
export function draw(subject: unknown, settings: Partial<DrawSettings<object, unknown>> = {}): Drawing {
  const { view: wanted, options: given, ...frame } = checkedNames(settings);
  const { journey, comparison, view, options, issues, issueCount } = resolve(subject, { view: wanted, options: given });
  const drawn = (one: Journey, around: Frame): Pick<Drawing, 'layout' | 'scene'> => {
    const layout = view.layout(one, around, optionsFor(view, options, one));
    return { layout, scene: view.draw(layout) };
  };
  const shown = comparison?.journey ?? journey;
  const whole = frameFor(shown, frame, view);
  if (comparison?.mode === 'side-by-side')
    return {
      journey: shown,
      issues,
      issueCount,
      ...comparison.drawSides(comparison, whole, (side, width) => drawn(side, { ...whole, width })),
    };
  return {
    journey: shown,
    issues,
    issueCount,
    ...drawn(comparison?.mode === 'overlay' ? overlaid(shown) : shown, whole),
  };
}

const settingNames = ['view', 'options', 'width', 'locale', 'direction', 'measure', 'words'];

function checkedNames<Settings extends object>(settings: Settings): Settings {
  const foreign = Object.keys(settings).find((name) => !settingNames.includes(name));
  if (foreign === undefined) return settings;
  throw new TypeError(`expected a setting of draw (${settingNames.join(', ')}), got ${foreign}`);
}

// Over each other, scores speak for themselves; of the steps it is said only which are not in both.
function overlaid(journey: Journey): Journey {
  const inOne = ['added', 'removed', 'ad-hoc', 'missing'];
  const changes = [...(journey.changes ?? [])]
    .filter(([, { kind }]) => inOne.includes(kind))
    .map(([id, { kind }]) => [id, { kind, notes: [] }] as const);
  return { ...journey, changes: new Map(changes) };
}

// In less room than this no word can be read; the picture is then wider than its place.
const leastWidth = 64;

/** A whole frame from the parts a caller names; the journey's language fills the gaps. */
export function frameFor(journey: Journey, given: GivenFrame, view?: Pick<View, 'words'>): Frame {
  const width = given.width ?? 1280;
  if (!(width > 0 && width < 1e6)) throw new RangeError(`width must be above 0 and below 1,000,000 px, got ${width}`);
  const locale = given.locale ?? journey.locale ?? 'en';
  return {
    width: Math.max(leastWidth, width),
    locale,
    direction: given.direction ?? directionOf(locale),
    measure: given.measure ?? builtInMeasure,
    words: allWords(given.words ?? wordsFor(locale), view),
  };
}

// A view reads only the words that are common and those it brings along itself.
function allWords(common: GivenWords, view: Pick<View, 'words'> | undefined): Words {
  return { ...view?.words?.(common.locale), ...common } as Words;
}

/** The reading direction of a language, by its script. */
export function directionOf(locale: string): Frame['direction'] {
  return /^(ar|arc|ckb|dv|fa|ha-Arab|he|iw|ku-Arab|pa-Arab|ps|sd|syr|ug|ur|yi)(-|$)|-(Arab|Hebr|Syrc|Thaa|Nkoo)(-|$)/i.test(
    locale,
  )
    ? 'rtl'
    : 'ltr';
}
