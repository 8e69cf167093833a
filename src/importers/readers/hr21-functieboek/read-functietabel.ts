/**
 * The table of available functions, whose columns the text has flattened: [functie normfunctie] bullets... schaal formatie. A head may
 * be broken over lines, a scale may stand in mid-row, and where function ends and normfunctie begins only the list of normfuncties tells.
 */
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { readSchaal } from "../../../model/schaal";
import { matchShort } from "../pattern";
import type { Explained } from "../reader";
import type { Kinded } from "./line-kind";
import type { TableRow } from "./printed-rows";
import type { Section } from "./sections";
import { splitName, type NormfunctieKeys } from "./split-name";

const TAIL = /^([0-9]{1,2} ?[aA]?)(?: +([0-9]{1,4}[.,][0-9]{1,3}))?$/;
/** A row on one line, in a table without features: a name, its scale and perhaps its fte. */
const WHOLE_ROW = /^(\p{L}.{2,150}?) ([0-9]{1,2} ?[aA]?)(?: ([0-9]{1,4}[.,][0-9]{1,3}))?$/u;
const CODE = / (N[0-9]{2}\.[0-9]{2}\.[0-9]{2})$/;
const FTE = /^[0-9]{1,4}[.,][0-9]{1,3}$/;
/** A scale at the end of a bullet's line, set apart as a column is. */
const MID_ROW = /\S\s{2,}([0-9]{1,2}[aA]?)(?:\s+([0-9]{1,4}[.,][0-9]{1,3}))?$/;

const LONGEST_CODE = 12;

interface OpenRow {
  head: SourceLine[];
  bullets: SourceLine[][];
  tail: SourceLine[];
  schaal: string | null;
  formatie: number | null;
}

export interface ReadFunctietabel {
  readonly rows: readonly TableRow[];
  readonly totaal: { readonly fte: number; readonly line: SourceLine } | null;
  readonly explained: readonly Explained[];
}

/** @param normfuncties the names that the descriptions and profiles print */
export function readFunctietabel(section: Section, normfuncties: NormfunctieKeys, document: SourceDocument): ReadFunctietabel {
  const explained: Explained[] = [];
  const rows: OpenRow[] = [];
  let totaal: ReadFunctietabel["totaal"] = null;
  const bare = section.lines.every(({ line }) => line.bullet === null);
  section.lines.forEach((one, index) => {
    const { line, kind } = one;
    const whole = bare && kind === "tekst" ? matchShort(line.text, WHOLE_ROW) : null;
    if (kind === "tabelkop") explained.push({ line, reden: "kop van de tabel" });
    else if (kind === "tabeltotaal") {
      const fte = readFte(one.values[0] ?? "");
      if (fte !== null) totaal = { fte, line };
      explained.push({ line, reden: fte === null ? "kop" : "totaal van de tabel" });
    } else if (whole) {
      const open = rows.at(-1);
      const row = open && open.schaal === null ? open : newRow(rows);
      row.head.push({ ...line, text: whole[1] ?? "", printed: whole[1] ?? "" });
      row.schaal = readSchaal(whole[2]);
      row.formatie = readFte(whole[3] ?? "");
    } else place(line, section.lines[index + 1], rows);
  });
  return { rows: rows.map((row) => finish(row, normfuncties, document)), totaal, explained };
}

function place(line: SourceLine, next: Kinded | undefined, rows: OpenRow[]): void {
  const row = rows.at(-1);
  const tail = line.bullet === null ? matchShort(line.text, TAIL) : null;
  if (tail && row && row.schaal === null) {
    row.schaal = readSchaal(tail[1]);
    row.formatie = readFte(tail[2] ?? "");
    row.tail.push(line);
    return;
  }
  if (row && row.schaal !== null && row.formatie === null && FTE.test(line.text.slice(0, 9)) && line.bullet === null) {
    row.formatie = readFte(line.text);
    row.tail.push(line);
    return;
  }
  if (line.bullet !== null) {
    const open = row ?? newRow(rows);
    const mid = open.schaal === null ? matchShort(line.printed, MID_ROW) : null;
    if (mid && next?.kind !== undefined) {
      open.schaal = readSchaal(mid[1]);
      open.formatie = readFte(mid[2] ?? "");
      open.tail.push(line);
      open.bullets.push([{ ...line, text: withoutTail(line.text, mid) }]);
    } else open.bullets.push([line]);
    return;
  }
  const opensRow = !row || row.schaal !== null || opensHead(line, next);
  if (opensRow && !(row && row.bullets.length === 0 && row.schaal === null)) newRow(rows).head.push(line);
  else if (row && row.bullets.length === 0) row.head.push(line);
  else row?.bullets.at(-1)?.push(line);
}

/** Text before a bullet on the same line is a head, whatever stands before it. */
function opensHead(line: SourceLine, next: Kinded | undefined): boolean {
  return next !== undefined && next.line.number === line.number && next.line.bullet !== null;
}

function newRow(rows: OpenRow[]): OpenRow {
  const row: OpenRow = { head: [], bullets: [], tail: [], schaal: null, formatie: null };
  rows.push(row);
  return row;
}

function withoutTail(text: string, mid: readonly string[]): string {
  const tail = [mid[1] ?? "", mid[2] ?? ""].filter((part) => part !== "").join(" ");
  return text.endsWith(tail) ? text.slice(0, -tail.length).trim() : text;
}

export function readFte(text: string): number | null {
  return text === "" ? null : Number(text.replace(",", "."));
}

function finish(row: OpenRow, normfuncties: NormfunctieKeys, document: SourceDocument): TableRow {
  // A code behind the names, before the scale.
  const last = row.head.at(-1);
  const code = last ? (CODE.exec(last.text.slice(-LONGEST_CODE))?.[1] ?? null) : null;
  const head = last && code !== null ? [...row.head.slice(0, -1), { ...last, text: last.text.slice(0, -code.length).trim(), printed: last.text.slice(0, -code.length).trim() }] : row.head;
  const { functie, normfunctie } = splitName(head, normfuncties, document);
  return {
    functie, normfunctie, code, schaal: row.schaal, formatie: row.formatie,
    kenmerken: row.bullets.map((lines) => document.item(lines)),
    lines: [...row.head, ...row.tail],
  };
}
