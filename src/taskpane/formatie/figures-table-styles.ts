import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** A small table of figures in a pane of 320 pixels. */
export const useFiguresTableStyles = makeStyles({
  // At twice the size three columns of figures are wider than the pane: then the table scrolls, not the page.
  frame: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", margin: "8px 0", "& th, & td": { padding: "4px 0 4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" } },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "0 0 4px" },
  rowHead: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingLeft: "0 !important" },
  figure: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});
