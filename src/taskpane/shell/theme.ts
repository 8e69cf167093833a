import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";

/** The theme that fits Office's: read anew whenever the pane becomes visible, because Excel has no event for it. */
export function themeOfOffice(): Theme {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!office) return webLightTheme;
  return office.isDarkTheme ?? isDark(office.bodyBackgroundColor) ? webDarkTheme : webLightTheme;
}

/** "#292929" is dark: its luminance lies below the middle. Older Office gives colours only. */
function isDark(color: string | undefined): boolean {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!found) return false;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
