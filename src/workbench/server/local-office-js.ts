/** Where the add-in's page asks Office.js, and where the workbench answers it from the package, unmodified. */
const OFFICE_JS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const LOCAL_OFFICE_JS = "/office-js/";

/**
 * The pane's page with the address of Office.js replaced by ours, in the script tag and in a content security policy alike, and
 * nothing else. A policy that names only the host of Office.js gets 'self' in its place.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(OFFICE_JS_ADDRESS, LOCAL_OFFICE_JS).replaceAll(/https:\/\/appsforoffice\.microsoft\.com(?=[\s;"'])/g, "'self'");
}
