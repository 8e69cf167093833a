/** The command line: `npm run -s functieboek -- <opdracht>`. Exit 0 done, 1 not done (file exists, cannot write), 2 not understood or not readable. */
import { beoordelingen } from "./beoordelingen";
import { formatieplan } from "./formatieplan/formatieplan";
import { importeer } from "./importeer";
import { kader } from "./kader";
import { lijst } from "./lijst";
import { maak } from "./maak";
import { Stop } from "./stop";

const GEBRUIK = `Gebruik:
  functieboek lijst                                     de ingebouwde kaders
  functieboek kader <id> [--json]                       wat een kader bevat, of zijn tabellen als JSON
  functieboek importeer <document> [--over <id>] [--json]
                                                        wat een document bevat, of zijn tabellen als JSON
  functieboek maak <id of document> --uit <bestand.xlsx> [--over <id>] [--overschrijf]
                                                        de werkmap van een kader of van een eigen document;
                                                        --over: teksten uit het document, feiten van het ingebouwde kader
  functieboek beoordelingen <kader> <medewerkers.xlsx|csv> --uit <bestand.xlsx> [--overschrijf]
                                                        een beoordelingsformulier per medewerker, met teamoverzicht
  functieboek formatieplan <kader, lijst.xlsx|csv of plan.xlsx> --uit <plan.xlsx> [--overschrijf]
                                                        een formatieplan; bij een lijst of kader: --jaar 2027, --kader <id>, --blad <naam>,
                                                        --kolommen "Kop=Veld; Kop=eigen", --uren 36, --salaristabel <bestand> --salarisdatum <jjjj-mm-dd>,
                                                        --conversietabel <bestand> --conversiedatum <jjjj-mm-dd>;
                                                        van een plan een nieuw plan: --volgend-jaar [--jaar 2028] [--peildatum <jjjj-mm-dd>], --was <oud plan>, --splits,
                                                        --bezetting <lijst> [--volledig] [--op-functie], --zonder-namen, --or [--behoud "Kop; Kop"]`;

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  switch (command) {
    case "lijst":
      return lijst(rest);
    case "kader":
      return kader(rest);
    case "importeer":
      return importeer(rest);
    case "maak":
      return maak(rest);
    case "beoordelingen":
      return beoordelingen(rest);
    case "formatieplan":
      return formatieplan(rest);
    case "help":
    case "--help":
      process.stdout.write(`${GEBRUIK}\n`);
      return;
    default:
      throw new Stop(command === undefined ? GEBRUIK : `Onbekende opdracht "${command}".\n${GEBRUIK}`, 2);
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Stop) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(`Er ging iets mis dat niet had mogen gebeuren: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 70;
});
