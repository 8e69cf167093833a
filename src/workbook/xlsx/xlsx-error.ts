/**
 * - notXlsx: no .xlsx at all; damaged: an .xlsx that cannot be read; encrypted: a password is on it
 * - tooLarge: beyond what is read safely; notWritable: a book that Excel would refuse or repair
 */
export type XlsxErrorKind = "notXlsx" | "damaged" | "encrypted" | "tooLarge" | "notWritable";

/** What went wrong with a file or a book. The message is a Dutch sentence for the user. */
export class XlsxError extends Error {
  readonly kind: XlsxErrorKind;

  constructor(kind: XlsxErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "XlsxError";
    this.kind = kind;
  }
}
