/** What holds for every built-in framework: its tables fit together, nothing is empty and nothing hangs loose. */
import { CATALOGUE, findKader } from "../../src/frameworks/catalogue";
import type { Kader } from "../../src/model/kader";
import { KOLOMMEN, TABELNAMEN } from "../../src/model/kolommen";
import { readSchaal } from "../../src/model/schaal";
import type { TabelNaam } from "../../src/model/tabellen";

type Row = Readonly<Record<string, string | number | null>>;

/** The columns that together name a row. */
const KEYS: { readonly [T in TabelNaam]: readonly string[] } = {
  Kader: ["id"], Functies: ["functie"], Kenmerken: ["functie", "herkomst", "nr"], Taken: ["functie", "gebiedNr", "gebied", "nr"],
  Competenties: ["competentie"], Niveaus: ["niveau"], Indicatoren: ["onderwerp", "niveau", "soort", "nr"],
  Profielen: ["functie", "competentie", "herkomst"], Eisen: ["functie", "soort", "nr", "naam"], Waarderingen: ["functie", "schaal"],
  Conversie: ["van", "tot", "schaal"], Clusters: ["cluster"], Regels: ["artikel", "lid", "onderdeel", "soort", "regel"],
  Bevindingen: ["code", "plaats"],
};

/**
 * The names, besides its functions and competences, that a framework's rows may be about (contract of the tables).
 * functies: what a row with `functie` is about; onderwerpen: of indicators; gevraagd: asked in a profile without being a competence;
 * losseGroep: the group of competences that are described without level or profile.
 */
interface Apart {
  readonly functies?: readonly string[];
  readonly onderwerpen?: readonly string[];
  readonly gevraagd?: readonly string[];
  readonly losseGroep?: string;
}

const APART: Readonly<Record<string, Apart>> = {
  "ommen-hr21": { functies: ["Coördinatiemodule"] },
  "bnp-2021": {
    onderwerpen: ["Zelfstandigheid", "Complexiteit", "Ervaringskennis", "Verantwoording", "Sensitiviteit"],
    gevraagd: ["BNP-niveau"],
    losseGroep: "communicatie- en ontwikkelcompetentie",
  },
  "ecabo-ca006": {
    functies: [
      "Voert activiteiten ten behoeve van het communicatieplan uit", "Organiseert evenementen", "Schrijft en redigeert niet-complexe teksten",
      "Onderhoudt contacten en relaties", "Beheert informatie en data", "Simultaan werken", "Omgaan met klanten en relaties",
      "Geïntegreerde communicatie",
    ],
  },
  "fgr-communicatie": {
    functies: ["Kwaliteitenprofiel 1", "Kwaliteitenprofiel 2", "Kwaliteitenprofiel 3", "Kwaliteitenprofiel 4"],
    onderwerpen: ["Opdracht(gever) (ambtelijk)", "Omgeving", "Bedrijfsvoering", "Vernieuwen en verbeteren"],
  },
};

/** A place in a profile that the user fills: it names no competence and may stand there more than once. */
const OPEN_PLACE = "eigen keuze";

function rowsOf(kader: Kader, tabel: TabelNaam): readonly Row[] {
  const rows: readonly object[] = tabel === "Kader" ? [kader.kader] : (kader.tabellen[tabel] ?? []);
  return rows.map((row) => ({ ...row }) as Row);
}

const present = (kader: Kader): readonly TabelNaam[] => TABELNAMEN.filter((tabel) => tabel === "Kader" || kader.tabellen[tabel] !== undefined);
const texts = (rows: readonly Row[], column: string): ReadonlySet<string> => new Set(rows.map((row) => String(row[column])));
const outside = (used: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] => [...used].filter((name) => !known.has(name));

