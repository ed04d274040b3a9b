import { delimiter } from 'node:path';

/** The environment without the packages' own programs: `node` is then the one a user of the library has. */
export function hostEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...env, PATH: folders.join(delimiter), NODE_OPTIONS: '' };
}
