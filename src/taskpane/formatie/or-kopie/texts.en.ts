import type { OrKopieTexts } from "./texts.nl";

/** The texts of the copy for the works council in English. What is left out is said in Dutch, as on the sheets. */
export const orKopieEn: OrKopieTexts = {
  title: "Copy for the works council",
  intro: (kort) => `The plan ${kort} as it is now, without persons. The copy calculates with its own sheets only; later changes in ${kort} do not reach it.`,
  leftOutHead: "What is left out, and what you check yourself",
  ownHead: "Your own columns",
  ownHint: "They are left out, except what you tick here.",
  unreadHead: (aantal) => `Cannot be read and empty in the copy (${aantal})`,
  unread: (rij, kolom, reden) => `Row ${rij}${kolom === null ? "" : `, ${kolom}`}: ${reden}`,
  willBeMade: (aantal) => `These ${aantal} sheets will be added`,
  willBeIn: (aantal) => `These ${aantal} sheets are in the new workbook`,
  open: (aantal) => `Open a workbook with ${aantal} sheets`,
  make: (aantal) => `Make ${aantal} sheets`,
  busy: (kort) => `Making the copy of ${kort}`,
  send: "To share it without the plan itself: select the new tabs and save them as pdf, or save this workbook under another name and delete the other sheets there.",
};