describe("the catalogue", () => {
  test("gives each framework an id, and a short name that can name a table in Excel, of its own", () => {
    const ids = CATALOGUE.map((kader) => kader.kader.id);
    const korten = CATALOGUE.map((kader) => kader.kort.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(korten).size).toBe(korten.length);
    for (const kader of CATALOGUE) {
      expect(kader.kader.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(kader.kort).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
    }
  });

  test("finds a framework by its id and nothing by another word", () => {
    for (const kader of CATALOGUE) expect(findKader(kader.kader.id)).toBe(kader);
    expect(findKader("bestaat-niet")).toBeNull();
    expect(findKader("")).toBeNull();
  });
});

describe.each(CATALOGUE.map((kader) => [kader.kader.id, kader] as const))("%s", (id, kader) => {
  const apart = APART[id] ?? {};
  const subjects = [...(apart.functies ?? []), ...(apart.onderwerpen ?? []), ...(apart.gevraagd ?? [])];
  const competenties = texts(rowsOf(kader, "Competenties"), "competentie");
  const closed = rowsOf(kader, "Profielen").filter((row) => row["soort"] !== OPEN_PLACE);

  test("has rows in every table that it has, with exactly the columns of the contract", () => {
    for (const tabel of present(kader)) {
      const columns = KOLOMMEN[tabel].map((kolom) => kolom.naam).sort();
      expect([tabel, rowsOf(kader, tabel).length > 0]).toEqual([tabel, true]);
      for (const row of rowsOf(kader, tabel)) expect([tabel, Object.keys(row).sort()]).toEqual([tabel, columns]);
    }
  });

  test("writes every text on one line without stray spaces, never empty, and every number as a number", () => {
    for (const tabel of present(kader)) {
      for (const row of rowsOf(kader, tabel)) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value === "string") expect([tabel, column, value]).toEqual([tabel, column, value.replace(/\s+/g, " ").trim() || "tekst"]);
          if (typeof value === "number") expect([tabel, column, Number.isFinite(value) && value >= 0]).toEqual([tabel, column, true]);
        }
      }
    }
  });

  test("says of every row where it stands in the source", () => {
    for (const tabel of present(kader)) {
      for (const row of rowsOf(kader, tabel)) expect(row["plaats"]).toMatch(/^\S.*$/);
    }
    if (kader.totaleFormatie) expect(kader.totaleFormatie.plaats).not.toBe("");
  });

  test("writes every schaal as the ladder reads it", () => {
    for (const tabel of present(kader)) {
      for (const row of rowsOf(kader, tabel)) {
        for (const column of ["schaal", "schaalVan", "schaalTot"]) {
          const schaal = row[column] ?? null;
          if (schaal !== null) expect(readSchaal(schaal)).toBe(schaal);
        }
      }
    }
  });

  test("names no row twice", () => {
    for (const tabel of present(kader)) {
      const rows = tabel === "Profielen" ? closed : rowsOf(kader, tabel);
      const names = rows.map((row) => JSON.stringify(KEYS[tabel].map((column) => row[column])));
      expect([tabel, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([tabel, []]);
    }
  });

  test("hangs features, tasks, profiles, requirements and valuations on functions that it has, or on a known other subject", () => {
    const own = rowsOf(kader, "Functies").flatMap((row) => [String(row["functie"]), String(row["normfunctie"])]);
    const functies = new Set([...own, ...(apart.functies ?? [])]);
    for (const tabel of ["Kenmerken", "Taken", "Profielen", "Eisen", "Waarderingen"] as const) {
      const loose = outside(texts(rowsOf(kader, tabel), "functie"), functies);
      expect([tabel, loose]).toEqual([tabel, []]);
    }
  });

  test("asks in its profiles for competences that it describes", () => {
    expect(outside(texts(closed, "competentie"), new Set([...competenties, ...(apart.gevraagd ?? [])]))).toEqual([]);
  });

  test("describes no competence that no profile asks for and no indicator is about", () => {
    const used = new Set([...texts(closed, "competentie"), ...texts(rowsOf(kader, "Indicatoren"), "onderwerp")]);
    const levelled = rowsOf(kader, "Competenties").filter((row) => apart.losseGroep === undefined || row["groep"] !== apart.losseGroep);
    expect(outside(texts(levelled, "competentie"), used)).toEqual([]);
  });

  test("has indicators of its own competences, result areas or criteria only", () => {
    const known = new Set([...competenties, ...texts(rowsOf(kader, "Taken"), "gebied"), ...(apart.onderwerpen ?? [])]);
    expect(outside(texts(rowsOf(kader, "Indicatoren"), "onderwerp"), known)).toEqual([]);
  });

  test("uses every name that this test allows it besides its own", () => {
    const tables = ["Kenmerken", "Taken", "Profielen", "Eisen", "Waarderingen", "Indicatoren"] as const;
    const used = new Set(tables.flatMap((tabel) => rowsOf(kader, tabel).flatMap((row) => [row["functie"], row["competentie"], row["onderwerp"]].map(String))));
    expect(subjects.filter((name) => !used.has(name))).toEqual([]);
    if (apart.losseGroep !== undefined) expect(texts(rowsOf(kader, "Competenties"), "groep")).toContain(apart.losseGroep);
  });

  test("uses the levels of its own ladder, all of them, each with a place of its own in the order", () => {
    const niveaus = rowsOf(kader, "Niveaus");
    const levelled = [...rowsOf(kader, "Profielen"), ...rowsOf(kader, "Indicatoren")].filter((row) => row["niveau"] !== null);
    expect(outside(texts(levelled, "niveau"), texts(niveaus, "niveau"))).toEqual([]);
    expect(outside(texts(niveaus, "niveau"), texts(levelled, "niveau"))).toEqual([]);
    expect(texts(niveaus, "volgorde").size).toBe(niveaus.length);
  });

  test("shows for each competence level that a profile asks what it looks like, under the same level name", () => {
    const shown = rowsOf(kader, "Indicatoren").filter((row) => row["niveau"] !== null);
    const described = texts(shown, "onderwerp");
    const level = (row: Row, subject: string): string => [row[subject], row["niveau"], row["niveaunaam"]].join(" / ");
    const asked = closed.filter((row) => row["niveau"] !== null && described.has(String(row["competentie"])));
    const known = new Set(shown.map((row) => level(row, "onderwerp")));
    expect(asked.map((row) => level(row, "competentie")).filter((name) => !known.has(name))).toEqual([]);
  });
});
