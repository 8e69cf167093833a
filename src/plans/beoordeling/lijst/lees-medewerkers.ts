/** A list of employees, read by its heads. Nothing is guessed: what cannot be read is told, columns that are not known are kept as they are. */
import { readSchaal } from "../../../model/schaal";
import type { CellValue } from "../../../model/workbook-plan";
import { CYCLUSSOORTEN, type Cyclussoort } from "../../../rules/goede-gesprek/artikel-02-cyclus";
import { leesCel } from "../../../rules/formatielijst/lees-cel";
import { celtekst, type Lijst } from "../../../rules/formatielijst/lijst";
import { kopsleutel } from "../../../rules/formatielijst/lijstvelden";
import { matchKey } from "../../../rules/match-key";
import { MEDEWERKER_KOLOMMEN, type Medewerker, type MedewerkerKolom } from "../medewerker";
import type { Uitzondering } from "../uitzondering";

/** Heads by which a column is known, the surest first. */
const HOOFDEN: Readonly<Record<MedewerkerKolom, readonly string[]>> = {
  nr: ["nr", "formulier", "formuliernummer"],
  medewerker: ["medewerker", "naam medewerker", "naam", "werknemer"],
  functiegroep: ["functiegroep", "functieprofiel", "functie"],
  schaal: ["schaal", "salarisschaal", "functieschaal"],
  leidinggevende: ["leidinggevende", "direct-leidinggevende", "manager"],
  afdeling: ["afdeling", "team", "organisatieonderdeel", "cluster"],
  cyclus: ["cyclus", "soort cyclus"],
  start: ["start", "start cyclus", "startdatum cyclus", "startdatum"],
  indiensttreding: ["indiensttreding", "in dienst", "datum in dienst", "datum indiensttreding"],
  beslisdatum: ["beslisdatum", "datum beslissing", "einde proef"],
};

const NODIG = ["medewerker", "functiegroep", "schaal"] as const;

export interface GelezenMedewerkers {
  readonly medewerkers: readonly Medewerker[];
  /** For each of them its row in the list, from 0 below the heads. */
  readonly plaatsen: readonly number[];
  /** Rows and cells that could not be read; a row with a name stands in the list all the same. */
  readonly uitzonderingen: readonly Uitzondering[];
  /** What was taken in another way than it stands. */
  readonly lezingen: readonly string[];
}

/**
 * @param eenPerRij the list is the workbook's own table: a row is one form, and "proef" alone does not say which
 * @returns a Dutch sentence when no row holds the three heads
 */
