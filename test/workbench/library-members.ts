/** What the real library knows of a class, read from the library itself: wire names, and the requirement set of each. */

interface LibraryMember {
  readonly wireName: string;
  /** "1.9", or "Set 1.1" for a set other than ExcelApi; "1.1" when the library names none. */
  readonly since: string;
}

/** Names under which the library assigns a property, where its helper functions choose another than the property's own. */
const ALIASES: Readonly<Record<string, string>> = { "Worksheet.ShowGridlines": "Gridlines", "Worksheet.ShowHeadings": "Headings" };

interface ScalarNames {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

const SINCE = /_throwIfApiNotSupported\("[^"]*", (_defaultApiSetName|"[^"]*"), "([^"]*)"/;
/** Calls by which a member goes on the wire, with its wire name. */
const WIRE = /_(?:invokeMethod|invokeSetProperty|createPropertyObject|createMethodObject|createAndInstantiateMethodObject)\([^"]*"([^"]+)"/g;

/** @throws when the library has no such class. */
export function libraryMembers(library: typeof Excel, className: string): ReadonlyMap<string, LibraryMember> {
  const found = (library as unknown as Record<string, { readonly prototype: object } | undefined>)[className];
  if (!found) throw new Error(`the library has no class ${className}`);
  const members = new Map<string, LibraryMember>();
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(found.prototype))) {
    const source = [property.value, property.get, property.set].filter((part) => typeof part === "function").map(String).join("\n");
    const set = SINCE.exec(source);
    const since = !set ? "1.1" : set[1] === "_defaultApiSetName" ? (set[2] ?? "") : `${(set[1] ?? "").replaceAll('"', "")} ${set[2] ?? ""}`;
    const names = [...source.matchAll(WIRE)].map((match) => match[1] ?? "");
    const aliases = names.map((wireName) => ALIASES[`${className}.${wireName}`]).filter((alias) => alias !== undefined);
    for (const wireName of [...aliases, ...names, ...scalarName(found.prototype, name)]) members.set(wireName, { wireName, since });
  }
  return members;
}

function scalarName(prototype: ScalarNames, name: string): string[] {
  const index = prototype._scalarPropertyNames?.indexOf(name) ?? -1;
  const original = prototype._scalarPropertyOriginalNames?.[index];
  return original === undefined ? [] : [original];
}
