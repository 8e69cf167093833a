import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { hasFeature } from "../../workbook/excel/features";
import { CheckField } from "../shell/check-field";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import type { GesprekkenTexts } from "./texts.nl";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import { gekozen, NIETS, personen, type Keuze } from "./actions/privacy/keuze";
import type { Vindplaatsen } from "./actions/privacy/lees-vindplaatsen";
import { legingen, type Leging } from "./actions/privacy/legingen";

const REMARKS = ["comment", "note"] as const;

interface Props {
  readonly pane: Pane;
  readonly found: Vindplaatsen;
  /** Forms beyond their retention term. */
  readonly due: readonly string[];
}

/** Whose data go, what that empties on which sheet, a confirmation, and only then the doing. */
export function PrivacyChoice({ pane, found, due }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const [keuze, setKeuze] = useState<Keuze>(NIETS);
  const [sure, setSure] = useState(false);
  const choose = (next: Partial<Keuze>): void => {
    setKeuze({ ...keuze, ...next });
    setSure(false);
  };
  const people = personen(found);
  const chosen = gekozen(found, keuze);
  const sheets = legingen(chosen, found.tabs);
  const typed = legingen(gekozen(found, { ...keuze, eigen: true }), found.tabs).reduce((sum, { eigen }) => sum + eigen, 0);
  const cells = sheets.reduce((sum, one) => sum + one.cells.length, 0);
  const something = sheets.length > 0 || chosen.eigenschappen.size > 0;
  const nameOf = (nr: string): string => `${nr} ${people.find(({ formulieren }) => formulieren.includes(nr))?.naam ?? ""}`.trim();
  const empty = (): void => void pane.act("refresh", texts.emptying, async () => {
    const { afdruk, verwijderPersoonsgegevens } = await import("./actions/privacy/verwijder-persoonsgegevens");
    return verwijderPersoonsgegevens(keuze, afdruk(sheets, chosen.eigenschappen), texts);
  });
  return (
    <>
      {people.length === 0 && <p className={styles.text}>{texts.nobody}</p>}
      {due.map((nr) => (
        <CheckField
          key={nr} label={texts.due(nameOf(nr))} checked={keuze.formulieren.includes(nr)}
          onChange={(on) => choose({ formulieren: on ? [...keuze.formulieren, nr] : keuze.formulieren.filter((one) => one !== nr) })}
        />
      ))}
      {people.length > 0 && (
        <SelectField
          label={texts.other} value={keuze.namen[0] ?? ""} onChange={(naam) => choose({ namen: naam === "" ? [] : [naam] })}
          options={[{ value: "", label: texts.chooseForm }, ...people.map(({ naam, formulieren }) => ({ value: naam, label: formulieren.length > 0 ? `${naam} (${formulieren.join(", ")})` : naam }))]}
        />
      )}
      {found.plaatsen.length > 0 && <CheckField label={texts.everyone} checked={keuze.alles} onChange={(alles) => choose({ alles })} />}
      {typed > 0 && <CheckField label={texts.ownToo(typed)} checked={keuze.eigen} onChange={(eigen) => choose({ eigen })} />}
      {found.zelf.map((name) => <p key={name} className={styles.hint}>{texts.emptyYourself(name)}</p>)}
      {something && (
        <>
          <h3 className={styles.subhead}>{texts.willEmpty}</h3>
          <ul className={styles.list}>
            {sheets.map((sheet) => <li key={sheet.id}>{sentenceOf(sheet, texts)}</li>)}
            {[...chosen.eigenschappen].map(([name, value]) => <li key={name}>{texts.property(texts.properties[name], value)}</li>)}
          </ul>
          <p className={styles.hint}>{texts.keepsOwn(hasFeature("notes"))}</p>
          <CheckField label={texts.confirm(cells, sheets.length)} checked={sure} onChange={setSure} />
          <div><Button disabled={!sure} onClick={empty}>{texts.empty}</Button></div>
        </>
      )}
    </>
  );
}

/** "Blad 'Formulier 001' (A. Proef): 12 ingevulde cellen, 1 opmerking." */
function sentenceOf({ name, namen, aantal, rijen, kolommen, eigen, remarks, tab }: Leging, texts: GesprekkenTexts): string {
  const [only, ...more] = namen;
  const who = only === undefined ? "" : more.length === 0 ? only : texts.people(namen.length);
  const parts = [
    ...(rijen > 0 ? [texts.inRows(aantal, rijen, kolommen.join(", "))] : aantal > 0 ? [texts.cells(aantal)] : []),
    ...(eigen > 0 ? [texts.ownCells(eigen)] : []), ...REMARKS.flatMap((kind) => {
      const count = remarks.filter((remark) => remark.kind === kind).length;
      return count > 0 ? [texts.remarks[kind](count)] : [];
    }), ...(tab === null ? [] : [texts.tabBack(tab)]),
  ];
  return texts.ofSheet(name, who, parts.join("; "));
}
