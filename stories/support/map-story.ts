import type { Meta, StoryObj } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';
import { timeline, type TimelineOptions } from '../../src/views/timeline/index.js';
import { views } from '../../src/views/index.js';
import type { View } from '../../src/views/view.js';
import { sample, sampleNames } from './samples.ts';

/** What every story of a map may set: a sample journey, a view, and each option of that view. */
export type ViewArgs<Options> = Partial<Options> & { readonly sample?: string; readonly view?: string };

/** A story of one view. */
export type ViewStory<Options> = StoryObj<ViewArgs<Options>>;

/** A story of a map as a timeline, or in any view with its defaults. */
export type MapStory = ViewStory<TimelineOptions>;

/** Everything that the stories of a view share: how it is drawn, and a control for every option. */
export function metaOf<Options extends object>(view: View<Options>): Meta<ViewArgs<Options>> {
  const controls = Object.entries(view.defaults).map(([name, preset]: [string, unknown]) => [
    name,
    controlOf(preset, (view.choices as Readonly<Record<string, readonly unknown[]>>)[name]),
  ]);
  return {
    component: 'journey-map',
    args: { sample: 'bicycle', view: view.name, ...view.defaults },
    argTypes: {
      sample: { options: [...sampleNames, 'steps-300'], control: { type: 'select' } },
      view: { options: views.map(({ name }) => name), control: { type: 'select' } },
      ...Object.fromEntries(controls),
    } as NonNullable<Meta<ViewArgs<Options>>['argTypes']>,
    render: drawnMap,
  };
}

/** The same for the timeline, which is what a map is when nobody asks for another view. */
export const mapMeta: Meta<ViewArgs<TimelineOptions>> = metaOf(timeline);

function controlOf(preset: unknown, choices: readonly unknown[] | undefined): object {
  if (choices) return { options: choices, control: { type: 'select' } };
  if (typeof preset === 'number') return { control: { type: 'number', min: 0, max: 12 } };
  return { control: { type: Array.isArray(preset) ? 'object' : typeof preset === 'boolean' ? 'boolean' : 'text' } };
}

function drawnMap(args: { readonly sample?: string; readonly view?: string }): TemplateResult {
  const { sample: name = 'bicycle', view = 'timeline' } = args;
  return html`<journey-map .journey=${sample(name)} view=${view} .options=${ownOptions(args, view)}></journey-map>`;
}

// Storybook adds the element's own attributes to the args of a story, and the view may be changed in the panel.
function ownOptions(args: object, name: string): object {
  const known = views.find((view) => view.name === name)?.defaults ?? {};
  return Object.fromEntries(Object.entries(args).filter(([option]) => Object.hasOwn(known, option)));
}
