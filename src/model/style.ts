/**
 * The one restrained style of everything we generate. A plan names a role ("rowHead", "totalFte"); this table says how the role looks.
 * Both renderers read it here, so that a sheet made in Excel and a sheet made as a file look the same. Readable in grey: no meaning
 * is carried by colour alone.
 */

export type NumberFormat = "General" | "@" | "0" | "0.00" | "0.0%" | "0.00%" | "0.0000" | "#,##0" | "yyyy-mm-dd" | "dd-mm-yyyy" | "#,##0.00" | "0.00;-0.00;;@" | '0.00;-0.00;"–";@';

export type BorderWeight = "none" | "hair" | "thin" | "medium";

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB". */
  readonly color: string;
  /** "#RRGGBB", or null for none. */
  readonly fill: string | null;
  readonly numberFormat: NumberFormat;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Degrees counter-clockwise, 0 or 90. */
  readonly rotation: 0 | 90;
  readonly borderTop: BorderWeight;
  readonly borderBottom: BorderWeight;
}

export const FONT = "Calibri";
export const BORDER_COLOR = "#8A8A8A";

export const PLAIN: CellStyle = {
  bold: false, italic: false, size: 11, color: "#000000", fill: null, numberFormat: "General",
  horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, borderTop: "none", borderBottom: "none",
};

const style = (change: Partial<CellStyle>): CellStyle => ({ ...PLAIN, ...change });

const INK = "#1F2A37";
const QUIET = "#4B5563";
const HEAD_FILL = "#E3E8EE";
const GROUP_FILL = "#F1F4F7";
const INPUT_FILL = "#FFF9E0";
const MARK_FILL = "#FBE3D6";

const head = { bold: true, color: INK, fill: HEAD_FILL, wrap: true, vertical: "bottom", borderTop: "thin", borderBottom: "thin" } as const;
const total = { bold: true, color: INK, borderTop: "thin", borderBottom: "medium" } as const;

