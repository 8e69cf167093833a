import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** A field of a form: its label above it, its explanation and what is wrong with it below it. */
export const useFieldStyles = makeStyles({
  field: { display: "block", margin: "0 0 12px" },
  label: { display: "block", margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  control: {
    boxSizing: "border-box", width: "100%", font: "inherit", color: "inherit", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hint: { display: "block", margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  wrong: { display: "block", margin: "4px 0 0", color: tokens.colorStatusDangerForeground3 },
});
