/**
 * Whether a use of Office.js is reached only where the Excel at hand has been asked for its requirement set: by a condition around it
 * (hasFeature("freeze"), isExcelApi("1.12")), by a return before it, or because every call of the function that it stands in is.
 */
import ts from "typescript";
import { isVersionAtLeast } from "../../src/workbench/engine/requirement-sets";
import { FEATURES } from "../../src/workbook/excel/features";
import { ownFiles, type UsedMember } from "./used-members";

/** Says of each use that needs more than `minimum` whether it is guarded. */
export function makeGuards(program: ts.Program, minimum: ReadonlyMap<string, string>): (used: UsedMember) => boolean {
  const references = referencesOf(program);
  const isGuarded = (node: ts.Node, version: string, seen: ReadonlySet<ts.Node>): boolean => {
    for (let at = node; ; at = at.parent) {
      const { parent } = at as { readonly parent: ts.Node | undefined };
      if (!parent) return false;
      if (conditionHolds(parent, at, version) || (ts.isBlock(parent) && returnedBefore(parent, at, version))) return true;
      if (ts.isFunctionDeclaration(parent)) {
        if (seen.has(parent)) return true;
        const from = references.get(parent) ?? [];
        return from.length > 0 && from.every((call) => isGuarded(call, version, new Set([...seen, parent])));
      }
    }
  };
  return ({ set, ofClass, node }) => {
    const [name = "", version = ""] = set?.split(" ") ?? [];
    const least = minimum.get(name);
    if (set === null || set === ofClass || (least !== undefined && isVersionAtLeast(least, version))) return true;
    return name === "ExcelApi" && isGuarded(node, version, new Set());
  };
}

/** Whether `child` runs only when a condition of `parent` holds that asks for this version. */
function conditionHolds(parent: ts.Node, child: ts.Node, version: string): boolean {
  if (ts.isIfStatement(parent)) return (child === parent.thenStatement && asks(parent.expression, version)) || (child === parent.elseStatement && asksNot(parent.expression, version));
  if (ts.isConditionalExpression(parent)) return (child === parent.whenTrue && asks(parent.condition, version)) || (child === parent.whenFalse && asksNot(parent.condition, version));
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && child === parent.right && asks(parent.left, version);
}

/** `if (!isExcelApi("1.12")) return ...;` earlier in the block. */
function returnedBefore(block: ts.Block, child: ts.Node, version: string): boolean {
  return block.statements.slice(0, block.statements.findIndex((one) => one === child)).some((statement) =>
    ts.isIfStatement(statement) && asksNot(statement.expression, version) && leaves(statement.thenStatement));
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** Whether the version is there when this is true. */
function asks(condition: ts.Expression, version: string): boolean {
  if (ts.isParenthesizedExpression(condition)) return asks(condition.expression, version);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return asks(condition.left, version) || asks(condition.right, version);
  const asked = askedVersion(condition);
  return asked !== null && isVersionAtLeast(asked, version);
}

/** Whether the version is there when this is false. */
function asksNot(condition: ts.Expression, version: string): boolean {
  if (ts.isParenthesizedExpression(condition)) return asksNot(condition.expression, version);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.BarBarToken) return asksNot(condition.left, version) || asksNot(condition.right, version);
  return ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken && asks(condition.operand, version);
}

/** hasFeature("freeze") asks for the version of that feature, isExcelApi("1.12") for its own. */
function askedVersion(node: ts.Expression): string | null {
  if (!ts.isCallExpression(node)) return null;
  const [argument] = node.arguments;
  if (!argument || !ts.isStringLiteral(argument)) return null;
  const name = node.expression.getText();
  if (name === "isExcelApi") return argument.text;
  return name === "hasFeature" ? (FEATURES[argument.text as keyof typeof FEATURES]?.since ?? null) : null;
}

/** Where each function of our own is called or handed on. */
function referencesOf(program: ts.Program): ReadonlyMap<ts.Node, readonly ts.Node[]> {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Node, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ts.isFunctionDeclaration(node.parent) && !ts.isImportSpecifier(node.parent) && !ts.isExportSpecifier(node.parent)) {
      const symbol = checker.getSymbolAtLocation(node);
      const own = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of own?.declarations ?? []) if (ts.isFunctionDeclaration(declaration)) found.set(declaration, [...(found.get(declaration) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of ownFiles(program)) visit(file);
  return found;
}
