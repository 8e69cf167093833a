import type { Beroepscompetentie } from "./beroepscompetentie";
import { BESTUURLIJK_ORGANISATORISCH } from "./bestuurlijk-organisatorisch";
import { ONTWIKKELING } from "./ontwikkeling";
import { SOCIAAL_COMMUNICATIEF } from "./sociaal-communicatief";
import { VAKMATIG_METHODISCH } from "./vakmatig-methodisch";

/** The 23 competences in the order of their numbers. */
export const BEROEPSCOMPETENTIES: readonly Beroepscompetentie[] = [...VAKMATIG_METHODISCH, ...BESTUURLIJK_ORGANISATORISCH, ...SOCIAAL_COMMUNICATIEF, ...ONTWIKKELING];
