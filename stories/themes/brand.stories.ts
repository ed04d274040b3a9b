import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';
import './brand.css';
import { sample } from '../support/samples.ts';

/** A brand theme: a style sheet of the page sets `--journey-…` tokens and reaches parts. */
const meta: Meta = {
  title: 'Themes/Brand',
  component: 'journey-map',
  render: () => html`<div class="brand"><journey-map .journey=${sample('coffee-subscription')}></journey-map></div>`,
};

export default meta;

export const Warm: StoryObj = {};
