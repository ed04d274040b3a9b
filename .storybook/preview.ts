import '../src/elements/define.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components';
import manifest from '../dist/custom-elements.json';
import { framed, frameGlobals, initialFrame } from '../stories/support/framed.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [framed],
  globalTypes: frameGlobals,
  initialGlobals: initialFrame,
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Gallery', 'Views', 'Elements', 'Themes', 'Sizes'] } },
  },
};

export default preview;
