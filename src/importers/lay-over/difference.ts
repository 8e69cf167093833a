import type { Bevinding, Ernst } from "../../model/tabellen";
import type { CellValue } from "../review/reviewed-tables";

export const DIFFERENCE = "verschil-met-ingebouwd";

/** Where the built-in framework and the user's document say different things. */
export function difference(ernst: Ernst, plaats: string, melding: string): Bevinding {
  return { ernst, code: DIFFERENCE, plaats, melding };
}

/** A place in the text from which the built-in framework was made, which is not the user's document: in another form, so that nobody looks there. */
export function builtInPlaats(plaats: string): string {
  return plaats.split("; ").map((part) => part.split(", ").map((piece) => `ingebouwd ${piece}`).join(", ")).join("; ");
}

export function shown(value: CellValue): string {
  return value === null ? "niets" : `'${typeof value === "number" ? String(value).replace(".", ",") : value}'`;
}
