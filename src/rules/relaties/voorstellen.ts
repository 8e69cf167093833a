import type { Kader } from "../../model/kader";
import type { Relatie } from "../../model/relaties/relatie";
import { nameKey } from "../../model/same-name";
import { naamovereenkomst } from "./naamovereenkomst";

/**
 * A suggestion for every two competences of different frameworks whose names agree, each pair of frameworks once, equal names before near
 * ones. All are open: the user confirms, changes or rejects them.
 */
export function voorstellen(kaders: readonly Kader[]): readonly Relatie[] {
  return kaders.flatMap((een, index) => kaders.slice(index + 1).flatMap((ander) => tussen(een, ander)));
}

function tussen(een: Kader, ander: Kader): readonly Relatie[] {
  const found = namen(een).flatMap((competentie) =>
    namen(ander).flatMap((voorstel) => {
      const grond = naamovereenkomst(competentie, voorstel);
      return grond === null ? [] : [{ grond, competentie, voorstel }];
    }),
  );
  const inOrder = [...found.filter(({ grond }) => grond === "gelijke naam"), ...found.filter(({ grond }) => grond !== "gelijke naam")];
  return inOrder.map(({ competentie, voorstel, grond }) => ({
    kader: een.kort, competentie, anderKader: ander.kort, voorstel, grond: `naamovereenkomst: ${grond}`, besluit: "open", gekozen: null, opmerking: null,
  }));
}

function namen(kader: Kader): readonly string[] {
  const all = (kader.tabellen.Competenties ?? []).map((rij) => rij.competentie);
  return all.filter((naam, index) => all.findIndex((other) => nameKey(other) === nameKey(naam)) === index);
}

/** The suggestions that the table does not hold yet, whatever was decided about those it holds, in either direction. */
export function nieuweVoorstellen(kaders: readonly Kader[], staand: readonly Relatie[]): readonly Relatie[] {
  const key = (een: string, competentie: string, ander: string, voorstel: string): string => JSON.stringify([een, competentie, ander, voorstel].map(nameKey));
  const known = new Set(staand.flatMap((rij) => [rij.voorstel, rij.gekozen].flatMap((naam) =>
    naam === null ? [] : [key(rij.kader, rij.competentie, rij.anderKader, naam), key(rij.anderKader, naam, rij.kader, rij.competentie)])));
  return voorstellen(kaders).filter((rij) => !known.has(key(rij.kader, rij.competentie, rij.anderKader, rij.voorstel ?? "")));
}
