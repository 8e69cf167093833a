import type { FormatieplanParameters, Parameter } from "./parameters";

/** Source of what the user chooses for this plan: it is no figure with a day from which it holds. */
export const KEUZE = "keuze van de gebruiker";

/**
 * Parameters of a new plan for a year: the choices a plan cannot do without, and nothing where only the user knows the figure (IKB,
 * werkgeverslasten, raises). Fte is of a 36-hour week (Cao Gemeenten).
 * @param planjaar the calendar year of which cost is counted; the peildatum is its first day
 * @param leidinggevenden reeks or groep that leads, null where the framework has none
 */
export function legeParameters(planjaar: number, leidinggevenden: string | null): FormatieplanParameters {
  const chosen = <T>(waarde: T, bron = KEUZE): Parameter<T> => ({ waarde, datum: null, bron });
  const open = <T>(): Parameter<T> => ({ waarde: null, datum: null, bron: null });
  return {
    peildatum: chosen(`${planjaar}-01-01`),
    planjaar: chosen(planjaar),
    schaalbron: chosen<"kader">("kader"),
    periodiekkeuze: chosen<"maximum">("maximum"),
    ikb: open(),
    werkgeverslasten: open(),
    urenPerWeek: chosen(36, "formatie geldt bij 36 uur per week"),
    productieveUren: open(),
    bedragenIn: chosen<"euro">("euro"),
    leidinggevenden: leidinggevenden === null ? open() : chosen(leidinggevenden, "reeks of groep van het kader"),
    vermeldeFormatie: open(),
    stijgingenInJaar: [open<number>(), open<number>()],
    loonstijgingen: [1, 2, 3].map((ahead) => ({ jaar: planjaar + ahead, ...open<number>() })),
  };
}
