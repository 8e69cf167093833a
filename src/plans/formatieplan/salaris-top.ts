/** Header row of the table Salaristabel. */
export const SALARIS_TOP = 6;
