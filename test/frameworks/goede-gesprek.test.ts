import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import { readSource } from "./source-document";

const {
  Functies: functies = [], Competenties: competenties = [], Niveaus: niveaus = [], Indicatoren: indicatoren = [],
  Profielen: profielen = [], Regels: regels = [], Bevindingen: bevindingen = [],
} = goedeGesprek.tabellen;

const perSoort = (functie: string) =>
  ["kern", "functiespecifiek", "eigen keuze"].map((soort) => profielen.filter((rij) => rij.functie === functie && rij.soort === soort).length);
const specifiek = (functie: string) =>
  profielen.filter((rij) => rij.functie === functie && rij.soort === "functiespecifiek").map((rij) => rij.competentie);

describe("the competence guide of Maastricht", () => {
  it("has the 27 competences of the overview (document, regel 910-934), by organisatiebekwaamheid", () => {
    const vanGroep = (groep: string) => competenties.filter((rij) => rij.groep === groep).map((rij) => rij.competentie);
    expect(vanGroep("Kern")).toEqual(["Samenwerken", "Klantgericht werken", "Integriteit"]);
    expect(vanGroep("Verbinden")).toEqual([
      "Gevoel voor bestuurlijke verhouding", "Motiveren", "Inlevingsvermogen", "Integraal werken", "Werken in netwerken", "Presentatie",
      "Visie ontwikkelen", "Ondernemend handelen",
    ]);
    expect(vanGroep("Kiezen")).toEqual([
      "Besluitvaardigheid", "Flexibel zijn", "Plannen en organiseren", "Resultaatgerichtheid", "Verantwoordelijkheid", "Overtuigingskracht",
      "Vasthoudendheid",
    ]);
    expect(vanGroep("Leren")).toEqual([
      "Luisteren", "Analyseren", "Lerend vermogen", "Initiatief", "Vernieuwen", "Omgevingsbewust", "Oordeelsvorming", "Accuraat werken",
      "Onderhandelen",
    ]);
    expect(competenties).toHaveLength(27);
  });

  it("has the three levels of artikel 3 lid 4, rising with the salary scale", () => {
    expect(niveaus.map((rij) => [rij.niveau, rij.volgorde, rij.schaalVan, rij.schaalTot])).toEqual([
      ["3-7", 1, "3", "7"], ["8-10", 2, "8", "10"], ["11-18", 3, "11", "18"],
    ]);
  });

  it("tells what every competence looks like on every level, in 81 texts that all differ", () => {
    const gedrag = indicatoren.filter((rij) => rij.soort === "gedrag");
    for (const { competentie } of competenties) {
      expect(gedrag.filter((rij) => rij.onderwerp === competentie).map((rij) => rij.niveau)).toEqual(["3-7", "8-10", "11-18"]);
    }
    expect(gedrag).toHaveLength(81);
    expect(new Set(gedrag.map((rij) => rij.tekst)).size).toBe(81);
  });

  it("has one tip per competence, for no level in particular", () => {
    const tips = indicatoren.filter((rij) => rij.soort === "tip");
    expect(tips.map((rij) => rij.onderwerp)).toEqual(competenties.map((rij) => rij.competentie));
    expect(new Set(tips.map((rij) => rij.niveau))).toEqual(new Set([null]));
    expect(indicatoren).toHaveLength(81 + 27);
  });

  it("gives the general tips for a conversation their eight numbers (regel 1195-1223)", () => {
    expect(regels.filter((rij) => rij.soort === "tip").map((rij) => rij.onderdeel)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });
});

describe("the sixteen profiles", () => {
  it("are those of the chapter Competentieprofielen, in its order, and none has a scale", () => {
    expect(functies.map((rij) => rij.functie)).toEqual([
      "Assistent Uitvoering", "Technisch Uitvoerend Medewerker", "Administratief Medewerker", "Medewerker Frontoffice", "Secretarieel Medewerker",
      "Vakspecialist", "Adviseur", "Beleidsondersteuner", "Beleidsmedewerker", "Projectmedewerker", "Projectleider", "Teammanager",
      "Manager Bedrijfsvoering", "Manager Beleid of Bedrijf", "Directieleden", "Programma Manager",
    ]);
    expect(functies.filter((rij) => rij.schaal !== null || rij.formatie !== null || rij.score !== null)).toEqual([]);
    expect(profielen.filter((rij) => rij.niveau !== null)).toEqual([]);
  });

  it("fill 118 places and leave 26 open", () => {
    expect(profielen.filter((rij) => rij.soort === "kern")).toHaveLength(48);
    expect(profielen.filter((rij) => rij.soort === "functiespecifiek")).toHaveLength(70);
    expect(profielen.filter((rij) => rij.soort === "eigen keuze").map((rij) => rij.competentie)).toEqual(Array(26).fill("Eigen keuze"));
    expect(profielen).toHaveLength(144);
  });

  it("are 3 + 4 + 2 for ten groups, 3 + 0 + 6 for Vakspecialist and 3 + 6 + 0 for the five sturende functies", () => {
    const sturend = ["Teammanager", "Manager Bedrijfsvoering", "Manager Beleid of Bedrijf", "Directieleden", "Programma Manager"];
    for (const { functie } of functies) {
      const verwacht = functie === "Vakspecialist" ? [3, 0, 6] : sturend.includes(functie) ? [3, 6, 0] : [3, 4, 2];
      expect([functie, perSoort(functie)]).toEqual([functie, verwacht]);
    }
  });

  it("ask what the document prints for a policy officer (4926-4934), a project leader (4957-4960) and the directors (5013-5023)", () => {
    expect(specifiek("Beleidsmedewerker")).toEqual([
      "Gevoel voor bestuurlijke verhouding", "Werken in netwerken", "Visie ontwikkelen", "Resultaatgerichtheid",
    ]);
    expect(specifiek("Projectleider")).toEqual(["Motiveren", "Presentatie", "Plannen en organiseren", "Resultaatgerichtheid"]);
    expect(specifiek("Directieleden")).toEqual([
      "Gevoel voor bestuurlijke verhouding", "Motiveren", "Werken in netwerken", "Visie ontwikkelen", "Ondernemend handelen", "Besluitvaardigheid",
    ]);
  });

  it("never ask Lerend vermogen and Onderhandelen, and ask every other competence", () => {
    const gevraagd = new Set(profielen.map((rij) => rij.competentie));
    expect(competenties.map((rij) => rij.competentie).filter((naam) => !gevraagd.has(naam))).toEqual(["Lerend vermogen", "Onderhandelen"]);
  });
});

describe("the regulation", () => {
  const inArtikel = (artikel: string) => regels.filter((rij) => rij.artikel === artikel && rij.soort !== "toelichting");

  it("has every article, lid and onderdeel of the text (artikel 1 to 8)", () => {
    expect(inArtikel("1").map((rij) => rij.onderdeel)).toEqual([..."abcdefghijklm"]);
    const leden = (artikel: string) => [...new Set(inArtikel(artikel).map((rij) => Number(rij.lid)))];
    expect(leden("2")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(leden("3")).toEqual([1, 2, 3, 4, 5]);
    expect(leden("4")).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(leden("5")).toEqual([1, 2, 3, 4]);
    expect(leden("6")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(inArtikel("7")).toHaveLength(1);
    expect(leden("8")).toEqual([1, 2]);
    expect(inArtikel("4").filter((rij) => rij.lid === "1").map((rij) => rij.onderdeel)).toEqual([null, "a", "b", "c"]);
    expect(inArtikel("6").filter((rij) => rij.lid === "4").map((rij) => rij.onderdeel)).toEqual(["a", "b", null]);
  });

  it("knows the five kwalificaties in the order of artikel 6 lid 5", () => {
    const labels = regels.filter((rij) => rij.soort === "kwalificatie").map((rij) => rij.regel.split(":")[0]);
    expect(labels).toEqual(["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"]);
  });

  it("keeps the figures of terms and weights", () => {
    const regel = (lid: string, soort: string) => inArtikel("6").filter((rij) => rij.lid === lid && rij.soort === soort).map((rij) => rij.regel).join(" ");
    expect(regel("2", "termijn")).toMatch(/vijf maanden.*een maand/);
    expect(regel("3", "termijn")).toMatch(/een week/);
    expect(regel("6", "weging")).toMatch(/50%.*50%/);
    expect(regel("11", "termijn")).toMatch(/twee weken/);
    expect(regel("12", "termijn")).toMatch(/twee weken.*vier weken/);
    expect(inArtikel("4").find((rij) => rij.soort === "termijn")?.regel).toMatch(/31 mei/);
    expect(inArtikel("8").map((rij) => rij.regel).join(" ")).toMatch(/1 januari 2014.*15 maart 1999/);
  });
});

describe("what the user must know first", () => {
  it("names each of the project's choices K1 to K10 where the regulation is silent", () => {
    const tekst = bevindingen.map((rij) => rij.melding).join(" ");
    for (let k = 1; k <= 10; k++) expect(tekst).toMatch(new RegExp(`\\bK${k}\\b`));
  });

  it("reports each contradiction and each loss under a code of its own", () => {
    const codes = bevindingen.map((rij) => rij.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining([
      "weging-gelijk-of-helft", "kennisniveau-soms-genoemd", "vakspecialist-vier-of-zes", "sturende-functies-vier-of-zes", "datum-planningsgesprek",
      "start-na-mei", "twee-jaar-of-een", "voorbeeld-zonder-planning", "salarisschaal-of-oik", "wie-benoemt-kerncompetenties", "citeertitel-verschilt",
      "naam-verantwoordelijkheid", "volgorde-kerncompetenties", "matrix-kruisjes-kwijt", "ontwikkelbaarheid-kwijt", "schaal-per-functiegroep",
    ]));
  });
});

const lines = readSource("004_eb75be18cb468ead.txt");
if (lines) {
  const line = (nr: number) => lines[nr - 1] ?? "";
  const nummers = (plaats: string) => [...plaats.matchAll(/regel (\d+)/g)].map((found) => Number(found[1]));
  const eerste = (plaats: string) => nummers(plaats)[0] ?? 0;
  /** Bullets from a line up to the next heading of behaviours or tips, the next page that opens with a bullet, or the next competence. */
  const bullets = (from: number, stops: ReadonlySet<number>) => {
    let count = 0;
    for (let nr = from; nr <= lines.length && (nr === from || !stops.has(nr)); nr++) if (line(nr).startsWith("•")) count++;
    return count;
  };

  describe("beside the document", () => {
    it("has every functiegroep, competence and profile row by name at its line", () => {
      for (const rij of functies) expect(line(eerste(rij.plaats))).toBe(rij.functie);
      for (const rij of competenties) expect(line(eerste(rij.plaats))).toBe(rij.competentie);
      for (const rij of profielen) {
        const nr = eerste(rij.plaats);
        expect(`${line(nr)} ${line(nr + 1)}`.startsWith(rij.competentie)).toBe(true);
      }
    });

    it("has each block of behaviours and tips at its first bullet: 109, 106, 112 behaviours and 107, 114, 103 tips", () => {
      const starts = new Set(indicatoren.flatMap((rij) => nummers(rij.plaats)));
      const stops = new Set([...starts, ...competenties.map((rij) => eerste(rij.plaats)), 4817]);
      for (const nr of starts) expect(line(nr)).toMatch(/^•/);
      const gedrag = ["3-7", "8-10", "11-18"].map((niveau) => indicatoren
        .filter((rij) => rij.soort === "gedrag" && rij.niveau === niveau)
        .reduce((sum, rij) => sum + bullets(eerste(rij.plaats), stops), 0));
      const tips = [0, 1, 2].map((k) => indicatoren
        .filter((rij) => rij.soort === "tip")
        .reduce((sum, rij) => sum + bullets(nummers(rij.plaats)[k] ?? 0, stops), 0));
      expect(gedrag).toEqual([109, 106, 112]);
      expect(tips).toEqual([107, 114, 103]);
    });

    it("has every rule within the article, lid and onderdeel that it names", () => {
      const vorige = (from: number, head: RegExp) => {
        for (let nr = from; nr > 0; nr--) {
          const found = head.exec(line(nr));
          if (found) return found[1];
        }
        return undefined;
      };
      for (const rij of regels.filter((regel) => /^[1-8]$/.test(regel.artikel) && regel.soort !== "toelichting")) {
        const nr = eerste(rij.plaats);
        expect(nr).toBeLessThan(583); // "Toelichting"
        // A lid may begin above the line of its second sentence, so its number is looked for at the line or before it.
        const gevonden = [vorige(nr, /^Artikel (\d)/), rij.lid && vorige(nr, /^(\d+)\. /), rij.onderdeel && vorige(nr, /^([a-m])[.)] /)];
        expect(gevonden).toEqual([rij.artikel, rij.lid, rij.onderdeel]);
      }
    });
  });
}
