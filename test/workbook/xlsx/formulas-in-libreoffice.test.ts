/**
 * The forms of docs/besluiten/formules.md, written by hand over a Table, each with a wrong value in the file. The second column was
 * worked out on paper from the rows below.
 */
import type { CellPlan, WorkbookPlan } from "../../../src/model/workbook-plan";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { errorCells, recalculate } from "../../system/recalculate";
import type { ShownSheets } from "../../system/recalculate";
import { plainSheet } from "./full-plan";
import { scratchFile } from "./scratch-file";

const ROWS = [
  ["Adviseur A", "10", "Staf", 2.5, 0],
  ["Adviseur B", "10A", "Staf", 1, 0],
  ["Beheerder", "8", "Uitvoering", 3, 0],
  ["Teamleider*", "11", "Leiding", 1.5, 0],
  ["<5 jaar", "9", "Uitvoering", null, 0],
  ["=1+1", "3-7", "Staf", 4, 0],
] as const;

const SHOWN: readonly (readonly [formula: string, shown: string])[] = [
  ["=SUM(T_F[fte])", "12"],
  ["=ROWS(T_F[functie])", "6"],
  ["=SUMIFS(T_F[fte],T_F[schaal],\"10\")", "2.5"],
  ["=SUMIFS(T_F[fte],T_F[schaal],\"3-7\",T_F[groep],\"Staf\")", "4"],
  ["=SUMIFS(T_F[fte],T_F[schaal],$D$1)", "1"],
  ["=COUNTIFS(T_F[fte],\"<>\")", "5"],
  ["=COUNTIFS(T_F[groep],\"<>Staf\",T_F[fte],\">=\"&1.5)", "2"],
  ["=COUNTIFS(T_F[functie],\"Adv*\")", "2"],
  ["=SUMPRODUCT(--(T_F[functie]=\"<5 jaar\"))", "1"],
  ["=SUMPRODUCT((T_F[groep]=\"Staf\")*(T_F[schaal]=\"10\")*T_F[fte])", "2.5"],
  ["=SUMPRODUCT(MAX((T_F[groep]=\"Staf\")*T_F[fte]))", "4"],
  ["=INDEX(T_F[functie],SUMPRODUCT(SMALL((T_F[groep]<>\"Staf\")*1000000+ROW(T_F[groep])-ROW(T_F[[#Headers],[groep]]),3)))", "=1+1"],
  ["=SUMPRODUCT((COUNTIF($D$1:$E$1,T_F[schaal])=0)*T_F[fte])", "9.5"],
  ["=SUMPRODUCT((T_F[groep]<>\"\")/COUNTIF(T_F[groep],T_F[groep]&\"\"))", "3"],
  ["=INDEX(T_F[fte],MATCH(\"10A\",T_F[schaal],0))", "1"],
  ["=INDEX(T_F[functie],MATCH(1,INDEX((T_F[groep]=\"Staf\")*(T_F[schaal]=\"10A\"),0),0))", "Adviseur B"],
  ["=INDEX(T_F[[functie]:[fte]],2,MATCH(\"fte\",T_F[[#Headers],[functie]:[fte]],0))", "1"],
  ["=IFNA(MATCH(\"99\",T_F[schaal],0),\"geen\")", "geen"],
  ["=IFERROR(1/0,\"-\")", "-"],
  ["=SUMIFS(T_F[fte],namen_groep,\"Leiding\")", "1.5"],
  ["=INDEX(namen_groep,3)", "Uitvoering"],
  ["=SUM(T_F[aantal])", "14"],
  ["=MAXIFS(T_F[fte],T_F[groep],\"Staf\")", "4"],
];

const WRONG = 999;

function plan(): WorkbookPlan {
  const rows = SHOWN.map(([formula]): readonly CellPlan[] => [{ value: formula }, { value: WRONG, role: "formulaText", formula }]);
  return {
    title: "Formules", names: [{ name: "namen_groep", refersTo: "=T_F[groep]" }],
    sheets: [
      plainSheet("Tabel & meer", { tables: [{
        name: "T_F", top: 3, left: 2, rows: ROWS,
        columns: [
          { name: "functie", role: "text" }, { name: "schaal", role: "text" }, { name: "groep", role: "text" }, { name: "fte", role: "fte" },
          { name: "aantal", role: "count", formula: "=COUNTIFS(T_F[groep],T_F[[#This Row],[groep]])" },
        ],
      }] }),
      plainSheet("Formules", { blocks: [{ top: 1, left: 1, rows: rows }, { top: 1, left: 4, rows: [[{ value: "10A" }, { value: "11" }]] }] }),
    ],
  };
}

describe("LibreOffice, recalculating over wrong values", () => {
  let sheets: ShownSheets;

  beforeAll(async () => {
    sheets = await recalculate(scratchFile("formules.xlsx", await writeXlsx(bookOfPlan(plan()))), "values");
  });

  test("shows what every formula form must give, and no error", () => {
    expect([...sheets.keys()]).toEqual(["Tabel & meer", "Formules"]);
    expect(sheets.get("Formules")?.map(([formula, shown]) => [formula, shown])).toEqual(SHOWN);
    expect(errorCells(sheets)).toEqual([]);
  });

  test("fills the calculated column, and takes no text for a formula, a number or a date", () => {
    expect(sheets.get("Tabel & meer")?.slice(2).map((row) => row.slice(1))).toEqual([
      ["functie", "schaal", "groep", "fte", "aantal"],
      ["Adviseur A", "10", "Staf", "2.5", "3"],
      ["Adviseur B", "10A", "Staf", "1", "3"],
      ["Beheerder", "8", "Uitvoering", "3", "2"],
      ["Teamleider*", "11", "Leiding", "1.5", "1"],
      ["<5 jaar", "9", "Uitvoering", "", "2"],
      ["=1+1", "3-7", "Staf", "4", "3"],
    ]);
  });
});
