/** A payroll or HR-system list, a row per contract. What cannot be read is said per contract; nothing of a person is kept but whether two rows are of one. */
import type { CellValue } from "../../model/workbook-plan";
import { geenGegevensrij } from "../formatielijst/geen-gegevensrij";
import type { Kolomkoppeling } from "../formatielijst/koppel-velden";
import { leesCel } from "../formatielijst/lees-cel";
import type { Lijst, Uitzondering } from "../formatielijst/lijst";
import { kopsleutel } from "../formatielijst/lijstvelden";
import { matchKey } from "../match-key";
import { leesOmvang } from "./lees-omvang";
import { loonlijstnaam, type Loonlijstveld } from "./loonlijstvelden";

export interface Contract {
  /** Row number as the user sees it. */
  readonly rij: number;
  readonly formatieplaats: string | null;
  readonly functie: string | null;
  readonly afdeling: string | null;
  readonly schaal: string | null;
  readonly fte: number | null;
  /** "2027-01-01"; null = before the list, and without end. */
  readonly begin: string | null;
  readonly einde: string | null;
  /** By which two contracts are of one person; never shown or written. */
  readonly medewerker: string | null;
  /** Why it cannot be counted, in Dutch; null when it can. */
  readonly gebrek: string | null;
}

export interface GelezenLoonlijst {
  readonly contracten: readonly Contract[];
  /** Rows that are no contract: totals, repeated heads. */
  readonly nietGelezen: readonly Uitzondering[];
  /** Which columns the list has. */
  readonly velden: ReadonlySet<Loonlijstveld>;
  /** Dutch sentences: which column was read as what, and which are not used. */
  readonly lezingen: readonly string[];
  /** Dutch sentences that the user must look at before anything is written. */
  readonly waarschuwingen: readonly string[];
}

const BIJZAAK: ReadonlySet<string> = new Set<Loonlijstveld>(["afdeling", "schaal", "begin", "einde"]);
/** More work than this in one contract is more often hours a week than fte. */
const LIKELY_HOURS = 2;

/** @param koprij place of the row with heads in lijst.rijen; @param urenPerWeek hours a week of 1 fte */
export function leesLoonlijst(lijst: Lijst, koprij: number, koppeling: readonly Kolomkoppeling<Loonlijstveld>[], urenPerWeek: number): GelezenLoonlijst {
  const velden = new Map(koppeling.flatMap(({ veld, kolom }) => (veld === null ? [] : [[veld, kolom] as const])));
  const nietGelezen: Uitzondering[] = [];
  const contracten = lijst.rijen.slice(koprij + 1).flatMap((rij, at): Contract[] => {
    const nummer = lijst.eersteRij + koprij + 1 + at;
    const skip = geenGegevensrij(rij, koppeling, BIJZAAK, "geen formatieplaats, functie of omvang in deze rij");
    if (skip === null) return [contract(nummer, (veld) => rij[velden.get(veld) ?? -1] ?? null, urenPerWeek)];
    if (skip !== "leeg") nietGelezen.push({ rij: nummer, kolom: null, inhoud: "", reden: skip, overgenomen: false });
    return [];
  });
  return { contracten, nietGelezen, velden: new Set(velden.keys()), lezingen: lezingen(koppeling, urenPerWeek), waarschuwingen: waarschuwingen(contracten, velden) };
}

function contract(nummer: number, cel: (veld: Loonlijstveld) => CellValue, urenPerWeek: number): Contract {
  const text = (veld: Loonlijstveld): string | null => {
    const found = leesCel(cel(veld), "tekst");
    return found.kind === "waarde" ? String(found.waarde) : null;
  };
  const schaal = leesCel(cel("schaal"), "schaal");
  const [begin, einde] = [leesCel(cel("begin"), "datum"), leesCel(cel("einde"), "datum")];
  const omvang = leesOmvang(cel("fte"), cel("uren"), cel("percentage"), urenPerWeek);
  const dag = begin.kind === "onleesbaar" ? begin.reden : einde.kind === "onleesbaar" ? einde.reden : null;
  const medewerker = text("medewerker");
  return {
    rij: nummer, formatieplaats: text("formatieplaats"), functie: text("functie"), afdeling: text("afdeling"),
    schaal: schaal.kind === "waarde" ? String(schaal.waarde) : null,
    fte: omvang.fte, gebrek: omvang.gebrek ?? dag,
    begin: begin.kind === "waarde" ? String(begin.waarde) : null, einde: einde.kind === "waarde" ? String(einde.waarde) : null,
    medewerker: medewerker === null ? null : matchKey(medewerker),
  };
}

function lezingen(koppeling: readonly Kolomkoppeling<Loonlijstveld>[], urenPerWeek: number): readonly string[] {
  const uur = String(urenPerWeek).replace(".", ",");
  return koppeling.filter(({ kop }) => kop !== "").flatMap(({ kop, veld }) => {
    if (veld === null) return [`Kolom "${kop}": wordt niet gebruikt.`];
    if (veld === "uren") return [`Kolom "${kop}": uren per week, omgerekend naar fte van ${uur} uur (afgerond op 4 decimalen).`];
    if (veld === "medewerker") return [`Kolom "${kop}": alleen om personen te tellen; wordt niet overgenomen.`];
    return kopsleutel(kop) === kopsleutel(loonlijstnaam(veld)) ? [] : [`Kolom "${kop}": ${loonlijstnaam(veld)}.`];
  });
}

function waarschuwingen(contracten: readonly Contract[], velden: ReadonlyMap<Loonlijstveld, number>): readonly string[] {
  const known = contracten.flatMap(({ fte }) => (fte === null ? [] : [fte]));
  const large = known.filter((fte) => fte > LIKELY_HOURS).length * 2 >= known.length && known.length > 0;
  return large && velden.has("fte") ? [`De meeste waarden in de kolom Fte zijn hoger dan ${LIKELY_HOURS}. Zijn het uren per week of percentages? Kies dat dan voor deze kolom.`] : [];
}
