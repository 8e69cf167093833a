import type { Kenmerk } from "../../model/tabellen";
import { FUNCTIE } from "./functies";
import { KERNOPGAVEN } from "./kerntaken";

const kenmerk = (functie: string, nr: number | null, plaats: string, tekst: string): Kenmerk => ({
  functie, herkomst: null, nr, tekst, tekstsoort: "samenvatting", plaats,
});

/** The beroepsbeschrijving, the career and the trends of the function, then what each kernopgave asks. */
export const KENMERKEN: readonly Kenmerk[] = [
  kenmerk(FUNCTIE, 1, "regel 60", "Werkt op een afdeling communicatie, public relations of voorlichting of bij een adviesbureau, in bedrijf, non-profit of overheid. In kleinere organisaties is communicatie vaak een deeltaak, bijvoorbeeld naast marketing. Heet bij bureaus ook account assistant of (junior) medewerker."),
  kenmerk(FUNCTIE, 2, "regel 103", "Assisteert en ondersteunt andere communicatieprofessionals. Doet operationeel werk in opdracht zo zelfstandig mogelijk; hoe ver die gedelegeerde verantwoordelijkheid reikt, verschilt per afdeling."),
  kenmerk(FUNCTIE, 3, "regel 117", "Het afbreukrisico is hoog, omdat elke activiteit het imago of de klantrelatie direct raakt. Het werk is redelijk gevarieerd en onvoorspelbaar."),
  kenmerk(FUNCTIE, 4, "regel 127", "Werkt accuraat, zelfstandig en flexibel, is dienstverlenend en stressbestendig en kijkt kritisch naar zichzelf."),
  kenmerk(FUNCTIE, 5, "regel 134", "Trends in 2004: een groeiend vak met meer nadruk op service, eigen communicatiebeleid in bedrijf en overheid, geautomatiseerde systemen en internet, relatiemarketing (CRM), en internationaal werk dat talen en begrip van culturen vraagt."),
  kenmerk(FUNCTIE, 6, "regel 50", "Opstap naar een specialisme, zoals communicatiemedewerker op hbo-niveau, of naar een functie bij customer service."),
  kenmerk(KERNOPGAVEN[0].naam, null, "regel 629", "Meerdere kerntaken tegelijk doen en daarbij zelfstandig, ordelijk en geconcentreerd blijven, prioriteiten stellen en overzicht houden."),
  kenmerk(KERNOPGAVEN[1].naam, null, "regel 634", "Met heel verschillende klanten, binnen en buiten, goed contact leggen en houden: luisteren, helder formuleren, afwegen welke informatie gegeven wordt en de organisatie goed vertegenwoordigen, in het Nederlands en een vreemde taal."),
  kenmerk(KERNOPGAVEN[2].naam, null, "regel 643", "Weten wat geïntegreerde communicatie inhoudt en dat begrip in het eigen werk toepassen."),
];
