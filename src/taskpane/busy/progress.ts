/** How far an action is. */
export interface Progress {
  /** Requests to Excel that are done, of how many. */
  readonly done: number;
  readonly total: number;
  /** Tab name of the sheet at hand; "" when there is none. */
  readonly sheet: string;
}