export const STYLES = {
  title: style({ bold: true, size: 16, color: INK }),
  subtitle: style({ color: QUIET }),
  /** A sentence under a title; runs on to the right, not wrapped. */
  note: style({ italic: true, color: QUIET }),
  /** A sentence that asks for attention; carries its own words ("Let op: ..."), so the colour may be lost. */
  alert: style({ bold: true, color: "#8A2D0A" }),
  heading: style({ bold: true, size: 12, color: INK, borderBottom: "thin" }),
  head: style({ ...head }),
  headNumber: style({ ...head, horizontal: "right", numberFormat: "@" }),
  headCenter: style({ ...head, horizontal: "center", numberFormat: "@" }),
  headFormula: style({ ...head }),
  headFormulaCenter: style({ ...head, horizontal: "center" }),
  headFormulaNumber: style({ ...head, horizontal: "right" }),
  headTurned: style({ ...head, horizontal: "center", rotation: 90 }),
  groupHead: style({ bold: true, color: INK, fill: GROUP_FILL }),
  reeksHead: style({ bold: true, color: INK, fill: HEAD_FILL, borderTop: "thin" }),
  groepHead: style({ italic: true, color: INK, fill: GROUP_FILL }),
  rowHead: style({ color: INK, numberFormat: "@", vertical: "top", borderBottom: "hair" }),
  rowHeadWrapped: style({ color: INK, numberFormat: "@", vertical: "top", wrap: true, borderBottom: "hair" }),
  text: style({ vertical: "top", numberFormat: "@", borderBottom: "hair" }),
  textWrapped: style({ vertical: "top", wrap: true, numberFormat: "@", borderBottom: "hair" }),
  textCenter: style({ vertical: "top", numberFormat: "@", horizontal: "center", borderBottom: "hair" }),
  /** A formula that gives text (never "@": Excel shows a formula in a text cell as its own text). */
  formulaText: style({ vertical: "top", borderBottom: "hair" }),
  formulaTextWrapped: style({ vertical: "top", wrap: true, borderBottom: "hair" }),
  formulaTextCenter: style({ vertical: "top", horizontal: "center", borderBottom: "hair" }),
  /** A formula that gives a date, or the words why there is none. */
  formulaDate: style({ vertical: "top", numberFormat: "dd-mm-yyyy", horizontal: "center", borderBottom: "hair" }),
  formulaCount: style({ vertical: "top", numberFormat: "0", horizontal: "center", borderBottom: "hair" }),
  prose: style({ vertical: "top", wrap: true, borderBottom: "hair" }),
  count: style({ vertical: "top", numberFormat: "0", horizontal: "right", borderBottom: "hair" }),
  countLeft: style({ vertical: "top", numberFormat: "0", horizontal: "left", borderBottom: "hair" }),
  fte: style({ vertical: "top", numberFormat: "0.00", horizontal: "right", borderBottom: "hair" }),
  fteLeft: style({ vertical: "top", numberFormat: "0.00", horizontal: "left", borderBottom: "hair" }),
  /** Fte in a matrix: 0 shows as nothing, so that the filled cells stand out. */
  fteMatrix: style({ vertical: "top", numberFormat: "0.00;-0.00;;@", horizontal: "right", borderBottom: "hair" }),
  reeksFte: style({ bold: true, color: INK, fill: HEAD_FILL, numberFormat: "0.00;-0.00;;@", horizontal: "right", borderTop: "thin" }),
  groepFte: style({ italic: true, color: INK, fill: GROUP_FILL, numberFormat: "0.00;-0.00;;@", horizontal: "right" }),
  /** Fte of a line in a matrix: 0 shows as a dash, as municipal tables do. */
  fteDash: style({ vertical: "top", numberFormat: '0.00;-0.00;"–";@', horizontal: "right", borderBottom: "hair" }),
  countCenter: style({ vertical: "top", numberFormat: "0", horizontal: "center", borderBottom: "hair" }),
  share: style({ vertical: "top", numberFormat: "0.0%", horizontal: "right", borderBottom: "hair" }),
  mean: style({ vertical: "top", numberFormat: "0.0000", horizontal: "right", borderBottom: "hair" }),
  totalText: style({ ...total, horizontal: "center" }),
  totalLabel: style({ ...total }),
  totalCount: style({ ...total, numberFormat: "0", horizontal: "right" }),
  totalCountCenter: style({ ...total, numberFormat: "0", horizontal: "center" }),
  totalFte: style({ ...total, numberFormat: "0.00", horizontal: "right" }),
  totalShare: style({ ...total, numberFormat: "0.0%", horizontal: "right" }),
  totalMean: style({ ...total, numberFormat: "0.0000", horizontal: "right" }),
  /** Where the user may type. */
  input: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "@", borderBottom: "hair" }),
  inputFte: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "0.00", horizontal: "right", borderBottom: "hair" }),
  inputWrapped: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "@", wrap: true, borderBottom: "hair" }),
  inputCenter: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "@", horizontal: "center", borderBottom: "hair" }),
  inputDate: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "dd-mm-yyyy", horizontal: "center", borderBottom: "hair" }),
  /** A number with as many decimals as the user types. */
  inputNumber: style({ vertical: "top", fill: INPUT_FILL, horizontal: "right", borderBottom: "hair" }),
  inputCount: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "0", horizontal: "right", borderBottom: "hair" }),
  inputEuro: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "#,##0.00", horizontal: "right", borderBottom: "hair" }),
  inputShare: style({ vertical: "top", fill: INPUT_FILL, numberFormat: "0.00%", horizontal: "right", borderBottom: "hair" }),
  /** Pasted as it comes, text or number: for a scale that the look-ups normalise. */
  inputAny: style({ vertical: "top", fill: INPUT_FILL, borderBottom: "hair" }),
  /** Euro without cents; the cents are kept and added. */
  euro: style({ vertical: "top", numberFormat: "#,##0", horizontal: "right", borderBottom: "hair" }),
  euroCents: style({ vertical: "top", numberFormat: "#,##0.00", horizontal: "right", borderBottom: "hair" }),
  /** What a figure beside it means. */
  explanation: style({ color: QUIET, vertical: "top" }),
  /** A figure of unlike kinds in one column: each cell brings its number format. */
  keyFigure: style({ vertical: "top", horizontal: "right", borderBottom: "hair" }),
  totalEuro: style({ ...total, numberFormat: "#,##0", horizontal: "right" }),
  /** A row number to jump to. */
  linkCount: style({ color: "#0B4F8A", vertical: "top", numberFormat: "0", horizontal: "center", borderBottom: "hair" }),
  link: style({ color: "#0B4F8A", vertical: "top", borderBottom: "hair" }),
} as const satisfies Record<string, CellStyle>;

export type CellRole = keyof typeof STYLES;

/** How a conditional format marks a cell: always bold as well as coloured, so that it survives a black and white print. */
export const TONES = {
  attention: { bold: true, italic: false, color: "#8A2D0A", fill: MARK_FILL },
  quiet: { bold: false, italic: true, color: QUIET, fill: null },
} as const;

export type Tone = keyof typeof TONES;

/** Tab colours by kind of sheet. */
export const TABS = { start: "#1F2A37", view: "#2F6F9F", blad: "#8A8A8A", tabel: "#B58900", check: "#8A2D0A" } as const;

export type TabTone = keyof typeof TABS;
