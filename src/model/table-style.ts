/**
 * The Excel style of every table that we make, in both renderers: black lines, no colours, and without its grey stripes (the cells have
 * hair lines of their own; stripes print as bars). Excel gives it to the rows that a user adds.
 */
export const TABLE_STYLE = "TableStyleLight1";
