/** Header row of the table Functies of a plan. */
export const FUNCTIES_TOP = 6;
