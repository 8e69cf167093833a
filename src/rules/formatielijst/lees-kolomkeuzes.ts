import { koppelVelden, type BekendVeld, type Kolomkeuzes } from "./koppel-velden";
import { LIJSTVELDEN, veldnaam, type Lijstveld } from "./lijstvelden";

/** As what a column of a list of places can be chosen, by the plan's own heads. */
export function keuzenamen(): readonly string[] {
  return ["eigen", ...LIJSTVELDEN.map(({ veld }) => veldnaam(veld))];
}

/**
 * "Omvang=Uren; Team=Afdeling; Score=eigen" -> choices.
 * @param bekend fields of the list. A name that only a list of places has is none of another list: its column stays out of it
 * @returns the text of the part that is not understood
 */
export function leesKolomkeuzes<Veld extends string = Lijstveld>(tekst: string, bekend: readonly BekendVeld<Veld>[]): Kolomkeuzes<Veld> | string {
  const keuzes = new Map<string, Veld | null>();
  for (const part of tekst.split(";").map((each) => each.trim()).filter((each) => each !== "")) {
    const at = part.lastIndexOf("=");
    const kop = part.slice(0, at).trim();
    const naam = part.slice(at + 1).trim();
    if (at < 1 || kop === "") return part;
    const veld = koppelVelden(bekend, [naam])[0]?.veld ?? null;
    const known = veld !== null || naam.toLowerCase() === "eigen" || koppelVelden(LIJSTVELDEN, [naam])[0]?.veld !== null;
    if (!known) return part;
    keuzes.set(kop, veld);
  }
  return keuzes;
}
