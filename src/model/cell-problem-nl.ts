import type { CellProblem } from "./cell-problem";

/** The problem as a Dutch phrase that follows "bevat". */
export function cellProblemNl(problem: CellProblem): string {
  switch (problem.kind) {
    case "truth": return "een waarheidswaarde";
    case "date": return "een datum of tijd; typ een apostrof voor de tekst en dan de tekst zelf";
    case "error": return `de foutwaarde ${problem.error}`;
    case "noSchaal": return `'${problem.text}', en dat is niet een schaal (zoals 10 of 10A)`;
    case "noInteger": return `'${problem.text}', en dat is geen geheel getal`;
    case "noNumber": return `'${problem.text}', en dat is geen getal`;
    case "thousands": return `'${problem.text}' als tekst, en dat kan een duizendtal of een breuk zijn`;
    case "numberForText": return `het getal ${problem.text} waar een tekst hoort`;
    case "otherWord": return `'${problem.text}'; toegestaan is ${problem.words.join(", ")}`;
  }
}
