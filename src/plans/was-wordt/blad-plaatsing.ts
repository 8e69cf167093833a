/** Plaatsing: a line per person of the old plan, without names; the status is chosen by people, the sheet only counts and warns. */
import { plantabel } from "../../model/formatieplan/namen";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { PLAATSINGSTATUSSEN, type PlaatsingRegel } from "../../rules/was-wordt/plaatsing";
import { wasWordtRegels } from "../../rules/was-wordt/was-wordt-regels";
import { formula, text } from "../cell";
import { columnOf } from "../formula";
import { planblad, terug, titel } from "../formatieplan/blad";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { PLAATSING_BREEDTES, plaatsingKolommen } from "./plaatsing-kolommen";
import { plaatsingRijen } from "./plaatsing-rijen";
import type { WasWordtGegevens } from "./was-wordt-gegevens";
import { wordtPlaatsen } from "../../rules/was-wordt/wordt-plaatsen";

const TELLING_TOP = 5;
const TOP = TELLING_TOP + PLAATSINGSTATUSSEN.length + 5;

export function bladPlaatsing(context: FormatieplanContext, gegevens: WasWordtGegevens): SheetPlan {
  const wordt = wordtPlaatsen(context.uitkomst.regels);
  const regels = gegevens.plaatsing ?? [];
  const rows = plaatsingRijen(regels, gegevens.was.plaatsen, wordt, wasWordtRegels(gegevens.was.plaatsen, wordt, gegevens.overgangen));
  const last = TOP + Math.max(1, rows.length);
  return planblad(context, "plaatsing", {
    tab: "view",
    columns: PLAATSING_BREEDTES,
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Plaatsing", "Een regel per persoon van een was-plaats, zonder namen: de plaats en een volgnummer. De status kiest u; het blad vult haar niet in."),
          [terug(context)],
        ],
      },
      { top: TELLING_TOP, left: 1, rows: telling(context, gegevens, regels) },
    ],
    tables: [{
      name: plantabel(context.kort, "Plaatsing"), top: TOP, left: 1, columns: plaatsingKolommen(context.kort),
      rows: rows.length > 0 ? rows : [[null, null, "", "", "", null, "", "", null, null, "status ontbreekt"]],
    }],
    validations: [
      { range: `I${TOP + 1}:I${last}`, allow: { kind: "list", items: PLAATSINGSTATUSSEN }, prompt: { title: "Status", message: "Kies uit de lijst volgens uw sociaal statuut." }, error: { style: "stop", title: "Status", message: `Kies ${PLAATSINGSTATUSSEN.join(", ")}.` } },
      { range: `J${TOP + 1}:J${last}`, allow: { kind: "any" }, prompt: { title: "Toelichting", message: "Zonder namen of andere gegevens van personen." }, error: null },
    ],
    conditionalFormats: [{ range: `K${TOP + 1}:K${last}`, formula: `K${TOP + 1}<>""`, tone: "attention" }],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

function telling(context: FormatieplanContext, { was }: WasWordtGegevens, regels: readonly PlaatsingRegel[]): CellPlan[][] {
  const kolom = (naam: string): string => columnOf(plantabel(context.kort, "Plaatsing"), naam);
  const personen = columnOf(plantabel(context.kort, "Was"), "Aantal personen");
  const first = TELLING_TOP + 1;
  const open = first + PLAATSINGSTATUSSEN.length;
  const line = (label: string, source: string, value: number, total = false): CellPlan[] => [
    text(label, total ? "totalLabel" : "rowHead"), text(null, total ? "totalLabel" : "rowHead"), text(null, total ? "totalLabel" : "rowHead"), formula(source, value, total ? "totalCount" : "count"),
  ];
  return [
    [text("Status", "head"), text(null, "head"), text(null, "head"), text("Aantal", "headNumber")],
    ...PLAATSINGSTATUSSEN.map((status) => line(status, `=COUNTIFS(${kolom("Status")},"${status}")`, regels.filter((regel) => regel.status === status).length)),
    line("Nog geen status", `=COUNTIFS(${kolom("Was plaats")},"?*",${kolom("Status")},"")`, regels.filter(({ status }) => status === null).length),
    line("Totaal", `=SUM(D${first}:D${open})`, regels.length, true),
    line("Personen volgens het blad Was", `=SUM(${personen})`, was.plaatsen.reduce((sum, { personen: each }) => sum + (each ?? 0), 0)),
  ];
}
