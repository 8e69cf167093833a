/** Score tables with columns: a scale, and a band in one column or its bounds in two. */
import { readSchaal } from "../../../model/schaal";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import type { Grid, GridKind, GridRow } from "../functielijst/grid";
import { readBand, readBound } from "./band";
import type { BandRij, ReadBanden } from "./rij";
import { readSchaalNaam } from "./schaal-naam";

/** `naam` is a column that a list of functions has: a score behind a function is no band. */
export type Role = "schaal" | "van" | "tot" | "band" | "breedte" | "naam";

const ROLES: readonly (readonly [Role | null, RegExp])[] = [
  ["naam", /functie(?!schaal|groep)|naam|\bcode\b/i],
  [null, /bedrag|salaris(?!schaal)|euro|€/i],
  ["breedte", /bandbreedte|breedte|spreiding/i],
  ["band", /\bvan\b.{1,20}\b(?:tot|t\/m)\b|\bmin.{1,20}max/i],
  ["van", /\bvan(?:af)?\b|\bmin(?:imum|imaal|imale)?\b|ondergrens/i],
  ["tot", /\btot\b|t\/m|\bmax(?:imum|imaal|imale)?\b|bovengrens/i],
  ["band", /punten|score|waardering|grens|grenzen|\borba\b/i],
  ["schaal", /schaal|groep|klasse/i],
];

export const CONVERSIETABEL: GridKind<Role> = {
  roleOf: (head) => ROLES.find(([, pattern]) => pattern.test(head))?.[0] ?? null,
  isHead: (roles) => !roles.has("naam") && roles.has("schaal") && (roles.has("band") || roles.has("van")),
  fits(role, text) {
    switch (role) {
      case "schaal":
        return readSchaalNaam(text) !== null;
      case "band":
        return readBand(text) !== null;
      case "naam":
        return /\p{L}{2}/u.test(text);
      default:
        return readBound(text) !== null;
    }
  },
};

export function readGrid(grid: Grid<Role>, document: SourceDocument): ReadBanden {
  const rijen: BandRij[] = [];
  const onleesbaar: (readonly SourceLine[])[] = [];
  const onvolledig: SourceLine[] = [...grid.unfinished];
  for (const row of grid.rows) {
    const cell = (role: Role): string => {
      const lines = row.cells.get(grid.roles.get(role) ?? -1);
      return lines ? document.item(lines).text : "";
    };
    const schaal = readSchaalNaam(cell("schaal"));
    const banden = bandsOf(row, grid, cell);
    if (schaal === null || banden.length === 0) {
      if (schaal !== null && row === grid.rows.at(-1) && rijen.length > 0) onvolledig.push(...row.lines);
      else onleesbaar.push(row.lines);
      continue;
    }
    const breedte = readBound(cell("breedte"));
    for (const band of banden) rijen.push({ ...band, schaal: readSchaal(schaal) ?? schaal, breedte, lines: row.lines });
  }
  return { rijen, koppen: grid.head.lines, onleesbaar, onvolledig, schaalkolommen: scaleHeads(grid) };
}

/** Heads of groups ("Hoofdgroep") beside the scale are no second scale. */
function scaleHeads(grid: Grid<Role>): readonly string[] {
  const heads = (grid.rivals.get("schaal") ?? []).filter((head) => /schaal/i.test(head));
  return heads.length > 1 ? heads : [];
}

/** The band of the row, or its two bounds; further columns with bands are bands of the same scale. */
function bandsOf(row: GridRow, grid: Grid<Role>, cell: (role: Role) => string): readonly Pick<BandRij, "van" | "tot" | "exclusief">[] {
  const van = readBound(cell("van"));
  const tot = readBound(cell("tot"));
  if (van !== null || tot !== null) return [{ van, tot, exclusief: false }];
  const known = new Set([grid.roles.get("schaal"), grid.roles.get("breedte")]);
  const texts = [...row.cells].filter(([column]) => !known.has(column)).map(([, lines]) => lines.map(({ text }) => text).join(" "));
  const bands = texts.flatMap((text) => readBand(text) ?? []);
  if (bands.length > 0) return bands;
  const single = readBound(cell("band"));
  return single === null ? [] : [{ van: single, tot: single, exclusief: false }];
}
