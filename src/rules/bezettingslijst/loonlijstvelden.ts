import type { BekendVeld } from "../formatielijst/koppel-velden";

/** What a column of a payroll or HR-system list can be. */
export type Loonlijstveld = "formatieplaats" | "functie" | "afdeling" | "schaal" | "fte" | "uren" | "percentage" | "begin" | "einde" | "medewerker";

export interface Loonlijstkolom extends BekendVeld<Loonlijstveld> {
  /** As the user chooses it. */
  readonly naam: string;
}

const kolom = (veld: Loonlijstveld, naam: string, ...koppen: readonly string[]): Loonlijstkolom => ({ veld, naam, koppen: [naam, ...koppen] });

/** In the order of the choices; heads compare by kopsleutel, most certain first. */
export const LOONLIJSTVELDEN: readonly Loonlijstkolom[] = [
  kolom("formatieplaats", "Formatieplaats", "Formatieplaatsnr", "Formatieplaatsnummer", "Nummer formatieplaats", "Plaatsnummer", "Plaatsnr", "Functieplaats", "Positienummer", "Positie"),
  kolom("functie", "Functie", "Functienaam", "Functiebenaming", "Functieomschrijving", "Omschrijving functie", "Functietitel", "Naam functie"),
  kolom("afdeling", "Afdeling", "Organisatie-eenheid", "Org eenheid", "Organisatorische eenheid", "OE", "Cluster", "Team", "Eenheid", "Sector", "Directie", "Domein"),
  kolom("schaal", "Schaal", "Salarisschaal", "Functieschaal", "Schaal medewerker"),
  kolom("fte", "Fte", "Contract fte", "Fte contract", "Bezetting fte", "Bezetting", "Deeltijdfactor", "Parttimefactor", "Dienstverband fte", "Omvang fte", "Omvang dienstverband fte", "Werkelijke fte"),
  kolom("uren", "Uren per week", "Contracturen", "Contracturen per week", "Uren contract", "Uren", "Bezetting uren", "Arbeidsduur", "Uren dienstverband", "Gemiddelde uren per week"),
  kolom("percentage", "Deeltijdpercentage", "Percentage deeltijd", "Parttimepercentage", "Parttime %", "Deeltijd %", "Dienstverbandpercentage", "DV%"),
  kolom("begin", "Begin dienstverband", "Begindatum dienstverband", "Begindatum contract", "Datum in dienst", "In dienst", "Datum indienst", "Ingangsdatum contract", "Ingangsdatum", "Begindatum"),
  kolom("einde", "Einde dienstverband", "Einddatum dienstverband", "Einddatum contract", "Datum uit dienst", "Uit dienst", "Datum uitdienst", "Einde contract", "Einddatum"),
  kolom("medewerker", "Medewerker", "Personeelsnummer", "Personeelsnr", "Medewerkernummer", "Medewerkernr", "Persnr", "Werknemer", "Naam medewerker", "Naam werknemer", "Naam"),
];

export function loonlijstnaam(veld: Loonlijstveld): string {
  return LOONLIJSTVELDEN.find((kolom) => kolom.veld === veld)?.naam ?? veld;
}
