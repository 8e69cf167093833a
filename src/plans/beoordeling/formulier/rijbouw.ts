/** Short ways to write the rows of a form: cells, and input cells with the name of their field. */
import type { CellRole, NumberFormat } from "../../../model/style";
import type { CellPlan, CellValue } from "../../../model/workbook-plan";
import { blank, text } from "../../cell";

/** An input cell: what is typed there is known by this name. */
export interface Veldcel {
  readonly veld: string;
  readonly role: CellRole;
}

export type Formuliercel = CellPlan | Veldcel | null;
export type Rij = readonly Formuliercel[];

/** Row number -> its cells. */
export type Rijen = ReadonlyMap<number, Rij>;

export const invoer = (veld: string, role: CellRole = "inputWrapped"): Veldcel => ({ veld, role });

export function kop(label: string): Rij {
  return [text(label, "heading"), ...Array.from({ length: 5 }, () => blank("heading"))];
}

export function koppen(...labels: readonly string[]): Rij {
  return labels.map((label, index) => text(label, index >= 2 && index !== 4 ? "headCenter" : "head"));
}

/** A sentence that runs on over the columns. */
export function zin(sentence: string): Rij {
  return [text(sentence, "note")];
}

export function groep(label: string): Rij {
  return [text(label, "groupHead"), ...Array.from({ length: 5 }, () => blank("groupHead"))];
}

export function formule(source: string, value: CellValue, role: CellRole, format?: NumberFormat): CellPlan {
  return format === undefined ? { value, formula: source, role } : { value, formula: source, role, format };
}

export const leeg = (): CellPlan => blank("text");
