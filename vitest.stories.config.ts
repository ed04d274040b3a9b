import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tools/chromium.ts';

// Every story is a test: it must draw, and axe must find nothing wrong.
export default defineConfig({
  cacheDir: 'node_modules/.vite-stories',
  test: {
    reporters: ['default', './tools/closing-line.ts'],
    projects: [
      {
        // One copy of Lit, named here, or Vite finds it halfway through the run and loads the page again.
        resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
        optimizeDeps: {
          include: ['lit', 'lit/directives/repeat.js', 'lit/directive-helpers.js', 'd3-shape'],
        },
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          testTimeout: 90_000,
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium', name: 'stories' }],
          },
        },
      },
    ],
  },
});
