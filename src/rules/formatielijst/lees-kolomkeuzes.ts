import { koppelKolommen, type Kolomkeuzes } from "./koppel-kolommen";
import { LIJSTVELDEN, veldnaam, type Lijstveld } from "./lijstvelden";

/** As what a column of the list can be chosen, by the plan's own heads. */
export function keuzenamen(): readonly string[] {
  return ["eigen", ...LIJSTVELDEN.map(({ veld }) => veldnaam(veld))];
}

/**
 * "Omvang=Uren; Team=Afdeling; Score=eigen" -> choices.
 * @returns the text of the part that is not understood
 */
export function leesKolomkeuzes(tekst: string): Kolomkeuzes | string {
  const keuzes = new Map<string, Lijstveld | null>();
  for (const part of tekst.split(";").map((each) => each.trim()).filter((each) => each !== "")) {
    const at = part.lastIndexOf("=");
    const kop = part.slice(0, at).trim();
    const naam = part.slice(at + 1).trim();
    if (at < 1 || kop === "") return part;
    const veld = naam.toLowerCase() === "eigen" ? null : koppelKolommen([naam])[0]?.veld;
    if (veld === undefined || (veld === null && naam.toLowerCase() !== "eigen")) return part;
    keuzes.set(kop, veld);
  }
  return keuzes;
}
