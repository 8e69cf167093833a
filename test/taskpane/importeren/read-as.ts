import type { Kader } from "../../../src/model/kader";
import { setImport } from "../../../src/taskpane/importeren/import-store";

/** What reading the source of this framework gives, with one scale printed otherwise and as many tasks as it counts. Its lines are not needed here. */
export function readAs(builtIn: Kader): void {
  const { Functies = [], Kenmerken = [], Taken = [], ...others } = builtIn.tabellen;
  const kader: Kader = {
    kort: "Boek", kader: { ...builtIn.kader, id: "ingelezen-boek", naam: "boek", bron: "boek.pdf", rechten: "uw eigen document", plaats: "regel 1" }, totaleFormatie: null,
    tabellen: {
      ...others, Bevindingen: [],
      Functies: Functies.map((row, index) => ({ ...row, schaal: index === 0 ? "6" : row.schaal })),
      Kenmerken: Kenmerken.map((row) => ({ ...row, tekst: `Brontekst: ${row.tekst}`, tekstsoort: "bron" })),
      Taken: Taken.flatMap((row) => Array.from({ length: row.aantalTaken ?? 1 }, (_, nr) => ({ ...row, aantalTaken: null, nr: nr + 1, tekstsoort: "bron" as const }))),
    },
  };
  const result = { kader, bevindingen: [], leftOut: [], soort: "functiegebouw", soorten: [], regels: [] } as const;
  setImport({ kind: "review", result, review: { naam: "boek", kort: "Boek", leftOut: new Set(), corrections: new Map() }, builtIn, isOver: false });
}
