/**
 * What comes on top of the salary, as one fraction: (1 + IKB) x (1 + werkgeverslasten) - 1. Employer's costs are paid over the IKB too
 * (domein.md section 3).
 * @param ikb, werkgeverslasten fractions: 17,05% is 0.1705
 */
export function opslag(ikb: number, werkgeverslasten: number): number {
  return (1 + ikb) * (1 + werkgeverslasten) - 1;
}
