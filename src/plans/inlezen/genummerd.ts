/** A key or table name of the first, second, ... list of a kind: "Klein_Bezettingslijst", "Klein_Bezettingslijst2". */
export function genummerd(naam: string, nummer: number): string {
  return nummer === 1 ? naam : `${naam}${nummer}`;
}
