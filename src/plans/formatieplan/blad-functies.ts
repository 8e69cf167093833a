/** The functions of the framework that a place can have, with the scale that the plan takes of each. */
import { columnLetters } from "../../model/address";
import { KOLOMMEN } from "../../model/kolommen";
import { plantabel } from "../../model/formatieplan/namen";
import type { CellRole } from "../../model/style";
import type { CellValue, SheetPlan, TableColumnPlan } from "../../model/workbook-plan";
import { excelDag } from "../../rules/formatieplan/excel-dag";
import { formula } from "../cell";
import { planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";
import { FUNCTIES_TOP } from "./functies-top";
import { tableSentence } from "./parameterregels";
import { alsSchaal, type Verwijzing } from "./verwijzing";

const TOP = FUNCTIES_TOP;

const ROLE: Readonly<Record<string, CellRole>> = { schaal: "inputAny", score: "inputCount", formatie: "fte", plaats: "textWrapped", functie: "textWrapped", normfunctie: "textWrapped" };

export function bladFuncties(context: FormatieplanContext): SheetPlan {
  const { v, uitkomst } = context;
  const kolommen = KOLOMMEN.Functies;
  const columns: TableColumnPlan[] = [
    ...kolommen.map(({ naam }): TableColumnPlan => ({ name: naam, role: ROLE[naam] ?? "text" })),
    { name: "andere schaal", role: "count", formula: andereSchaal(v) },
    { name: "aantal banden", role: "count", formula: aantalBanden(v) },
    { name: "schaal conversietabel", role: "formulaTextCenter", formula: schaalConversie(v) },
    { name: "schaal in plan", role: "formulaTextCenter", formula: schaalInPlan(v) },
  ];
  const rows = uitkomst.functies.map(({ functie, andereSchaal: other, banden, schaalConversie: converted, schaalInPlan: planned }): CellValue[] => [
    ...kolommen.map(({ naam }) => functie[naam]), other, banden ?? "", converted, planned,
  ]);
  const empty: CellValue[] = [...kolommen.map(() => null), 0, "", "", ""];
  const last = TOP + Math.max(1, rows.length);
  const schaal = columnLetters(kolommen.findIndex(({ naam }) => naam === "schaal") + 1);
  return planblad(context, "functies", {
    tab: "tabel",
    columns: [...kolommen.map(({ width }) => width), 10, 10, 15, 10],
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Functies", "Waaruit normfunctie en schaal volgen. Staat een functie tweemaal met een andere schaal, dan kiest het plan niet."),
        [conversieregel(context)],
        [terug(context)],
      ],
    }],
    tables: [{ name: plantabel(context.kort, "Functies"), top: TOP, left: 1, columns, rows: rows.length > 0 ? rows : [empty] }],
    validations: [{
      range: `${schaal}${TOP + 1}:${schaal}${last}`, allow: { kind: "any" }, error: null,
      prompt: { title: "Schaal", message: "Bijvoorbeeld 10 of 10A. Een wijziging hier geldt voor elke regel met deze functie zonder eigen schaal." },
    }],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

/** "Conversietabel: name, date". */
function conversieregel(context: FormatieplanContext): ReturnType<typeof formula> {
  const { conversietabel, parameters } = context.gegevens;
  const shown = conversietabel === null ? "geen conversietabel ingevuld" : tableSentence(conversietabel.naam, excelDag(conversietabel.datum), parameters.planjaar.waarde);
  return formula(`="Conversietabel: "&${context.v.par("conversieregel")}`, `Conversietabel: ${shown}`, "note");
}

/** Rows with the same name and another scale. */
function andereSchaal(v: Verwijzing): string {
  const own = (kolom: string): string => v.dezeRij("Functies", kolom);
  return `=IF(${own("functie")}="",0,SUMPRODUCT((${v.kolom("Functies", "functie")}=${own("functie")})*(UPPER(${v.kolom("Functies", "schaal")}&"")<>UPPER(${own("schaal")}&""))))`;
}

/** 1 for each band that holds the score; an empty bound is open. */
function inBand(v: Verwijzing): string {
  const [van, tot, schaal] = [v.kolom("Conversietabel", "van"), v.kolom("Conversietabel", "tot"), v.kolom("Conversietabel", "schaal")];
  const score = v.dezeRij("Functies", "score");
  return `(${schaal}<>"")*(((${van}="")+(${van}<=${score}))>0)*(((${tot}="")+(${tot}>=${score}))>0)`;
}

function aantalBanden(v: Verwijzing): string {
  return `=IF(ISNUMBER(${v.dezeRij("Functies", "score")}),SUMPRODUCT(${inBand(v)}),"")`;
}

function schaalConversie(v: Verwijzing): string {
  const schaal = v.kolom("Conversietabel", "schaal");
  const row = `SUMPRODUCT(${inBand(v)}*(ROW(${schaal})-ROW(${v.kop("Conversietabel", "schaal")})))`;
  return `=IF(${v.dezeRij("Functies", "aantal banden")}=1,${alsSchaal(`INDEX(${schaal},${row})`)},"")`;
}

function schaalInPlan(v: Verwijzing): string {
  const own = (kolom: string): string => v.dezeRij("Functies", kolom);
  return `=IF(${own("andere schaal")}>0,"",IF(${v.par("schaalbron")}="conversietabel",${own("schaal conversietabel")},IF(${v.par("schaalbron")}="kader",${alsSchaal(own("schaal"))},"")))`;
}
