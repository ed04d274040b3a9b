import { paintSvg } from '../../src/paint/svg-string.js';
import { draw } from '../../src/pipeline.js';
import { views } from '../../src/views/index.js';

// Draws in a worker, where there is no document.
addEventListener('message', ({ data }: MessageEvent<{ json: unknown; view: string }>) => {
  const view = views.find(({ name }) => name === data.view);
  postMessage(view ? paintSvg(draw(data.json, { view }).scene) : `there is no view ${data.view}`);
});
