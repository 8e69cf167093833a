import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { FunctionNames } from "./function-names";
import type { Printed } from "./functie-rijen";

/** A function whose table and description print different scales. The table gives the scale, as it does for all functions. */
export function schaalVerschillen({ tabel, beschrijvingen }: Printed, functies: FunctionNames, document: SourceDocument): readonly Bevinding[] {
  return tabel.flatMap((row): readonly Bevinding[] => {
    const naam = functies.of((row.normfunctie ?? row.functie).text);
    const text = beschrijvingen.find((one) => one.soort === "beschrijving" && functies.of(one.naam.text) === naam);
    if (!text || row.schaal === null || text.schaal === null || row.schaal === text.schaal) return [];
    return [{
      ernst: "fout", code: "schaal-verschilt", plaats: document.plaats([...row.lines, ...text.lines]),
      melding: `${row.functie.text} heeft in de functietabel schaal ${row.schaal} en in de functiebeschrijving schaal ${text.schaal}. Wij nemen die van de tabel; ga na welke geldt.`,
    }];
  });
}
