const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Reads as a cell: A1, R1C1, R, C. */
const CELL = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[Rr][0-9]*(?:[Cc][0-9]*)?|[Cc][0-9]*)$/;

/** Whether Excel refuses a text as the name of a table or as a defined name. */
export function illegalName(name: string): boolean {
  return name.length > 255 || !NAME.test(name) || CELL.test(name);
}
