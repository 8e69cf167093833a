import type { Competentie } from "../../model/tabellen";

const competentie = (groep: string) => (naam: string, plaats: string, definitie: string): Competentie => ({
  nr: null, competentie: naam, groep, definitie, tekstsoort: "samenvatting", plaats,
});
const kerntaak = competentie("kerntaak");
const eigenschap = competentie("communicatie- en ontwikkelcompetentie");

/** The six kerntaken in the order of the overview pages, then the six competences that have no level. */
export const COMPETENTIES: readonly Competentie[] = [
  kerntaak("Analyseren", "regel 1", "Uitzoeken wat er speelt rond een vraagstuk, binnen en buiten de organisatie, en nagaan wat communicatie heeft opgeleverd."),
  kerntaak("Adviseren", "regel 28", "Een organisatie helpen haar doelen te bereiken door beter te communiceren."),
  kerntaak("Integreren", "regel 56", "Communicatieprocessen in samenhang plannen, op elkaar afstemmen en invoeren."),
  kerntaak("Creëren", "regel 87", "Middelen en content maken, onderhouden en vernieuwen."),
  kerntaak("Organiseren", "regel 120", "Live en online ontmoetingen bedenken, voorbereiden en uitvoeren."),
  kerntaak("Begeleiden", "regel 153", "Mensen leren beter te communiceren, met uitleg, feedback, hulpmiddelen en coaching."),
  eigenschap("Omgaan met een dynamische context", "regel 2338", "Snel schakelen als mensen of omstandigheden veranderen, zonder het doel los te laten."),
  eigenschap("Afstemmen van communicatie op organisatiedoelen", "regel 2347", "Kritisch nagaan of communicatie bijdraagt aan wat de organisatie wil, en steeds bijsturen."),
  eigenschap("Ontwikkelcompetentie", "regel 2362", "Weten wat je drijft en waar je sterk en zwak in bent, en gericht werken aan je eigen ontwikkeling, ook samen met anderen."),
  eigenschap("‘Ambacht’ van het schrijven, verbeelden, presenteren", "regel 2367", "Boodschappen en verhalen in woord en beeld helder, relevant en doelgericht maken."),
  eigenschap("Verbinden", "regel 2378", "Mensen en groepen bij elkaar brengen door goed te informeren en gesprek mogelijk te maken."),
  eigenschap("Omgeving- en organisatiesensitiviteit", "regel 2390", "Zien welke ontwikkelingen, verhoudingen en belangen spelen, daarop inspelen en vooraf bedenken wat een besluit met anderen doet."),
];
