import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** The code of a page's script in one piece, from a folder where packages are installed; components of Vue and Svelte become code. */
export async function bundled(code: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [components],
  });
  return outputFiles[0]?.text ?? '';
}

/** The script that shows a component of a framework, whose file lies in the folder, with a journey on a page. */
export function mountOf(file: string): string {
  const start = `import component from './${file}';\nconst target = document.body;\n`;
  if (file.endsWith('.vue'))
    return `${start}import { createApp } from 'vue';\ncreateApp(component, { journey }).mount(target);`;
  if (file.endsWith('.svelte'))
    return `${start}import { mount } from 'svelte';\nmount(component, { target, props: { journey } });`;
  const root = `createRoot(document.body.appendChild(document.createElement('main')))`;
  return `import { Journey } from './${file}';\nimport { createRoot } from 'react-dom/client';\n${root}.render(<Journey journey={journey} />);`;
}

const components: Plugin = {
  name: 'components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('journey-') };
      const { content } = compileScript(descriptor, {
        id: 'journey',
        inlineTemplate: true,
        fs: { fileExists: () => false, readFile: () => undefined },
        templateOptions: { compilerOptions },
      });
      return { contents: content, loader: 'ts', resolveDir: join(path, '..') };
    });
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compileSvelte(await readFile(path, 'utf8'), {
        filename: path,
        generate: 'client',
        css: 'injected',
      });
      return { contents: js.code, loader: 'js', resolveDir: join(path, '..') };
    });
  },
};
