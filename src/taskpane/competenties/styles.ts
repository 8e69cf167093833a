import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What this task adds to the pane's own look. */
export const useCompetentiesStyles = makeStyles({
  results: { listStyleType: "none", margin: "8px 0", padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  hit: { fontWeight: tokens.fontWeightBold, color: "inherit", backgroundColor: tokens.colorPaletteYellowBackground2, "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
  line: { margin: "0 0 12px", paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  term: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  side: { margin: "0 0 4px" },
  sideName: { color: tokens.colorNeutralForeground2 },
  outcome: { margin: "16px 0 8px", fontWeight: tokens.fontWeightSemibold },
  removed: { textDecorationLine: "line-through", backgroundColor: tokens.colorPaletteRedBackground1 },
  added: { textDecorationLine: "underline", backgroundColor: tokens.colorPaletteGreenBackground1 },
});
