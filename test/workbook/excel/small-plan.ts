/** A small plan of its own for these tests: a view over a table, with something of everything that a plan can ask. */
import type { CellPlan, NamePlan, SheetPlan, WorkbookPlan } from "../../../src/model/workbook-plan";

export const NO_PRINT = { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] } as const;

export function sheetPlan(key: string, name: string, change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key, name, tab: "view", gridlines: true, columns: [], rowHeights: {}, blocks: [], tables: [], validations: [], conditionalFormats: [], charts: [],
    freeze: { rows: 0, columns: 0 }, print: NO_PRINT, ...change,
  };
}

export interface PlannedFunctie {
  readonly functie: string;
  readonly schaal: string;
  readonly fte: number;
}

export const THREE_FUNCTIES: readonly PlannedFunctie[] = [
  { functie: "Adviseur 3-7", schaal: "10", fte: 2 },
  { functie: "Medewerker", schaal: "8", fte: 1.5 },
  { functie: "Strateeg", schaal: "11", fte: 1 },
];

/** Table "T_Functies" with functie, schaal, fte and the calculated column dubbel, at A3 of a sheet of its own. */
export function tableSheet(functies: readonly PlannedFunctie[] = THREE_FUNCTIES): SheetPlan {
  return sheetPlan("proef/functies", "Functies", {
    tab: "tabel",
    columns: [30, 8, 8, 8],
    blocks: [{ top: 1, left: 1, rows: [[{ value: "Functies", role: "title" }]] }],
    tables: [{
      name: "T_Functies", top: 3, left: 1,
      columns: [
        { name: "functie", role: "text" }, { name: "schaal", role: "input" }, { name: "fte", role: "inputFte" },
        { name: "dubbel", role: "fte", formula: "=2*T_Functies[[#This Row],[fte]]" },
      ],
      rows: functies.map(({ functie, schaal, fte }) => [functie, schaal, fte, 2 * fte]),
    }],
    validations: [{
      range: `C4:C${3 + functies.length}`, allow: { kind: "decimal", min: 0, max: null }, prompt: { title: "fte", message: "Een week is 36 uur." },
      error: { style: "warning", title: "fte", message: "Vul 0 of meer in." },
    }],
    freeze: { rows: 3, columns: 1 },
  });
}

const SCHALEN = ["8", "10", "11"];

/** A matrix of functie by schaal: title in A1, heads in row 3, a row for each functie, a total. */
export function matrixSheet(functies: readonly PlannedFunctie[] = THREE_FUNCTIES, schalen: readonly string[] = SCHALEN, name = "Matrix"): SheetPlan {
  const head: CellPlan[] = [{ value: "functie", role: "head" }, ...schalen.map((schaal): CellPlan => ({ value: schaal, role: "headNumber" })), { value: "totaal", role: "headNumber" }];
  const last = String.fromCharCode(65 + schalen.length);
  const rows = functies.map(({ functie, schaal, fte }, index): CellPlan[] => [
    { value: functie, role: "rowHead" },
    ...schalen.map((one, along): CellPlan => ({
      value: one === schaal ? fte : 0, role: "fte",
      formula: `=SUMIFS(T_Functies[fte],T_Functies[functie],$A${index + 4},T_Functies[schaal],${String.fromCharCode(66 + along)}$3)`,
    })),
    { value: fte, role: "totalFte", formula: `=SUM(B${index + 4}:${last}${index + 4})` },
  ]);
  const bottom = 3 + functies.length;
  const total: CellPlan[] = [
    { value: "Totaal", role: "totalLabel" },
    ...[...schalen, "totaal"].map((one, along): CellPlan => {
      const column = String.fromCharCode(66 + along);
      const sum = functies.filter(({ schaal }) => one === "totaal" || schaal === one).reduce((all, { fte }) => all + fte, 0);
      return { value: sum, role: "totalFte", formula: `=SUM(${column}4:${column}${bottom})` };
    }),
  ];
  return sheetPlan("proef/matrix", name, {
    gridlines: false,
    columns: [30, ...schalen.map(() => 8), 9],
    rowHeights: { 1: 24 },
    blocks: [
      { top: 1, left: 1, rows: [[{ value: "Matrix", role: "title" }]] },
      { top: 3, left: 1, rows: [head, ...rows, total] },
    ],
    conditionalFormats: [{ range: `B4:${last}${bottom}`, formula: "=B4>1", tone: "attention" }],
    charts: [{
      name: "Verdeling", kind: "column", title: "Verdeling", altText: "Fte per schaal", categories: `B3:${last}3`,
      series: [{ name: "fte", values: `B${bottom + 1}:${last}${bottom + 1}` }], axes: { category: "schaal", value: "fte" },
      from: `A${bottom + 4}`, to: `D${bottom + 16}`,
    }],
    freeze: { rows: 3, columns: 1 },
    print: { ...NO_PRINT, orientation: "landscape", titleRows: "1:3", pagesTall: 1 },
  });
}

export const FUNCTIE_NAMEN: NamePlan = { name: "Lijst_Functies", refersTo: "=T_Functies[functie]" };

/** The start sheet jumps to the matrix, the matrix counts from the table behind it. */
export function smallPlan(functies: readonly PlannedFunctie[] = THREE_FUNCTIES): WorkbookPlan {
  const start = sheetPlan("proef/start", "Start", {
    tab: "start",
    blocks: [{ top: 1, left: 1, rows: [
      [{ value: "Start", role: "title" }],
      [{ value: "Naar de matrix", role: "link", link: { sheet: "Matrix", cell: "A1" } }],
      [{ value: "functie", role: "headTurned" }, { value: null, role: "input" }],
    ] }],
    validations: [{ range: "B3", allow: { kind: "listName", name: "Lijst_Functies" }, prompt: null, error: null }],
  });
  return { title: "Proef", sheets: [start, matrixSheet(functies), tableSheet(functies)], names: [FUNCTIE_NAMEN] };
}
