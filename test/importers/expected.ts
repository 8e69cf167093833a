/** What a case expects: whole tables in the named columns, and findings and left-out lines by a telling part of their text. */
import { readFileSync } from "node:fs";
import type { ImportResult } from "../../src/importers/import-result";
import { readPlaats } from "../../src/importers/document/plaats";
import { TABELNAMEN } from "../../src/model/kolommen";

interface Table {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly unknown[])[];
}

export interface Expected {
  readonly soort: string;
  readonly totaleFormatie?: number;
  readonly tabellen: Readonly<Record<string, Table>>;
  readonly bevindingen: readonly (readonly [code: string, part: string])[];
  readonly leftOut: readonly (readonly [tekst: string, reden: string])[];
}

export function readExpected(path: string): Expected {
  return JSON.parse(readFileSync(path, "utf8")) as Expected;
}

export function compareWithExpected(result: ImportResult, expected: Expected): void {
  expect(result.soort).toBe(expected.soort);
  if (expected.totaleFormatie !== undefined) expect(result.kader.totaleFormatie?.fte).toBe(expected.totaleFormatie);
  const tabellen: Readonly<Record<string, readonly object[] | undefined>> = result.kader.tabellen;
  for (const [name, { kolommen, rijen }] of Object.entries(expected.tabellen)) {
    const read = (tabellen[name] ?? []).map((rij) => kolommen.map((kolom) => (rij as Readonly<Record<string, unknown>>)[kolom]));
    expect({ [name]: read }).toEqual({ [name]: rijen });
  }
  for (const [code, part] of expected.bevindingen) {
    const found = result.bevindingen.filter((rij) => rij.code === code).map((rij) => rij.melding);
    expect([code, part, found.some((melding) => melding.includes(part)) ? "gemeld" : found]).toEqual([code, part, "gemeld"]);
  }
  for (const [tekst, reden] of expected.leftOut) {
    const found = result.leftOut.filter((left) => left.tekst.includes(tekst)).map((left) => left.reden);
    expect([tekst, reden, found.some((why) => why.includes(reden)) ? "weggelaten" : found]).toEqual([tekst, reden, "weggelaten"]);
  }
  expectWhole(result);
}

/** Every printed line is in a row or left out with a reason. */
export function expectWhole(result: ImportResult): void {
  const numbers = new Set<number>();
  const note = (plaats: string): void => {
    for (const [from, to] of readPlaats(plaats)) for (let number = from; number <= to; number++) numbers.add(number);
  };
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader" || tabel === "Bevindingen") continue;
    for (const rij of result.kader.tabellen[tabel] ?? []) note(rij.plaats);
  }
  for (const left of result.leftOut) {
    expect(left.reden).not.toBe("");
    note(left.plaats);
  }
  expect(result.regels.map((line) => line.number).filter((number) => !numbers.has(number))).toEqual([]);
}
