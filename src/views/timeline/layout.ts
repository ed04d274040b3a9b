import type { Direction, Frame } from '../../layout/frame.js';
import type { Point } from '../../layout/box.js';
import { wrapText, type TextBlock } from '../../layout/wrap-text.js';
import type { Journey } from '../../model/journey.js';
import { fitHeader, type FittedHeader } from '../../scene/header.js';
import { fitLegend, type FittedLegend } from '../../scene/legend.js';
import { size, space } from '../../scene/tokens.js';
import { buildRows } from './build-rows.js';
import { footerText, headerContent } from './header-content.js';
import { legendEntries } from './legend-entries.js';
import { measuresFor } from './measures.js';
import type { TimelineOptions } from './options.js';
import { placeBlock } from './place-block.js';
import { placeInline } from './place-inline.js';
import type { PlacedGrid } from './placed.js';
import { tellingOf, type Telling } from './rows.js';

/**
 * A timeline with everything in its place, in px.
 *
 * `x` counts from the side where reading starts: from the left in English, from the right in Arabic. `draw` turns it over.
 */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly telling: Telling;
  readonly options: TimelineOptions;
  readonly header?: { readonly fitted: FittedHeader; readonly at: Point } | undefined;
  readonly grid: PlacedGrid;
  /** What an empty journey says. */
  readonly message?: { readonly block: TextBlock; readonly at: Point } | undefined;
  readonly legend: { readonly fitted: FittedLegend; readonly at: Point };
  readonly footer: { readonly block: TextBlock; readonly at: Point };
}

/** Below this width time runs down the page unless told otherwise. */
const narrow = 560;

/** Where everything of a timeline fits. Linear in the number of steps and cells. */
export function layoutTimeline(journey: Journey, frame: Frame, options: TimelineOptions): TimelineLayout {
  const telling = tellingOf(journey, frame);
  const measures = measuresFor(frame.width, options.density);
  const { margin } = measures;
  const room = Math.max(1, frame.width - 2 * margin);
  const fitted = options.header === 'show' ? fitHeader(headerContent(telling), room, frame) : undefined;
  const top = margin + (fitted ? fitted.height + space.gutter : 0);
  const rows = journey.stages.length > 0 ? buildRows(telling, options) : [];
  const down = options.direction === 'block' || (options.direction === 'auto' && frame.width < narrow);
  const grid = (down ? placeBlock : placeInline)(rows, { telling, options, measures }, top);
  const message =
    journey.steps.length === 0
      ? {
          block: wrapText(frame.words.empty, room, { size: size.stage, weight: 400 }, frame.measure),
          at: { x: margin, y: grid.bottom + space.small },
        }
      : undefined;
  const gridEnd = message ? message.at.y + message.block.height : grid.bottom;
  const legend = fitLegend(options.legend === 'show' ? legendEntries(rows, telling) : [], room, frame);
  const legendTop = gridEnd + (legend.height > 0 ? space.large : 0);
  const footer = wrapText(footerText(telling), room, { size: size.label, weight: 400 }, frame.measure);
  const footerTop = legendTop + legend.height + (footer.height > 0 ? space.gutter : 0);
  return {
    width: Math.max(frame.width, grid.right + margin),
    height: footerTop + footer.height + margin,
    direction: frame.direction,
    telling,
    options,
    header: fitted && { fitted, at: { x: margin, y: margin } },
    grid,
    message,
    legend: { fitted: legend, at: { x: margin, y: legendTop } },
    footer: { block: footer, at: { x: margin, y: footerTop } },
  };
}
