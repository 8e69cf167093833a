import type { Check } from "./check";
import { doubtfulJoins } from "./doubtful-joins";

export const CHECKS: readonly Check[] = [doubtfulJoins];
