/** The page that the pane is measured against: React and the same Fluent provider with one button, and nothing else. */
import { Button } from "@fluentui/react-button";
import { FluentProvider } from "@fluentui/react-provider";
import { webLightTheme } from "@fluentui/react-theme";
import { createRoot } from "react-dom/client";

void Office.onReady().then(() => {
  const pane = document.getElementById("pane");
  if (!pane) throw new Error("the page has no element 'pane'");
  createRoot(pane).render(<FluentProvider theme={webLightTheme}><Button appearance="primary">Begin</Button></FluentProvider>);
});
