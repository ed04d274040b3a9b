/**
 * Where the project lives, as `https://host/owner/journeyscape`.
 *
 * Empty as long as it has no public home. The one place to fill in: `npm run build` then writes `repository`, `homepage`
 * and `bugs` of `package.json`, by which registries find the pictures and links of README.
 */
export const home: string = '';

/** The fields of `package.json` that tell where a project lives; none where it is not known. */
export function homeFields(address: string): object {
  if (address === '') return {};
  return {
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
  };
}
