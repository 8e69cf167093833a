/** The checks on the scale in which someone starts, and the one to grow into, against the scale of the function. */
import type { CellValue } from "../../../model/workbook-plan";
import { schaalsleutel } from "../../../rules/formatieplan/schaalsleutel";
import { alsSchaal, type Verwijzing } from "../verwijzing";
import type { Omgeving, Regelcontrole } from "./regelcontrole";

type Kolom = "Aanloopschaal" | "Uitloopschaal" | "Schaal";

const sleutel = (cel: CellValue): string => (typeof cel === "boolean" ? String(cel).toUpperCase() : schaalsleutel(cel));
/** As the sheet sees it: a number once the A is off. */
const isSchaal = (schaal: string): boolean => !Number.isNaN(Number(schaal.replaceAll("A", "") || "x"));
/** Two digits and the last sign: in the order of texts 9 < 10 < 10A < 11, and no sum that a text among the cells would make an error. */
const plaats = (schaal: string): string => `0${schaal.replaceAll("A", "")}`.slice(-2) + schaal.slice(-1);

const cel = (v: Verwijzing, kolom: Kolom): string => alsSchaal(v.plan(kolom));
const formuleIsSchaal = (v: Verwijzing, kolom: Kolom): string => `(ISERROR(SUBSTITUTE(${cel(v, kolom)},"A","")*1)=FALSE)`;
const formulePlaats = (v: Verwijzing, kolom: Kolom): string => `RIGHT("0"&SUBSTITUTE(${cel(v, kolom)},"A",""),2)&RIGHT(${cel(v, kolom)},1)`;

function naastSchaal(kolom: "Aanloopschaal" | "Uitloopschaal", naam: string, zin: string, teken: ">=" | "<="): Regelcontrole {
  return {
    naam, weging: "waarschuwing", zin, cel: kolom,
    conditie: (v) => `${formuleIsSchaal(v, kolom)}*${formuleIsSchaal(v, "Schaal")}*((${formulePlaats(v, kolom)})${teken}(${formulePlaats(v, "Schaal")}))`,
    geldt: (r) => {
      const [own, schaal] = [sleutel(r[kolom]), sleutel(r["Schaal"])];
      return isSchaal(own) && isSchaal(schaal) && (teken === ">=" ? plaats(own) >= plaats(schaal) : plaats(own) <= plaats(schaal));
    },
  };
}

function onbekend(kolom: "Aanloopschaal" | "Uitloopschaal"): Regelcontrole {
  return {
    naam: `${kolom} is onbekend`, weging: "waarschuwing", cel: kolom, zin: "Dit is geen schaal (verwacht wordt 10 of 10A), of de salaristabel kent haar niet.",
    conditie: (v) => {
      const salaris = v.kolom("Salaristabel", "sleutel");
      return `(${v.plan(kolom)}<>"")*((ISERROR(SUBSTITUTE(${cel(v, kolom)},"A","")*1)+(COUNTIFS(${salaris},"?*")>0)*(ISNUMBER(MATCH(${cel(v, kolom)},${salaris},0))=FALSE))>0)`;
    },
    geldt: (r, { salarisschalen }: Omgeving) => {
      const own = sleutel(r[kolom]);
      return own !== "" && (!isSchaal(own) || (salarisschalen.size > 0 && !salarisschalen.has(own)));
    },
  };
}

export const SCHAALCONTROLES: readonly Regelcontrole[] = [
  onbekend("Aanloopschaal"),
  naastSchaal("Aanloopschaal", "Aanloopschaal niet onder de schaal", "Een aanloopschaal is lager dan de schaal van de functie.", ">="),
  onbekend("Uitloopschaal"),
  naastSchaal("Uitloopschaal", "Uitloopschaal niet boven de schaal", "Een uitloopschaal is hoger dan de schaal van de functie.", "<="),
];
