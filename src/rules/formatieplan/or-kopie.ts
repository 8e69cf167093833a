import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { zonderNamen } from "./zonder-namen";

export interface OrKopie {
  readonly gegevens: FormatieplanGegevens;
  /** Dutch sentences: what was left out. */
  readonly weggelaten: readonly string[];
}

/**
 * A copy of the plan for the works council, without persons: names, remarks (free text may name someone), long absence (health), own steps
 * (somebody's salary) and the user's own columns are left out, except own columns that the user says to keep. Costs by own step become
 * costs at the maximum of the scale, because on a place of one person a cost is a salary; the copy says so.
 * @param behoud heads of own columns to keep
 */
export function orKopie(gegevens: FormatieplanGegevens, behoud: readonly string[] = []): OrKopie {
  const kept = gegevens.eigenKolommen.map((kop) => behoud.includes(kop));
  const eigenStap = gegevens.parameters.periodiekkeuze.waarde === "eigen";
  const bare = zonderNamen(gegevens);
  const dropped = gegevens.eigenKolommen.filter((_, at) => !kept[at]);
  const weggelaten = [
    "Naam, Opmerking, Afwezig fte en Periodiek zijn leeg gemaakt.",
    ...(dropped.length > 0 ? [`Eigen kolommen zijn weggelaten: ${dropped.join(", ")}.`] : []),
    "Besluit, Inhuur dekking, en de motieven en toelichtingen van Was-wordt en Mutaties zijn gebleven: kijk zelf na of daar namen in staan.",
    ...(eigenStap ? ["De loonkosten zijn berekend met het maximum van de schaal, niet met de eigen periodiek. De bedragen wijken dus af van het plan zelf."] : []),
  ];
  return {
    weggelaten,
    gegevens: {
      ...bare,
      eigenKolommen: gegevens.eigenKolommen.filter((_, at) => kept[at]),
      plaatsen: bare.plaatsen.map((plaats) => ({ ...plaats, opmerking: null, afwezig: null, periodiek: null, eigen: plaats.eigen.filter((_, at) => kept[at]) })),
      parameters: eigenStap
        ? { ...gegevens.parameters, periodiekkeuze: { waarde: "maximum", datum: null, bron: "kopie zonder personen: maximum van de schaal" } }
        : gegevens.parameters,
    },
  };
}
