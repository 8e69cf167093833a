/**
 * The manager's own list: every form with how it stands, read live from the forms, in the order of the list (no ranking); under it how many
 * stand where.
 */
import type { CellPlan, SheetPlan } from "../../../model/workbook-plan";
import { dateOfSerial, excelSerial } from "../../../rules/datum/excel-datum";
import { bewarenTot } from "../../../rules/goede-gesprek/bewaartermijn";
import { blank, jump, text } from "../../cell";
import { quoted } from "../../formula";
import { sheetPlan } from "../../sheet";
import { bladSleutel, formulierSleutel, naamVan, tabNaam, type BeoordelingContext } from "../beoordeling-context";
import type { Formulierfeiten } from "../formulier/feiten";
import { KLOPT, NIET_BEGONNEN, standVan, volgendeVan } from "../formulier/gegevens";
import { RIJ, rijVanStap, type Stap } from "../formulier/indeling";
import { formule } from "../formulier/rijbouw";
import { STAPTEKST } from "../formulier/termijnen";
import { verwijzing } from "./formulier-verwijzing";

export const TEAM_KOP = 6;

/** Columns that other sheets read. */
export const TEAM_KOLOM = { nr: "A", medewerker: "B", afdeling: "C", stand: "F", volgende: "G", hoe: "H", eind: "M", bewaarstand: "O" } as const;

const KOPPEN = ["Formulier", "Medewerker", "Afdeling", "Functiegroep", "Schaal", "Stand", "Eerstvolgende stap", "Hoe het ervoor staat", "Planning", "Voortgang", "Beoordeling", "Vastgesteld", "Eindkwalificatie", "Bewaren tot", "Bewaartermijn", "Klopt met de lijst"] as const;

const STANDEN = [NIET_BEGONNEN, "planningsgesprek gehouden", "voortgangsgesprek gehouden", "concept verstuurd", "beoordelingsgesprek gehouden", "vastgesteld"] as const;

