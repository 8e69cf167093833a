/** The kinds of view that can be made of a framework. The tables themselves, Bevindingen and Start always come along. */
export type PlanSoort = "functieboek" | "formatiematrix" | "schaalverdeling" | "competentiematrix" | "kerntaken" | "niveauvergelijking" | "schaalvergelijking" | "functiebladen";

export const PLAN_SOORTEN: readonly PlanSoort[] = ["functieboek", "formatiematrix", "schaalverdeling", "competentiematrix", "kerntaken", "niveauvergelijking", "schaalvergelijking", "functiebladen"];
