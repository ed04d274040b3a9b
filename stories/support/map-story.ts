import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { views } from '../../src/views/index.js';
import { timelineChoices, timelineDefaults, type TimelineOptions } from '../../src/views/timeline/options.js';
import { sample, sampleNames } from './samples.ts';

/** What every story of a map may set: a sample journey, a view, and each option of the timeline. */
export interface MapArgs extends TimelineOptions {
  readonly sample: string;
  readonly view: string;
}

/** A story of a map. */
export type MapStory = StoryObj<MapArgs>;

const menus = Object.entries(timelineChoices).map(([name, options]) => [
  name,
  { options, control: { type: 'select' } },
]);

/** Everything that stories of a map share: how it is drawn, and a control for every option. */
export const mapMeta: Meta<MapArgs> = {
  component: 'journey-map',
  args: { sample: 'bicycle', view: 'timeline', ...timelineDefaults },
  argTypes: {
    sample: { options: [...sampleNames, 'steps-300'], control: { type: 'select' } },
    view: { options: views.map(({ name }) => name), control: { type: 'select' } },
    lanes: { control: { type: 'object' } },
    maxLines: { control: { type: 'number', min: 0, max: 12 } },
    ...(Object.fromEntries(menus) as Meta<MapArgs>['argTypes']),
  },
  render: drawnMap,
};

function drawnMap({ sample: name, view, ...options }: MapArgs): TemplateResult {
  return html`<journey-map .journey=${sample(name)} view=${view} .options=${ownOptions(options)}></journey-map>`;
}

// Storybook adds the element's own attributes to the args of a story.
function ownOptions(options: Partial<TimelineOptions>): Partial<TimelineOptions> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name in timelineDefaults));
}