export function teamBlad(context: BeoordelingContext, formulieren: readonly Formulierfeiten[]): SheetPlan {
  const key = bladSleutel(context.kort, "team");
  const first = TEAM_KOP + 1;
  const last = TEAM_KOP + formulieren.length;
  const column = (letters: string): string => `$${letters}$${first}:$${letters}$${last}`;
  const lines = formulieren.map((feiten, index) => teamRij(feiten, first + index));
  const counted = (label: string, source: string, value: number): CellPlan[] => [text(label, "rowHead"), blank("text"), formule(source, value, "formulaCount")];
  const stands = formulieren.map(({ uitkomst }) => standVan(uitkomst.termijnen, uitkomst.peil));
  const late = formulieren.filter((feiten) => hoeVan(feiten).startsWith("TE LAAT")).length;
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "view",
    columns: [10, 22, 16, 22, 7, 18, 18, 24, 11, 11, 12, 12, 15, 12, 14, 12],
    blocks: [
      {
        top: 1, left: 1, rows: [
          [text("Teamoverzicht", "title")],
          [text("Voor de leidinggevende: persoonsgegevens. Leest de formulieren mee, in de volgorde van de lijst; er wordt niemand gerangschikt.", "subtitle")],
          [text("Nieuwe rijen in de lijst krijgen een formulier met Vernieuwen in het taakvenster. Data van gesprekken typt u op het formulier.", "note")],
          [jump("Terug naar het begin", tabNaam(context, bladSleutel(context.kort, "start")))],
        ],
      },
      { top: TEAM_KOP, left: 1, rows: [KOPPEN.map((head) => text(head, "head")), ...lines] },
      {
        top: last + 2, left: 1, rows: [
          [text("Hoeveel staan waar", "heading"), blank("heading"), blank("heading")],
          ...STANDEN.map((stand) => counted(stand, `=COUNTIF(${column(TEAM_KOLOM.stand)},${quoted(stand)})`, stands.filter((one) => one === stand).length)),
          counted("te laat met de eerstvolgende stap", `=COUNTIF(${column(TEAM_KOLOM.hoe)},"TE LAAT*")`, late),
          counted("bewaartermijn voorbij", `=COUNTIF(${column(TEAM_KOLOM.bewaarstand)},"bewaartermijn voorbij")`, lines.filter((line) => line[14]?.value === "bewaartermijn voorbij").length),
          [text("Totaal", "totalLabel"), blank("totalLabel"), formule(`=ROWS(${column("A")})`, formulieren.length, "totalCountCenter")],
        ],
      },
    ],
    conditionalFormats: [
      { range: `H${first}:H${last}`, formula: `LEFT($H${first},7)="TE LAAT"`, tone: "attention" },
      { range: `O${first}:O${last}`, formula: `$O${first}="bewaartermijn voorbij"`, tone: "attention" },
      { range: `P${first}:P${last}`, formula: `$P${first}<>"${KLOPT}"`, tone: "attention" },
    ],
    freeze: { rows: TEAM_KOP, columns: 2 },
    // How long forms are kept is for the screen; on paper the rest is larger without it.
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TEAM_KOP}:${TEAM_KOP}`, titleColumns: null, area: `A1:${TEAM_KOLOM.eind}${last + 5 + STANDEN.length}`, breaks: [] },
  });
}

const hoeVan = ({ uitkomst }: Formulierfeiten): string => {
  const next = volgendeVan(uitkomst.termijnen, uitkomst.peil);
  return next === null ? "" : uitkomst.termijnen[next].stand;
};

function teamRij(feiten: Formulierfeiten, row: number): CellPlan[] {
  const { context, medewerker, uitkomst } = feiten;
  const form = (rij: number, value: string, role: "formulaTextWrapped" | "formulaText" | "formulaTextCenter" = "formulaTextWrapped", column = "B"): CellPlan =>
    formule(`=${verwijzing(feiten, `$${column}$${rij}`)}&""`, value, role);
  const day = (stap: Stap): CellPlan => {
    const cell = verwijzing(feiten, `$D$${rijVanStap(stap)}`);
    return formule(`=IF(ISNUMBER(${cell}),${cell},"")`, uitkomst.termijnen[stap].gedaan ?? "", "formulaDate");
  };
  const kept = verwijzing(feiten, `$E$${RIJ.eind}`);
  const until = bewaardTot(feiten);
  const next = volgendeVan(uitkomst.termijnen, uitkomst.peil);
  return [
    { value: medewerker.nr, role: "link", link: { sheet: tabNaam(context, formulierSleutel(context.kort, medewerker.nr)), cell: "A1" } },
    form(RIJ.medewerker, medewerker.medewerker), form(RIJ.functiegroep, medewerker.afdeling ?? "", "formulaTextWrapped", "E"), form(RIJ.functiegroep, feiten.functiegroep),
    form(RIJ.schaal, medewerker.schaal ?? "", "formulaTextCenter"), form(RIJ.stand, standVan(uitkomst.termijnen, uitkomst.peil)),
    form(RIJ.volgende, next === null ? "geen" : STAPTEKST[next].naam, "formulaTextWrapped"), form(RIJ.ontbreekt, hoeVan(feiten), "formulaTextWrapped", "E"),
    day("planning"), day("voortgang"), day("beoordeling"), day("vaststelling"),
    form(RIJ.eind, uitkomst.score.stappen.eind === "" ? "nog niet te bepalen" : String(uitkomst.score.stappen.eind)),
    formule(`=IF(ISNUMBER(${kept}),${kept},"")`, until ?? "", "formulaDate"),
    formule(`=IF(ISNUMBER($N${row}),IF(${naamVan(context, "peildatum")}>$N${row},"bewaartermijn voorbij","bewaren"),"")`, until === null ? "" : uitkomst.peil > until ? "bewaartermijn voorbij" : "bewaren", "formulaTextWrapped"),
    formule(`=IF(${verwijzing(feiten, `$B$${RIJ.lijst}`)}="${KLOPT}","${KLOPT}","nee: vernieuwen")`, KLOPT, "formulaTextWrapped"),
  ];
}


function bewaardTot({ context, uitkomst }: Formulierfeiten): number | null {
  const serial = uitkomst.termijnen.vaststelling.gedaan;
  const day = serial === null ? null : dateOfSerial(serial);
  const until = day === null ? null : bewarenTot(day, context.instellingen.bewaarjaren);
  return until?.kind === "determined" ? excelSerial(until.value) : null;
}
