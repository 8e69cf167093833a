/** Which theme of ours goes with a theme of Office; older Office gives colours only, and some none at all. */
import { themeOfOffice } from "../../src/taskpane/shell/theme";

test.each([
  ["no theme at all, as in older Excel on the web", undefined, "light"],
  ["what Office says is dark", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  ["what Office says is light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  ["a dark colour only", { bodyBackgroundColor: "#292929" }, "dark"],
  ["a light colour only", { bodyBackgroundColor: "F0F0F0" }, "light"],
  ["no colour either", {}, "light"],
])("%s", (_, officeTheme, scheme) => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  expect(themeOfOffice().scheme).toBe(scheme);
});
