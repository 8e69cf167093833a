/** What a column of a list can be, and by which heads it is known. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";

/** A field of a place, or an amount of work that the list gives in hours a week. */
export type Lijstveld = Exclude<keyof Formatieplaats, "eigen"> | "bezettingUren" | "afwezigUren" | "inhuurUren";

export type Veldsoort = "tekst" | "schaal" | "fte" | "uren" | "bedrag" | "aantal" | "datum" | "soort" | "janee";

interface Veld {
  readonly veld: Lijstveld;
  readonly soort: Veldsoort;
  /** The plan's own head first, then synonyms, most certain first. Compared by kopsleutel. */
  readonly koppen: readonly string[];
}

export const LIJSTVELDEN: readonly Veld[] = [
  { veld: "formatieplaats", soort: "tekst", koppen: ["Formatieplaats", "Formatieplaatsnr", "Formatieplaatsnummer", "Nummer formatieplaats", "Plaatsnummer", "Plaatsnr", "Functieplaats", "Positienummer", "Positie"] },
  { veld: "afdeling", soort: "tekst", koppen: ["Afdeling", "Organisatie-eenheid", "Org eenheid", "Cluster", "Team", "Eenheid", "Sector", "Directie", "Domein", "Dienst", "Bureau"] },
  { veld: "kostenplaats", soort: "tekst", koppen: ["Kostenplaats", "Kostenplaatsnummer", "Kostenplaatsnr", "Kostenplaats code", "KPL"] },
  { veld: "functie", soort: "tekst", koppen: ["Functie", "Functienaam", "Functiebenaming", "Functieomschrijving", "Functietitel", "Beschikbare functie", "Lokale functienaam", "Omschrijving functie", "Naam functie"] },
  { veld: "eigenSchaal", soort: "schaal", koppen: ["Eigen schaal", "Schaal", "Functieschaal", "Salarisschaal", "Schaal functie"] },
  { veld: "aanloopschaal", soort: "schaal", koppen: ["Aanloopschaal", "Aanloop", "Startschaal"] },
  { veld: "uitloopschaal", soort: "schaal", koppen: ["Uitloopschaal", "Uitloop"] },
  { veld: "soort", soort: "soort", koppen: ["Soort", "Soort formatie", "Structureel tijdelijk", "Structureel of tijdelijk", "Type formatie", "Soort plaats"] },
  { veld: "aantalPlaatsen", soort: "aantal", koppen: ["Aantal plaatsen", "Aantal formatieplaatsen", "Plaatsen"] },
  { veld: "fte", soort: "fte", koppen: ["Fte", "Formatie fte", "Fte formatie", "Formatie in fte", "Formatie", "Toegestane formatie", "Fte begroot", "Begrote fte", "Budget fte", "Omvang fte", "Omvang in fte", "Omvang"] },
  { veld: "uren", soort: "uren", koppen: ["Uren", "Uren per week", "Uren p/w", "Uren/week", "Weekuren", "Aantal uren", "Aantal uren per week", "Formatie uren", "Formatie in uren", "Uren formatie", "Omvang uren", "Omvang in uren"] },
  { veld: "bezetting", soort: "fte", koppen: ["Bezetting fte", "Bezetting", "Fte bezetting", "Bezetting in fte", "Werkelijke fte", "Fte werkelijk", "Ingevulde fte", "Gerealiseerde fte", "Contract fte", "Fte contract", "Deeltijdfactor"] },
  { veld: "bezettingUren", soort: "uren", koppen: ["Bezetting uren", "Bezetting in uren", "Uren bezetting", "Contracturen", "Contracturen per week", "Uren contract"] },
  { veld: "afwezig", soort: "fte", koppen: ["Afwezig fte", "Afwezig", "Langdurig afwezig", "Langdurig afwezig fte"] },
  { veld: "afwezigUren", soort: "uren", koppen: ["Afwezig uren", "Uren afwezig", "Langdurig afwezig uren"] },
  { veld: "aantalPersonen", soort: "aantal", koppen: ["Aantal personen", "Personen", "Aantal medewerkers", "Bezetting personen"] },
  { veld: "inhuurFte", soort: "fte", koppen: ["Inhuur fte", "Inhuur", "Fte inhuur", "Inhuur in fte", "Externe inhuur fte", "Externe inhuur"] },
  { veld: "inhuurUren", soort: "uren", koppen: ["Inhuur uren", "Uren inhuur", "Inhuur in uren"] },
  { veld: "inhuurVanaf", soort: "datum", koppen: ["Inhuur vanaf", "Begin inhuur", "Begindatum inhuur", "Ingangsdatum inhuur"] },
  { veld: "inhuurTot", soort: "datum", koppen: ["Inhuur tot en met", "Inhuur t/m", "Einddatum inhuur", "Einde inhuur"] },
  { veld: "inhuurPerMaand", soort: "bedrag", koppen: ["Inhuur per maand", "Inhuur euro per maand", "Kosten inhuur per maand", "Inhuurkosten per maand"] },
  { veld: "inhuurDekking", soort: "tekst", koppen: ["Inhuur dekking", "Dekking inhuur"] },
  { veld: "ingangsdatum", soort: "datum", koppen: ["Ingangsdatum", "Datum ingang", "Begindatum", "Startdatum", "Geldig vanaf", "Ingang", "Vanaf"] },
  { veld: "einddatum", soort: "datum", koppen: ["Einddatum", "Datum einde", "Geldig tot en met", "Geldig t/m", "Einde", "Tot en met", "T/m"] },
  { veld: "periodiek", soort: "aantal", koppen: ["Periodiek", "Trede", "Salaristrede"] },
  { veld: "overhead", soort: "janee", koppen: ["Overhead"] },
  { veld: "besluit", soort: "tekst", koppen: ["Besluit", "Dekking / besluit", "Dekking", "Collegebesluit"] },
  { veld: "opmerking", soort: "tekst", koppen: ["Opmerking", "Opmerkingen", "Toelichting", "Bijzonderheden"] },
  { veld: "naam", soort: "tekst", koppen: ["Naam", "Naam medewerker", "Medewerker", "Naam werknemer", "Werknemer", "Medewerkernaam", "Functiehouder", "Bezet door"] },
];

const SOORTEN: ReadonlyMap<Lijstveld, Veldsoort> = new Map(LIJSTVELDEN.map(({ veld, soort }) => [veld, soort]));
const NAMEN: ReadonlyMap<Lijstveld, string> = new Map(LIJSTVELDEN.map(({ veld, koppen }) => [veld, koppen[0] ?? veld]));

export function veldsoort(veld: Lijstveld): Veldsoort {
  return SOORTEN.get(veld) ?? "tekst";
}

/** The plan's own head for a field. */
export function veldnaam(veld: Lijstveld): string {
  return NAMEN.get(veld) ?? veld;
}

/** Heads compare by letters and digits only: case, accents, blanks, line ends and signs vary ("Formatie (fte)", "formatie fte"). */
export function kopsleutel(kop: string): string {
  return kop.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "");
}
