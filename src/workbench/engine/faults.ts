import type { ExcelErrorCode } from "./excel-error";
import { ExcelError } from "./excel-error";

/**
 * Faults to try an add-in with. A request or a call that is told to fail does so once; what ran before it in the request stands, as in
 * Excel.
 */
export class Faults {
  private requestIn = 0;
  private requestCode: ExcelErrorCode = "GeneralException";
  private callsIn = 0;
  private callCode: ExcelErrorCode = "GeneralException";
  private memberName: string | null = null;
  private memberCode: ExcelErrorCode = "GeneralException";

  /** Fails the n-th request from now (1 = the next) before any of it runs. */
  failRequest(nth = 1, code: ExcelErrorCode = "GeneralException"): void {
    this.requestIn = nth;
    this.requestCode = code;
  }

  /** Fails the n-th action from now (1 = the next); the actions before it stand. */
  failCall(nth = 1, code: ExcelErrorCode = "GeneralException"): void {
    this.callsIn = nth;
    this.callCode = code;
  }

  /** Fails the next call or assignment of one member, by its wire name: "TableCollection.Add". */
  failMember(member: string, code: ExcelErrorCode = "GeneralException"): void {
    this.memberName = member;
    this.memberCode = code;
  }

  clear(): void {
    this.requestIn = 0;
    this.callsIn = 0;
    this.memberName = null;
  }

  atRequest(): void {
    if (this.requestIn > 0 && --this.requestIn === 0) throw new ExcelError(this.requestCode, "fault on request");
  }

  atAction(): void {
    if (this.callsIn > 0 && --this.callsIn === 0) throw new ExcelError(this.callCode, "fault on request");
  }

  atMember(member: string): void {
    if (this.memberName !== member) return;
    this.memberName = null;
    throw new ExcelError(this.memberCode, "fault on request");
  }
}
