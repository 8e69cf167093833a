import type { Outcome } from "../../model/outcome";
import type { BeoordelingFeiten } from "./beoordeling-feiten";

const PLAATS = "art. 6 lid 7; K8";

/** Whether lid 7 may be applied: a competence marked crucial has Onvoldoende. Missing while a crucial one has no label yet. */
export function lid7Mogelijk({ competenties }: Pick<BeoordelingFeiten, "competenties">): Outcome<boolean> {
  if (competenties.some(({ cruciaal, kwalificatie }) => cruciaal && kwalificatie === "Onvoldoende")) {
    return { kind: "determined", value: true, because: [{ sentence: "een cruciale competentie is Onvoldoende; de leidinggevende beslist", plaats: PLAATS }] };
  }
  const facts = competenties.flatMap(({ cruciaal, kwalificatie }, at) => (cruciaal && kwalificatie === null ? [`competentie ${at + 1}`] : []));
  if (facts.length > 0) return { kind: "missing", facts };
  return { kind: "determined", value: false, because: [{ sentence: "geen cruciale competentie is Onvoldoende", plaats: PLAATS }] };
}
