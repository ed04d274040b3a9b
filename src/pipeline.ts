import type { Frame, GivenFrame } from './layout/frame.js';
import { builtInMeasure } from './layout/text/text-width.js';
import { wordsFor } from './locales/index.js';
import type { Issue } from './model/issues.js';
import type { Journey } from './model/journey.js';
import { parseJourney } from './model/parse.js';
import type { GivenWords, Words } from './layout/words/words.js';
import type { Scene } from './scene/mark.js';
import type { View } from './views/view.js';
import { optionsFor } from './views/options-for.js';

/** Every value that a drawing passed through, from the facts to the marks. */
export interface Drawing<Layout> {
  readonly journey: Journey;
  readonly issues: readonly Issue[];
  readonly layout: Layout;
  readonly scene: Scene;
}

/**
 * A journey document, drawn: parsed, laid out in a view, turned into marks.
 *
 * ```ts
 * const { scene, issues } = drawJourney(json, timeline, { width: 960, locale: 'zh-Hans' });
 * ```
 *
 * Bad data never throws: it is told in `issues`, and the rest is drawn. A frame or an option that cannot be
 * right is the caller's slip and throws a `RangeError` or a `TypeError`. The frame defaults to 1,280 px, the document's own language (else English), its
 * direction, and the built-in fonts.
 */
export function drawJourney<Options extends object, Layout>(
  json: unknown,
  view: View<Options, Layout>,
  frame: GivenFrame = {},
  options: Partial<Options> = {},
): Drawing<Layout> {
  const { journey, issues } = parseJourney(json);
  return { issues, ...drawParsed(journey, view, frame, options) };
}

/** The same for a journey that is parsed already: where a resize or another view starts again. */
export function drawParsed<Options extends object, Layout>(
  journey: Journey,
  view: View<Options, Layout>,
  frame: GivenFrame = {},
  options: Partial<Options> = {},
): Omit<Drawing<Layout>, 'issues'> {
  const layout = view.layout(journey, frameFor(journey, frame, view), optionsFor(view, options, journey));
  return { journey, layout, scene: view.draw(layout) };
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
