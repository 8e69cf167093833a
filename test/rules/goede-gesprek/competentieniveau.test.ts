import { competentieniveau } from "../../../src/rules/goede-gesprek/artikel-03-competentieniveau";

const NIVEAUS = [
  { niveau: "3-7", schaalVan: "3", schaalTot: "7" },
  { niveau: "8-10", schaalVan: "8", schaalTot: "10" },
  { niveau: "11-18", schaalVan: "11", schaalTot: "18" },
];

describe("artikel 3, vierde lid", () => {
  it.each([["3", "3-7"], ["7", "3-7"], ["8", "8-10"], ["10", "8-10"], ["11", "11-18"], ["11A", "11-18"], ["5A", "3-7"], ["18", "11-18"]])("scale %s has level %s", (schaal, niveau) => {
    expect(competentieniveau(NIVEAUS, schaal)).toMatchObject({ kind: "determined", value: niveau, because: [{ plaats: "art. 3 lid 4" }] });
  });

  it.each([["10A", ["8-10", "11-18"]], ["7A", ["3-7", "8-10"]], ["2", []], ["19", []], ["18A", []]])("leaves scale %s open between %p", (schaal, candidates) => {
    expect(competentieniveau(NIVEAUS, schaal)).toMatchObject({ kind: "undetermined", candidates });
  });

  it("names both levels where a user's own table lets them overlap", () => {
    expect(competentieniveau([...NIVEAUS, { niveau: "10+", schaalVan: "10", schaalTot: "12" }], "10")).toMatchObject({ kind: "conflict", candidates: ["8-10", "10+"], because: [{ sentence: "de schaal valt in meer dan een niveau", plaats: "art. 3 lid 4" }] });
  });

  it("leaves a tussenschaal between the nearest two of its levels, in whatever order a table has them, and passes over levels without scales", () => {
    const table = [{ niveau: "zonder", schaalVan: "9", schaalTot: null }, { niveau: "ook zonder", schaalVan: null, schaalTot: "12" }, { niveau: "16-18", schaalVan: "16", schaalTot: "18" }, { niveau: "11-15", schaalVan: "11", schaalTot: "15" }, { niveau: "1-2", schaalVan: "1", schaalTot: "2" }, ...NIVEAUS.slice(0, 2)];
    expect(competentieniveau(table, "10A")).toMatchObject({ kind: "undetermined", candidates: ["8-10", "11-15"] });
    expect(competentieniveau(table, "19")).toMatchObject({ candidates: [], because: [{ sentence: "de niveaus gaan over schaal 1 tot en met 18" }] });
  });

  it("says so when a framework has no scales", () => {
    expect(competentieniveau([{ niveau: "A", schaalVan: null, schaalTot: null }], "8")).toMatchObject({ kind: "undetermined", candidates: [] });
  });
});
