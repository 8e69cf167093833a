/** A block with the same figures for each value of a column (afdeling, reeks, ...), 'niet in deze opstelling' and the total. */
import { cellAddress } from "../../model/address";
import type { PlankolomNaam } from "../../model/formatieplan/kolommen";
import type { CellRole } from "../../model/style";
import type { CellPlan, CellValue } from "../../model/workbook-plan";
import { blank, formula, text } from "../cell";
import { criterion, fixedColumn } from "../formula";
import type { FormatieplanContext } from "./formatieplan-context";
import type { Uitdrukking, Voorwaarde } from "./telling";

export const VAN_KRACHT: Voorwaarde = { kolom: "Van kracht", criterium: '"ja"', tekst: "ja" };
export const NIET_INGEVULD = "(niet ingevuld)";

/** What a column of a block shows under conditions on the rows. */
export interface Kengetal {
  readonly kop: string;
  readonly role: CellRole;
  readonly totalRole: CellRole;
  bereken(context: FormatieplanContext, voorwaarden: readonly Voorwaarde[]): Uitdrukking<CellValue>;
}

const fte = (kop: string, bereken: Kengetal["bereken"]): Kengetal => ({ kop, role: "fte", totalRole: "totalFte", bereken });
/** Nothing where no row states it: unknown is not 0. */
const bekend = (kop: string, kolom: PlankolomNaam): Kengetal => fte(kop, ({ telling }, waar) => bij(telling.aantalGetallen(kolom, [...waar, VAN_KRACHT]), telling.som(kolom, [...waar, VAN_KRACHT])));
const euro = (kop: string, kolom: PlankolomNaam): Kengetal => ({ kop, role: "euro", totalRole: "totalEuro", bereken: (context, waar) => bedrag(context, kolom, waar) });

export const KENGETALLEN: readonly Kengetal[] = [
  { kop: "Regels", role: "count", totalRole: "totalCount", bereken: ({ telling }, waar) => telling.aantal([...waar, VAN_KRACHT]) },
  fte("Formatie", ({ telling }, waar) => telling.som("Fte op peildatum", waar)),
  bekend("Bezetting", "Bezetting fte"),
  bekend("Netto bezetting", "Netto bezetting fte"),
  bekend("Vacature", "Vacature fte"),
  bekend("Boven-formatief", "Bovenformatief fte"),
  fte("Inhuur", ({ telling }, waar) => telling.som("Inhuur op peildatum", waar)),
  euro("Loonkosten", "Loonkosten"),
  euro("Inhuurkosten", "Inhuurkosten"),
  euro("Kosten", "Kosten"),
  { kop: "Bedragen onbekend", role: "count", totalRole: "totalCount", bereken: ({ telling }, waar) => onbekend(telling.aantalZonder("Loonkosten", "Formatie fte", waar), telling.aantalZonder("Inhuurkosten", "Inhuur fte", waar)) },
];

function bij(count: Uitdrukking, sum: Uitdrukking): Uitdrukking<CellValue> {
  return { formule: `IF(${count.formule}=0,"",${sum.formule})`, waarde: count.waarde === 0 ? "" : sum.waarde };
}

function onbekend(loon: Uitdrukking, inhuur: Uitdrukking): Uitdrukking {
  return { formule: `${loon.formule}+${inhuur.formule}`, waarde: loon.waarde + inhuur.waarde };
}

/** A sum of amounts in the unit of Parameters; nothing where no row has one. */
export function bedrag(context: FormatieplanContext, kolom: PlankolomNaam, waar: readonly Voorwaarde[]): Uitdrukking<CellValue> {
  const count = context.telling.aantalGetallen(kolom, waar);
  const sum = context.telling.som(kolom, waar);
  const eenheid = context.gegevens.parameters.bedragenIn.waarde === "x 1.000" ? 1000 : 1;
  return { formule: `IF(${count.formule}=0,"",${sum.formule}/${context.v.par("eenheid")})`, waarde: count.waarde === 0 ? "" : sum.waarde / eenheid };
}

export interface Opstelling {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly restRow: number;
  readonly totalRow: number;
  /** Whether rows of the plan stand in no line now. */
  readonly onvolledig: boolean;
}

/** @param top sheet row of the heading; labels stand in column A */
export function opstelling(context: FormatieplanContext, kop: string, kolom: PlankolomNaam, labels: readonly string[], top: number, kengetallen: readonly Kengetal[] = KENGETALLEN): Opstelling {
  const hasEmpty = context.uitkomst.regels.some((regel) => String(regel[kolom] ?? "") === "");
  const lines = [...labels, ...(hasEmpty ? [""] : [])];
  const first = top + 2;
  const restRow = first + lines.length;
  const totals = kengetallen.map((one) => one.bereken(context, []));
  const body = lines.map((label, index) => {
    const voorwaarde: Voorwaarde = { kolom, tekst: label, criterium: label === "" ? '""' : criterion(fixedColumn(first + index, 1), label) };
    return kengetallen.map((one) => one.bereken(context, [voorwaarde]));
  });
  const rests = totals.map((total, at) => (typeof total.waarde === "number" ? rounded(body.reduce((left, cells) => left - numeric(cells[at]?.waarde), total.waarde)) : ""));
  const restFormule = (at: number): string => {
    const column = at + 2;
    const total = cellAddress(restRow + 1, column);
    const named = lines.length === 0 ? "0" : `SUM(${cellAddress(first, column)}:${cellAddress(restRow - 1, column)})`;
    return `=IF(${total}="","",ROUND(${total}-${named},6))`;
  };
  return {
    restRow, totalRow: restRow + 1, onvolledig: rests.some((rest) => typeof rest === "number" && Math.abs(rest) > 0.00005),
    rows: [
      [text(kop, "heading"), ...kengetallen.map(() => blank("heading"))],
      [text(kolom, "head"), ...kengetallen.map((one) => head(context, one))],
      ...body.map((cells, index) => [text(lines[index] || NIET_INGEVULD, "rowHead"), ...cells.map((cell, at) => formula(`=${cell.formule}`, cell.waarde, kengetallen[at]?.role ?? "fte"))]),
      [text("Niet in deze opstelling", "rowHead"), ...rests.map((rest, at) => formula(restFormule(at), rest, kengetallen[at]?.role ?? "fte"))],
      [text("Totaal", "totalLabel"), ...totals.map((total, at) => formula(`=${total.formule}`, total.waarde, kengetallen[at]?.totalRole ?? "totalFte"))],
    ],
  };
}

/** Columns with amounts say the unit, which Parameters can change. */
function head(context: FormatieplanContext, { kop, role }: Kengetal): CellPlan {
  if (role !== "euro") return text(kop, "headNumber");
  return formula(`="${kop} "&${context.v.par("eenheidtekst")}`, `${kop} ${context.gegevens.parameters.bedragenIn.waarde === "x 1.000" ? "x € 1.000" : "€"}`, "headFormulaNumber");
}

const numeric = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);
/** As the sheet's ROUND(..,6); never -0. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** True in the sheet while a line of 'niet in deze opstelling' is not 0. */
export function restTest(opstellingen: readonly Opstelling[], columns: number): string {
  return opstellingen.map(({ restRow }) => `SUMPRODUCT(--(${cellAddress(restRow, 2)}:${cellAddress(restRow, columns + 1)}<>0),--ISNUMBER(${cellAddress(restRow, 2)}:${cellAddress(restRow, columns + 1)}))`).join("+");
}
