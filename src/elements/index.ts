/**
 * The elements as classes, not yet registered: `journeyscape/define` does that.
 */
export { JourneyIssuesEvent, JourneyLoadEvent, JourneySelectEvent } from './events.js';
export { JourneyMap } from './journey-map.js';
export { JourneyTimeline } from './journey-timeline.js';
export { ViewElement } from './view-element.js';
