import { basename } from "node:path";
import type { SheetRows } from "../../importers/formats/sheet/sheet-rows";
import { leesLoonlijst, type GelezenLoonlijst } from "../../rules/bezettingslijst/lees-loonlijst";
import { LOONLIJSTVELDEN } from "../../rules/bezettingslijst/loonlijstvelden";
import { koppelVelden } from "../../rules/formatielijst/koppel-velden";
import { leesKolomkeuzes } from "../../rules/formatielijst/lees-kolomkeuzes";
import { vindKoprij } from "../../rules/formatielijst/vind-koprij";
import { Stop } from "../stop";

export interface ReadPayroll {
  readonly lijst: GelezenLoonlijst;
  /** File and sheet, as the sheets name them. */
  readonly bron: string;
}

/** The contracts in a payroll or HR-system list. @throws Stop 2 when no sheet has heads of one, or a choice of columns is not understood */
export function readPayroll(path: string, sheets: readonly SheetRows[], { kolommen, urenPerWeek }: { readonly kolommen: string | undefined; readonly urenPerWeek: number }): ReadPayroll {
  const keuzes = leesKolomkeuzes(kolommen ?? "", LOONLIJSTVELDEN);
  if (typeof keuzes === "string") throw new Stop(`--kolommen: "${keuzes}" is niet begrepen. Schrijf "Kop=Veld; Kop=Veld" met als veld: eigen, ${LOONLIJSTVELDEN.map(({ naam }) => naam).join(", ")}.`, 2);
  for (const { blad, rijen } of sheets) {
    const koprij = vindKoprij({ rijen, eersteRij: 1 }, LOONLIJSTVELDEN);
    if (koprij === null) continue;
    const lijst = leesLoonlijst({ rijen, eersteRij: 1 }, koprij, koppelVelden(LOONLIJSTVELDEN, rijen[koprij] ?? [], keuzes), urenPerWeek);
    if (lijst.contracten.length > 0) return { lijst, bron: blad === null ? basename(path) : `${basename(path)}, blad ${blad}` };
  }
  throw new Stop(`${path}: geen rij met koppen van een salaris- of HR-lijst gevonden, zoals Formatieplaats, Functie en Fte.`, 2);
}
