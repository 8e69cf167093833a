import { functionCalls, usesOurFunctions } from "../../../src/taskpane/functies/formula/function-calls";

const only = (formula: string) => functionCalls(formula)[0]?.args;

test("constants, empty arguments and references are told apart", () => {
  expect(functionCalls('=FUNCTIEBOEK.NIVEAU("Zweminstructeur", A2,,Ommen_Profielen[#All])')).toEqual([{
    id: "NIVEAU",
    args: [
      { kind: "cells", cells: [["Zweminstructeur"]] }, { kind: "reference", text: "A2" }, { kind: "empty" },
      { kind: "reference", text: "Ommen_Profielen[#All]" },
    ],
  }]);
});

test.each([
  ["$B$2:B9"], ["'Blad, 1'!A1:B2"], ["Blad1!A:C"], ["2:5"], ["A2#"], ["Salarissen"], ["Tabel1[[#This Row],[schaal]]"], ["Tabel1[[van]:[schaal]]"], ["[@schaal]"],
  ["Tabel1[kolom, met ('[haken'])]"],
])("%s is a reference", (text) => {
  expect(only(`=FUNCTIEBOEK.SCHAALRANG(${text})`)).toEqual([{ kind: "reference", text }]);
});

test.each([["A1+1"], ["IF(A1,2,3)"], ["A1&\"x\""], ["-A1"], ["Tabel1[a]*2"], ["{1,A}"]])("%s is a calculation that only Excel can do", (text) => {
  expect(only(`=FUNCTIEBOEK.SCHAALRANG(${text})`)).toEqual([{ kind: "other", text }]);
});

test("numbers, percentages, truths, quotes and arrays are read", () => {
  expect(only('=FUNCTIEBOEK.SCHAAL(-1.5,25%,TRUE,"een ""woord""",{"van","tot";1,10})')).toEqual([
    { kind: "cells", cells: [[-1.5]] }, { kind: "cells", cells: [[0.25]] }, { kind: "cells", cells: [[true]] }, { kind: "cells", cells: [['een "woord"']] },
    { kind: "cells", cells: [["van", "tot"], [1, 10]] },
  ]);
});

test("a call within a call belongs to its argument; two beside each other are both found", () => {
  expect(functionCalls("=IFERROR(FUNCTIEBOEK.SCHAAL(FUNCTIEBOEK.FUWASYS(A2),T[#All]),0)+functieboek.schaalrang(B2)")).toEqual([
    { id: "SCHAAL", args: [{ kind: "call", call: { id: "FUWASYS", args: [{ kind: "reference", text: "A2" }] } }, { kind: "reference", text: "T[#All]" }] },
    { id: "SCHAALRANG", args: [{ kind: "reference", text: "B2" }] },
  ]);
});

test("a name in a text, in a column or within a longer name is no call", () => {
  expect(usesOurFunctions('="FUNCTIEBOEK.SCHAAL(1)"')).toBe(false);
  expect(usesOurFunctions("=SUM(T[FUNCTIEBOEK.SCHAAL(1)])")).toBe(false);
  expect(usesOurFunctions("=MIJNFUNCTIEBOEK.SCHAAL(1)")).toBe(false);
  expect(usesOurFunctions("=FUNCTIEBOEK.SCHAAL(1")).toBe(false);
});
