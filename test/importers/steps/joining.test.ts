/** How lines of one item become text. The vocabulary is the document's; expected words are Dutch spelling. */
import { buildVocabulary } from "../../../src/importers/document/vocabulary";
import { hasBreakSign } from "../../../src/importers/steps/break-sign";
import { breaksWords } from "../../../src/importers/steps/breaks-words";
import { joinLines } from "../../../src/importers/steps/join-lines";
import type { JoinContext } from "../../../src/importers/steps/join-pair";
import { wrapsEndInBlank } from "../../../src/importers/steps/wraps-end-in-blank";
import { linesOf } from "./lines-of";

const context = (known: readonly string[], other: Partial<JoinContext> = {}): JoinContext => ({ vocabulary: buildVocabulary(linesOf(...known)), wrapsEndInBlank: false, breaksWords: true, hasBreakSign: false, ...other });

describe("a hyphen at the end of a line", () => {
  test.each([
    ["is dropped in a word that is printed whole elsewhere", ["de vraagstukken zijn"], ["vraag-", "stukken"], "vraagstukken"],
    ["stays in a word that is printed with it elsewhere", ["het politiek-bestuurlijke werk"], ["politiek-", "bestuurlijke"], "politiek-bestuurlijke"],
    ["is suspended before en", [], ["voor-", "en nadelen"], "voor- en nadelen"],
    ["is suspended before en, also where the two would make a word", ["zij weten het"], ["wet-", "en regelgeving"], "wet- en regelgeving"],
    ["opens the second word after en", [], ["middelen en -", "producten"], "middelen en -producten"],
    ["stays between vowels that would be read as one", [], ["functie-", "uitoefening"], "functie-uitoefening"],
    ["stays behind an abbreviation", [], ["HRM-", "instrumenten"], "HRM-instrumenten"],
    ["is dropped where nothing tells", [], ["me-", "dewerker"], "medewerker"],
  ])("%s", (_, known, printed, expected) => expect(joinLines(linesOf(...printed), context(known)).text).toBe(expected));

  test("stays in a document that breaks no words", () => {
    expect(joinLines(linesOf("sociaal-", "culturele"), context([], { breaksWords: false })).text).toBe("sociaal-culturele");
  });
  test("the sign U+2010 that stands at ends of lines only is no part of the word, also where \"-\" is", () => {
    const lines = linesOf("een multi\u2010", "interpretabel stuk", "met HRM-", "instrumenten");
    const inside = linesOf("een multi\u2010", "interpretabel stuk", "zoals e\u2010mail");
    expect([hasBreakSign(lines), hasBreakSign(inside)]).toEqual([true, false]);
    expect(joinLines(lines, context([], { hasBreakSign: true, breaksWords: false })).text).toBe("een multiinterpretabel stuk met HRM-instrumenten");
  });
  test("what rests on spelling alone is a doubt, with both words", () => {
    expect(joinLines(linesOf("multi-", "interpretabel"), context([])).doubts.map(({ chosen, other }) => [chosen, other])).toEqual([["multi-interpretabel", "multiinterpretabel"]]);
    expect(joinLines(linesOf("vraag-", "stukken"), context(["vraagstukken zijn er"])).doubts).toEqual([]);
  });
});

describe("a line without a hyphen", () => {
  test.each([
    ["is followed by a blank", [], {}, ["een regel", "en nog een"], "een regel en nog een"],
    ["joins after a slash", [], {}, ["kan/", "mag"], "kan/mag"],
    ["lost its hyphen when only the whole is a word", ["vaardigheden helpen"], {}, ["vaardig", "heden"], "vaardigheden"],
    ["gets back the letter that its cell had no room for", ["de gemeentesecretaris"], {}, ["Gemeentesecretari", "s"], "Gemeentesecretaris"],
    ["does not take a letter that is a word", ["menu"], {}, ["bewaar het men", "u kent het"], "bewaar het men u kent het"],
    ["lost its hyphen when wrapped lines end in a blank and this does not", [], { wrapsEndInBlank: true }, ["belevings", "wereld"], "belevingswereld"],
    ["keeps its blank there", [], { wrapsEndInBlank: true }, ["belevings ", "wereld"], "belevings wereld"],
    ["joins a bracketed beginning of a word there", ["de teammanager kiest"], { wrapsEndInBlank: true }, ["(team)", "manager"], "(team)manager"],
  ])("%s", (_, known, other, printed, expected) => expect(joinLines(linesOf(...printed), context(known, other)).text).toBe(expected));
});

test("whether a document breaks words is told by a long one whose hyphens its own words decide", () => {
  const filler = Array.from({ length: 120 }, (_, index) => `regel ${index} met vraagstukken en sociaal-culturele zaken`);
  const judge = (...lines: readonly string[]): boolean => breaksWords(linesOf(...filler, ...lines), buildVocabulary(linesOf(...filler)));
  expect([judge("een vraag-", "stukken"), judge("een sociaal-", "culturele"), breaksWords(linesOf("a"), buildVocabulary([]))]).toEqual([true, false, true]);
});

test("whether wrapped lines end in a blank is measured where a line plainly goes on", () => {
  const wrapped = (end: string): readonly string[] => Array.from({ length: 25 }, () => `een regel die doorloopt${end}`);
  expect([wrapsEndInBlank(linesOf(...wrapped(" "))), wrapsEndInBlank(linesOf(...wrapped(""))), wrapsEndInBlank(linesOf("een ", "twee"))]).toEqual([true, false, false]);
});
