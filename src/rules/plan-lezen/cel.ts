import type { CellValue } from "../../model/workbook-plan";
import { dateOfSerial, dateOfText } from "../datum/excel-datum";
import { sameName } from "../../model/same-name";
import { readSchaal, type Schaal } from "../../model/schaal";

/** What a cell of our own sheets holds, as text, number, date or scale; null when it holds something else or nothing. */
export const alsTekst = (cel: CellValue): string | null => (cel === null || cel === "" ? null : String(cel));
export const alsGetal = (cel: CellValue): number | null => (typeof cel === "number" ? cel : null);
export const alsDatum = (cel: CellValue): string | null => (typeof cel === "number" ? dateOfSerial(cel) : typeof cel === "string" ? dateOfText(cel) : null);
export const alsSchaal = (cel: CellValue): Schaal | null => (typeof cel === "boolean" ? null : readSchaal(cel));
/** As the sheet's formulas compare, and as Excel's lists let people type: without regard to case. */
export const alsKeuze = <K extends string>(cel: CellValue, keuzes: readonly K[]): K | null => keuzes.find((keuze) => typeof cel === "string" && sameName(keuze, cel)) ?? null;
