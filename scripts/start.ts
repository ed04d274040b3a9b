// Serves the playground on this machine only. PORT chooses another port; a port in use is passed over.
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: 'playground',
  cacheDir: '../node_modules/.vite-playground',
  logLevel: 'warn',
  clearScreen: false,
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 5173), fs: { allow: ['..'] } },
});
await server.listen();
console.log(`The playground is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}  (Ctrl+C ends it)`);
