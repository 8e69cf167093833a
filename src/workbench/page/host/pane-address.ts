/** Flags of the host to the library: the pane shares its runtime with buttons (1) and custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/**
 * The address at which the pane opens, with what Office.js reads from it. `_xdm_Info` must come last: the library takes the rest of the
 * address for the origin of the host.
 */
export function paneAddress(page: string, displayLanguage: string, conversation: string, addinId: string, origin: string): string {
  const host = ["Excel", "Web", "16.00", displayLanguage, "werkbank", "", "", SHARED_RUNTIME_WITH_FUNCTIONS].join("$");
  return `${page}?_host_Info=${host}#&_serializer_version=1&_xdm_Info=${conversation}|${addinId}|${encodeURIComponent(origin)}`;
}
