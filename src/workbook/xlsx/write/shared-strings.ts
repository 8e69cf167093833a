import { MAIN } from "../namespaces";
import { XML_HEAD, xmlElement } from "./xml-element";
import { xmlText } from "./xml-text";

/** The texts of a workbook, each once; cells refer to them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    return XML_HEAD + xmlElement("sst", { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join(""));
  }
}
