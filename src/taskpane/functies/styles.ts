import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What the function screen needs beside the pane's own look. */
export const useFunctiesStyles = makeStyles({
  formula: {
    margin: "0 0 8px", padding: "8px", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-wrap", overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
  },
  term: { margin: "0 0 2px", fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: "0 0 8px" },
  answer: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed", marginBottom: "8px", "& td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px", overflowWrap: "anywhere", verticalAlign: "top" } },
});
