/** The first sheet of a set of review forms: settings, how it works, the choices, and what is not there. */
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { excelSerial } from "../../rules/datum/excel-datum";
import { KEUZES, type Keuze } from "../../rules/goede-gesprek/keuzes";
import { blank, figure, jump, text } from "../cell";
import { sheetPlan } from "../sheet";
import type { BLADEN } from "./beoordeling-context";
import type { Uitzondering } from "./uitzondering";
import { bladSleutel, tabNaam, type BeoordelingContext } from "./beoordeling-context";

type Row = (CellPlan | null)[];

/** Rows of the two settings; column B. */
export const INSTELLING = { peildatum: 6, bewaarjaren: 7 } as const;

const UITLEG: Readonly<Record<Exclude<keyof typeof BLADEN, "start">, string>> = {
  team: "Elke medewerker met stand, eerstvolgende stap, data, eindkwalificatie en bewaartermijn. Voor de leidinggevende.",
  spreiding: "Kwalificaties per afdeling en per competentie. Groepen onder de vijf staan er niet in, en geen totaal laat er een zien.",
  competenties: "Welke kwalificatie elke medewerker per competentie heeft. Voor de leidinggevende.",
  medewerkers: "De lijst waar de formulieren uit gemaakt zijn. Hier wijzigt u functiegroep, schaal en data.",
  gedrag: "Gedrag per competentie en niveau, waar de formulieren het opzoeken.",
};

export function startBlad(context: BeoordelingContext, formulieren: number, uitzonderingen: readonly Uitzondering[]): SheetPlan {
  const key = bladSleutel(context.kort, "start");
  const rows: Row[] = [
    [text("Gesprekken", "title")],
    [text(`${context.kader.kader.naam} (${context.kader.kader.uitgever}, ${context.kader.kader.jaar ?? "jaar niet vermeld"}): formulieren voor planning, voortgang en beoordeling. De bladen rekenen met gewone formules, ook zonder de invoegtoepassing.`, "subtitle")],
    [],
    heading("Instellingen"),
    [text("Instelling", "head"), text("Waarde", "headCenter"), text("Wat het doet", "head")],
    [text("Peildatum", "rowHead"), { value: excelSerial(context.instellingen.peildatum), role: "inputDate" }, text("Termijnen en standen gelden op deze dag. Het blad kijkt nooit zelf op de kalender: zet hier de dag waarop u kijkt.", "prose")],
    [text("Bewaren na vaststellen, in jaren", "rowHead"), { value: context.instellingen.bewaarjaren, role: "inputNumber" }, text("5 jaar na afhandeling voor gemeenten (Selectielijst, resultaat 4.1.13); provincies 10. De wet noemt geen termijn; de Autoriteit Persoonsgegevens noemt 2 jaar na vertrek. U stelt de termijn in; er wordt nooit vanzelf iets verwijderd.", "prose")],
    [],
    heading("Zo werkt u ermee"),
    step("1. Planningsgesprek", "Vul op het formulier werkafspraken (SMART, eventueel met gewicht), ontwikkeling en loopbaan in, en kies zo nodig competenties van eigen keuze. Zet de datum bij Termijnen."),
    step("2. Voortgangsgesprek", "Leg vast hoe het gaat en wat is bijgesteld."),
    step("3. Beoordelingsgesprek", "Geef elke werkafspraak, elke competentie en het kennisniveau een kwalificatie met een motivering. De eindkwalificatie verschijnt als niets meer ontbreekt."),
    step("4. Accorderen", "Akkoord of voor gezien; bedenkingen binnen twee weken na het gesprek."),
    step("Wat de berekening is", "Een hulpmiddel. De regeling zegt niet hoe kwalificaties een eindkwalificatie worden; Functieboek kiest K1 tot en met K10 (hieronder). De direct-leidinggevende beslist, geen formule."),
    step("Privacy", "Beoordelingen zijn persoonsgegevens: deel het bestand alleen met wie het mag zien. De namen staan alleen in de lijst Medewerkers, niet op de tabbladen. Verwijderen kan bij Gesprekken in het taakvenster."),
    [],
    heading("Bladen"),
    ...(Object.keys(UITLEG) as (keyof typeof UITLEG)[]).map((blad): Row => {
      const name = tabNaam(context, bladSleutel(context.kort, blad));
      return [jump(name, name), blank("text"), text(UITLEG[blad], "prose")];
    }),
    [text("Formulieren", "rowHead"), figure(formulieren, "countCenter"), text("Een blad per rij van de lijst; open ze vanaf het teamoverzicht.", "prose")],
    [],
    heading(`Niet gemaakt (${uitzonderingen.length})`),
    ...(uitzonderingen.length === 0 ? [[text("Voor elke rij van de lijst is een formulier gemaakt.", "note")]] : uitzonderingen.map(({ wie, reden }): Row => [text(wie, "rowHeadWrapped"), blank("text"), text(reden, "prose")])),
    [],
    heading("Keuzes van Functieboek waar de regeling zwijgt"),
    ...(Object.keys(KEUZES) as Keuze[]).map((keuze): Row => [text(keuze, "rowHead"), blank("text"), text(KEUZES[keuze], "prose")]),
  ];
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "start",
    columns: [34, 14, 96],
    blocks: [{ top: 1, left: 1, rows }],
    validations: [
      { range: `B${INSTELLING.peildatum}`, allow: { kind: "decimal", min: 1, max: 2_958_465 }, prompt: { title: "Peildatum", message: "De dag waarop u kijkt, bijvoorbeeld vandaag." }, error: { style: "stop", title: "Geen datum", message: "Typ een datum, bijvoorbeeld 30-05-2026." } },
      { range: `B${INSTELLING.bewaarjaren}`, allow: { kind: "decimal", min: 0, max: 100 }, prompt: { title: "Bewaartermijn", message: "Jaren na het vaststellen. Standaard 5, voor gemeenten." }, error: { style: "stop", title: "Geen aantal jaren", message: "Een getal van 0 tot en met 100." } },
    ],
    print: { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

function heading(label: string): Row {
  return [text(label, "heading"), blank("heading"), blank("heading")];
}

function step(label: string, sentence: string): Row {
  return [text(label, "rowHeadWrapped"), blank("text"), text(sentence, "prose")];
}
