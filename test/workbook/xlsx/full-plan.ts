import type { SheetPlan, WorkbookPlan } from "../../../src/model/workbook-plan";

/** A sheet with nothing on it. */
export function plainSheet(name: string, change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key: `proef/${name}`, name, tab: "view", gridlines: false, columns: [], rowHeights: {}, blocks: [], tables: [], validations: [],
    conditionalFormats: [], charts: [], freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] }, ...change,
  };
}

const bars = { categories: "B5:B8", series: [{ name: "fte", values: "C5:C8" }], axes: { category: "schaal", value: "fte" } };

const tabel = plainSheet("Tabel & 'lijst' €", {
  tab: "tabel", columns: [32, 9.5, 11, 12, 0], rowHeights: { 1: 24.75 },
  blocks: [
    { top: 1, left: 1, rows: [[{ value: "Functies", role: "title" }, null, { value: "Let op: proef", role: "alert" }]] },
    { top: 2, left: 1, rows: [[{ value: "naar de matrix", role: "link", link: { sheet: "Matrix", cell: "B2" } }]] },
  ],
  tables: [{
    name: "Proef_Functies", top: 4, left: 1,
    columns: [
      { name: "functie", role: "text" }, { name: "schaal", role: "textCenter" }, { name: "fte", role: "fte" },
      { name: "loonsom [€]", role: "fte", formula: "=Proef_Functies[[#This Row],[fte]]*2" },
    ],
    rows: [["Adviseur I", "10", 2.5, 5], ["Adviseur II", "10A", 1, 2], ["=1+1", "3-7", 0.5, 1], ["Beheerder", 8, null, 0]],
  }],
  validations: [
    { range: "B5:B8", allow: { kind: "list", items: ["8", "10", "10A", "11"] }, prompt: { title: "Schaal", message: "Kies een schaal.\nOf typ er een." }, error: { style: "warning", title: "Schaal", message: "Deze schaal staat niet in de lijst." } },
    { range: "C5:C8", allow: { kind: "decimal", min: 0, max: null }, prompt: null, error: { style: "stop", title: "Fte", message: "Een getal van 0 of meer." } },
    { range: "D5:D8", allow: { kind: "decimal", min: -1.5, max: 99.25 }, prompt: null, error: { style: "information", title: "", message: "Ongebruikelijk." } },
    { range: "A5:A8", allow: { kind: "any" }, prompt: { title: "Functie", message: "De naam in het functieboek." }, error: null },
  ],
  conditionalFormats: [
    { range: "C5:C8", formula: "=$C5>2", tone: "attention" },
    { range: "A5:D8", formula: '=$B5="3-7"', tone: "quiet" },
  ],
  charts: [
    { name: "Staven", kind: "column", title: "Fte per schaal", altText: 'Staafdiagram: "schaal" <fte> & meer', ...bars, series: [...bars.series, { name: "loonsom", values: "D5:D8" }], from: "F4", to: "L18" },
    { name: "Liggend", kind: "bar", title: "", altText: "Liggende staven", ...bars, axes: { category: "", value: "" }, from: "F20", to: "L30" },
    { name: "Lijn", kind: "line", title: "Verloop", altText: "Een lijn", ...bars, from: "F32", to: "L42" },
    { name: "Web", kind: "radar", title: "Profiel", altText: "Een web", ...bars, from: "F44", to: "L60" },
  ],
  columnGroups: ["C:D", "N:N"],
  freeze: { rows: 4, columns: 1 },
  print: { orientation: "landscape", pagesTall: null, titleRows: "1:4", titleColumns: "A:B", area: "A1:L60", breaks: [20, 44] },
});

const matrix = plainSheet("Matrix", {
  gridlines: true, columns: [24, 12],
  blocks: [{ top: 1, left: 1, rows: [
    [{ value: "som", role: "totalLabel" }, { value: 4, role: "totalFte", formula: "=SUM(Proef_Functies[fte])" }],
    [{ value: "schaal", role: "rowHead" }, { value: "3-7", role: "formulaText", formula: '=IFNA(INDEX(Proef_Functies[schaal],MATCH("=1+1",Proef_Functies[functie],0)),"geen")' }],
    [{ value: "klopt", role: "rowHead" }, { value: true, role: "formulaText", formula: "=SUM(Proef_Functies[fte])=4" }],
    [{ value: "gedraaid", role: "headTurned" }, { value: 0.125, role: "share" }, { value: false, role: "countLeft" }, { value: 45.5, format: "#,##0.00", role: "count" }],
  ] }],
  validations: [{ range: "A10", allow: { kind: "listName", name: "Proef_functienamen" }, prompt: null, error: { style: "stop", title: "Functie", message: "Kies uit de lijst." } }],
  freeze: { rows: 0, columns: 1 },
  print: { orientation: "portrait", paper: "A3", pagesWide: 2, pagesTall: 1, titleRows: null, titleColumns: null, area: "A:B", breaks: [] },
});

/** Every feature of a plan at least once. */
export const FULL_PLAN: WorkbookPlan = {
  title: "Proef <met> & tekens",
  sheets: [tabel, matrix, plainSheet("Leeg", { freeze: { rows: 2, columns: 0 } })],
  names: [{ name: "Proef_functienamen", refersTo: "=Proef_Functies[functie]" }, { name: "Proef_grens", refersTo: "='Tabel & ''lijst'' €'!$C$5" }],
};
