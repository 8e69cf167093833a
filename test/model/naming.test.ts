import { makeNaming } from "../../src/model/naming";

describe("free names in a workbook", () => {
  it("keeps a free name and numbers a taken one, without regard to case", () => {
    const naming = makeNaming({ sheets: ["start", "Blad1"], names: [] });
    expect(naming.sheet("Start")).toBe("Start (2)");
    expect(naming.sheet("Start")).toBe("Start (3)");
    expect(naming.sheet("Formatiematrix")).toBe("Formatiematrix");
  });

  it("tries the alternative before a number", () => {
    const naming = makeNaming({ sheets: ["Start"], names: [] });
    expect(naming.sheet("Start", "Start Ommen")).toBe("Start Ommen");
    expect(naming.sheet("Start", "Start Ommen")).toBe("Start (2)");
  });

  it.each([
    ["Regisseur/adviseur", "Regisseur-adviseur"],
    // 32 characters: one too many
    ["Strategisch regisseur / adviseur", "Strategisch regisseur - advise…"],
    ["[a]:b*c?d\\e", "-a--b-c-d-e"],
    ["'Eigen'", "Eigen"],
    ["History", "Blad History"],
    ["", "Blad"],
    ["Medewerker administratief & secretarieel II", "Medewerker administratief & se…"],
  ])("makes %p legal: %p", (wanted, expected) => expect(makeNaming({ sheets: [], names: [] }).sheet(wanted)).toBe(expected));

  it("shortens a long name so that its number still fits in 31 characters", () => {
    const naming = makeNaming({ sheets: [], names: [] });
    naming.sheet("Senior administratief medewerker van dienst");
    expect(naming.sheet("Senior administratief medewerker van dienst")).toBe("Senior administratief mede… (2)");
  });

  it("gives a short name with which no table or name begins", () => {
    const naming = makeNaming({ sheets: [], names: ["Ommen_Functies", "OMMEN2_lijst"] });
    expect(naming.kort("Ommen")).toBe("Ommen3");
    expect(naming.kort("Ommen")).toBe("Ommen4");
    expect(naming.kort("BNP")).toBe("BNP");
  });
});
