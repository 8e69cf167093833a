/** Walks through the text of a formula (English, commas) without stumbling over texts, sheet names and structured references. */

/** Index behind the text, sheet name or bracketed part that begins at an index; the index itself where none begins. */
export function behindLiteral(formula: string, at: number): number {
  const first = formula[at];
  if (first === '"' || first === "'") return behindQuoted(formula, at, first);
  return first === "[" ? behindBrackets(formula, at) : at;
}

/** A quote within is doubled. */
function behindQuoted(formula: string, at: number, quote: string): number {
  for (let index = at + 1; index < formula.length; index++) {
    if (formula[index] !== quote) continue;
    if (formula[index + 1] !== quote) return index + 1;
    index++;
  }
  return formula.length;
}

/** Brackets nest; an apostrophe takes the sign behind it as it is. */
function behindBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    if (formula[index] === "'") index++;
    else if (formula[index] === "[") depth++;
    else if (formula[index] === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** Index of the bracket that closes the one at an index; -1 when nothing closes it. */
export function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let index = open; index < formula.length; ) {
    const behind = behindLiteral(formula, index);
    if (behind > index) {
      index = behind;
      continue;
    }
    const sign = formula[index];
    if (sign === "(" || sign === "{") depth++;
    if ((sign === ")" || sign === "}") && --depth === 0) return index;
    index++;
  }
  return -1;
}

/** Cuts at a sign where it stands outside texts and brackets. "" gives one empty part. */
export function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; ) {
    const behind = behindLiteral(text, index);
    if (behind > index) {
      index = behind;
      continue;
    }
    const found = text[index] ?? "";
    if ("({".includes(found)) depth++;
    if (")}".includes(found)) depth--;
    if (found === sign && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
    index++;
  }
  return [...parts, text.slice(start)];
}
