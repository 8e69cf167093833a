/** Header row of the table Formatieplan; the rows of the plan stand below it. */
export const PLAN_TOP = 6;