export function leesMedewerkers({ rijen, eersteRij }: Lijst, { eenPerRij = false } = {}): GelezenMedewerkers | string {
  const at = rijen.slice(0, 30).findIndex((rij) => NODIG.every((kolom) => place(rij, kolom) >= 0));
  const heads = rijen[at];
  if (!heads) return "Er is geen rij met de koppen medewerker, functiegroep en schaal. Zet die koppen boven de lijst en probeer het opnieuw.";
  const columns = new Map(MEDEWERKER_KOLOMMEN.map((kolom) => [kolom, place(heads, kolom)]));
  const own = ownColumns(heads, new Set(columns.values()));
  const read: Medewerker[] = [];
  const plaatsen: number[] = [];
  const add = (medewerker: Medewerker, plaats: number): void => {
    read.push(medewerker);
    plaatsen.push(plaats);
  };
  const uitzonderingen: Uitzondering[] = [];
  const lezingen: string[] = [];
  rijen.slice(at + 1).forEach((rij, index) => {
    if (rij.every((cel) => celtekst(cel) === "")) return;
    const wie = `rij ${eersteRij + at + 1 + index}`;
    const raw = (kolom: MedewerkerKolom): CellValue => rij[columns.get(kolom) ?? -1] ?? null;
    const name = celtekst(raw("medewerker"));
    if (name === "") {
      uitzonderingen.push({ wie, naam: "", reden: "geen naam in de kolom medewerker; deze rij is niet opgenomen" });
      return;
    }
    const no = (reden: string): null => {
      uitzonderingen.push({ wie, naam: name, reden });
      return null;
    };
    const date = (kolom: "start" | "indiensttreding" | "beslisdatum"): string | null => {
      const cell = leesCel(raw(kolom), "datum");
      return cell.kind === "waarde" ? String(cell.waarde) : cell.kind === "leeg" ? null : no(`${kolom}: ${cell.reden}; leeg gelaten`);
    };
    const text = (kolom: "leidinggevende" | "afdeling"): string | null => (celtekst(raw(kolom)) === "" ? null : celtekst(raw(kolom)));
    const printed = celtekst(raw("schaal"));
    const base = {
      medewerker: name, functiegroep: celtekst(raw("functiegroep")),
      schaal: readSchaal(printed) ?? no(printed === "" ? "geen schaal ingevuld; kies het niveau op het formulier" : `schaal "${printed}" is niet een schaal; leeg gelaten, kies het niveau op het formulier`),
      leidinggevende: text("leidinggevende"), afdeling: text("afdeling"), start: date("start"), indiensttreding: date("indiensttreding"), beslisdatum: date("beslisdatum"),
      eigen: Object.fromEntries(own.map(({ naam, kolom }) => [naam, celtekst(rij[kolom]) || null])),
    };
    const cyclussen = cyclusVan(celtekst(raw("cyclus")));
    if (eenPerRij && cyclussen?.length === 2) {
      no("op proef: zet er twee rijen, met cyclus proef: eerste beoordeling en proef: tweede beoordeling (art. 2 lid 3)");
      add({ nr: celtekst(raw("nr")), ...base, cyclus: null }, index);
      return;
    }
    if (cyclussen === null) no(`cyclus "${celtekst(raw("cyclus"))}" is onbekend; kies in de lijst uit: ${CYCLUSSOORTEN.join("; ")}`);
    if (cyclussen?.length === 2) lezingen.push(`${wie}: op proef, dus twee formulieren, een voor elke beoordeling (art. 2 lid 3).`);
    for (const cyclus of cyclussen ?? [null]) add({ nr: celtekst(raw("nr")), ...base, cyclus }, index);
  });
  return { medewerkers: numbered(read), plaatsen, uitzonderingen, lezingen };
}

function place(rij: readonly CellValue[], kolom: MedewerkerKolom): number {
  const keys = rij.map((cel) => kopsleutel(celtekst(cel)));
  for (const hoofd of HOOFDEN[kolom]) {
    const found = keys.indexOf(kopsleutel(hoofd));
    if (found >= 0) return found;
  }
  return -1;
}

/** The user's own columns; a head that is empty or there twice gets a number, because a table wants them apart. */
function ownColumns(heads: readonly CellValue[], ours: ReadonlySet<number>): readonly { readonly naam: string; readonly kolom: number }[] {
  const taken = new Set<string>(MEDEWERKER_KOLOMMEN.map(matchKey));
  return heads.flatMap((head, kolom) => {
    if (ours.has(kolom)) return [];
    const wanted = celtekst(head) === "" ? `kolom ${kolom + 1}` : celtekst(head);
    let naam = wanted;
    for (let number = 2; taken.has(matchKey(naam)); number++) naam = `${wanted} ${number}`;
    taken.add(matchKey(naam));
    return [{ naam, kolom }];
  });
}

/** One cycle; two for a trial appointment, which has two reviews; none when nothing is filled in. null: unknown. */
function cyclusVan(text: string): readonly (Cyclussoort | null)[] | null {
  const key = kopsleutel(text);
  if (key === "") return [null];
  const known = CYCLUSSOORTEN.find((soort) => kopsleutel(soort) === key);
  if (known) return [known];
  switch (key) {
    case "2jaar": case "tweejaarlijks":
      return ["twee jaar"];
    case "1jaar": case "eenjaar": case "jaarlijks":
      return ["een jaar"];
    case "proef": case "proefaanstelling": case "opproef":
      return ["proef: eerste beoordeling", "proef: tweede beoordeling"];
    default:
      return null;
  }
}

/** A number for each row: the one that it has when nobody above has it, else the next free. */
function numbered(rows: readonly Medewerker[]): readonly Medewerker[] {
  const given = rows.map(({ nr }) => nr);
  const taken = new Set<string>();
  let next = 1;
  return rows.map((row) => {
    let nr = /^[0-9]{1,6}$/.test(row.nr) ? row.nr.padStart(3, "0") : "";
    if (nr === "" || taken.has(nr)) {
      do nr = String(next++).padStart(3, "0"); while (taken.has(nr) || given.some((other) => other.padStart(3, "0") === nr));
    }
    taken.add(nr);
    return { ...row, nr };
  });
}
