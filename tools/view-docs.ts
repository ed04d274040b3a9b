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
  const program = ts.createProgram(
    docs.map(({ name }) => `src/views/${name}/options.ts`),
    { strict: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  );
  return [
    '# The views',
    '',
    'Every view draws the same document. Options are given as `map.options = { … }`, as the last argument of `drawJourney`, on the command line',
    '(`maxLines` is `--max-lines` there), or in a saved view. `header` and `legend` belong to all.',
    '',
    ...docs.flatMap((doc) => viewSection(doc, optionsOf(program, doc.name))),
  ].join('\n');
}

interface OptionDoc {
  readonly name: string;
  readonly values: string;
  readonly says: string;
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
    ...options.map((option) => `| \`${option.name}\` | ${option.values} | ${option.says} |`),
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
      says: ts
        .displayPartsToString(property.getDocumentationComment(checker))
        .replace(/\s+/g, ' ')
        .replaceAll('|', '\\|'),
    }));
}

// As the source writes them: a checker puts the members of a union in an order of its own.
function valuesOf(checker: ts.TypeChecker, property: ts.Symbol): string {
  const declared = property.declarations?.find(ts.isPropertySignature)?.type;
  const members = declared && ts.isUnionTypeNode(declared) ? declared.types : [];
  const texts = members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  );
  if (texts.length > 0) return texts.map((text) => `\`${text}\``).join(' ');
  const type = checker.getTypeOfSymbol(property);
  if (checker.isArrayType(type)) return 'list of names';
  return checker.typeToString(type) === 'number' ? 'number' : 'text';
}
