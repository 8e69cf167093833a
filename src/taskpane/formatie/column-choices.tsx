import type { ReactNode } from "react";
import { columnLetters } from "../../model/address";
import type { CellValue } from "../../model/workbook-plan";
import type { Kolomkoppeling } from "../../rules/formatielijst/koppel-velden";
import { celtekst } from "../../rules/formatielijst/lijst";
import { LIJSTVELDEN, veldnaam, type Lijstveld } from "../../rules/formatielijst/lijstvelden";
import { SelectField } from "./select-field";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props {
  readonly koppeling: readonly Kolomkoppeling[];
  /** The rows below the heads, for an example beside each column. */
  readonly eerste: readonly (readonly CellValue[])[];
  readonly onChoose: (kop: string, veld: Lijstveld | null) => void;
}

const OWN = "";
const LONGEST_EXAMPLE = 40;

/** A choice for each column that has a head. */
export function ColumnChoices({ koppeling, eerste, onChoose }: Props): ReactNode {
  const texts = useFormatieTexts();
  const options = [{ value: OWN, label: texts.ownColumn }, ...LIJSTVELDEN.map(({ veld }) => ({ value: veld, label: veldnaam(veld) }))];
  return koppeling.filter(({ kop }) => kop !== "").map(({ kolom, kop, veld }) => {
    const example = eerste.map((rij) => celtekst(rij[kolom])).find((text) => text !== "");
    const hint = example === undefined ? {} : { hint: texts.example(example.slice(0, LONGEST_EXAMPLE)) };
    return (
      <SelectField
        key={kolom} label={kop || texts.noHead(columnLetters(kolom + 1))} {...hint}
        value={veld ?? OWN} options={options} onChange={(value) => onChoose(kop, value === OWN ? null : (value as Lijstveld))}
      />
    );
  });
}
