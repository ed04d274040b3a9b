import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
];

// --no-sandbox: a container's root user cannot start Chromium's sandbox. The rest keeps it from calling home.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the Chromium to test with, or `undefined`: `CHROME_PATH` first, then the search path, then the usual places. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  // A path that was given and is wrong is the caller's slip: falling back would test another browser than asked.
  if (env['CHROME_PATH']) return canRun(env['CHROME_PATH']) ? env['CHROME_PATH'] : undefined;
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(canRun);
}

/** How to launch the Chromium that is here, in the shape Playwright takes. */
export function chromiumLaunch(): { readonly executablePath: string | undefined; readonly args: string[] } {
  return { executablePath: findChromium(), args: [...ARGUMENTS] };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
