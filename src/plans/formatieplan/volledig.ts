/** The sentence under the title of each view, by which a reader and Controles know whether the view shows the whole plan. */
import type { CellPlan } from "../../model/workbook-plan";
import { formula } from "../cell";
import type { FormatieplanContext } from "./formatieplan-context";

const COMPLEET = "Alle regels van het formatieplan staan in dit overzicht.";
const ONVOLLEDIG = "Let op: een deel van het formatieplan staat niet op een eigen regel of kolom. Kies Vernieuwen in het taakvenster.";
const EEN_ZONDER = "1 regel van het formatieplan heeft geen formatie en telt niet mee; zie Controles.";
const ZONDER = " regels van het formatieplan hebben geen formatie en tellen niet mee; zie Controles.";

/** Marks the sentence in A3 when it says anything else than that all is there. */
export const NIET_HEEL = 'LEFT($A$3,10)<>"Alle regel"';

/**
 * What the view leaves out goes before what the plan itself does not say: a total that is only low because fte are missing must not look whole.
 * @param weggelaten condition, as formula text, under which the view shows all rows
 * @param onvolledig whether it leaves something out now
 */
export function volledigheid({ telling }: FormatieplanContext, weggelaten: string, onvolledig: boolean): CellPlan {
  const zonder = telling.aantalZonderFormatie();
  const open = `IF(${zonder.formule}=0,"${COMPLEET}",IF(${zonder.formule}=1,"${EEN_ZONDER}",${zonder.formule}&"${ZONDER}"))`;
  const nu = zonder.waarde === 0 ? COMPLEET : zonder.waarde === 1 ? EEN_ZONDER : `${zonder.waarde}${ZONDER}`;
  return formula(`=IF(${weggelaten},${open},"${ONVOLLEDIG}")`, onvolledig ? ONVOLLEDIG : nu, "note");
}
