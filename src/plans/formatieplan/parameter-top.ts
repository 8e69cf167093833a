/** First row with a parameter on the sheet Parameters. */
export const PARAMETER_TOP = 6;
