import { paintSvg } from '../../src/paint/svg-string.js';
import { drawJourney } from '../../src/pipeline.js';
import { timeline } from '../../src/views/timeline/index.js';

// Draws in a worker, where there is no document.
addEventListener('message', ({ data }: MessageEvent<{ json: unknown; frame: object; options: object }>) => {
  postMessage(paintSvg(drawJourney(data.json, timeline, data.frame, data.options).scene));
});
