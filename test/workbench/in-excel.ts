import type { Book, BookCell, BookSheet } from "../../src/model/book";
import { cellKey } from "../../src/model/book";
import { columnNumber } from "../../src/model/address";

/** What an add-in sees of a failed request. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/** Runs a batch that must fail, and gives what it failed with. */
export async function failureOf(batch: (context: Excel.RequestContext) => void | Promise<void>): Promise<Failure> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (problem) {
    const { code, message, debugInfo } = problem as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation ?? "" };
  }
  throw new Error("the batch was expected to fail");
}

export async function inExcel(batch: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
}

export function sheetOf(book: Book, name = "Blad1"): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** "B2" of a sheet; undefined when the Book holds nothing there. */
export function cellOf(book: Book, address: string, sheet = "Blad1"): BookCell | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return sheetOf(book, sheet).cells.get(cellKey(Number(digits), columnNumber(letters)));
}
