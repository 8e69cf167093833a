import type { BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { BaseFunction } from "@univerjs/preset-sheets-core";
import type { ResultPlace } from "./result-values";

/** Answers one call of a custom function at once: with its value, or with an error or "#BUSY!" until the value is there. */
export type FunctionAnswer = (variants: readonly FunctionVariantType[], place: ResultPlace) => BaseValueObject;

/** A custom function of the add-in as Univer calculates it. */
export class AddinFunction extends BaseFunction {
  constructor(name: string, private readonly answer: FunctionAnswer) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return this.answer(variants, { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
  }
}
