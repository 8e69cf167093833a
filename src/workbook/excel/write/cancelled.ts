/** Ends a batch because the user asked for it. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled by the user");
    this.name = "Cancelled";
  }
}
