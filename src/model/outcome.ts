/**
 * What a rule can say. A rule never answers with a stand-in value: when the facts or the source leave something open,
 * it says so and names what is open.
 */
export type Outcome<T> =
  | { readonly kind: "determined"; readonly value: T; readonly because: readonly Reason[] }
  | { readonly kind: "missing"; readonly facts: readonly string[] }
  | { readonly kind: "undetermined"; readonly candidates: readonly T[]; readonly because: readonly Reason[] }
  | { readonly kind: "conflict"; readonly candidates: readonly T[]; readonly because: readonly Reason[] };

/** Why an outcome is what it is: a Dutch sentence for the user, and the place it rests on (article, table and date, line). */
export interface Reason {
  readonly sentence: string;
  readonly plaats: string;
}
