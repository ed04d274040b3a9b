/**
 * journeyscape without a page: read a journey, lay it out, draw it as plain marks, paint it as SVG.
 *
 * Importing this module registers nothing and touches nothing. Elements live in `journeyscape/elements`.
 */
export { directionOf, drawJourney, drawParsed } from './pipeline.js';
export type { Drawing } from './pipeline.js';
export { drawCompared, drawComparison } from './draw-comparison.js';
export type { Compared, ComparisonDrawing } from './draw-comparison.js';
export { drawOpened, drawSavedView } from './draw-saved-view.js';
export type { SavedDrawing } from './draw-saved-view.js';
export { compareJourneys } from './insight/compare.js';
export { comparePersonas, compareSegments } from './insight/compare-groups.js';
export type { CompareMode, CompareOptions, ComparedStage, ComparedStep, Comparison } from './insight/compare.js';
export { openView } from './views/open-view.js';
export type { OpenedView } from './views/open-view.js';
export { parseJourney } from './model/parse.js';
export type { ParseOptions, ParseResult } from './model/parse.js';
export type { Issue } from './model/issue.js';
export { filterJourney } from './model/filter.js';
export type { JourneyFilter } from './model/filter.js';
export { journeyDocument } from './model/journey-document.js';
export { localeOfText, textIn } from './model/text.js';
export { journeyFromStageModel, stageModel, stageModels } from './model/stage-models/index.js';
export type { JourneyDocument } from './model/schema.js';
export type * from './model/journey.js';
export { emotionFigures, moodLevel } from './insight/emotion-figures.js';
export { emotionSeries } from './insight/emotion-series.js';
export type { EmotionFigures } from './insight/emotion-figures.js';
export type { EmotionSeries, Score } from './insight/emotion-series.js';
export type { Box, Point } from './layout/box.js';
export { FONT_STACK } from './layout/font.js';
export type { Font } from './layout/font.js';
export type { Direction, Frame } from './layout/frame.js';
export { builtInMeasure } from './layout/text-width.js';
export type { MeasureText } from './layout/text-width.js';
export type { Words } from './layout/words.js';
export { wrapText } from './layout/wrap-text.js';
export { marksWithin } from './scene/extent.js';
export { markAt } from './scene/hit.js';
export type * from './scene/mark.js';
export { themes } from './scene/tokens.js';
export type { ColorName, Theme, ThemeName } from './scene/tokens.js';
export { locales, wordsFor } from './locales/index.js';
export { paintSvg } from './paint/svg-string.js';
export type { SvgOptions } from './paint/svg-string.js';
export { timeline } from './views/timeline/index.js';
export type { TimelineLayout, TimelineOptions } from './views/timeline/index.js';
export { views } from './views/index.js';
export type { View } from './views/view.js';
