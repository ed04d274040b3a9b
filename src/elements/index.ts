/**
 * The elements as classes, not yet registered: `journeyscape/define` does that.
 */
export type { JourneyEventMap } from './events.js';
export { JourneyIssuesEvent, JourneyLoadEvent, JourneySelectEvent } from './events.js';
export { JourneyMap } from './journey-map.js';
export { JourneyTimeline } from './journey-timeline.js';
export { JourneyFlowchart } from './journey-flowchart.js';
export { JourneyBlueprint } from './journey-blueprint.js';
export { JourneyPersona } from './journey-persona.js';
export { JourneyCircle } from './journey-circle.js';
export { JourneyChart } from './journey-chart.js';
export { JourneyTable } from './journey-table.js';
export type { JourneyTags } from './tags.js';
export type { ThemeWord } from './themed-element.js';
export { ViewElement } from './view-element.js';
export type { ViewName, ViewOptions } from './view-options.js';
