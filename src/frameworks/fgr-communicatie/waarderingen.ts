import type { Waardering } from "../../model/tabellen";

/** The FUWASYS patterns as printed. k1 to k14 are the digits in order; each printed total is their sum. */
export const WAARDERINGEN: readonly Waardering[] = [
  {
    functie: "Functietypering schaal 5", schaal: "5", patroon: "22222 22222 22 22 (28)", totaal: 28,
    k1: 2, k2: 2, k3: 2, k4: 2, k5: 2, k6: 2, k7: 2, k8: 2, k9: 2, k10: 2, k11: 2, k12: 2, k13: 2, k14: 2,
    plaats: "regel 198",
  },
  {
    functie: "Functietypering schaal 6", schaal: "6", patroon: "32232 33222 22 22 (32)", totaal: 32,
    k1: 3, k2: 2, k3: 2, k4: 3, k5: 2, k6: 3, k7: 3, k8: 2, k9: 2, k10: 2, k11: 2, k12: 2, k13: 2, k14: 2,
    plaats: "regel 239",
  },
  {
    functie: "Functietypering schaal 7", schaal: "7", patroon: "32232 33223 32 32 (35)", totaal: 35,
    k1: 3, k2: 2, k3: 2, k4: 3, k5: 2, k6: 3, k7: 3, k8: 2, k9: 2, k10: 3, k11: 3, k12: 2, k13: 3, k14: 2,
    plaats: "regel 279",
  },
  {
    functie: "Functietypering schaal 8", schaal: "8", patroon: "32232 33233 33 33 (38)", totaal: 38,
    k1: 3, k2: 2, k3: 2, k4: 3, k5: 2, k6: 3, k7: 3, k8: 2, k9: 3, k10: 3, k11: 3, k12: 3, k13: 3, k14: 3,
    plaats: "regel 317",
  },
];
