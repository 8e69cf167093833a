import type { CellValue } from "../../model/workbook-plan";
import { nameKey } from "../../model/same-name";
import type { PlaatsingRegel } from "../../rules/was-wordt/plaatsing";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";
import type { WasWordtRegel } from "../../rules/was-wordt/was-wordt-regels";

/** The cells of the lines, as the formulas of plaatsing-kolommen.ts give them. */
export function plaatsingRijen(regels: readonly PlaatsingRegel[], was: readonly WasWordtPlaats[], wordt: readonly WasWordtPlaats[], overgangen: readonly WasWordtRegel[]): CellValue[][] {
  const soorten = new Map<string, string>();
  for (const { overgang, soort } of overgangen) if (overgang.was !== null && !soorten.has(nameKey(overgang.was))) soorten.set(nameKey(overgang.was), soort ?? "");
  const wasBy = byNumber(was);
  const wordtBy = byNumber(wordt);
  return regels.map((regel) => {
    const from = found(wasBy, regel.was);
    const to = found(wordtBy, regel.wordt);
    return [
      regel.was, regel.nr, from.functie, from.schaal, soorten.get(nameKey(regel.was)) ?? "?",
      regel.wordt, to.functie, to.schaal, regel.status, regel.toelichting, letOp(regel, from.functie, to.functie),
    ];
  });
}

function letOp({ status, wordt }: PlaatsingRegel, was: string, functie: string): string {
  if (was === "?") return "was-plaats onbekend";
  if (functie === "?") return "wordt-plaats onbekend";
  if (status === null) return "status ontbreekt";
  if ((status === "functievolger" || status === "geplaatst") && wordt === null) return "wordt-plaats ontbreekt";
  if (status === "functievolger" && nameKey(was) !== nameKey(functie)) return "functievolger met een andere functie";
  return status === "boventallig" && wordt !== null ? "boventallig met een wordt-plaats" : "";
}

function byNumber(plaatsen: readonly WasWordtPlaats[]): ReadonlyMap<string, WasWordtPlaats> {
  const by = new Map<string, WasWordtPlaats>();
  for (const plaats of plaatsen) if (!by.has(nameKey(plaats.formatieplaats))) by.set(nameKey(plaats.formatieplaats), plaats);
  return by;
}

function found(by: ReadonlyMap<string, WasWordtPlaats>, nummer: string | null): { readonly functie: string; readonly schaal: string } {
  if (nummer === null) return { functie: "", schaal: "" };
  const plaats = by.get(nameKey(nummer));
  return plaats ? { functie: plaats.functie ?? "", schaal: plaats.schaal ?? "" } : { functie: "?", schaal: "?" };
}
