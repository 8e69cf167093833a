import { excelErrorMessage } from "../../../src/workbook/excel/excel-error-message";
import { tell, type Message } from "../../../src/workbook/excel/messages/message";
import { messagesEn } from "../../../src/workbook/excel/messages/messages.en";
import { messagesNl } from "../../../src/workbook/excel/messages/messages.nl";
import { sentenceOf } from "../../../src/workbook/excel/messages/sentence-of";

test.each<[Message, string, string]>([
  [tell("leftOut", { feature: "charts", since: "1.7" }), "Deze Excel is te oud voor de grafieken (nodig is ExcelApi 1.7); de rest is volledig.", "This Excel is too old for the charts (ExcelApi 1.7 is needed); the rest is complete."],
  [tell("sheetsMade", { sheets: ["Start"] }), "Het blad 'Start' is gemaakt.", "The sheet 'Start' was made."],
  [tell("sheetsMade", { sheets: ["Start", "Matrix"] }), "2 bladen zijn gemaakt: 'Start', 'Matrix'.", "2 sheets were made: 'Start', 'Matrix'."],
  [
    tell("cellUnreadable", { table: "Ommen_Functies", cell: "C4", column: "schaal", problem: { kind: "noSchaal", text: "tien" } }),
    "Tabel 'Ommen_Functies', cel C4 (kolom schaal) bevat 'tien', en dat is niet een schaal (zoals 10 of 10A).",
    "Table 'Ommen_Functies', cell C4 (column schaal) holds 'tien', which is no scale (such as 10 or 10A).",
  ],
  [excelErrorMessage({ code: "Onbekend", message: "Oops" }), "Excel meldt een fout: Onbekend: Oops.", "Excel reports an error: Onbekend: Oops."],
])("a message is said in the language that is asked (%#)", (message, dutch, english) => {
  expect([sentenceOf(message, "nl"), sentenceOf(message, "en")]).toEqual([dutch, english]);
});

test("every sentence has a wording of its own in each language", () => {
  const same = Object.keys(messagesNl).filter((code) => String(messagesNl[code as keyof typeof messagesNl]) === String(messagesEn[code as keyof typeof messagesNl]));
  expect(same).toEqual([]);
});

test("an English sentence has no word that only Dutch has", () => {
  const texts = Object.values(messagesEn).map(String).map((text) => text.replace(/\$\{[^}]*\}/g, ""));
  expect(texts.filter((text) => /\b(het|een|niet|blad|bladen|werkmap|cel|cellen|opnieuw|wordt)\b/i.test(text))).toEqual([]);
});
