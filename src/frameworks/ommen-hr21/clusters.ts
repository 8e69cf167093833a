import type { Cluster } from "../../model/tabellen";

/** The three clusters with the fte printed in their headings; the names as the list of regel 169-172 writes them. */
export const CLUSTERS: readonly Cluster[] = [
  { cluster: "Beleid en Ontwikkeling", fte: 13, plaats: "regel 169; regel 186" },
  { cluster: "Regie en Coördinatie", fte: 15.5, plaats: "regel 171; regel 276" },
  { cluster: "Concern en Ondersteuning", fte: 13, plaats: "regel 172; regel 380" },
];
