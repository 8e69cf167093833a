import type { Kader } from "../../model/kader";

/** Remembers what was made of a built-in framework: they never change, and formulas ask for the same one again and again. */
export function perKader<T>(make: (kader: Kader) => T): (kader: Kader) => T {
  const made = new WeakMap<Kader, { readonly value: T }>();
  return (kader) => {
    const known = made.get(kader);
    if (known) return known.value;
    const value = make(kader);
    made.set(kader, { value });
    return value;
  };
}
