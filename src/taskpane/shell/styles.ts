import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";

/** The pane's own look: for 320 to 350 px, nothing scrolls sideways. */
export const usePaneStyles = makeStyles({
  page: {
    boxSizing: "border-box", minHeight: "100vh", padding: "16px 16px 24px", color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, overflowWrap: "anywhere",
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: "0 40px 4px 0", outlineStyle: "none",
    // A reader of the screen who uses the keyboard sees where it went.
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  back: { marginLeft: "-8px" },
  note: { margin: 0, padding: "8px 16px", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  bar: { margin: "12px 0 8px" },
  spokenOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  result: { display: "flex", flexDirection: "column", gap: "8px", margin: "8px 0 12px" },
  listed: { marginTop: "12px", "& > summary": { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold } },
  hint: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  head: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: "20px 0 8px" },
  subhead: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: "12px 0 4px" },
  text: { margin: "0 0 8px", lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  card: {
    display: "block", width: "100%", boxSizing: "border-box", textAlign: "left", font: "inherit", color: "inherit", padding: "10px 12px", cursor: "pointer",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  cardName: { display: "block", fontWeight: tokens.fontWeightSemibold },
  cardKind: { display: "block", color: tokens.colorNeutralForeground2 },
  live: { "&:not(:empty)": { margin: "8px 0 12px" } },
  first: { marginBottom: "16px" },
  panel: { padding: "10px 12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  foot: { marginTop: "16px", marginLeft: "-8px" },
  list: { margin: "0 0 8px", paddingLeft: "20px" },
  details: { marginBottom: "4px", "& > summary": { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold } },
  finding: { margin: "0 0 10px" },
  place: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choice: { margin: 0, padding: 0, border: "none", "& > legend": { padding: 0 } },
  radio: { display: "flex", gap: "8px", alignItems: "baseline", padding: "4px 0", cursor: "pointer", "& input": { accentColor: tokens.colorCompoundBrandBackground, margin: 0 } },
  radioHint: { display: "block", color: tokens.colorNeutralForeground2, paddingLeft: "22px", marginBottom: "6px" },
  option: { marginLeft: "-8px", marginBottom: "2px" },
  // As dark as its explanation, ticked or not.
  optionLabel: { color: tokens.colorNeutralForeground1 },
  taken: { color: tokens.colorNeutralForeground2 },
  optionHint: { display: "block", color: tokens.colorNeutralForeground2, paddingLeft: "36px", marginTop: "-6px" },
  sticky: {
    position: "sticky", bottom: 0, margin: "16px -16px -24px", padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  linkButton: {
    font: "inherit", color: tokens.colorBrandForegroundLink, background: "none", border: "none", padding: "2px 0", cursor: "pointer", textAlign: "left", textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
