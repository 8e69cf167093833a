import { fgrCommunicatie } from "../../src/frameworks/fgr-communicatie";
import type { Waardering } from "../../src/model/tabellen";
import { readSource } from "./source-document";

const {
  Functies: functies = [], Kenmerken: kenmerken = [], Taken: taken = [], Competenties: competenties = [], Indicatoren: indicatoren = [],
  Profielen: profielen = [], Eisen: eisen = [], Waarderingen: waarderingen = [], Bevindingen: bevindingen = [],
} = fgrCommunicatie.tabellen;

const scores = (rij: Waardering | undefined) =>
  rij ? [rij.k1, rij.k2, rij.k3, rij.k4, rij.k5, rij.k6, rij.k7, rij.k8, rij.k9, rij.k10, rij.k11, rij.k12, rij.k13, rij.k14] : [];
const vanSchaal = (schaal: string) => scores(waarderingen.find((rij) => rij.schaal === schaal));
/** The numbers of the kenmerken that differ between two scales. */
const verschil = (laag: string, hoog: string) =>
  vanSchaal(laag).flatMap((score, index) => (score === vanSchaal(hoog)[index] ? [] : [index + 1]));
const tekst = (schaal: string, gebied: string) => taken.find((rij) => rij.functie.endsWith(schaal) && rij.gebied === gebied)?.tekst;

describe("the four functietyperingen", () => {
  it("stand on schaal 5 to 8 with the totals that the document prints (regel 198, 239, 279, 317)", () => {
    expect(functies.map((rij) => [rij.functie, rij.schaal, rij.score])).toEqual([
      ["Functietypering schaal 5", "5", 28], ["Functietypering schaal 6", "6", 32], ["Functietypering schaal 7", "7", 35],
      ["Functietypering schaal 8", "8", 38],
    ]);
  });

  it("have FUWASYS scores that are the printed digits and add up to the printed total", () => {
    expect(waarderingen.map((rij) => [rij.patroon, rij.totaal])).toEqual([
      ["22222 22222 22 22 (28)", 28], ["32232 33222 22 22 (32)", 32], ["32232 33223 32 32 (35)", 35], ["32232 33233 33 33 (38)", 38],
    ]);
    for (const rij of waarderingen) {
      expect(scores(rij).join("")).toBe(rij.patroon.replace(/\(.*\)|\s/g, ""));
      expect(scores(rij).reduce<number>((sum, score) => sum + (score ?? 0), 0)).toBe(rij.totaal);
    }
  });

  it("differ in kenmerk 1, 4, 6, 7, then 10, 11, 13, then 9, 12, 14, each time by one point", () => {
    expect(verschil("5", "6")).toEqual([1, 4, 6, 7]);
    expect(verschil("6", "7")).toEqual([10, 11, 13]);
    expect(verschil("7", "8")).toEqual([9, 12, 14]);
  });

  it("have one general description and four areas each, with the numbers of items that the document prints", () => {
    expect(kenmerken.map((rij) => rij.functie)).toEqual(functies.map((rij) => rij.functie));
    const aantallen = functies.map(({ functie }) => taken.filter((rij) => rij.functie === functie).map((rij) => rij.aantalTaken));
    expect(aantallen).toEqual([[6, 3, 5, 3], [5, 3, 5, 3], [5, 3, 4, 2], [6, 3, 4, 2]]);
    expect(taken.slice(0, 4).map((rij) => [rij.gebiedNr, rij.gebied])).toEqual([
      [1, "Resultaten"], [2, "Speelruimte"], [3, "Kennis en vaardigheden"], [4, "Contacten"],
    ]);
  });

  it("read the same where the document says the same: knowledge and contacts on schaal 5 and 6", () => {
    expect(tekst("5", "Kennis en vaardigheden")).toBe(tekst("6", "Kennis en vaardigheden"));
    expect(tekst("5", "Contacten")).toBe(tekst("6", "Contacten"));
    expect(tekst("5", "Speelruimte")).not.toBe(tekst("6", "Speelruimte"));
    expect(tekst("7", "Contacten")).not.toBe(tekst("8", "Contacten"));
  });
});

