import type { Taak } from "../../model/tabellen";
import { FUNCTIE } from "./functies";
import { KERNTAKEN, type Kop } from "./kerntaken";

/** Every kerntaak has six sections: proces, rol, complexiteit, betrokkenen, hulpmiddelen, kwaliteit. */
const SECTIES = 6;

const taak = (gebiedNr: number, kerntaak: Kop, dilemmas: number, regelDilemmas: number, tekst: string): Taak => ({
  functie: FUNCTIE, gebiedNr, gebied: kerntaak.naam, aantalTaken: SECTIES + dilemmas, nr: null, tekst, tekstsoort: "samenvatting",
  plaats: `regel ${kerntaak.regel}; regel ${regelDilemmas}`,
});

/** A row per kerntaak. `aantalTaken` counts its six sections and its keuzes en dilemma's (3, 3, 3, 4, 4), which are named as printed. */
export const TAKEN: readonly Taak[] = [
  taak(1, KERNTAKEN[0], 3, 283, "Helpt het communicatieplan voor te bereiden door gegevens aan te leveren en delen na te lezen of uit te werken. Werkt ideeën uit tot plannen en voert die in opdracht zelf uit. Maakt en verspreidt materiaal en helpt website en intranet bij te houden. Complex, omdat het werk imago en klantrelatie raakt. Dilemma's: Zelfstandigheid versus bevoegdheid; Prioritering; Afwerken taken versus pro-activiteit."),
  taak(2, KERNTAKEN[1], 3, 375, "Organiseert kleine evenementen zelf en helpt bij grote. Stelt doelen, mijlpalen en budget voor, maakt draaiboek en programma, nodigt uit, huurt in en besteedt uit, bewaakt planning en budget en evalueert bij de opdrachtgever. Het afbreukrisico is hoog. Dilemma's: Zelf doen versus uitbesteden; Prioritering; Zelfstandigheid versus verantwoording/bevoegdheid."),
  taak(3, KERNTAKEN[2], 3, 458, "Schrijft in opdracht eenvoudige teksten binnen een vast format en redigeert teksten van anderen op spelling, huisstijl, feiten en doelgroep. Verzamelt vooraf informatie, bespreekt het concept en verwerkt de reacties; denkt mee over vormgeving maar maakt niet op. Vraagt creativiteit. Dilemma's: Creativiteit versus organisatiebelang; Informatie achterhouden versus openheid; Tijd versus kwaliteit."),
  taak(4, KERNTAKEN[3], 4, 530, "Voert telefoongesprekken, handelt klantcontact en standaardpost af, ontvangt bezoekers en bemant stands. Stuurt persberichten en plant afspraken met de pers, maar benadert de pers niet zelf; ook naar bureaus is de rol ondersteunend. Complex door onvoorspelbare relaties en gevarieerd werk. Dilemma's: Prioritering; Afwerken taken versus pro-activiteit; Klantgerichtheid versus organisatievoorschriften; Zelfstandigheid versus deskundigheid."),
  taak(5, KERNTAKEN[4], 4, 606, "Verzamelt informatie, legt die vast in systemen, houdt pers- en verzendlijsten bij en archiveert. De informatie dient beslissingen in de hele organisatie en houdt de website actueel; andere afdelingen beheren hun eigen deel. Complex door de vereiste nauwkeurigheid. Dilemma's: Prioritering; Afwerken taken versus pro-activiteit; Zelfstandigheid versus verantwoording; Bewaren versus vernietigen."),
];
