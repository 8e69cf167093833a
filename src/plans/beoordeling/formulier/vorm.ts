/** The shape of one form: what decides how many rows it has. */
import type { Beoordelingsprofiel } from "../../../rules/goede-gesprek/artikel-03-beoordelingsprofiel";

export interface FormulierVorm {
  /** Rows for werkafspraken. */
  readonly werkafspraken: number;
  readonly kern: readonly string[];
  readonly functiespecifiek: readonly string[];
  /** Open places for competences of one's own choice. */
  readonly eigenKeuze: number;
  /** Rows for what was typed at competences that an earlier profile asked; they do not count. */
  readonly vervallen: number;
}

export const WERKAFSPRAKEN = 5;

export function vormVan(profiel: Beoordelingsprofiel, werkafspraken: number): FormulierVorm {
  return { werkafspraken, kern: profiel.kern, functiespecifiek: profiel.functiespecifiek, eigenKeuze: profiel.eigenKeuze, vervallen: 0 };
}

/** Competences of a form in the order of its rows; null is an open place. */
export function competentieregels({ kern, functiespecifiek, eigenKeuze }: FormulierVorm): readonly (string | null)[] {
  return [...kern, ...functiespecifiek, ...Array.from({ length: eigenKeuze }, () => null)];
}
