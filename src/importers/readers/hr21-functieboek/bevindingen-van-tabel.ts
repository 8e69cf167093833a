import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { TableRow } from "./printed-rows";

/** Rows of the table of functions that could not be read whole. */
export function bevindingenVanTabel(rows: readonly TableRow[], document: SourceDocument): readonly Bevinding[] {
  return rows.flatMap((row): readonly Bevinding[] => {
    const plaats = document.plaats(row.lines);
    if (row.functie.text === "") {
      const first = row.kenmerken[0];
      return [{ ernst: "fout", code: "functie-zonder-naam", plaats: first ? document.plaats(first.lines) : plaats, melding: "In de functietabel staan kenmerken zonder naam van een functie erboven. Vul de naam zelf in of laat de rij weg." }];
    }
    if (row.normfunctie !== null) return [];
    return [{ ernst: "waarschuwing", code: "normfunctie-onbekend", plaats, melding: `Waar in "${row.functie.text}" de functie ophoudt en de normfunctie begint, is niet te zien. Wij lezen het geheel als functie.` }];
  });
}
