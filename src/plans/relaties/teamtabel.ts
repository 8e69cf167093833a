/** How many of each function a team has: an Excel Table that the user fills, and that a translated matrix counts. */
import { sameName } from "../../model/same-name";
import type { SheetPlan } from "../../model/workbook-plan";
import { text } from "../cell";
import { sheetPlan } from "../sheet";

export interface Teamlid {
  readonly functie: string;
  /** How many people; null when nothing is filled in. */
  readonly aantal: number | null;
}

const TOP = 6;

export const teamKey = (kort: string): string => `team:${kort}`;

/** @param functies what a profile can be of: functions, groups of functions; @param team numbers that are known already */
export function teamtabel(kort: string, table: string, sheet: string, functies: readonly string[], team: readonly Teamlid[]): SheetPlan {
  const aantal = (functie: string): number | null => team.find((lid) => sameName(lid.functie, functie))?.aantal ?? null;
  const rows = functies.length > 0 ? functies.map((functie) => [functie, aantal(functie), null]) : [[null, null, null]];
  return sheetPlan({
    key: teamKey(kort),
    name: sheet,
    tab: "tabel",
    columns: [46, 12, 46],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Team in functies van ${kort}`, "title")],
          [text("Vul bij elke functie in hoeveel medewerkers van het team die hebben. Leeg betekent: niet in het team.", "subtitle")],
          [text("Het blad dat dit team in een ander kader leest, telt direct mee. Namen van mensen zijn hier niet nodig.", "subtitle")],
        ],
      },
    ],
    tables: [{ name: table, top: TOP, left: 1, rows, columns: [{ name: "functie", role: "textWrapped" }, { name: "aantal", role: "inputFte" }, { name: "opmerking", role: "input" }] }],
    validations: [
      {
        range: `B${TOP + 1}:B${TOP + rows.length}`,
        allow: { kind: "decimal", min: 0, max: null },
        prompt: { title: "Aantal", message: "Hoeveel medewerkers van het team deze functie hebben, bijvoorbeeld 2." },
        error: { style: "warning", title: "Geen aantal", message: "Verwacht wordt een getal van 0 of hoger." },
      },
    ],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "portrait", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
