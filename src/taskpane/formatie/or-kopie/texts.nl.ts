/** The texts of the copy for the works council in Dutch. The English file has the same keys by type. */
export const orKopieNl = {
  title: "Kopie voor de ondernemingsraad",
  intro: (kort: string) => `Het plan ${kort} zoals het nu is, zonder personen. De kopie rekent alleen met haar eigen bladen; later wijzigen in ${kort} werkt er niet in door.`,
  leftOutHead: "Wat wegblijft, en wat u zelf nakijkt",
  ownHead: "Uw eigen kolommen",
  ownHint: "Ze blijven weg, behalve wat u hier aanvinkt.",
  unreadHead: (aantal: number) => `Niet te lezen en in de kopie leeg (${aantal})`,
  unread: (rij: number, kolom: string | null, reden: string) => `Rij ${rij}${kolom === null ? "" : `, ${kolom}`}: ${reden}`,
  willBeMade: (aantal: number) => `Deze ${aantal} bladen komen erbij`,
  willBeIn: (aantal: number) => `Deze ${aantal} bladen staan in de nieuwe werkmap`,
  open: (aantal: number) => `Open een werkmap met ${aantal} bladen`,
  make: (aantal: number) => `Maak ${aantal} bladen`,
  busy: (kort: string) => `Kopie van ${kort} wordt gemaakt`,
  send: "Delen zonder het plan zelf: selecteer de nieuwe tabbladen en bewaar ze als pdf, of bewaar deze werkmap onder een andere naam en verwijder daarin de andere bladen.",
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] extends string ? string : Shape<T[K]> };

export type OrKopieTexts = Shape<typeof orKopieNl>;
