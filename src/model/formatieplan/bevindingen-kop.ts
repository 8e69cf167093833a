/** Above the findings of the source on the sheet Controles: by it they are found again. */
export const BEVINDINGEN_KOP = "Bevindingen in de bron";
