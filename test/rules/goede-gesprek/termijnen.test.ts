import { uitersteStartCyclus } from "../../../src/rules/goede-gesprek/artikel-02-start-cyclus";
import { uiterstePlanningsgesprek } from "../../../src/rules/goede-gesprek/artikel-04-planningsgesprek";
import { uitersteBedenkingen, uitersteToelichting, uitersteVaststelling } from "../../../src/rules/goede-gesprek/artikel-06-bedenkingen";
import { tweedeBeoordeling, uitersteEersteBeoordeling } from "../../../src/rules/goede-gesprek/artikel-06-beoordeling-bij-proef";
import { uitersteConcept } from "../../../src/rules/goede-gesprek/artikel-06-conceptbeoordeling";

describe("the terms of the regulation", () => {
  it.each([
    ["art. 2 lid 7", uitersteStartCyclus, "2025-03-01", "2025-04-01"],
    ["art. 2 lid 7", uitersteStartCyclus, "2025-01-31", "2025-02-28"],
    ["art. 4 lid 1", uiterstePlanningsgesprek, "2014-11-20", "2014-05-30"],
    ["art. 6 lid 2", uitersteEersteBeoordeling, "2014-04-01", "2014-09-01"],
    ["art. 6 lid 2", tweedeBeoordeling, "2015-04-01", "2015-03-01"],
    ["art. 6 lid 3", uitersteConcept, "2025-03-01", "2025-02-22"],
    ["art. 6 lid 11", uitersteBedenkingen, "2025-03-01", "2025-03-15"],
    ["art. 6 lid 12", uitersteToelichting, "2025-03-15", "2025-03-29"],
    ["art. 6 lid 12", uitersteVaststelling, "2025-03-01", "2025-03-29"],
  ])("%s: %p from %s is %s", (plaats, rule, from, day) => {
    expect(rule(from)).toMatchObject({ kind: "determined", value: day, because: [{ plaats }] });
  });
});
