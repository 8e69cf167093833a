import type { Planregel } from "../../model/formatieplan/kolommen";
import type { CellValue } from "../../model/workbook-plan";
import { fteJaren } from "../../rules/formatieplan/fte-jaren";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";

/** The rows of the plan as was/wordt looks them up: the first row of each number, rows without number left out. `rij` counts from 1. */
export function wordtPlaatsen(regels: readonly Planregel[]): readonly (WasWordtPlaats & { readonly rij: number })[] {
  return regels.flatMap((regel, at) => {
    const nummer = textOf(regel.Formatieplaats);
    return nummer === null ? [] : [{ rij: at + 1, formatieplaats: nummer, afdeling: textOf(regel.Afdeling), functie: textOf(regel.Functie), schaal: textOf(regel.Schaal), fte: numberOf(regel["Fte op peildatum"]), kosten: numberOf(regel.Kosten), fteJaren: fteJaren(regel), inhuurkosten: numberOf(regel.Inhuurkosten) }];
  });
}

const textOf = (value: CellValue): string | null => (value === null || value === "" ? null : String(value));
const numberOf = (value: CellValue): number | null => (typeof value === "number" ? value : null);
