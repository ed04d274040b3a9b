#!/usr/bin/env node
import { nodeIo } from './node-io.js';
import { run } from './run.js';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await run(process.argv.slice(2), nodeIo);
