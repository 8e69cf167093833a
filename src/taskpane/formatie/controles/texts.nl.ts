/** The texts of the checks of a plan in Dutch. The English file has the same keys by type. */
export const controlesNl = {
  title: "Controles",
  none: "Niets gevonden. Het plan heeft geen fouten, waarschuwingen of opmerkingen.",
  count: (fouten: number, waarschuwingen: number, info: number) =>
    `${fouten} ${fouten === 1 ? "fout" : "fouten"}, ${waarschuwingen} ${waarschuwingen === 1 ? "waarschuwing" : "waarschuwingen"}, ${info} ter informatie. Er wordt niets geblokkeerd of vanzelf verbeterd.`,
  weging: { fout: "Fouten", waarschuwing: "Waarschuwingen", info: "Ter informatie" },
  rows: (blad: string, aantal: number) => `Blad ${blad}, ${aantal} ${aantal === 1 ? "rij" : "rijen"}`,
  row: (rij: number, wat: string) => `Rij ${rij}${wat === "" ? "" : `: ${wat}`}`,
  more: (aantal: number) => `Nog ${aantal} ${aantal === 1 ? "rij" : "rijen"}`,
  bron: (aantal: number) => `Bevindingen in de bron (${aantal})`,
  again: "Opnieuw controleren",
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] extends string ? string : Shape<T[K]> };

export type ControlesTexts = Shape<typeof controlesNl>;
