import type { FormatieplanParameters, Parameter } from "../../model/formatieplan/parameters";
import type { CellValue } from "../../model/workbook-plan";
import { alsDatum, alsGetal, alsKeuze, alsTekst } from "./cel";
import type { Plantabellen } from "./plantabellen";

/** The parameters as the sheet has them; what is no value of its kind counts as not filled in. */
export function leesParameters(tabellen: Plantabellen): FormatieplanParameters {
  const read = <T>(cel: string, as: (waarde: CellValue) => T | null): Parameter<T> => {
    const found = tabellen.parameter(cel);
    return found === null ? { waarde: null, datum: null, bron: null } : { waarde: as(found.waarde), datum: alsDatum(found.datum), bron: alsTekst(found.bron) };
  };
  const planjaar = read("planjaar", alsGetal);
  return {
    peildatum: read("peildatum", alsDatum),
    planjaar,
    schaalbron: read("schaalbron", (cel) => alsKeuze(cel, ["kader", "conversietabel"])),
    periodiekkeuze: read("periodiek", (cel) => alsKeuze(cel, ["maximum", "gemiddelde", "eigen"])),
    ikb: read("ikb", alsGetal),
    werkgeverslasten: read("werkgeverslasten", alsGetal),
    urenPerWeek: read("urenPerWeek", alsGetal),
    productieveUren: read("productieveUren", alsGetal),
    bedragenIn: read("bedragenIn", (cel) => alsKeuze(cel, ["euro", "x 1.000"])),
    leidinggevenden: read("leidinggevenden", alsTekst),
    vermeldeFormatie: read("vermeldeFormatie", alsGetal),
    stijgingenInJaar: [read("tussen1", alsGetal), read("tussen2", alsGetal)],
    loonstijgingen: [1, 2, 3].map((ahead) => ({ jaar: (planjaar.waarde ?? 0) + ahead, ...read(`stijging${ahead}`, alsGetal) })),
  };
}
