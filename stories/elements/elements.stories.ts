import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';
import { sample } from '../support/samples.ts';

/** The ways in which a page gives a journey to an element. */
const meta: Meta = { title: 'Elements/On a page', component: 'journey-map' };

export default meta;

export const FromAScript: StoryObj = {
  render: () => html`
    <journey-timeline>
      <script type="application/json">
        {
          "title": "Tea for two",
          "stages": [
            {
              "title": "Brew",
              "steps": [
                { "title": "Boil water", "emotion": 0 },
                { "title": "Wait", "emotion": -1 }
              ]
            },
            {
              "title": "Drink",
              "steps": [
                { "title": "Pour", "emotion": 1 },
                { "title": "Talk", "emotion": 2 }
              ]
            }
          ]
        }
      </script>
    </journey-timeline>
  `,
};

export const SeveralOnAPage: StoryObj = {
  render: () => html`
    <journey-timeline .journey=${sample('minimal')}></journey-timeline>
    <journey-timeline .journey=${sample('one-step')}></journey-timeline>
    <journey-map .journey=${sample('no-moods')}></journey-map>
  `,
};

export const AStepChosen: StoryObj = {
  render: () => html`<journey-map .journey=${sample('minimal')} selected="stage-1/step-2"></journey-map>`,
};

export const UnusableData: StoryObj = {
  render: () => html`<journey-map .journey=${'not a journey'}></journey-map>`,
};
