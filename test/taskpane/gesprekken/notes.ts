/**
 * Notes of the older kind (ExcelApi 1.18) in the library: that of npm knows members up to 1.15 only. What the types promise and no more: a
 * collection on a sheet, its items by load, the place of a note, and deleting by cell.
 */
export interface Notes {
  /** "Formulier 001!B6" -> text. */
  readonly texts: Map<string, string>;
  /** Takes the member away again. */
  remove(): void;
}

export function addNotes(texts: Readonly<Record<string, string>>): Notes {
  const notes = new Map(Object.entries(texts));
  const prototype = Excel.Worksheet.prototype as object;
  // Each access to a sheet's notes is one collection there, as in the library.
  const collections = new WeakMap<object, object>();
  Object.defineProperty(prototype, "notes", {
    configurable: true,
    get(this: Excel.Worksheet) {
      const known = collections.get(this) ?? collection(this, notes);
      collections.set(this, known);
      return known;
    },
  });
  return { texts: notes, remove: () => Reflect.deleteProperty(prototype, "notes") };
}

function collection(sheet: Excel.Worksheet, notes: Map<string, string>): object {
  sheet.load("name");
  const here = (): string[] => [...notes.keys()].filter((key) => key.startsWith(`${sheet.name}!`));
  return {
    load: () => undefined,
    get items() {
      return here().map((key) => ({ getLocation: () => sheet.getRange(key.slice(key.indexOf("!") + 1)) }));
    },
    getItem: (cell: string) => ({ delete: () => {
      // In the library the name is read with the next request; the request at hand is what deletes.
      const [found] = [...notes.keys()].filter((key) => key.endsWith(`!${cell}`));
      if (found === undefined) throw new Error(`no note at ${cell}`);
      notes.delete(found);
    } }),
  };
}
