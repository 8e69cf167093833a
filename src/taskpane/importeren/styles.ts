import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What importing needs beside the pane's own look. */
export const useImporterenStyles = makeStyles({
  drop: {
    margin: "12px 0", padding: "20px 12px", textAlign: "center", color: tokens.colorNeutralForeground2,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
  hint: { display: "block", margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badges: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
  badge: {
    fontSize: tokens.fontSizeBase200, padding: "0 6px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", "& > span": { width: "auto" } },
  gone: { "& > span:first-child": { textDecorationLine: "line-through" } },
  clamp: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  list: { outlineStyle: "none" },
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px", margin: "8px 0" },
  printed: {
    margin: "0 0 8px", padding: "8px", listStyleType: "none", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200,
    "& > li": { display: "flex", gap: "8px", margin: 0 },
  },
  lineNumber: { flexShrink: 0, minWidth: "3ch", textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", userSelect: "none" },
  choice: { display: "flex", gap: "8px", alignItems: "flex-start", margin: "8px 0" },
  reason: { margin: "16px 0 4px", fontWeight: tokens.fontWeightSemibold },
  piece: { margin: "0 0 8px", whiteSpace: "pre-line" },
});
