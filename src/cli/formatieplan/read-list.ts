import { basename } from "node:path";
import type { SheetRows } from "../../importers/formats/sheet/sheet-rows";
import { koppelKolommen } from "../../rules/formatielijst/koppel-kolommen";
import { leesFormatielijst, type GelezenLijst } from "../../rules/formatielijst/lees-formatielijst";
import { keuzenamen, leesKolomkeuzes } from "../../rules/formatielijst/lees-kolomkeuzes";
import { LIJSTVELDEN } from "../../rules/formatielijst/lijstvelden";
import { vindKoprij } from "../../rules/formatielijst/vind-koprij";
import { Stop } from "../stop";

export interface ListOptions {
  /** --kolommen */
  readonly kolommen: string | undefined;
  /** --blad */
  readonly blad: string | undefined;
  readonly urenPerWeek: number;
}

export interface ReadList {
  readonly lijst: GelezenLijst;
  /** File and sheet, as the sheets name them. */
  readonly bron: string;
}

/** The list of places (or contracts) in a file. @throws Stop 2 when no sheet has heads of one, or a choice of columns is not understood */
export function readList(path: string, sheets: readonly SheetRows[], { kolommen, blad, urenPerWeek }: ListOptions): ReadList {
  const keuzes = leesKolomkeuzes(kolommen ?? "", LIJSTVELDEN);
  if (typeof keuzes === "string") throw new Stop(`--kolommen: "${keuzes}" is niet begrepen. Schrijf "Kop=Veld; Kop=Veld" met als veld: ${keuzenamen().join(", ")}.`, 2);
  const wanted = blad === undefined ? sheets : sheets.filter((sheet) => sheet.blad?.toLowerCase() === blad.toLowerCase());
  if (wanted.length === 0) throw new Stop(`${path} heeft geen blad ${blad ?? ""}.`, 2);
  for (const sheet of wanted) {
    const koprij = vindKoprij({ rijen: sheet.rijen, eersteRij: 1 });
    if (koprij === null) continue;
    const lijst = leesFormatielijst({ rijen: sheet.rijen, eersteRij: 1 }, koprij, koppelKolommen(sheet.rijen[koprij] ?? [], keuzes), urenPerWeek);
    if (lijst.plaatsen.length > 0) return { lijst, bron: sheet.blad === null ? basename(path) : `${basename(path)}, blad ${sheet.blad}` };
  }
  throw new Stop(`${path}: geen rij met koppen van een formatielijst gevonden, zoals Functie, Afdeling, Schaal en Formatie fte.`, 2);
}
