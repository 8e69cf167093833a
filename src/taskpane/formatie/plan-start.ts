import type { Kader } from "../../model/kader";
import type { Lijst } from "../../rules/formatielijst/lijst";
import type { GelezenLijst } from "../../rules/formatielijst/lees-formatielijst";

/** What a new plan begins with. */
export type PlanStart =
  | { readonly kind: "kader"; readonly kader: Kader }
  | { readonly kind: "lijst"; readonly naam: string; readonly bron: string; readonly lijst: GelezenLijst; readonly kader: Kader | null }
  | { readonly kind: "leeg" };

/** A list before its columns are matched: of a file one for each sheet. */
export interface FoundList {
  /** File or sheet, as shown. Of each list `naam` says where it stands; `titel` is what a plan made of it is called. */
  readonly naam: string;
  readonly lijsten: readonly (Lijst & { readonly naam: string; readonly titel: string })[];
}
