import { CATALOGUE } from "../../src/frameworks/catalogue";
import { loadKader } from "../../src/frameworks/load-kader";
import { SUMMARIES } from "../../src/frameworks/summaries";

describe("the frameworks as the pane lists and loads them", () => {
  it("are those of the catalogue, in its order with its names and counts", () => {
    expect(SUMMARIES).toEqual(CATALOGUE.map(({ kader: { id, naam, soort, uitgever }, tabellen }) => (
      { id, naam, soort, uitgever, functies: tabellen.Functies?.length, competenties: tabellen.Competenties?.length, functiesMetSchaal: tabellen.Functies?.filter(({ schaal }) => schaal !== null).length })));
  });
  it("load one by one to what the catalogue holds", async () => {
    for (const kader of CATALOGUE) expect(await loadKader(kader.kader.id)).toBe(kader);
    expect(await loadKader("zwolle")).toBeNull();
  });
});
