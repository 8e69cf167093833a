import { dichtstbijzijnde, eindkwalificatie } from "../rules/goede-gesprek/artikel-06-eindkwalificatie";
import { lid7Mogelijk } from "../rules/goede-gesprek/artikel-06-lid-7";
import type { BeoordelingFeiten } from "../rules/goede-gesprek/beoordeling-feiten";
import { CellProblem, one, wrong, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { beoordelingFeiten, type BeoordelingArguments } from "./reading/beoordeling-feiten";
import { plainMidden } from "./reading/plain-midden";

/** BEOORDELING: the eindkwalificatie. */
export function beoordeling(...args: BeoordelingArguments): Answer {
  const midden = plainMidden(args);
  if (midden !== null) return one(dichtstbijzijnde(midden));
  const feiten = beoordelingFeiten(args);
  if (feiten instanceof CellProblem) return one(feiten);
  return one(lid7Refused(feiten) ?? fromOutcome(eindkwalificatie(feiten), ""));
}

/** The refusal where lid 7 is chosen and art. 6 lid 7 does not allow it; null otherwise. */
export function lid7Refused(feiten: BeoordelingFeiten): CellProblem | null {
  if (!feiten.afwijkingLid7) return null;
  const mogelijk = lid7Mogelijk(feiten);
  if (mogelijk.kind !== "determined" || mogelijk.value) return null;
  return wrong("afwijking_lid_7 is WAAR, maar geen competentie die als cruciaal is aangemerkt is Onvoldoende (art. 6 lid 7; K8)");
}
