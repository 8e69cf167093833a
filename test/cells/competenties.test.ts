import { column, errorCell, shownAnswer, shownCell } from "./answers";

const OWN = [
  ["competentie", "functie", "niveau", "herkomst"],
  ["Visie", "Teamleider", "A", null],
  ["Visie", "Adviseur", "B", null],
  ["Netwerken", "Adviseur", 3, null],
  ["Luisteren", "Adviseur", null, null],
];

describe("NIVEAU", () => {
  it("is the level asked, and empty where the function does not ask the competence", () => {
    expect(shownCell("NIVEAU", "Adviseur", "analytisch vermogen")).toBe("B");
    expect(shownCell("NIVEAU", "Adviseur IV", "Analytisch vermogen")).toBe("B");
    expect(shownCell("NIVEAU", "Adviseur", "Ondernemingszin")).toBe("");
  });
  it("is open where the two parts of the source differ, and answers each part on request (Educatie III)", () => {
    expect(shownCell("NIVEAU", "Medewerker educatie III", "Klantgerichtheid")).toMatch(/^#N\/B .*D \(functiebeschrijving\), C \(competentieprofiel\); kies een herkomst$/);
    expect(shownCell("NIVEAU", "Medewerker educatie III", "Integriteit")).toMatch(/D \(functiebeschrijving\), niet gevraagd \(competentieprofiel\)/);
    expect(shownCell("NIVEAU", "Zweminstructeur", "Integriteit", null, "functiebeschrijving")).toBe("D");
    expect(shownCell("NIVEAU", "Zweminstructeur", "Integriteit", null, "Competentieprofiel")).toBe("");
    expect(shownCell("NIVEAU", "Zweminstructeur", "Klantgerichtheid", "ommen-hr21", "competentieprofiel")).toBe("C");
  });
  it("does not know a competence or function that the framework does not have", () => {
    expect(shownCell("NIVEAU", "Adviseur", "Toveren")).toBe("#N/B \"Toveren\": onbekende competentie");
    expect(shownCell("NIVEAU", "Tovenaar", "Visie")).toBe("#N/B \"Tovenaar\": onbekende functie");
    expect(shownCell("NIVEAU", "Adviseur", "Visie", null, "tabel")).toBe("#N/B \"Adviseur\": geen rijen met herkomst tabel (wel: functiebeschrijving, competentieprofiel)");
  });
  it("is open where a profile asks without a level (Het goede gesprek: it follows the scale)", () => {
    expect(shownCell("NIVEAU", "Adviseur", "Samenwerken", "goede-gesprek")).toBe(
      "#N/B Adviseur, Samenwerken: gevraagd, zonder niveau in het profiel; mogelijk 3-7, 8-10 of 11-18; het niveau volgt uit de schaal, zie COMPETENTIENIVEAU",
    );
    // Lerend vermogen stands in no profile, so it exists and is not asked; Eigen keuze is an open place and no competence.
    expect(shownCell("NIVEAU", "Adviseur", "Lerend vermogen", "goede-gesprek")).toBe("");
    expect(shownCell("NIVEAU", "Adviseur", "Eigen keuze", "goede-gesprek")).toBe("#N/B \"Eigen keuze\": onbekende competentie");
  });
  it("makes a block of functions down and competences across", () => {
    expect(shownAnswer("NIVEAU", column("Teamleider", "Adviseur", null), [["Visie", "Netwerken"]], OWN)).toEqual([["A", ""], ["B", "3"], ["", ""]]);
  });
  it("knows in a range only what stands in it", () => {
    expect(shownCell("NIVEAU", "Adviseur", "Luisteren", OWN)).toBe("#N/B Adviseur, Luisteren: gevraagd, zonder niveau in het profiel");
    expect(shownCell("NIVEAU", "Adviseur", "Flexibiliteit", OWN)).toBe("#N/B \"Flexibiliteit\": onbekende competentie");
    expect(shownCell("NIVEAU", "Adviseur IV", "Visie", OWN)).toBe("#N/B \"Adviseur IV\": onbekende functie; lijkt op: Adviseur");
  });
  it("says so where one part names two levels", () => {
    expect(shownCell("NIVEAU", "A-functie", "Visie", [["functie", "competentie", "niveau"], ["A-functie", "Visie", "A"], ["A-functie", "visie", "B"]])).toMatch(/^#N\/B .*A \(zonder herkomst\), B \(zonder herkomst\)$/);
  });
  it("keeps an error in the table to its own function", () => {
    const table = [["functie", "competentie", "niveau"], ["A-functie", "Visie", errorCell("#N/A")], ["B-functie", "Visie", "C"]];
    expect(shownAnswer("NIVEAU", column("A-functie", "B-functie"), "Visie", table)).toEqual([["#N/B Profielen, rij 2, kolom niveau: de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)"], ["C"]]);
  });
});

describe("COMPETENTIES", () => {
  it("lists what a function asks, five in Ommen", () => {
    const rows = shownAnswer("COMPETENTIES", "Gemeentesecretaris");
    expect(rows[0]).toEqual(["Competentie", "Niveau", "Niveaunaam", "Soort"]);
    expect(rows.slice(1).map(([competentie, niveau]) => [competentie, niveau])).toEqual([
      ["Ondernemingszin", "A"], ["Visie", "A"], ["Netwerken", "A"], ["Omgevingsbewustzijn", "A"], ["Besluitvaardigheid", "A"],
    ]);
  });
  it("asks for a herkomst where the parts differ", () => {
    expect(shownCell("COMPETENTIES", "Zweminstructeur")).toMatch(/^#N\/B "Zweminstructeur": de bronnen verschillen, kies een herkomst/);
    expect(shownAnswer("COMPETENTIES", "Zweminstructeur", null, "competentieprofiel").slice(1).map(([naam, niveau]) => `${naam} ${niveau}`)).toEqual([
      "Zelfreflectie C", "Zelfstandigheid C", "Creativiteit C", "Klantgerichtheid C", "Mondelinge communicatie C",
    ]);
  });
  it("gives 3 kern, 4 functiespecifiek and 2 open places for most groups of Het goede gesprek", () => {
    const soorten = shownAnswer("COMPETENTIES", "Projectleider", "goede-gesprek").slice(1).map(([, , , soort]) => soort);
    expect(soorten).toEqual([...Array<string>(3).fill("kern"), ...Array<string>(4).fill("functiespecifiek"), ...Array<string>(2).fill("eigen keuze")]);
  });
  it("takes one function", () => {
    expect(shownCell("COMPETENTIES", column("Adviseur", "Beheerder"))).toBe("#WAARDE! functie is één cel, geen bereik");
    expect(shownCell("COMPETENTIES", null)).toBe("");
  });
});

describe("INDICATOREN", () => {
  const table = [["tekst", "niveau", "onderwerp", "soort"], ["eerste", "A", "Visie", "gedrag"], ["tweede", "A", "Visie", "tip"], ["derde", "B", "Visie", "gedrag"], ["vierde", null, "Visie", "focus"]];
  it("lists the texts of a level in order, of one soort on request", () => {
    expect(shownAnswer("INDICATOREN", "visie", "a", table)).toEqual([["eerste"], ["tweede"]]);
    expect(shownAnswer("INDICATOREN", "Visie", "A", table, "TIP")).toEqual([["tweede"]]);
    expect(shownAnswer("INDICATOREN", "Visie", null, table, "focus")).toEqual([["vierde"]]);
    expect(shownAnswer("INDICATOREN", "Visie", null, table)).toEqual([[""]]);
  });
  it.each([
    ["Visies", "A", null, "#N/B \"Visies\": onbekend onderwerp; lijkt op: Visie"],
    ["Visie", "C", null, "#N/B \"Visie\": geen indicatoren op niveau C; wel op: A, B, (zonder niveau)"],
    ["Visie", "B", "tip", "#N/B \"Visie\": geen indicatoren van soort tip; wel: gedrag"],
  ])("says what there is instead of %p %p %p", (onderwerp, niveau, soort, message) => expect(shownCell("INDICATOREN", onderwerp, niveau, table, soort)).toBe(message));
  it("answers from the built-in frameworks", () => {
    expect(shownAnswer("INDICATOREN", "Samenwerken", "8-10", "goede-gesprek", "gedrag")).toHaveLength(1);
    expect(shownAnswer("INDICATOREN", "Zelfstandigheid", 3, "bnp-2021")).toHaveLength(1);
  });
});

describe("COMPETENTIEMATRIX", () => {
  it("has 25 competences of Ommen down and 17 profiles across, with an error only where the sources differ", () => {
    const [head = [], ...rows] = shownAnswer("COMPETENTIEMATRIX");
    expect(head[0]).toBe("Competentie");
    expect(head).toHaveLength(18);
    expect(rows).toHaveLength(25);
    const educatie = head.indexOf("Medewerker educatie III");
    // Description and profile of Educatie III: 5 + 5 competences of which 2 are shared, each with another level: 8 cells.
    expect(rows.filter((row) => String(row[educatie]).startsWith("#N/B"))).toHaveLength(8);
    expect(rows.flatMap((row) => row.slice(1).filter((cell, at) => at + 1 !== educatie && String(cell).startsWith("#")))).toEqual([]);
    // 80 assignments minus the 5 of Educatie III, and 2 of the module.
    expect(rows.flatMap((row) => row.slice(1).filter((cell) => /^[A-D]$/.test(String(cell))))).toHaveLength(77);
  });
  it("shows the functions that the user names, in that order, from one part of the source", () => {
    const [head, ...rows] = shownAnswer("COMPETENTIEMATRIX", null, [["Zweminstructeur", "Adviseur"]], "competentieprofiel");
    expect(head).toEqual(["Competentie", "Zweminstructeur", "Adviseur"]);
    expect(rows.map((row) => row.slice(1).filter((cell) => cell !== "").length).reduce((a, b) => a + b)).toBe(10);
    expect(rows.find(([naam]) => naam === "Klantgerichtheid")).toEqual(["Klantgerichtheid", "C", ""]);
  });
  it("reads a table of the workbook; x is asked without a level", () => {
    expect(shownAnswer("COMPETENTIEMATRIX", OWN)).toEqual([["Competentie", "Teamleider", "Adviseur"], ["Visie", "A", "B"], ["Netwerken", "", "3"], ["Luisteren", "", "x"]]);
  });
  it("puts an unknown function's reason in its column", () => {
    const [, visie] = shownAnswer("COMPETENTIEMATRIX", OWN, [["Teamleider", "Tovenaar"]]);
    expect(visie).toEqual(["Visie", "A", "#N/B \"Tovenaar\": onbekende functie"]);
  });
  it("leaves open places and examples out, and says so where nothing is left", () => {
    const [head = [], ...rows] = shownAnswer("COMPETENTIEMATRIX", "goede-gesprek");
    expect(head).toHaveLength(17);
    expect(rows.map(([naam]) => naam)).not.toContain("Eigen keuze");
    expect(rows).toHaveLength(25); // 27 competences, two of them in no profile
    expect(rows.flatMap((row) => row.slice(1)).filter((cell) => cell === "x")).toHaveLength(118);
    expect(shownCell("COMPETENTIEMATRIX", "bnp-2021")).toBe("#N/B het kader noemt geen functies met een competentieprofiel");
  });
});
