import type { ReactNode } from "react";
import { columnLetters } from "../../model/address";
import type { CellValue } from "../../model/workbook-plan";
import type { Kolomkoppeling } from "../../rules/formatielijst/koppel-velden";
import { celtekst } from "../../rules/formatielijst/lijst";
import { SelectField } from "../shell/select-field";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props<Veld extends string> {
  readonly koppeling: readonly Kolomkoppeling<Veld>[];
  /** What a column can be, with its name; and what a column is that is none of them. */
  readonly velden: readonly { readonly veld: Veld; readonly naam: string }[];
  readonly eigen: string;
  /** The rows below the heads, for an example beside each column. */
  readonly eerste: readonly (readonly CellValue[])[];
  readonly onChoose: (kop: string, veld: Veld | null) => void;
}

const OWN = "";
const LONGEST_EXAMPLE = 40;

/** A choice for each column that has a head. */
export function ColumnChoices<Veld extends string>({ koppeling, velden, eigen, eerste, onChoose }: Props<Veld>): ReactNode {
  const texts = useFormatieTexts();
  const options = [{ value: OWN, label: eigen }, ...velden.map(({ veld, naam }) => ({ value: veld, label: naam }))];
  return koppeling.filter(({ kop }) => kop !== "").map(({ kolom, kop, veld }) => {
    const example = eerste.map((rij) => celtekst(rij[kolom])).find((text) => text !== "");
    const hint = example === undefined ? {} : { hint: texts.example(example.slice(0, LONGEST_EXAMPLE)) };
    return (
      <SelectField
        key={kolom} label={kop || texts.noHead(columnLetters(kolom + 1))} {...hint}
        value={veld ?? OWN} options={options} onChange={(value) => onChoose(kop, velden.find((one) => one.veld === value)?.veld ?? null)}
      />
    );
  });
}
