/** Maastricht's regulation and guide, where they are on this machine: counts from reading them by hand, facts from the built-in framework. */
import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import { importDocument } from "../../src/importers/import-document";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const bytes = readSourceBytes("004_eb75be18cb468ead.txt");

if (bytes === null) {
  test("the built-in facts that the document would be compared with are there", () => expect(goedeGesprek.tabellen.Functies).toHaveLength(16));
} else {
  const reading = importDocument(bytes, "gids.txt");

  test("the document is seen to hold a regulation and a guide", async () => {
    expect([...(await reading).soorten].sort()).toEqual(["competentiegids", "regeling"]);
  });

  test("competences with their group, levels with their scales, function groups and profiles are the document's", async () => {
    const { tabellen } = (await reading).kader;
    const facts = { Competenties: ["competentie", "groep"], Niveaus: ["niveau", "volgorde", "schaalVan", "schaalTot"], Functies: ["functie", "schaal"], Profielen: ["functie", "competentie", "niveau", "soort", "herkomst"] } as const;
    for (const [tabel, kolommen] of Object.entries(facts) as [keyof typeof facts, readonly string[]][]) {
      const pick = (rows: readonly object[] | undefined): readonly unknown[] => (rows ?? []).map((rij) => kolommen.map((kolom) => (rij as Record<string, unknown>)[kolom]));
      expect({ [tabel]: pick(tabellen[tabel]) }).toEqual({ [tabel]: pick(goedeGesprek.tabellen[tabel]) });
    }
  });

  test("behaviours are 109, 106 and 112 and tips 107, 114 and 103 over the levels", async () => {
    const rijen = (await reading).kader.tabellen.Indicatoren ?? [];
    const perLevel = (soort: string): readonly number[] => ["3-7", "8-10", "11-18"].map((niveau) => rijen.filter((rij) => rij.soort === soort && rij.niveau === niveau).length);
    expect([perLevel("gedrag"), perLevel("tip")]).toEqual([[109, 106, 112], [107, 114, 103]]);
  });

  test("behaviours and tips per group are 46 / 42, 92 / 95, 83 / 82 and 106 / 105", async () => {
    const { Indicatoren = [], Competenties = [] } = (await reading).kader.tabellen;
    const groepOf = new Map(Competenties.map((rij) => [rij.competentie, rij.groep]));
    const count = (groep: string, soort: string): number => Indicatoren.filter((rij) => rij.soort === soort && groepOf.get(rij.onderwerp) === groep).length;
    expect(["Kern", "Verbinden", "Kiezen", "Leren"].map((groep) => [count(groep, "gedrag"), count(groep, "tip")])).toEqual([[46, 42], [92, 95], [83, 82], [106, 105]]);
  });

  test("the articles give 13 definitions, 40 paragraphs or articles without, five labels, and both parts of the weighing", async () => {
    const rijen = ((await reading).kader.tabellen.Regels ?? []).filter((rij) => /^[0-9]+$/.test(rij.artikel) && rij.soort !== "toelichting");
    expect(rijen.filter((rij) => rij.soort === "begrip").map((rij) => rij.onderdeel).join("")).toBe("abcdefghijklm");
    const leden = [...new Set(rijen.filter((rij) => rij.artikel !== "1").map((rij) => `${rij.artikel}.${rij.lid ?? ""}`))];
    // article 2: 8, 3: 5, 4: 7, 5: 4, 6: 12, 7: none, 8: 2
    expect(leden).toHaveLength(8 + 5 + 7 + 4 + 12 + 1 + 2);
    expect(rijen.filter((rij) => rij.soort === "kwalificatie").map((rij) => rij.regel.split(" :")[0])).toEqual(["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"]);
    // A heading behind a footnote's mark is no part of the item above it.
    expect(((await reading).kader.tabellen.Regels ?? []).filter((rij) => rij.soort === "Uitzonderingen").map((rij) => rij.plaats)).toEqual(["regel 968-978", "regel 980-984", "regel 986-987"]);
    expect(rijen.find((rij) => rij.artikel === "6" && rij.lid === "6")?.plaats).toBe("regel 494-495, regel 536-537");
  });

  test("nothing is dropped silently, and what is left out has a reason of its own", async () => {
    const result = await reading;
    expectWhole(result);
    expect(result.leftOut.filter((left) => left.reden.startsWith("hoort bij geen"))).toEqual([]);
  });
}
