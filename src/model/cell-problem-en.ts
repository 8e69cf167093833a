import type { CellProblem } from "./cell-problem";

/** The problem as an English phrase that follows "holds". */
export function cellProblemEn(problem: CellProblem): string {
  switch (problem.kind) {
    case "truth": return "a truth value";
    case "date": return "a date or time; type an apostrophe before the text and then the text itself";
    case "error": return `the error ${problem.error}`;
    case "noSchaal": return `'${problem.text}', which is no scale (such as 10 or 10A)`;
    case "noInteger": return `'${problem.text}', which is no whole number`;
    case "noNumber": return `'${problem.text}', which is no number`;
    case "thousands": return `'${problem.text}' as text, which may be thousands or a fraction`;
    case "numberForText": return `the number ${problem.text} where a text belongs`;
    case "otherWord": return `'${problem.text}'; allowed is ${problem.words.join(", ")}`;
  }
}
