import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";

/** What this task adds to the pane's own look. */
export const useGesprekkenStyles = makeStyles({
  hidden: { display: "none" },
  label: { display: "block", margin: "12px 0 4px", fontWeight: tokens.fontWeightSemibold },
  select: {
    width: "100%", boxSizing: "border-box", font: "inherit", color: "inherit", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
