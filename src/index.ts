/**
 * journeyscape without a page: read a journey, lay it out, draw it as plain marks, paint it as SVG.
 *
 * Importing this module registers nothing and touches nothing. Elements live in `journeyscape/elements`.
 *
 * Types of things in a journey, in its scene and in its words are named for where they are (`JourneyText`, `MarkShape`):
 * bare, some would hide a name of the page (`Text`), and others would say too little (`Link`, `Source`, `Part`).
 */
export { directionOf, draw } from './pipeline.js';
export type { DrawSettings, Drawing } from './pipeline.js';
export { channelSwitches } from './insight/channel-switches.js';
export type { ChannelSwitch } from './insight/channel-switches.js';
export { flowFigures } from './insight/flow-figures.js';
export type { FlowFigures } from './insight/flow-figures.js';
export { handOffs } from './insight/hand-offs.js';
export type { HandOff } from './insight/hand-offs.js';
export { metricFigures, npsOf } from './insight/metric-figures.js';
export type { MetricFigure, MetricFigures } from './insight/metric-figures.js';
export { compareJourneys, comparePersonas, compareSegments } from './views/compare.js';
export type { DrawableComparison as Comparison } from './views/compare.js';
export type { CompareMode, CompareOptions, ComparedStage, ComparedStep } from './insight/compare.js';
export { openView } from './views/open-view.js';
export type { OpenedView } from './views/open-view.js';
export { checkJourney } from './check-journey.js';
export type { CheckOptions } from './check-journey.js';
export { parseJourney } from './model/parse.js';
export type { ParseOptions, ParseResult } from './model/parse.js';
export type { Issue } from './model/issue.js';
export { filterJourney } from './model/filter.js';
export type { JourneyFilter } from './model/filter.js';
export { journeyDocument } from './model/journey-document.js';
export { localeOfText, textIn } from './model/text.js';
export { journeyFromStageModel, stageModel, stageModels } from './model/stage-models/index.js';
export type { JourneyDocument } from './model/schema.js';
export type {
  Action as JourneyAction,
  Actor as JourneyActor,
  Cell as JourneyCell,
  ChangeField,
  ChangeNote,
  Channel as JourneyChannel,
  DataGap,
  Deviation,
  Evidence as JourneyEvidence,
  FlowCount,
  Id,
  Insight as JourneyInsight,
  Journey,
  Lane as JourneyLane,
  LaneRole,
  Link as JourneyLink,
  Lookup as JourneyLookup,
  Metric as JourneyMetric,
  MetricValue,
  Moment as JourneyMoment,
  Opportunity as JourneyOpportunity,
  Owner as JourneyOwner,
  // `JourneyPersona` is the element that shows one.
  Persona,
  Reading as JourneyReading,
  ReadingChoice,
  Revision as JourneyRevision,
  Scale as JourneyScale,
  Segment as JourneySegment,
  Source as JourneySource,
  Stage as JourneyStage,
  Stakeholder as JourneyStakeholder,
  Step as JourneyStep,
  StepChange,
  StepChangeKind,
  System as JourneySystem,
  Team as JourneyTeam,
  Text as JourneyText,
  Validation as JourneyValidation,
  ViewSpec as SavedView,
} from './model/journey.js';
export { emotionFigures, moodLevel } from './insight/emotion-figures.js';
export { emotionSeries } from './insight/emotion-series.js';
export type { EmotionFigures } from './insight/emotion-figures.js';
export type { EmotionSeries, Score } from './insight/emotion-series.js';
export type { Box, Point } from './layout/box.js';
export { FONT_STACK } from './layout/text/font.js';
export type { Font } from './layout/text/font.js';
export type { Direction, Frame, GivenFrame } from './layout/frame.js';
export { builtInMeasure } from './layout/text/text-width.js';
export type { MeasureText } from './layout/text/text-width.js';
export type { CommonWords, GivenWords, ViewWord, Words } from './layout/words/words.js';
export { wrapText } from './layout/text/wrap-text.js';
export { marksWithin } from './scene/extent.js';
export { markAt } from './scene/hit.js';
export type {
  CircleShape,
  IconShape,
  ImageShape,
  Ink as ShapeInk,
  Mark,
  Part as MarkPart,
  PathShape,
  Place as MarkPlace,
  RectShape,
  Scene,
  Shape as MarkShape,
  TextShape,
} from './scene/mark.js';
export { themes } from './scene/tokens.js';
export type { ColorName, Theme, ThemeName } from './scene/tokens.js';
export { locales, wordsFor } from './locales/index.js';
export { paintTables } from './paint/html-table.js';
export type { HtmlTableOptions, HtmlTablePage } from './paint/html-table.js';
export type { Table } from './scene/table.js';
export { paintSvg } from './paint/svg-string.js';
export type { SvgOptions } from './paint/svg-string.js';
export { timeline } from './views/timeline/index.js';
export type { TimelineLayout, TimelineOptions } from './views/timeline/index.js';
export { flowchart } from './views/flowchart/index.js';
export type { FlowchartLayout, FlowchartOptions } from './views/flowchart/index.js';
export { blueprint } from './views/blueprint/index.js';
export type { BlueprintLayout, BlueprintOptions } from './views/blueprint/index.js';
export { persona } from './views/persona/index.js';
export type { PersonaLayout, PersonaOptions } from './views/persona/index.js';
export { circle } from './views/circle/index.js';
export type { CircleLayout, CircleOptions } from './views/circle/index.js';
export { chart } from './views/chart/index.js';
export type { ChartLayout, ChartOptions } from './views/chart/index.js';
export { table } from './views/table/index.js';
export type { TableLayout, TableOptions } from './views/table/index.js';
export { views } from './views/index.js';
export type { View, Viewing } from './views/view.js';
