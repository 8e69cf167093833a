import { byId, element } from "../element";
import { XLSX } from "./save-workbook";

const NAME = "Nieuwe werkmap.xlsx";
/** Under which the page that opens such a workbook finds it in its own address. */
const PARAMETER = "werkmap";

/**
 * A workbook that the add-in asked for in a window of its own. Excel opens it at once; a page may open a window only at a click of the user, so
 * the workbench asks for one, and offers the file as well. Both stay until the message is closed.
 */
export function offerNewWorkbook(file: Uint8Array): void {
  // Lives as long as this page: whoever opens the other window later must still find it.
  const address = URL.createObjectURL(new Blob([file.slice().buffer], { type: XLSX }));
  const close = element("button", { type: "button", "aria-label": "Melding sluiten" }, "×");
  const box = element("div", { class: "notice" },
    element("span", {}, "De invoegtoepassing maakte een nieuwe werkmap. Excel opent haar meteen; hier kiest u zelf. ",
      element("a", { href: `?${PARAMETER}=${encodeURIComponent(address)}`, target: "_blank", rel: "opener" }, "Openen in een nieuw tabblad"), " of ",
      element("a", { href: address, download: NAME }, "bewaren als .xlsx"), "."), close);
  close.addEventListener("click", () => box.remove());
  byId("notices").append(box);
}

/** The workbook that this page was opened for; null for none. */
export function askedWorkbook(search: string, origin: string): { readonly address: string; readonly fileName: string } | null {
  const address = new URLSearchParams(search).get(PARAMETER);
  return address?.startsWith(`blob:${origin}/`) ? { address, fileName: NAME } : null;
}
