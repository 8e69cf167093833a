import { column, errorCell, shownAnswer, shownCell } from "./answers";

const OWN = [
  ["schaal", "functie", "kleur", "normfunctie"],
  ["10", "Adviseur wonen", "x", "Adviseur IV"],
  [11, "Adviseur zorg", "", "Adviseur IV"],
  ["8", "Beheerder", null, null],
  [null, "Stagiair", null, null],
  ["10a", "Projectleider", null, "Projectleider I"],
];

describe("FUNCTIESCHAAL", () => {
  // Scales as the table of the functieboek of Ommen prints them.
  it.each([["Gemeentesecretaris", "14"], ["Zweminstructeur", "6"], ["zweminstructeur ", "6"], ["Medewerker  ONTWIKKELING\u00a0I", "12"], ["Adviseur", "10"], ["Administratief medewerker", "4"]])("of %p is %s in Ommen", (functie, schaal) => {
    expect(shownCell("FUNCTIESCHAAL", functie)).toBe(schaal);
  });
  it("spills over a column, every answer in its own cell", () => {
    expect(shownAnswer("FUNCTIESCHAAL", column("Beheerder", null, "Onbekend iemand", errorCell("#N/A")))).toEqual([
      ["8"], [""], ["#N/B \"Onbekend iemand\": onbekende functie"], ["#N/B de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)"],
    ]);
  });
  it("names what the user may have meant", () => {
    expect(shownCell("FUNCTIESCHAAL", "Medewerker publiek")).toBe("#N/B \"Medewerker publiek\": onbekende functie; lijkt op: Medewerker publiek III, Medewerker publiek IV, Medewerker publiek V");
  });
  it("reads a table of the workbook by its headers; a normfunctie on two scales stays open", () => {
    expect(shownAnswer("FUNCTIESCHAAL", column("adviseur wonen", "Projectleider I", "Adviseur IV", "Stagiair"), OWN)).toEqual([
      ["10"], ["10A"],
      ["#N/B \"Adviseur IV\": schaal 10 of 11; komt op meer schalen voor (Adviseur wonen 10, Adviseur zorg 11); geef de functie zelf"],
      ["#N/B \"Stagiair\": staat in Functies zonder schaal"],
    ]);
  });
  it("keeps an error in the table to its own function", () => {
    const table = [["functie", "schaal"], ["A-functie", errorCell("#REF!")], ["B-functie", 9]];
    expect(shownAnswer("FUNCTIESCHAAL", column("A-functie", "B-functie"), table)).toEqual([
      ["#WAARDE! Functies, rij 2, kolom schaal: de cel waarnaar wordt verwezen bevat zelf een fout (#VERW!)"], ["9"],
    ]);
  });
  it.each([
    ["a framework that does not exist", "hr22", /^#WAARDE! kader "hr22" is niet ingebouwd \(wel: ommen-hr21, .*goede-gesprek/],
    ["a table without headers", [["Beheerder", "8"], ["Adviseur", "10"]], /^#WAARDE! Functies: de eerste rij moet koppen hebben, met kolom functie/],
    ["an error as kader", errorCell("#NAME?"), /^#WAARDE! .*#NAAM\?/],
    ["a framework without scales", "goede-gesprek", /^#N\/B "Adviseur": staat in Functies zonder schaal/],
  ])("says what is wrong with %s", (_, kader, message) => expect(shownCell("FUNCTIESCHAAL", "Adviseur", kader)).toMatch(message));
});

describe("NORMFUNCTIE", () => {
  it.each([["Zweminstructeur", "Medewerker educatie III"], ["strategisch beleidsadviseur", "Medewerker Ontwikkeling I"], ["adviseur iv", "Adviseur IV"]])("of %p is %p", (functie, norm) => {
    expect(shownCell("NORMFUNCTIE", functie)).toBe(norm);
  });
  it("says so where the framework gives none", () => {
    expect(shownCell("NORMFUNCTIE", "Teammanager", "goede-gesprek")).toBe("#N/B \"Teammanager\": het kader noemt bij deze functie geen normfunctie");
    expect(shownAnswer("NORMFUNCTIE", column("Beheerder", "Adviseur zorg"), OWN)).toEqual([["#N/B \"Beheerder\": het kader noemt bij deze functie geen normfunctie"], ["Adviseur IV"]]);
  });
});
