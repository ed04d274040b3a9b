import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The source as the house rules read it: every file by its path from `src/`, parsed, names resolved. */
export interface Source {
  readonly files: readonly SourceFile[];
  /** True for a name that no declaration in its file explains: it must come from the world outside. */
  isGlobal(name: ts.Identifier): boolean;
}

/** One file of the source. */
export interface SourceFile {
  /** From `src/`, as in `scene/path.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** One import or re-export. */
export interface Import {
  /** As written. */
  readonly from: string;
  /** The file meant, from `src/`; absent for a package. */
  readonly path?: string;
}

/** A breach of a rule, as `path:line what is wrong`. */
export type Fault = string;

/** A rule of the house: what in the source breaks it. */
export type Rule = (source: Source) => Fault[];

/** The source in a folder, by path from that folder. */
export function sourceIn(folder: string): Source {
  const paths = globSync('**/*.ts', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  return sourceFrom(Object.fromEntries(paths.sort().map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')])));
}

/** A source that is given as text: path from `src/` → content. */
export function sourceFrom(texts: Readonly<Record<string, string>>): Source {
  const trees = new Map(
    Object.entries(texts).map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)]),
  );
  // Without libraries and other files, what the checker cannot resolve is a global.
  const checker = ts
    .createProgram({
      rootNames: [...trees.keys()],
      options: {
        noLib: true,
        noResolve: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
      },
      host: hostOf(trees),
    })
    .getTypeChecker();
  return {
    files: [...trees].map(([path, tree]) => ({ path, text: tree.text, tree, imports: importsOf(path, tree) })),
    isGlobal: (name) => {
      const symbol = ts.isShorthandPropertyAssignment(name.parent)
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name);
      return !symbol?.declarations?.length;
    },
  };
}

/** Every node of a file, outermost first. */
export function nodesOf(file: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return nodes;
}

/** A fault at a node. */
export function faultAt(file: SourceFile, node: ts.Node, what: string): Fault {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `${file.path}:${line + 1} ${what}`;
}

/** The text between the quotes of a string, or of one piece of a template; else `undefined`. */
export function quotedText(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
    ? node.text
    : undefined;
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const { importedFiles } = ts.preProcessFile(tree.text, true, true);
  return importedFiles.map(({ fileName: from }) =>
    from.startsWith('.') ? { from, path: posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts') } : { from },
  );
}

function hostOf(trees: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  return {
    getSourceFile: (path) => trees.get(path),
    fileExists: (path) => trees.has(path),
    readFile: (path) => trees.get(path)?.text,
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}
