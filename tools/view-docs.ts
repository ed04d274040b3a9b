import ts from 'typescript';

/** A view, as the page about all views tells it. */
export interface ViewDoc {
  readonly name: string;
  /** What it answers. */
  readonly answers: string;
  /** What the picture below it shows, for those who do not see it. */
  readonly picture: string;
}

/** The page about all views: what each answers, a picture, and its options as their comments in the source describe them. */
export function viewsPage(docs: readonly ViewDoc[]): string {
  const options = optionDocs(docs.map(({ name }) => name));
  return [
    '# The views',
    '',
    'Every view draws the same document. Options are given as `map.options = { … }`, as `options` of `draw`, on the command line',
    '(`maxLines` is `--max-lines` there), or in a saved view. `header` and `legend` belong to all.',
    '',
    ...docs.flatMap((doc) => viewSection(doc, options.get(doc.name) ?? [])),
  ].join('\n');
}

/** An option of a view, as its comment in the source describes it. */
export interface OptionDoc {
  readonly name: string;
  /** Its fixed set of values; empty where it takes any of its type. */
  readonly values: readonly string[];
  /** What it takes where it has no fixed set, in words. */
  readonly takes: string;
  readonly says: string;
}

/** The options of views, by the name of the view. */
export function optionDocs(views: readonly string[]): ReadonlyMap<string, readonly OptionDoc[]> {
  const program = ts.createProgram(
    views.map((name) => `src/views/${name}/options.ts`),
    { strict: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  );
  return new Map(views.map((name) => [name, optionsOf(program, name)]));
}

function viewSection({ name, answers, picture }: ViewDoc, options: readonly OptionDoc[]): string[] {
  return [
    `## ${name}`,
    '',
    `\`<journey-${name}>\` · \`<journey-map view="${name}">\` · \`--view ${name}\` · \`import { ${name} } from 'journeyscape/views/${name}'\``,
    '',
    answers,
    '',
    `![${picture}](bicycle-${name}.svg)`,
    '',
    '| option | values | |',
    '| --- | --- | --- |',
    ...options.map(
      ({ name, values, takes, says }) =>
        `| \`${name}\` | ${values.map((value) => `\`${value}\``).join(' ') || takes} | ${says.replaceAll('|', '\\|')} |`,
    ),
    '',
  ];
}

function optionsOf(program: ts.Program, name: string): OptionDoc[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`src/views/${name}/options.ts`);
  const wanted = `${name}options`;
  const found = file?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text.toLowerCase() === wanted,
  );
  if (!found) throw new Error(`expected the options of the view ${name} in src/views/${name}/options.ts`);
  return checker
    .getTypeAtLocation(found)
    .getProperties()
    .map((property) => ({
      name: property.name,
      values: valuesOf(checker, property),
      takes: kindOf(checker, property),
      says: ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' '),
    }));
}

// As the source writes them: a checker puts the members of a union in an order of its own.
function valuesOf(checker: ts.TypeChecker, property: ts.Symbol): string[] {
  const type = property.declarations?.find(ts.isPropertySignature)?.type;
  const declared = type && ts.isTypeReferenceNode(type) ? aliased(checker, type) : type;
  const members = declared && ts.isUnionTypeNode(declared) ? declared.types : [];
  return members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  );
}

function kindOf(checker: ts.TypeChecker, property: ts.Symbol): string {
  const type = checker.getTypeOfSymbol(property);
  if (checker.isArrayType(type)) return 'list of names';
  return checker.typeToString(type) === 'number' ? 'number' : 'text';
}

/** What a type that is called by name is declared as. */
function aliased(checker: ts.TypeChecker, { typeName }: ts.TypeReferenceNode): ts.TypeNode | undefined {
  const symbol = checker.getSymbolAtLocation(typeName);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations?.find(ts.isTypeAliasDeclaration)?.type;
}
