import ts from 'typescript';

/** The names a module exports, types marked as such, in the order of the alphabet. */
export function publicNames(path: string): string[] {
  const program = ts.createProgram([path], compilerOptions());
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`expected a module at ${path}`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

/** Every name that a page knows without an import: values and types. */
export function globalNames(): ReadonlySet<string> {
  const program = ts.createProgram(['src/index.ts'], { ...compilerOptions(), types: [] });
  const page = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/lib.dom.d.ts'));
  if (!page) throw new Error('expected the names of a page in lib.dom.d.ts');
  const known = program.getTypeChecker().getSymbolsInScope(page, ts.SymbolFlags.Value | ts.SymbolFlags.Type);
  return new Set(known.map(({ name }) => name));
}

function compilerOptions(): ts.CompilerOptions {
  const file = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(file.config, ts.sys, '.').options;
}
