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

describe("two lines, with what the document prints elsewhere", () => {
  const joined = (known: readonly string[], printed: readonly string[], other: Partial<JoinContext>) => {
    const { text, doubts } = joinLines(linesOf(...printed), context(known, other));
    return [text, ...doubts.map((doubt) => `${doubt.chosen}?${doubt.other}`)];
  };
  const LOST = { wrapsEndInBlank: true };
  test.each<[string, readonly string[], readonly string[], readonly string[], Partial<JoinContext>?]>([
    ["a dash behind en opens the second word, with a doubt", [], ["acties en –", "campagnes voeren"], ["acties en –campagnes voeren", "–campagnes?– campagnes"]],
    ["or a remark, when another dash closes it", [], ["snel en –", "als het kan – goed"], ["snel en – als het kan – goed"]],
    ["a dash before a capital is one", [], ["snel en –", "Goed"], ["snel en – Goed"]],
    ["a slash with a blank before it", [], ["kan /", "mag"], ["kan / mag"]],
    ["a slash with a blank behind it", [], ["kan/ ", "mag"], ["kan/ mag"]],
    ["a lost hyphen is a doubt", ["vaardigheden van heden"], ["vaardig", "heden"], ["vaardigheden", "vaardigheden?vaardig heden"]],
    ["no lost hyphen where the second is a word often printed", ["vaardigheden van heden tot heden"], ["vaardig", "heden"], ["vaardig heden"]],
    ["none in a word of two letters", ["opstap", "zettende"], ["op", "stap"], ["op stap"]],
    ["none before two letters", ["zettende"], ["zetten", "de"], ["zetten de"]],
    ["three letters are enough", ["aanzet"], ["aan", "zet"], ["aanzet", "aanzet?aan zet"]],
    ["none behind a capital", ["abcdef"], ["ABC", "def"], ["ABC def"]],
    ["none before a capital", ["vaardigheden"], ["vaardig", "Heden"], ["vaardig Heden"]],
    ["a hyphen behind a blank is a dash", [], ["tekst -", "meer"], ["tekst - meer"]],
    ["a hyphen before a bracket stays", [], ["vraag-", "(stuk)"], ["vraag-(stuk)"]],
    ["a soft hyphen goes, whatever the document does", [], ["vraag\u00ad", "stuk"], ["vraagstuk"], { breaksWords: false }],
    ["en behind a vowel may be the end of a word", ["met tweeen"], ["twee-", "en"], ["tweeen"]],
    ["another suspending word where the whole is a word", ["het jamaar"], ["ja-", "maar"], ["jamaar"]],
    ["and where it is none", [], ["bij-", "dan wel nascholing"], ["bij- dan wel nascholing"]],
    ["a capital keeps the hyphen", [], ["vraag-", "Stuk"], ["vraag-Stuk"]],
    ["a figure keeps it", [], ["niveau2-", "regeling"], ["niveau2-regeling"]],
    ["a figure inside the word does not", [], ["a2b-", "regeling"], ["a2bregeling"]],
    ["a single letter keeps it", [], ["E-", "mail"], ["E-mail"]],
    ["a mixed word is no abbreviation", [], ["HRm-", "instrument"], ["HRminstrument"]],
    ["an adjective and a word that both stand alone", ["politiek en bestuurlijk"], ["politiek-", "bestuurlijk"], ["politiek-bestuurlijk", "politiek-bestuurlijk?politiekbestuurlijk"]],
    ["an adjective alone", ["politiek"], ["politiek-", "bestuurlijk"], ["politiekbestuurlijk"]],
    ["the second alone", ["bestuurlijk"], ["politiek-", "bestuurlijk"], ["politiekbestuurlijk"]],
    ["two words that are none adjective", ["taal en vaardig"], ["taal-", "vaardig"], ["taalvaardig"]],
    ["a word that has a hyphen already", [], ["cao-pensioen-", "regeling"], ["cao-pensioen-regeling", "cao-pensioen-regeling?cao-pensioenregeling"]],
    ["a word printed both ways as often", ["vraagstuk en vraag-stuk"], ["vraag-", "stuk"], ["vraagstuk", "vraagstuk?vraag-stuk"]],
    ["-ieel is no compound", [], ["financi-", "eel"], ["financieel"]],
    ["nor is -eum", [], ["muse-", "um"], ["museum"]],
    ["i and e of two words clash", [], ["multi-", "etnisch"], ["multi-etnisch", "multi-etnisch?multietnisch"]],
    ["a and u clash whatever follows", [], ["extra-", "um"], ["extra-um", "extra-um?extraum"]],
    ["a lost blank: known whole", ["de belevingswereld"], ["belevings", "wereld"], ["belevingswereld"], LOST],
    ["a lost blank: not known", [], ["belevings", "wereld"], ["belevingswereld", "belevingswereld?belevings wereld"], LOST],
    ["no letter behind which a hyphen can be lost", [], ["punt 3", "wereld"], ["punt 3 wereld"], LOST],
    ["nor behind the end of a sentence", [], ["regel.", "wereld"], ["regel. wereld"], LOST],
    ["nor before a bracket", [], ["belevings", "(wereld)"], ["belevings (wereld)"], LOST],
    ["nor before a capital", [], ["belevings", "Wereld"], ["belevings Wereld"], LOST],
    ["a bracketed word before an unknown one is a doubt", [], ["(team)", "manager"], ["(team)manager", "(team)manager?(team) manager"], LOST],
    ["before a known one it is none", ["teammanager"], ["de (team)", "manager"], ["de (team)manager"], LOST],
    ["several bracketed words are apart", ["zinmag"], ["(in brede zin)", "mag"], ["(in brede zin) mag"], LOST],
    ["a bracket that only closes too", [], ["team)", "manager"], ["team) manager"], LOST],
    ["brackets around nothing too", [], ["team ()", "manager"], ["team () manager"], LOST],
  ])("%s", (_, known, printed, expected, other = {}) => expect(joined(known, printed, other)).toEqual(expected));
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
