/** The table of available functions where its cells are known: Word tables, ruled PDF tables, rows with bars. */
import { append } from "../../append";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { readSchaal } from "../../../model/schaal";
import { bulletedItems } from "../../steps/bulleted-items";
import { cellTexts, tableRows, type TableRowLines } from "../../steps/table-rows";
import type { Explained } from "../reader";
import { isHeadRow } from "./function-table";
import type { TableRow } from "./printed-rows";
import { readFte, type ReadFunctietabel } from "./read-functietabel";

type Role = "functie" | "normfunctie" | "code" | "schaal" | "formatie" | "kenmerken";

/** The first pattern that a head fits decides its role. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["kenmerken", /kenmerken|toelichting|omschrijving/i],
  ["code", /code/i],
  ["normfunctie", /norm/i],
  ["formatie", /formatie|fte|bezetting/i],
  ["schaal", /schaal/i],
  ["functie", /functie/i],
];
const FTE = /^[0-9]{1,4}(?:[.,][0-9]{1,3})?$/;

export function readCeltabel(lines: readonly SourceLine[], document: SourceDocument): ReadFunctietabel {
  const explained: Explained[] = [];
  const rows: TableRow[] = [];
  let roles: ReadonlyMap<Role, number> = new Map();
  let totaal: ReadFunctietabel["totaal"] = null;
  let newPart = false;
  for (const row of tableRows(lines)) {
    if (isHeadRow(row)) {
      roles = rolesOf(row);
      newPart = true;
      append(explained, row.lines.map((line) => ({ line, reden: "kop van de tabel" })));
      continue;
    }
    if (/^totaal/i.test(cellTexts(row)[0] ?? "")) {
      const fte = fteOf(row.lines.map((line) => line.text.replace(/^totaal\s*:?\s*/i, "")).filter((text) => text !== "").at(-1) ?? "");
      const [line] = row.lines;
      if (fte !== null && line) totaal = { fte, line };
      append(explained, row.lines.map((one) => ({ line: one, reden: "totaal van de tabel" })));
      continue;
    }
    const read = rowOf(row, roles, document);
    const open = rows.at(-1);
    if (open && isRest(read, newPart)) rows[rows.length - 1] = continued(open, read, document);
    else rows.push(read);
    newPart = false;
  }
  return { rows, totaal, explained };
}

function rolesOf(row: TableRowLines): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  for (const [column, lines] of row.cells) {
    // A narrow column breaks its head anywhere: "Formati" / "e".
    const text = lines.map((line) => line.text).join("");
    const role = ROLES.find(([name, pattern]) => !roles.has(name) && pattern.test(text))?.[0];
    if (role) roles.set(role, column);
  }
  return roles;
}

function rowOf(row: TableRowLines, roles: ReadonlyMap<Role, number>, document: SourceDocument): TableRow {
  const cell = (role: Role): readonly SourceLine[] => row.cells.get(roles.get(role) ?? -1) ?? [];
  const text = (role: Role): string => document.item(cell(role)).text;
  const kenmerken = cell("kenmerken");
  const items = document.whole ? kenmerken.map((line) => [line]) : itemsOf(kenmerken);
  const normfunctie = cell("normfunctie").length > 0 ? document.item(cell("normfunctie")) : null;
  const code = text("code");
  const features = new Set(kenmerken);
  return {
    functie: document.item(cell("functie")), normfunctie, code: code === "" ? null : code,
    schaal: readSchaal(text("schaal")), formatie: fteOf(text("formatie")),
    kenmerken: items.map((lines) => document.item(lines)),
    lines: row.lines.filter((line) => !features.has(line)),
  };
}

function itemsOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const { before, items } = bulletedItems(lines);
  return before.length > 0 ? [before, ...items] : items;
}

/** What a page break leaves of a row has no scale of its own, and a name or normfunctie only when those were broken as well. */
function isRest(row: TableRow, newPart: boolean): boolean {
  const bare = newPart && row.schaal === null && row.formatie === null && row.kenmerken.length > 0;
  return row.normfunctie === null ? row.functie.text === "" || bare : bare && /^\p{Ll}/u.test(row.normfunctie.text);
}

/** A row that a page break cuts goes on without its function: features, or a scale and fte, on the next page. */
function continued(open: TableRow, rest: TableRow, document: SourceDocument): TableRow {
  const [first, ...others] = rest.kenmerken;
  const last = open.kenmerken.at(-1);
  const goesOn = first !== undefined && last !== undefined && first.lines[0]?.bullet === null;
  return {
    ...open,
    functie: rest.functie.text === "" ? open.functie : document.item([...open.functie.lines, ...rest.functie.lines]),
    normfunctie: open.normfunctie && rest.normfunctie ? document.item([...open.normfunctie.lines, ...rest.normfunctie.lines]) : open.normfunctie,
    schaal: open.schaal ?? rest.schaal,
    formatie: open.formatie ?? rest.formatie,
    kenmerken: goesOn ? [...open.kenmerken.slice(0, -1), document.item([...last.lines, ...first.lines]), ...others] : [...open.kenmerken, ...rest.kenmerken],
    lines: [...open.lines, ...rest.lines],
  };
}

const fteOf = (text: string): number | null => (FTE.test(text) ? readFte(text) : null);
