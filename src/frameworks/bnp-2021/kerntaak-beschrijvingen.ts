import type { Indicator } from "../../model/tabellen";

const beschrijving = (soort: "focus" | "verschijningsvorm" | "samenhang") => (onderwerp: string, plaats: string, tekst: string): Indicator => ({
  onderwerp, niveau: null, niveaunaam: null, soort, nr: null, tekst, tekstsoort: "samenvatting", plaats,
});
const focus = beschrijving("focus");
const verschijningsvorm = beschrijving("verschijningsvorm");
const samenhang = beschrijving("samenhang");

/** What each kerntaak is about, whatever the level. `plaats` is the line of the first bullet. */
export const KERNTAAK_BESCHRIJVINGEN: readonly Indicator[] = [
  focus("Analyseren", "regel 5", "In beeld brengen wat zich binnen en buiten de organisatie ontwikkelt: trends, belangen, meningen en gedrag van stakeholders."),
  verschijningsvorm("Analyseren", "regel 12", "Onderzoek vooraf, om een oplossing te kiezen, en achteraf of onderweg, om te zien of doelen zijn gehaald. Ook om beleid te volgen of beter aan te sluiten bij stakeholders."),
  samenhang("Analyseren", "regel 23", "Gaat vaak samen met Adviseren en Integreren: de analyse levert daar de bouwstenen voor."),
  focus("Adviseren", "regel 32", "Advies dat organisatie- en beleidsdoelen dichterbij brengt met crossmediale communicatie en dialoog."),
  verschijningsvorm("Adviseren", "regel 37", "Gevraagd of ongevraagd, op grond van data of van eigen of andermans analyse, ook agile. Het advies past bij waar de organisatie staat; de adviseur kan van buiten komen en alle vormen van communicatie tellen mee."),
  samenhang("Adviseren", "regel 50", "Adviseren richt zich op organisaties; wie personen helpt hun eigen functioneren te verbeteren, is aan het Begeleiden."),
  focus("Integreren", "regel 60", "Communicatie en beleid als één geheel plannen, ordenen, uitvoeren en bewaken."),
  verschijningsvorm("Integreren", "regel 66", "Processen lopen na elkaar, naast elkaar of door elkaar, naar gelang de organisatie vraagt. Andere professionals aansturen, doelen volgen en het proces verankeren horen erbij."),
  samenhang("Integreren", "regel 80", "Adviseren leidt tot een besluit; Integreren zorgt daarna dat het besluit effect heeft."),
  focus("Creëren", "regel 90", "Middelen maken die een organisatie met haar stakeholders in contact brengen en houden: dragers van tekst, beeld en geluid, online en offline. Diversiteit en inclusie tellen steeds meer mee."),
  verschijningsvorm("Creëren", "regel 103", "Nieuwe middelen en concepten maken en bestaande bijhouden, zoals een website of sociale media. Doel en doelgroep bepalen het middel: van folder en infographic tot podcast en game."),
  samenhang("Creëren", "regel 118", "Hangt vaak samen met Integreren."),
  focus("Organiseren", "regel 123", "Ontmoetingen bedenken en uitvoeren die de doelgroep iets laten beleven en zo kennis, houding of gedrag veranderen, of kennis en daadkracht ophalen. Online of op locatie."),
  verschijningsvorm("Organiseren", "regel 135", "Van congres, beurs en personeelsfeest tot persreis, digitaal platform en lobbybijeenkomst, met werkvormen als spel, discussie, beeld of theater."),
  samenhang("Organiseren", "regel 147", "Gaat vaak samen met Integreren, Begeleiden en Creëren. Verzamelde data kan terugkomen in analyse, plan en advies."),
  focus("Begeleiden", "regel 156", "Mensen binnen hun organisatie of samenwerking communicatiever maken: ander gedrag of meer zelfinzicht door werkvormen, hulpmiddelen, feedback en tips."),
  verschijningsvorm("Begeleiden", "regel 166", "Strategisch of operationeel, als afgebakend deel van een project of doorlopend. Bij coachen staat het doel van de gecoachte voorop; ook bemiddelen en verbinden tussen stakeholders hoort erbij."),
  samenhang("Begeleiden", "regel 180", "Begeleiden gaat over personen. Advies over een afdeling of over de communicatie van de organisatie valt onder Adviseren."),
];
