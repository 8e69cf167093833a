/** What each table is, in the words of its reader. */
import type { TabelNaam } from "../model/tabellen";

export const TABEL_UITLEG: Readonly<Record<TabelNaam, { readonly titel: string; readonly uitleg: string }>> = {
  Kader: { titel: "Kader", uitleg: "Wat dit kader is, van wie het is en waar de gegevens vandaan komen." },
  Functies: {
    titel: "Functies",
    uitleg: "Een rij per functie. Wijzig hier schaal en formatie; alle overzichten rekenen mee. Een lege formatie betekent: de bron noemt er geen.",
  },
  Kenmerken: { titel: "Kenmerken", uitleg: "Waarin een functie zich onderscheidt. De kolom tekstsoort zegt of het de brontekst is of onze samenvatting." },
  Taken: { titel: "Taken en resultaatgebieden", uitleg: "Een rij per resultaatgebied met het aantal taken in de bron, of een rij per taak als de brontekst is ingelezen." },
  Competenties: { titel: "Competenties", uitleg: "Een rij per competentie of kerntaak, met wat ermee bedoeld wordt." },
  Niveaus: { titel: "Niveaus", uitleg: "De niveauladder van het kader; een hogere volgorde weegt zwaarder." },
  Indicatoren: { titel: "Indicatoren", uitleg: "Waaraan een niveau te herkennen is." },
  Profielen: { titel: "Profielen", uitleg: "Welke competentie op welk niveau bij een functie gevraagd wordt. Herkomst zegt uit welk deel van het document de rij komt." },
  Eisen: { titel: "Eisen", uitleg: "Werksituaties, vakkennis, vaardigheden en opleiding die bij een functie genoemd worden." },
  Waarderingen: { titel: "Waarderingen", uitleg: "FUWASYS-patroon per functie, met de score op elk van de veertien kenmerken." },
  Conversie: { titel: "Conversietabel", uitleg: "Van waarderingsscore naar schaal; grenzen tellen mee." },
  Clusters: { titel: "Clusters", uitleg: "Organisatieonderdelen met de fte die de bron noemt." },
  Regels: { titel: "Regels", uitleg: "Bepalingen en keuzes uit de bron, kort weergegeven met hun vindplaats." },
  Bevindingen: {
    titel: "Bevindingen",
    uitleg: "Wat u moet weten voordat u deze gegevens gebruikt: tegenspraken en gaten in de bron. Er is niets stilzwijgend hersteld.",
  },
};
