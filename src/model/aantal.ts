/** "1 regel", "2 regels", "10.000 regels": a count as a Dutch sentence says it. */
export function aantal(count: number, een: string, meer: string): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ".")} ${count === 1 ? een : meer}`;
}
