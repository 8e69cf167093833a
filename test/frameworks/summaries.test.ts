import { CATALOGUE } from "../../src/frameworks/catalogue";
import { loadKader } from "../../src/frameworks/load-kader";
import { SUMMARIES } from "../../src/frameworks/summaries";

describe("the frameworks as the pane lists and loads them", () => {
  it("are those of the catalogue, in its order and with its names", () => {
    expect(SUMMARIES).toEqual(CATALOGUE.map(({ kader: { id, naam, soort, uitgever } }) => ({ id, naam, soort, uitgever })));
  });
  it("load one by one to what the catalogue holds", async () => {
    for (const kader of CATALOGUE) expect(await loadKader(kader.kader.id)).toBe(kader);
    expect(await loadKader("zwolle")).toBeNull();
  });
});
