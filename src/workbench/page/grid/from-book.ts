import type { IExecutionOptions } from "@univerjs/core";

/** Options of every command that brings the book to the grid. */
export const FROM_BOOK = { fromBook: true } as const;

/** Whether a command comes from the book, and not from the user. */
export function isFromBook(options: IExecutionOptions | undefined): boolean {
  return options?.["fromBook"] === true;
}
