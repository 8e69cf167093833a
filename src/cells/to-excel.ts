import { CellProblem, type Answer, type ProblemCode } from "./answer";

/** The part of the custom functions runtime that makes errors; an argument, because only src/functions names the runtime. */
export interface ExcelErrors<Code> {
  readonly Error: new (code: Code, message?: string) => object;
  readonly ErrorCode: { readonly notAvailable: Code; readonly invalidValue: Code; readonly divisionByZero: Code; readonly invalidNumber: Code; readonly nullReference: Code };
}

/**
 * The cells as Excel takes them: an error object in its own place in a block.
 * @throws the error when it is the whole answer: Excel documents messages for thrown errors
 */
export function toExcel<Code>(runtime: ExcelErrors<Code>, answer: Answer): unknown[][] {
  const [[only] = []] = answer;
  if (only instanceof CellProblem && answer.length === 1 && answer[0]?.length === 1) throw excelError(runtime, only);
  return answer.map((row) => row.map((cell) => (cell instanceof CellProblem ? excelError(runtime, cell) : cell)));
}

function excelError<Code>({ Error, ErrorCode }: ExcelErrors<Code>, { code, reason }: CellProblem): object {
  const codes: Readonly<Record<ProblemCode, Code>> = {
    "#N/A": ErrorCode.notAvailable, "#VALUE!": ErrorCode.invalidValue, "#DIV/0!": ErrorCode.divisionByZero, "#NUM!": ErrorCode.invalidNumber, "#NULL!": ErrorCode.nullReference,
  };
  return code === "#N/A" || code === "#VALUE!" ? new Error(codes[code], reason) : new Error(codes[code]);
}
