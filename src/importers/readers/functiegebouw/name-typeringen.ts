import { readSchaal, type Schaal } from "../../../model/schaal";
import { scaleIn } from "./line-kind";
import { readPatroon, type Patroon } from "./patroon";
import type { Typering } from "./sections";

export interface NamedTypering {
  /** As its heading names it, else "Functietypering schaal 5"; two of one name are numbered. */
  readonly naam: string;
  readonly schaal: Schaal | null;
  readonly waardering: Patroon | null;
  readonly typering: Typering;
}

export function nameTyperingen(typeringen: readonly Typering[]): readonly NamedTypering[] {
  const bare = typeringen.map(({ kop, schaal }, index) => {
    if (kop && kop.value !== "" && scaleIn(kop.value) === null) return kop.value;
    const printed = schaal?.value ?? null;
    return printed === null ? `Functietypering ${index + 1}` : `Functietypering schaal ${readSchaal(printed) ?? printed}`;
  });
  const counts = new Map<string, number>();
  for (const naam of bare) counts.set(naam, (counts.get(naam) ?? 0) + 1);
  const seen = new Map<string, number>();
  return typeringen.map((typering, index) => {
    const naam = bare[index] ?? "";
    const nr = (seen.get(naam) ?? 0) + 1;
    seen.set(naam, nr);
    return {
      typering,
      naam: (counts.get(naam) ?? 0) > 1 ? `${naam} (${nr})` : naam,
      schaal: readSchaal(typering.schaal?.value ?? null),
      waardering: typering.patroon ? readPatroon(typering.patroon.line.text) : null,
    };
  });
}
