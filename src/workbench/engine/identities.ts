/**
 * Ids as Excel hands them out: stable for as long as the thing lives, whatever it is called. The Book has no ids, so they hang on its
 * objects; a thing that is replaced by a changed copy (charts are read-only data in the Book) passes its id on.
 */
export class Identities {
  private readonly ids = new WeakMap<object, string>();
  private count = 0;

  of(thing: object): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `{00000000-0000-0000-0000-${String(this.count).padStart(12, "0")}}`;
    this.ids.set(thing, id);
    return id;
  }

  replace(old: object, changed: object): void {
    this.ids.set(changed, this.of(old));
  }

  find<T extends object>(things: readonly T[], id: string): T | undefined {
    return things.find((thing) => this.of(thing) === id);
  }
}
