#!/usr/bin/env node
import { nodeIo } from './node-io.js';
import { reasonOf } from './read-input.js';
import { run } from './run.js';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`journeyscape: Cannot write standard output: ${reasonOf(error)}.\n`);
  process.exit(2);
});
process.exitCode = await run(process.argv.slice(2), nodeIo);
