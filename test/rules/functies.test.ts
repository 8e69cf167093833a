/** The scale and the normfunctie of a function by its name: one answer where the table gives one, else none, with what it may be. */
import { indexFuncties, type FunctieRij } from "../../src/rules/functies/functie-index";
import { functieschaal } from "../../src/rules/functies/functieschaal";
import { normfunctie } from "../../src/rules/functies/normfunctie";
import { similarNames } from "../../src/rules/functies/similar-names";

const rij = (functie: string, schaal: string | null, norm: string | null = null): FunctieRij => ({ functie, schaal, normfunctie: norm });
const index = indexFuncties([
  rij("Klerk", "6", "Medewerker I"), rij("Loketbediende", "6", "Medewerker I"), rij("Bode", "4", "Medewerker II"), rij("bode ", "4"), rij("Chef", "10", "Leider I"), rij("Chef", "11", "Leider II"), rij("Gast", null), rij("Half", "5"), rij("Half", null),
  rij("Leider I", "10", "Leider I"), ...["7", "8", "9", "10", "11"].map((schaal, at) => rij(`Wachter ${at}`, schaal, "Wacht")),
]);

it.each<[string, string | readonly string[], string]>([
  ["klerk", "6", "klerk staat op schaal 6"], ["Medewerker I", "6", "Medewerker I staat op schaal 6"], ["BODE", "4", "BODE staat op schaal 4"],
  ["Chef", ["10", "11"], "komt op meer schalen voor (Chef 10, Chef 11); geef de functie zelf"],
  ["Wacht", ["7", "8", "9", "10", "11"], "komt op meer schalen voor (Wachter 0 7, Wachter 1 8, Wachter 2 9, Wachter 3 10); geef de functie zelf"],
  ["Half", ["5"], "een deel van de rijen noemt geen schaal"], ["Gast", [], "staat in Functies zonder schaal"], ["Koster", [], "onbekende functie"], ["Loket", [], "onbekende functie; lijkt op: Loketbediende"],
])("the scale of %p is %p", (naam, expected, sentence) => {
  const found = functieschaal(index, naam);
  expect(found.kind === "determined" ? found.value : found.kind === "undetermined" && found.candidates).toEqual(expected);
  expect(found).toMatchObject({ because: [{ sentence }] });
});

it.each<[string, string | readonly string[], string]>([
  ["Klerk", "Medewerker I", "Klerk is ingedeeld bij Medewerker I"], ["medewerker i", "Medewerker I", "medewerker i is ingedeeld bij Medewerker I"], ["Leider I", "Leider I", "Leider I is ingedeeld bij Leider I"],
  ["Chef", ["Leider I", "Leider II"], "de functie staat bij meer dan een normfunctie, of ook zonder"], ["Bode", ["Medewerker II"], "de functie staat bij meer dan een normfunctie, of ook zonder"],
  ["Gast", [], "het kader noemt bij deze functie geen normfunctie"], ["Koster", [], "onbekende functie"],
])("the normfunctie of %p is %p", (naam, expected, sentence) => {
  const found = normfunctie(index, naam);
  expect(found.kind === "determined" ? found.value : found.kind === "undetermined" && found.candidates).toEqual(expected);
  expect(found).toMatchObject({ because: [{ sentence }] });
});

it("knows every name once, as first spelled, and a function that is its own normfunctie as one row", () => {
  expect(index.namen.slice(0, 7)).toEqual(["Klerk", "Medewerker I", "Loketbediende", "Bode", "Medewerker II", "Chef", "Leider I"]);
  expect(index.rijen.get("leider i")).toHaveLength(2);
  expect(index.rijen.get("chef")).toHaveLength(2);
});

it.each<[string, readonly string[], readonly string[]]>([
  ["part of names", ["Luisteren", "Actief luisteren", "Schrijven"], ["Luisteren", "Actief luisteren"]], ["longer than a name", ["luis", "lui", "teren"], ["luis", "teren"]], ["three at most", ["luisteren a", "luisteren b", "luisteren c", "luisteren d"], ["luisteren a", "luisteren b", "luisteren c"]],
  ["none in more than 400", Array.from({ length: 401 }, () => "luisteren"), []], ["in 400", [...Array.from({ length: 399 }, () => "x"), "luisteren"], ["luisteren"]],
])("names like luisteren: %s", (_, namen, expected) => expect(similarNames("luisteren", namen)).toEqual(expected));

it("a text of fewer than four letters resembles nothing, one of four does", () => {
  expect([similarNames("bod", ["bode"]), similarNames("bode", ["bodes"])]).toEqual([[], ["bodes"]]);
});
