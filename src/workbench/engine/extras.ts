/**
 * Properties that Excel has and the Book has no place for (page margins, filter buttons, data labels): kept here so that they read
 * back as written. They are not in a saved .xlsx; docs/besluiten/engine.md lists them.
 */
export class Extras {
  private readonly byThing = new WeakMap<object, Map<string, unknown>>();

  get(thing: object, name: string): unknown {
    return this.byThing.get(thing)?.get(name);
  }

  set(thing: object, name: string, value: unknown): void {
    const known = this.byThing.get(thing) ?? new Map<string, unknown>();
    this.byThing.set(thing, known.set(name, value));
  }

  /** A changed copy keeps what was noted of the old one. */
  replace(old: object, changed: object): void {
    const known = this.byThing.get(old);
    if (known) this.byThing.set(changed, known);
  }
}