describe("the kwaliteitenprofielen", () => {
  const namen = [1, 2, 3, 4].map((nr) => `Kwaliteitenprofiel ${nr}`);

  it("ask all six competences each and belong to no scale", () => {
    expect(competenties.map((rij) => rij.competentie)).toEqual([
      "Flexibiliteit", "Klantgerichtheid", "Luisteren", "Plannen en organiseren", "Voortgangscontrole", "Zelfontwikkeling",
    ]);
    for (const naam of namen) {
      const gevraagd = profielen.filter((rij) => rij.functie === naam);
      expect(gevraagd.map((rij) => rij.competentie).sort()).toEqual(competenties.map((rij) => rij.competentie));
      expect(new Set(gevraagd.map((rij) => rij.niveau))).toEqual(new Set([null]));
    }
    expect(profielen).toHaveLength(24);
    expect(functies.filter((rij) => namen.includes(rij.functie))).toEqual([]);
  });

  it("ask VMBO or MBO and hardly any experience (1, 2), or MBO and some (3, 4)", () => {
    const namenVan = (functie: string, soort: string) => eisen.filter((rij) => rij.functie === functie && rij.soort === soort).map((rij) => rij.naam);
    expect(namen.map((naam) => namenVan(naam, "werk- en denkniveau"))).toEqual([["VMBO", "MBO"], ["VMBO", "MBO"], ["MBO"], ["MBO"]]);
    expect(namen.map((naam) => namenVan(naam, "ervaring"))).toEqual([
      ["Geen/enige relevante ervaring"], ["Geen/enige relevante ervaring"],
      ["Enige relevante ervaring en succesvol"], ["Enige relevante ervaring en succesvol"],
    ]);
    expect(eisen.filter((rij) => rij.naam === "P.M.")).toHaveLength(8);
  });
});

describe("results and behaviour of the function group", () => {
  it("have one text for each of the four resultaatgebieden", () => {
    const gebieden = ["Opdracht(gever) (ambtelijk)", "Omgeving", "Bedrijfsvoering", "Vernieuwen en verbeteren"];
    for (const soort of ["resultaat", "gedrag"]) expect(indicatoren.filter((rij) => rij.soort === soort).map((rij) => rij.onderwerp)).toEqual(gebieden);
    expect(indicatoren).toHaveLength(8);
  });
});

describe("what the user must know first", () => {
  it("includes what is undetermined: the scale of the profiles, the group's name, the FUWASYS table and the broken sentence of schaal 8", () => {
    const codes = bevindingen.map((rij) => rij.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining([
      "kwaliteitenprofiel-zonder-schaal", "functiegroep-zonder-naam", "fuwasys-tabel-ontbreekt", "schaal-8-zin-kapot", "departementsspecifiek-open",
    ]));
    expect(fgrCommunicatie.tabellen.Conversie).toBeUndefined();
  });
});

const lines = readSource("002_c59a98fe6abeb3f8.txt");
if (lines) {
  const line = (nr: number | undefined) => lines[(nr ?? 0) - 1] ?? "";
  const nummers = (plaats: string) => [...plaats.matchAll(/regel (\d+)/g)].map((found) => Number(found[1]));
  /** Bullets below a heading, up to the first of the headings given; a subheading in between does not count. */
  const bulletsBelow = (heading: number, stops: readonly number[]) => {
    let count = 0;
    for (let nr = heading + 1; nr <= lines.length && !stops.includes(nr); nr++) if (line(nr).startsWith("•")) count++;
    return count;
  };

  describe("beside the document", () => {
    it("has each functietypering at its heading, pattern and scale", () => {
      for (const [index, rij] of functies.entries()) {
        const [kop, patroon, schaal] = nummers(rij.plaats);
        expect(line(kop)).toMatch(/^Fun(c?)tietypering$/);
        expect(line(patroon)).toBe(waarderingen[index]?.patroon);
        expect(line(schaal)).toBe(`Schaal ${rij.schaal}`);
      }
    });

    it("has each area at its heading, with as many items below it as the table says", () => {
      const stops = [...kenmerken, ...taken, ...functies].flatMap((rij) => nummers(rij.plaats));
      for (const rij of taken) {
        const [kop] = nummers(rij.plaats);
        expect(line(kop).startsWith(rij.gebied)).toBe(true);
        expect([rij.plaats, bulletsBelow(kop ?? 0, stops)]).toEqual([rij.plaats, rij.aantalTaken]);
      }
    });

    it("has each competence, requirement and resultaatgebied by name at its line", () => {
      const bijNaam = [
        ...competenties.map((rij) => ({ plaats: rij.plaats, naam: rij.competentie })),
        ...profielen.map((rij) => ({ plaats: rij.plaats, naam: rij.competentie })),
        ...eisen.map((rij) => ({ plaats: rij.plaats, naam: rij.naam ?? "" })),
        ...indicatoren.map((rij) => ({ plaats: rij.plaats, naam: rij.onderwerp })),
      ];
      const plat = (text: string) => text.toLowerCase().replace(/ /g, "");
      for (const { plaats, naam } of bijNaam) expect(plat(line(nummers(plaats)[0]))).toContain(plat(naam));
    });

    it("sums up 12 results and 18 behaviours: 4, 3, 3, 2 and 6, 6, 3, 3", () => {
      const stops = [...indicatoren.flatMap((rij) => nummers(rij.plaats)), 27, 59];
      expect(indicatoren.map((rij) => bulletsBelow(nummers(rij.plaats)[0] ?? 0, stops))).toEqual([4, 3, 3, 2, 6, 6, 3, 3]);
    });
  });
}
