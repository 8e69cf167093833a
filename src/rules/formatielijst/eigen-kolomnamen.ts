import { columnLetters } from "../../model/address";
import { FORMATIEPLAN_KOLOMMEN } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";

/** Heads of the user's own columns as the plan's table can carry them: not empty, not one of the plan's own, each once. */
export function eigenKolomnamen(koppen: readonly { readonly kop: string; readonly kolom: number }[]): readonly string[] {
  const taken = new Set<string>(FORMATIEPLAN_KOLOMMEN.map(({ naam }) => nameKey(naam)));
  return koppen.map(({ kop, kolom }) => {
    const wanted = kop === "" ? `Kolom ${columnLetters(kolom + 1)}` : kop;
    const own = taken.has(nameKey(wanted)) && FORMATIEPLAN_KOLOMMEN.some(({ naam }) => nameKey(naam) === nameKey(wanted)) ? `${wanted} (eigen)` : wanted;
    let name = own;
    for (let number = 2; taken.has(nameKey(name)); number++) name = `${own} ${number}`;
    taken.add(nameKey(name));
    return name;
  });
}
