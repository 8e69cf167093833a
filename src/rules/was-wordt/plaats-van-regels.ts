import type { Planregel } from "../../model/formatieplan/kolommen";
import type { CellValue } from "../../model/workbook-plan";
import { fteJaren } from "../formatieplan/fte-jaren";
import type { WasWordtPlaats } from "./was-wordt-plaats";

/**
 * The rows of one formatieplaats as one place: its figures added up, so that the places add up to the plan; described by the row in force on
 * the peildatum, or else the first.
 * @param regels at least one, with the same number
 */
export function plaatsVanRegels(regels: readonly Planregel[]): WasWordtPlaats {
  const shown = regels.find((regel) => regel["Van kracht"] === "ja") ?? (regels[0] as Planregel);
  return {
    formatieplaats: String(shown.Formatieplaats), afdeling: textOf(shown.Afdeling), functie: textOf(shown.Functie), schaal: textOf(shown.Schaal),
    fte: known(regels.map((regel) => regel["Fte op peildatum"])), kosten: known(regels.map((regel) => regel.Kosten)),
    fteJaren: whole(regels.map(fteJaren)), inhuurkosten: some(regels.map((regel) => regel.Inhuurkosten)),
  };
}

/** What is known, as the plan's own totals add it up; null where a row does not say and the others come to nothing, because that is no 0. */
function known(values: readonly CellValue[]): number | null {
  const sum = some(values);
  return sum === 0 && values.some((value) => typeof value !== "number") ? null : sum;
}

/** null when a row does not say. */
function whole(values: readonly CellValue[]): number | null {
  return values.every((value) => typeof value === "number") ? some(values) : null;
}

/** null when no row says. */
function some(values: readonly CellValue[]): number | null {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

const textOf = (value: CellValue): string | null => (value === null || value === "" ? null : String(value));
