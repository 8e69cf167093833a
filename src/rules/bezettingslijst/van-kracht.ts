/** Whether a period holds a day, its first and last day included; an open side, or no day to look at, always does. */
export function vanKracht(begin: string | null, einde: string | null, dag: string | null): boolean {
  return dag === null || ((begin === null || begin <= dag) && (einde === null || einde >= dag));
}
