/**
 * Which members of Office.js the add-in uses, where, and the requirement set of each, as the comments of @types/office-js state it
 * ("[Api set: ExcelApi 1.9]"). Properties and methods, the names in load(...), and the literals of Excel's enumerations ("Hyperlinks").
 */
import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import ts from "typescript";

export const ROOT = resolve(__dirname, "../..");

export interface UsedMember {
  /** "Worksheet.showGridlines". */
  readonly name: string;
  /** "ExcelApi 1.8"; null when the types state none. */
  readonly set: string | null;
  /** The set of the class that it is a member of: whoever has an object of that class has come past a guard. */
  readonly ofClass: string | null;
  readonly node: ts.Node;
}

/**
 * The sources that may touch Office.js, with the types of the project: all of workbook/excel, and what else says "Office." (nothing else
 * may say "Excel.": test/architecture.test.ts). @param extra further sources, by path
 */
export function addinProgram(extra: ReadonlyMap<string, string> = new Map()): ts.Program {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile).config, ts.sys, ROOT);
  const files = config.fileNames.filter((file) => {
    const path = relative(ROOT, file).split(sep).join("/");
    return path.startsWith("src/workbook/excel/") || (/^src\/(taskpane|commands|functions)\//.test(path) && /\bOffice\./.test(readFileSync(file, "utf8")));
  });
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => extra.has(file) || fileExists(file);
  host.readFile = (file) => extra.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = extra.get(file);
    return text === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, text, version, true);
  };
  return ts.createProgram([...files, ...extra.keys()], { ...config.options, types: ["office-js"] }, host);
}

/** The files of a program that were asked for: what they import beside each other cannot touch Office.js. */
export function ownFiles(program: ts.Program): readonly ts.SourceFile[] {
  const asked = new Set(program.getRootFileNames());
  return program.getSourceFiles().filter(({ fileName }) => asked.has(fileName));
}

export function usedMembers(program: ts.Program): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...membersAt(node, checker));
    ts.forEachChild(node, visit);
  };
  for (const file of ownFiles(program)) visit(file);
  return found;
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): readonly UsedMember[] {
  if (ts.isPropertyAccessExpression(node)) return ofSymbol(checker.getSymbolAtLocation(node.name), node.name, checker);
  if (ts.isBindingElement(node)) {
    const from = checker.getTypeAtLocation(node.parent);
    return ofSymbol(checker.getPropertyOfType(from, (node.propertyName ?? node.name).getText()), node, checker);
  }
  if (ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node)) {
    const wanted = checker.getContextualType(node.parent);
    return wanted ? ofSymbol(checker.getPropertyOfType(wanted, node.name.getText()), node, checker) : [];
  }
  if (ts.isCallExpression(node)) return [...loaded(node, checker), ...node.arguments.flatMap((argument, at) => literalsOf(argument, enumsOfArgument(node, at, checker), checker))];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return literalsOf(node.right, enumsOf(checker.getTypeAtLocation(node.left), checker), checker);
  return [];
}

function ofSymbol(symbol: ts.Symbol | undefined, node: ts.Node, checker: ts.TypeChecker): readonly UsedMember[] {
  const declaration = declarationOf(symbol, node, checker);
  if (!symbol || !declaration || !isOfOffice(declaration)) return [];
  const parent = ownerOf(declaration);
  return [{ name: `${parent.name?.getText() ?? "?"}.${symbol.name}`, set: apiSet(declaration) ?? apiSet(parent), ofClass: apiSet(parent), node }];
}

/** The class, interface or namespace that a member stands in. */
function ownerOf(declaration: ts.Node): ts.Node & { readonly name?: ts.Node } {
  let owner = declaration.parent;
  while (ts.isModuleBlock(owner) || ts.isVariableDeclarationList(owner) || ts.isVariableStatement(owner)) owner = owner.parent;
  return owner;
}

/** Of a method with several signatures the one that is called. */
function declarationOf(symbol: ts.Symbol | undefined, node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  const call = node.parent?.parent;
  const resolved = call && ts.isCallExpression(call) && call.expression === node.parent ? checker.getResolvedSignature(call)?.declaration : undefined;
  return resolved && isOfOffice(resolved) ? resolved : symbol?.declarations?.[0];
}

function isOfOffice(node: ts.Node): boolean {
  return dirname(node.getSourceFile().fileName).endsWith("@types/office-js");
}

/** The newest set that a comment states: "[Api set: ExcelApi 1.1, 1.7 for `hyperlinks`]" is of 1.7 for that member of an enumeration only. */
function apiSet(node: ts.Node): string | null {
  const text = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText()).join("\n");
  return /\[\s*Api set:\s*([A-Za-z]+ (?:BETA|[\d.]+))/i.exec(text)?.[1] ?? null;
}

/** range.load("address,format/fill/color"), collection.load("items/name"). */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly UsedMember[] {
  const { expression, arguments: [argument] } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load" || !argument) return [];
  const literals = ts.isStringLiteral(argument) ? [argument] : [];
  return literals.flatMap(({ text }) => text.split(",").flatMap((path) => {
    let type: ts.Type | undefined = checker.getTypeAtLocation(expression.expression);
    return path.trim().split("/").flatMap((name) => {
      const property: ts.Symbol | undefined = type && checker.getPropertyOfType(checker.getNonNullableType(type), name);
      if (!property) throw new Error(`load of ${name}, which the types do not know: ${argument.getText()}`);
      const own = checker.getTypeOfSymbolAtLocation(property, argument);
      type = name === "items" ? checker.getIndexTypeOfType(own, ts.IndexKind.Number) : own;
      return ofSymbol(property, argument, checker);
    });
  }));
}

/** The enumerations that an argument may be of, in whatever signature. */
function enumsOfArgument(call: ts.CallExpression, at: number, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return checker.getTypeAtLocation(call.expression).getCallSignatures().flatMap(({ parameters }) => {
    const parameter = parameters[at];
    return parameter ? enumsOf(checker.getTypeOfSymbolAtLocation(parameter, call), checker) : [];
  });
}

function enumsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return [...new Set(parts.flatMap((part) => {
    const member = part.symbol as (ts.Symbol & { readonly parent?: ts.Symbol }) | undefined;
    const declaration = member?.declarations?.[0];
    if (!member || !declaration || !isOfOffice(declaration)) return [];
    if (ts.isEnumDeclaration(declaration)) return [member];
    const owner = ts.isEnumMember(declaration) ? checker.getSymbolAtLocation(declaration.parent.name) : undefined;
    return owner ? [owner] : [];
  }))];
}

function literalsOf(node: ts.Expression, enums: readonly ts.Symbol[], checker: ts.TypeChecker): readonly UsedMember[] {
  const type = checker.getTypeAtLocation(node);
  const values = (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return enums.flatMap((one) => values.flatMap((value) => {
    const declaration = one.declarations?.find(ts.isEnumDeclaration);
    const member = declaration?.members.find(({ initializer }) => initializer && ts.isStringLiteral(initializer) && initializer.text === value);
    return member && declaration ? [{ name: `${one.name} "${value}"`, set: apiSet(member) ?? apiSet(declaration), ofClass: null, node }] : [];
  }));
}
