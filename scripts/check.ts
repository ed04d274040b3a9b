// The whole check, as `npm test` runs it: two steps at a time, the first failure ends it, the last line counts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from '../tools/closing-line.ts';
import { runSteps, type Step } from '../tools/run-steps.ts';

const steps: readonly Step[] = [
  { name: 'build', command: 'npm run -s build' },
  { name: 'types', command: 'npm run -s typecheck' },
  // The longest begins as soon as it can; what is quick runs beside it.
  { name: 'tests in Node and Chromium', command: 'npm run -s test:unit', needs: ['build'], tests: true },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'format', command: 'npm run -s format:check' },
  { name: 'unused code', command: 'npm run -s check:unused' },
  { name: 'package', command: 'npm run -s check:package', needs: ['build'] },
  { name: 'size', command: 'npm run -s check:size', needs: ['build'] },
  // Not the npm script: that writes the manifest again, while other steps read it.
  { name: 'Storybook', command: 'npx storybook build --quiet --disable-telemetry', needs: ['build'] },
  { name: 'stories as tests', command: 'npm run -s test:stories', needs: ['build'], tests: true },
];

const folder = await mkdtemp(join(tmpdir(), 'journeyscape-'));
const started = performance.now();
const tally = await runSteps(steps, { atOnce: 2, folder });
await rm(folder, { recursive: true, force: true });
console.log(`\nDone in ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
