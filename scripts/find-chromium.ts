// Prints the path of the Chromium that the tests use; exit code 1 when there is none.
import { findChromium } from '../tools/chromium.ts';

const path = findChromium();
if (path === undefined) process.exitCode = 1;
else process.stdout.write(`${path}\n`);
