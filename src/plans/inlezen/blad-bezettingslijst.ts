/** A payroll or HR-system list laid against the plan, per formatieplaats. No names: the list is added up per place. */
import { plantabel } from "../../model/formatieplan/namen";
import type { Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";
import type { CellValue, SheetPlan, TableColumnPlan } from "../../model/workbook-plan";
import type { Aansluiting, AansluitingRegel } from "../../rules/bezettingslijst/leg-naast-plan";
import { blank, figure, formula, text } from "../cell";
import { columnOf } from "../formula";
import { planblad, terug, titel } from "../formatieplan/blad";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { letterlijk } from "../formatieplan/verwijzing";
import { genummerd } from "./genummerd";
import { rijVan } from "../was-wordt/rij-in-tabel";

const TOP = 10;
const MORE = 0.00005;

/** @param nummer of the list in this workbook: each has sheets and tables of its own */
export function bladBezettingslijst(context: FormatieplanContext, bron: string, { regels, fteLijst, fteGekoppeld }: Aansluiting, nummer = 1): SheetPlan {
  const tabel = genummerd(plantabel(context.kort, "Bezettingslijst"), nummer);
  const byNumber = new Map<string, Planregel>();
  for (const regel of context.uitkomst.regels) {
    const key = nameKey(String(regel.Formatieplaats ?? ""));
    if (!byNumber.has(key)) byNumber.set(key, regel);
  }
  const rows = regels.map((regel) => cells(regel, byNumber.get(nameKey(regel.formatieplaats)) ?? null));
  const last = TOP + Math.max(1, rows.length);
  const sheet = planblad(context, "bezettingslijst", {
    tab: "check",
    columns: [16, 30, 9, 11, 11, 11, 11, 11, 13, 28, 18, 14],
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Bezettingslijst", `De lijst ${bron} naast het plan, opgeteld per formatieplaats. Namen zijn niet overgenomen; contracten zijn rijen van de lijst.`),
        [terug(context)],
        [],
        [text("Fte in de lijst", "rowHead"), blank("rowHead"), figure(fteLijst, "fte")],
        [text("Gekoppeld aan een plaats", "rowHead"), blank("rowHead"), formula(`=SUM(${columnOf(tabel, "Bezetting lijst")})`, fteGekoppeld, "fte")],
        [text("Niet gekoppeld", "rowHead"), blank("rowHead"), formula("=C5-C6", fteLijst - fteGekoppeld, "fte")],
        [text("Zie voor die rijen en de reden het blad Niet gekoppeld. Open rijen horen misschien bij deze plaats, maar zijn niet gekoppeld.", "note")],
      ],
    }],
    tables: [{ name: tabel, top: TOP, left: 1, columns: kolommen(context, tabel), rows: rows.length > 0 ? rows : [[null, "", "", "", null, null, "", null, null, "", null, null]] }],
    conditionalFormats: [
      { range: `J${TOP + 1}:J${last}`, formula: `J${TOP + 1}<>""`, tone: "attention" },
      { range: "A7:C7", formula: "ROUND($C$7,4)<>0", tone: "attention" },
    ],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
  return { ...sheet, key: genummerd(sheet.key, nummer) };
}

function kolommen({ v }: FormatieplanContext, tabel: string): readonly TableColumnPlan[] {
  const rij = rijVan(tabel);
  const plan = (kolom: Parameters<typeof v.plan>[0]): string => `INDEX(${v.plan(kolom)},MATCH(${letterlijk(rij("Formatieplaats"))},${v.plan("Formatieplaats")},0))`;
  return [
    { name: "Formatieplaats", role: "text" },
    { name: "Functie", role: "formulaTextWrapped", formula: `=IFERROR(${plan("Functie")}&"","niet in het plan")` },
    { name: "Schaal", role: "formulaTextCenter", formula: `=IFERROR(${plan("Schaal")}&"","")` },
    { name: "Formatie fte", role: "fte", formula: `=IFERROR(${plan("Formatie fte")},"")` },
    { name: "Bezetting was", role: "fte" },
    { name: "Bezetting lijst", role: "fte" },
    { name: "Nog in te vullen", role: "fte", formula: `=IF(COUNT(${rij("Formatie fte")},${rij("Bezetting lijst")})<2,"",${rij("Formatie fte")}-${rij("Bezetting lijst")})` },
    { name: "Contracten", role: "count" },
    { name: "Schaal lijst", role: "textCenter" },
    {
      name: "Let op", role: "formulaTextWrapped",
      formula:
        `=IF(${rij("Contracten")}=0,IF(${rij("Open rijen")}="","geen rij in de lijst","alleen open rijen"),IF(AND(ISNUMBER(${rij("Nog in te vullen")}),N(${rij("Nog in te vullen")})<-${MORE}),"meer bezetting dan formatie",` +
        `IF(AND(${rij("Schaal lijst")}<>"",${rij("Schaal lijst")}<>${rij("Schaal")}),"schaal wijkt af van het plan","")))`,
    },
    { name: "Gekoppeld op", role: "textWrapped" },
    { name: "Open rijen", role: "textWrapped" },
  ];
}

function cells({ formatieplaats, bezettingPlan, bezettingLijst, contracten, schalenLijst, gekoppeldOp, openRijen }: AansluitingRegel, plan: Planregel | null): CellValue[] {
  const formatie = plan?.["Formatie fte"] ?? "";
  const schaal = String(plan?.Schaal ?? "");
  const schalen = schalenLijst.join(", ");
  const left = typeof formatie === "number" && bezettingLijst !== null ? formatie - bezettingLijst : "";
  const open = openRijen.length === 0 ? null : openRijen.join(", ");
  const letOp = contracten === 0 ? (open === null ? "geen rij in de lijst" : "alleen open rijen") : typeof left === "number" && left < -MORE ? "meer bezetting dan formatie" : schalen !== "" && schalen !== schaal ? "schaal wijkt af van het plan" : "";
  return [formatieplaats, plan === null ? "niet in het plan" : String(plan.Functie ?? ""), schaal, formatie, bezettingPlan, bezettingLijst, left, contracten, schalen === "" ? null : schalen, letOp, gekoppeldOp.length === 0 ? null : gekoppeldOp.join("; "), open];
}
