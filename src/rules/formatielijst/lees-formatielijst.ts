/** An existing list of places, read into the rows of a plan. Nothing is guessed: what is taken in another way than it stands is said, what cannot be read is listed. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { LEGE_FORMATIEPLAATS } from "../../model/formatieplan/lege-formatieplaats";
import type { CellValue } from "../../model/workbook-plan";
import { eigenKolomnamen } from "./eigen-kolomnamen";
import { geenGegevensrij } from "./geen-gegevensrij";
import type { Kolomkoppeling } from "./koppel-velden";
import { leesCel } from "./lees-cel";
import { Lezingen } from "./lezingen";
import { celtekst, type Lijst, type Uitzondering } from "./lijst";
import { veldnaam, veldsoort, type Lijstveld } from "./lijstvelden";

export interface GelezenLijst {
  readonly plaatsen: readonly Formatieplaats[];
  /** Row number of the list for each place. */
  readonly rijnummers: readonly number[];
  readonly eigenKolommen: readonly string[];
  readonly metNamen: boolean;
  readonly uitzonderingen: readonly Uitzondering[];
  /** Dutch sentences: which reading was taken of columns and cells. */
  readonly lezingen: readonly string[];
}

const HOURS: ReadonlyMap<Lijstveld, "bezetting" | "afwezig" | "inhuurFte"> = new Map([["bezettingUren", "bezetting"], ["afwezigUren", "afwezig"], ["inhuurUren", "inhuurFte"]]);
const BIJZAAK: ReadonlySet<string> = new Set<Lijstveld>(["afdeling", "kostenplaats"]);
const TEN_THOUSAND = 10_000;

/**
 * @param koprij place of the row with heads in lijst.rijen
 * @param koppeling of that row (koppel-kolommen.ts)
 * @param urenPerWeek hours a week of 1 fte: hours of bezetting, absence and inhuur become fte with it; hours of the formatie stay hours
 */
export function leesFormatielijst(lijst: Lijst, koprij: number, koppeling: readonly Kolomkoppeling[], urenPerWeek: number): GelezenLijst {
  const data = lijst.rijen.slice(koprij + 1);
  const velden = koppeling.filter((each): each is Kolomkoppeling & { veld: Lijstveld } => each.veld !== null);
  const eigen = koppeling.filter(({ veld, kop, kolom }) => veld === null && (kop !== "" || data.some((rij) => celtekst(rij[kolom]) !== "")));
  const namen = eigenKolomnamen(eigen);
  const uitzonderingen: Uitzondering[] = [];
  const lezingen = new Lezingen();
  // Hours after fte, wherever their columns stand: where a row has both they are compared.
  const inOrder = [...velden.filter(({ veld }) => !HOURS.has(veld)), ...velden.filter(({ veld }) => HOURS.has(veld))];
  velden.forEach(({ kop, veld }) => lezingen.kolom(kop, veld, urenPerWeek));
  eigen.forEach(({ kop }, at) => lezingen.eigenKolom(kop, namen[at] ?? ""));
  const plaatsen: Formatieplaats[] = [];
  const rijnummers: number[] = [];
  data.forEach((rij, at) => {
    const nummer = lijst.eersteRij + koprij + 1 + at;
    const skip = geenGegevensrij(rij, koppeling, BIJZAAK, "geen functie, fte of ander gegeven van een formatieplaats");
    if (skip === "leeg") return;
    if (skip !== null) {
      uitzonderingen.push({ rij: nummer, kolom: null, inhoud: rij.map(celtekst).filter((text) => text !== "").join(" | ").slice(0, 120), reden: skip, overgenomen: false });
      return;
    }
    const gelezen: Partial<Record<Exclude<keyof Formatieplaats, "eigen">, string | number>> = {};
    for (const { kolom, kop, veld } of inOrder) {
      const found = leesCel(rij[kolom], veldsoort(veld));
      if (found.kind === "onleesbaar") uitzonderingen.push({ rij: nummer, kolom: kop, inhoud: celtekst(rij[kolom]), reden: `${found.reden}; de cel is leeg gelaten`, overgenomen: true });
      if (found.kind !== "waarde") continue;
      if (found.lezing !== undefined) lezingen.cel(kop, found.lezing);
      const fteVeld = HOURS.get(veld);
      if (fteVeld === undefined) gelezen[veld as Exclude<Lijstveld, "bezettingUren" | "afwezigUren" | "inhuurUren">] = found.waarde;
      else if (gelezen[fteVeld] === undefined) gelezen[fteVeld] = Math.round((Number(found.waarde) / urenPerWeek) * TEN_THOUSAND) / TEN_THOUSAND;
      else if (Math.abs(Number(gelezen[fteVeld]) * urenPerWeek - Number(found.waarde)) > 0.05) uitzonderingen.push({ rij: nummer, kolom: kop, inhoud: celtekst(rij[kolom]), reden: `${veldnaam(veld)} past niet bij ${veldnaam(fteVeld)}; de fte is overgenomen`, overgenomen: true });
    }
    plaatsen.push({ ...LEGE_FORMATIEPLAATS, ...(gelezen as Partial<Formatieplaats>), eigen: eigen.map(({ kolom }) => eigenWaarde(rij[kolom])) });
    rijnummers.push(nummer);
  });
  lezingen.grootteVanFte(plaatsen, koppeling);
  return { plaatsen, rijnummers, eigenKolommen: namen, metNamen: plaatsen.some(({ naam }) => naam !== null), uitzonderingen, lezingen: lezingen.zinnen() };
}

function eigenWaarde(cel: CellValue | undefined): CellValue {
  return cel === undefined || cel === "" ? null : cel;
}
