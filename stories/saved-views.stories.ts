import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';
import { sample } from './support/samples.ts';

/** The saved views of a document, opened by name. */
const meta: Meta<{ readonly sample: string; readonly savedView: string }> = {
  title: 'Saved views',
  component: 'journey-map',
  args: { sample: 'bicycle', savedView: 'for-the-shop' },
  render: ({ sample: name, savedView }) =>
    html`<journey-map .journey=${sample(name)} saved-view=${savedView}></journey-map>`,
};

export default meta;

export const ForTheShop: StoryObj = {};
export const BehindTheCounter: StoryObj = { args: { savedView: 'behind-the-counter' } };
export const Figures: StoryObj = { args: { savedView: 'figures' } };
