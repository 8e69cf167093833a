import type { SourceLine } from "../../document/source-line";

/** A printed band with its scale. */
export interface BandRij {
  readonly van: number | null;
  readonly tot: number | null;
  readonly schaal: string;
  readonly exclusief: boolean;
  /** The printed width of the band, where the table has one. */
  readonly breedte: number | null;
  readonly lines: readonly SourceLine[];
}

export interface ReadBanden {
  readonly rijen: readonly BandRij[];
  readonly koppen: readonly SourceLine[];
  /** Rows of which scale or band cannot be read. */
  readonly onleesbaar: readonly (readonly SourceLine[])[];
  /** Where several columns hold a scale (old and new): their heads, the one that was read first. */
  readonly schaalkolommen: readonly string[];
  /** A last row without its band. */
  readonly onvolledig: readonly SourceLine[];
}
