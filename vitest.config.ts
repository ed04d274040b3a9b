import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tools/chromium.ts';

const browserTests = 'test/**/*.browser.test.ts';
const packageTests = ['test/exports.test.ts', 'test/readme.test.ts', 'test/package/*.test.ts'];
// Ten times what the slowest takes by itself: the machine may be slow, and other checks run on the same two cores.
const testTimeout = 90_000;

export default defineConfig({
  test: {
    reporters: ['default', './tools/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'node',
          testTimeout,
          hookTimeout: testTimeout,
          environment: 'node',
          // The library keeps no state, so files may share what they import: half of the time was loading it again.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, ...packageTests],
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: packageTests,
          globalSetup: './tools/packed.ts',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        // Named here, or Vite finds them halfway through the run and loads the page again.
        optimizeDeps: {
          include: ['lit', 'lit/directives/guard.js', 'lit/directives/repeat.js', 'd3-shape', 'axe-core', 'fast-check'],
        },
        test: {
          name: 'chromium',
          testTimeout,
          hookTimeout: testTimeout,
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium', name: 'chromium' }],
          },
        },
      },
    ],
  },
});
