import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';
import { views } from '../src/views/index.js';
import { sample, sampleNames } from './support/samples.ts';

/** What a story of a comparison may set. */
interface ComparisonArgs {
  readonly before: string;
  readonly after: string;
  readonly mode: 'delta' | 'overlay' | 'side-by-side';
  readonly view: string;
}

/** Two journeys as one picture: current and future, planned and actual. */
const meta: Meta<ComparisonArgs> = {
  title: 'Comparison',
  component: 'journey-map',
  args: { before: 'clinic-today', after: 'clinic-future', mode: 'delta', view: 'timeline' },
  argTypes: {
    before: { options: sampleNames, control: { type: 'select' } },
    after: { options: sampleNames, control: { type: 'select' } },
    mode: { options: ['delta', 'overlay', 'side-by-side'], control: { type: 'select' } },
    view: { options: views.map(({ name }) => name), control: { type: 'select' } },
  },
  render: ({ before, after, mode, view }) =>
    html`<journey-map
      .journey=${sample(before)}
      .compare=${sample(after)}
      compare-mode=${mode}
      view=${view}
    ></journey-map>`,
};

export default meta;

export const WhatChanges: StoryObj<ComparisonArgs> = {};
export const OverEachOther: StoryObj<ComparisonArgs> = { args: { mode: 'overlay' } };
export const SideBySide: StoryObj<ComparisonArgs> = { args: { mode: 'side-by-side' } };
export const PlannedAndActual: StoryObj<ComparisonArgs> = {
  args: { before: 'planned', after: 'planned-and-actual' },
};
