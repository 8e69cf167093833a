import { mapReferences } from "../../../src/workbook/excel/refresh/map-references";

/** Row 4 goes to 4, rows 5-9 one down, row 10 is gone, rows 11 and on one down; column C goes to D, column X is gone. */
const rows = (row: number): number | null => (row <= 4 ? row : row === 10 ? null : row + 1);
const columns = (column: number): number | null => (column === 24 ? null : column >= 3 ? column + 1 : column);
const mapped = (formula: string): string | null => mapReferences(formula, "Blad één", rows, columns);

describe("the references of a user's formula when rows and columns change place", () => {
  test.each([
    ["=B4+C5", "=B4+D6"],
    ["=$C$5", "=$D$6"],
    ["=C$5*$B5", "=D$6*$B6"],
    ["=SUM(B4:C9)", "=SUM(B4:D10)"],
    ["=SUM(C:C,4:5)", "=SUM(D:D,4:6)"],
    ["=SUM($4:$6)", "=SUM($4:$7)"],
    ["='Blad één'!C5", "='Blad één'!D6"],
    ["='blad ÉÉN'!C5", "='blad ÉÉN'!D6"],
    ["=Blad2!C5+'Blad 3'!C5", "=Blad2!C5+'Blad 3'!C5"],
    ['="C5"&C5', '="C5"&D6'],
    ['="zeg ""C5"""&B4', '="zeg ""C5"""&B4'],
    ["=SUM(Ommen_Functies[fte])+C5", "=SUM(Ommen_Functies[fte])+D6"],
    ["=Ommen_Functies[[#This Row],[C5]]", "=Ommen_Functies[[#This Row],[C5]]"],
    ["=LOG10(C5)", "=LOG10(D6)"],
    ["=ATAN2(C5,1)", "=ATAN2(D6,1)"],
    ["=T5_naam+C5", "=T5_naam+D6"],
    ["=FUNCTIEBOEK.NIVEAU(C5)", "=FUNCTIEBOEK.NIVEAU(D6)"],
    ["=1E5+C5", "=1E5+D6"],
    ["=c5", "=D6"],
    ["=IF(B4>0,TRUE,C5)", "=IF(B4>0,TRUE,D6)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(mapped(formula)).toBe(expected);
  });

  test.each(["=B10", "=X4", "=SUM(B4:B10)", "=SUM(X:X)", "=[Boek2.xlsx]Blad1!C5"])("%s has no place any more", (formula) => {
    expect(mapped(formula)).toBeNull();
  });

  test("a range whose rows part has no place either", () => {
    const turned = (row: number): number => ({ 4: 9, 5: 4, 6: 5 })[row] ?? row;
    expect(mapReferences("=SUM(B4:B6)", "Blad1", turned, (column) => column)).toBeNull();
    expect(mapReferences("=SUM(B5:B6)", "Blad1", turned, (column) => column)).toBe("=SUM(B4:B5)");
  });
});
