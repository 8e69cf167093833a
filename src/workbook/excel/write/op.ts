/**
 * One thing to do on a sheet; the packer joins them to requests. Every range that it makes is untracked, so that the library need not keep
 * it and sends no request afterwards to let it go; where a method takes an address, the library would make a tracked range of it.
 */
export interface Op {
  /** Index in the plan's sheets. */
  readonly sheet: number;
  /** About how long the request (or, for a read, the answer) becomes, in UTF-8 bytes of JSON. */
  readonly bytes: number;
  run(target: Target): void;
}

/** Where an op works. */
export interface Target {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Hands in a range whose loaded formulas are to be remembered after the sync, as those of the address. */
  remember(address: string, range: Excel.Range): void;
}

/** What a call or assignment takes in a request, with its object path; measured with the library: 150 to 350. */
export const CALL_BYTES = 300;

const encoder = new TextEncoder();

/** Length of a value in a request. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
