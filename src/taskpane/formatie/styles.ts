import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What the formation task needs beside the pane's own look. */
export const useFormatieStyles = makeStyles({
  under: { margin: "2px 0 8px", paddingLeft: "28px", color: tokens.colorNeutralForeground2 },
  apart: { margin: "12px 0 4px" },
  rows: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
});
