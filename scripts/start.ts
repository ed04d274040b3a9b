// Serves the playground on this machine only. PORT chooses another port; a port in use is passed over.
import { build } from 'esbuild';
import { createServer, type Plugin } from 'vite';

/** Serves the library in one file, which embed code loads; it is made when it is first asked for. */
const singleFile: Plugin = {
  name: 'single-file',
  configureServer({ middlewares }) {
    let made: Promise<string> | undefined;
    middlewares.use('/journeyscape.iife.js', (_request, answer, next) => {
      made ??= bundled();
      made.then((text) => answer.setHeader('content-type', 'text/javascript').end(text), next);
    });
  },
};

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tools/single-file.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'journeyscape',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const server = await createServer({
  configFile: false,
  root: 'playground',
  plugins: [singleFile],
  cacheDir: '../node_modules/.vite-playground',
  logLevel: 'warn',
  clearScreen: false,
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 5173), fs: { allow: ['..'] } },
});
await server.listen();
console.log(`The playground is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}  (Ctrl+C ends it)`);
