/** Shows on a terminal what is being done, on one line that is wiped at the end; says nothing when the output goes to a file or program. */
export function progress(): (step: string | null) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (step) => process.stderr.write(`\r\u001b[K${step ?? ""}`);
}
