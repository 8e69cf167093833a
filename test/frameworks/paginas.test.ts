import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/frameworks/catalogue";
import { kaderPagina } from "./kader-pagina";

test.each(CATALOGUE.map((kader) => [kader.kader.id, kader] as const))(
  "the page of %s shows what the framework holds (after a change: UPDATE_PAGES=1 npx jest test/frameworks)",
  (id, kader) => {
    const path = join(__dirname, `${id}.md`);
    const page = kaderPagina(kader);
    if (process.env["UPDATE_PAGES"] === "1") writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "de pagina bestaat nog niet").toBe(page);
  },
);

test("a page shows a null as an empty cell, a bar in a text escaped, and a column that never changes once", () => {
  const plaats = "p. 1";
  const page = kaderPagina({
    kort: "Proef",
    kader: { id: "proef", naam: "Proefkader", soort: "proef", uitgever: "Niemand", jaar: null, bron: "Verzonnen.", rechten: "Geen.", plaats },
    tabellen: { Clusters: [{ cluster: "Oost | West", fte: 15.5, plaats }, { cluster: "Zuid", fte: null, plaats }] },
    totaleFormatie: null,
  });
  expect(page).toContain("## Clusters\n\nIn elke rij: plaats p. 1.\n\n| cluster | fte |\n| --- | --- |\n| Oost \\| West | 15,50 |\n| Zuid |  |\n");
  expect(page).toContain("Wat het is: proef van Niemand. Kader `proef`.");
  expect(page).not.toContain("Vermelde totale formatie");
});
