import ts from 'typescript';
import { faultAt, type Fault, type Rule } from './source.ts';

const LONGEST = 400;
const VIEW_FILES = ['index.ts', 'options.ts', 'layout.ts', 'scene.ts'];
const CUPBOARDS = /^(utils?|helpers?|commons?|shared|misc|types?)$/;

/** No file is longer than can be read in one sitting; tables of data (`*.data.ts`) may be. Before that, length is a question: `questions.ts`. */
export const filesAreShort: Rule = ({ files }) =>
  files
    .filter((file) => !file.path.endsWith('.data.ts'))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${LONGEST}`);

/** Files and folders are named for what is inside, in kebab-case (a locale by its tag). */
export const filesAreNamedForTheirJob: Rule = ({ files }) =>
  files.flatMap(({ path }) =>
    path
      .replace(/(\.data|\.d)?\.ts$/, '')
      .split('/')
      .flatMap((name): Fault[] => {
        if (CUPBOARDS.test(name)) return [`${path} is a cupboard: name it for the one thing inside`];
        const good = path.startsWith('locales/') ? /^[a-z]+(-[A-Za-z]+)*$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
        return good.test(name) ? [] : [`${path} is not in kebab-case`];
      }),
  );

/** Every view is its four files; a big one has further files beside them. */
export const viewsAreFourFiles: Rule = ({ files }) => {
  const paths = new Set(files.map((file) => file.path));
  const folders = new Set([...paths].flatMap((path) => /^views\/[^/]+(?=\/)/.exec(path) ?? []));
  return [...folders].flatMap((folder) =>
    VIEW_FILES.filter((name) => !paths.has(`${folder}/${name}`)).map((name) => `${folder} has no ${name}`),
  );
};

/** Every export says what it gives, in a comment before it. */
export const exportsAreDocumented: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.tree.statements.flatMap((statement) => {
      const isExport = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExportKeyword);
      return isExport && !docOf(statement)
        ? [faultAt(file, statement, `exports without saying what: ${headOf(statement)}`)]
        : [];
    }),
  );

function isExportKeyword(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}

function docOf(statement: ts.Statement): string {
  return ts
    .getJSDocCommentsAndTags(statement)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join('')
    .trim();
}

function headOf(statement: ts.Statement): string {
  return statement.getText().split('\n')[0] ?? '';
}
