import type { Outcome } from "../../model/outcome";
import { matchKey } from "../match-key";
import type { Profieldeel, Profieldelen } from "./profiel-van-functie";

const PLAATS = "Profielen";

/** niet = the function does not ask the competence; zonder = asked, and the source gives no level; onbekend = the source cannot be read there. */
export type Gevraagd = { readonly kind: "niveau"; readonly niveau: string } | { readonly kind: "niet" } | { readonly kind: "zonder" } | { readonly kind: "onbekend" };

/**
 * What a function asks of one competence. Conflict when the parts of the source differ, or one part names two levels: the candidates
 * are what each says.
 */
export function gevraagdNiveau(delen: Profieldelen, competentie: string): Outcome<Gevraagd> {
  const key = matchKey(competentie);
  const said = delen.delen.flatMap((deel) => saidBy(deel, key).map((gevraagd) => ({ herkomst: deel.herkomst, gevraagd })));
  const [first] = said;
  if (!first) throw new Error("a profile without parts");
  const distinct = new Map(said.map(({ gevraagd }) => [gevraagdText(gevraagd), gevraagd]));
  if (distinct.size === 1) {
    return { kind: "determined", value: first.gevraagd, because: [{ sentence: `${delen.functie}, ${competentie}: ${gevraagdText(first.gevraagd)}`, plaats: PLAATS }] };
  }
  const named = said.map(({ herkomst, gevraagd }) => `${gevraagdText(gevraagd)} (${herkomst ?? "zonder herkomst"})`).join(", ");
  const advice = delen.delen.length > 1 ? "; kies een herkomst" : "";
  return { kind: "conflict", candidates: [...distinct.values()], because: [{ sentence: `de bron spreekt zichzelf tegen: ${named}${advice}`, plaats: PLAATS }] };
}

/** "A", "niet gevraagd", ... */
export function gevraagdText(gevraagd: Gevraagd): string {
  switch (gevraagd.kind) {
    case "niveau":
      return gevraagd.niveau;
    case "niet":
      return "niet gevraagd";
    case "zonder":
      return "gevraagd zonder niveau";
    case "onbekend":
      return "onbekend";
  }
}

function saidBy(deel: Profieldeel, competentie: string): readonly Gevraagd[] {
  const rijen = deel.perCompetentie.get(competentie);
  if (!rijen) return [{ kind: "niet" }];
  return rijen.map(({ niveau, soort }): Gevraagd => {
    if (niveau !== null) return { kind: "niveau", niveau };
    return soort !== null && matchKey(soort) === "onbekend" ? { kind: "onbekend" } : { kind: "zonder" };
  });
}
