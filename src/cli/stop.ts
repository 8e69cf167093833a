/** Ends a command with one clear line for the user. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
    this.name = "Stop";
  }
}
