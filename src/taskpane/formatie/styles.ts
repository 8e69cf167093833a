import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What the formation task needs beside the pane's own look. */
export const useFormatieStyles = makeStyles({
  field: { display: "block", margin: "0 0 12px" },
  label: { display: "block", margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  control: {
    boxSizing: "border-box", width: "100%", font: "inherit", color: "inherit", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hint: { display: "block", margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  under: { margin: "2px 0 8px", paddingLeft: "36px", color: tokens.colorNeutralForeground2 },
  apart: { margin: "12px 0 4px" },
  rows: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
  wrong: { display: "block", margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
});
