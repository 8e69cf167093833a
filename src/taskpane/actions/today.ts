/** Today as the user's calendar has it, "2026-11-21". The only clock that reaches a plan. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
