import type { PlankolomNaam, Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";

/** The different texts of a column, as formulas tell them apart, in the order of the rows; empty cells left out. */
export function waarden(regels: readonly Planregel[], kolom: PlankolomNaam): readonly string[] {
  const found = new Map<string, string>();
  for (const regel of regels) {
    const text = String(regel[kolom] ?? "");
    if (text !== "" && !found.has(nameKey(text))) found.set(nameKey(text), text);
  }
  return [...found.values()];
}
