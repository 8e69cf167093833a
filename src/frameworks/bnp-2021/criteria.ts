import type { Indicator } from "../../model/tabellen";
import { NIVEAUNAMEN, type NiveauCode } from "./niveaus";

const niveau = (code: NiveauCode) => (onderwerp: string, plaats: string, tekst: string): Indicator => ({
  onderwerp, niveau: code, niveaunaam: NIVEAUNAMEN[code], soort: "criterium", nr: null, tekst, tekstsoort: "samenvatting", plaats,
});
const [een, twee, drie, vier, vijf, zes] = [niveau("1"), niveau("2"), niveau("3"), niveau("4"), niveau("5"), niveau("6")];

/** The five general criteria of each level. `plaats` is the line of the first bullet in each printing. */
export const CRITERIA: readonly Indicator[] = [
  een("Zelfstandigheid", "regel 326", "Ik werk onder aansturing van een communicatieprofessional en voer concrete opdrachten, instructies of procedures uit."),
  een("Complexiteit", "regel 330", "Operationeel werk: voorbereiden en assisteren. Mijn werk kan op de organisatie afstralen, maar concrete kaders en aansturing beperken dat risico."),
  een("Ervaringskennis", "regel 336", "Ervaring in ondersteunend werk. Ik ken procedures, vaktermen en enkele basisprincipes en weet vooral praktisch hoe communicatietoepassingen werken."),
  een("Verantwoording", "regel 342", "Ik kan collega's en leidinggevende uitleggen wat ik voor mijn werk nodig heb en op welke basisprincipes het rust. Ik leg alleen verantwoording af aan mijn leidinggevende."),
  een("Sensitiviteit", "regel 347", "Ik besef dat verhoudingen in de organisatie en bij klanten mijn gedrag beïnvloeden, en omgekeerd. Ik volg de gedragsregels en overleg altijd als iets afwijkt."),
  twee("Zelfstandigheid", "regel 360; regel 435", "Ik werk zelfstandig opdrachten, instructies en richtlijnen af en overleg daarbij veel met collega's in het vak."),
  twee("Complexiteit", "regel 364; regel 439", "Operationeel-tactische vragen over mijn eigen uitvoerende werk, met een meestal bekende oplossing. Uitgebreide kaders, geregeld overleg of controle achteraf beperken het afbreukrisico."),
  twee("Ervaringskennis", "regel 371; regel 446", "Ervaring in ondersteunende of uitvoerende communicatiefuncties. Ik weet welke procedure geldt, heb basiskennis van specialismen en ken de hoofdlijn van enkele modellen, middelen en theorieën."),
  twee("Verantwoording", "regel 378; regel 453", "Ik kan ook mijn manier van werken toelichten, naast de principes die ik daarbij toepas. Verantwoording leg ik, net als op niveau 1, alleen af aan mijn leidinggevende."),
  twee("Sensitiviteit", "regel 383; regel 458", "Ik let zelf op ontwikkelingen en verhoudingen in de organisatie en bij klanten die mijn functiegebied raken, en handel daarnaar in overleg."),
  drie("Zelfstandigheid", "regel 398; regel 506", "Ik werk zelfstandig binnen richtlijnen van andere professionals, opdrachtgever of leidinggevende, en leg en onderhoud zelf contact met stakeholders binnen of buiten."),
  drie("Complexiteit", "regel 404; regel 512", "Tactische, soms complexe vragen binnen mijn eigen functiegebied, die geregeld een nieuwe oplossing vragen. Omdat mijn werk de organisatie raakt, stem ik advies en acties vooraf en achteraf af."),
  drie("Ervaringskennis", "regel 410; regel 518", "Ervaring in verschillende uitvoerende functies. Ik weet wanneer een procedure of methode wel of niet past, heb brede kennis van specialismen en weet wat in de praktijk werkt."),
  drie("Verantwoording", "regel 418; regel 526", "Ik kan uitleggen welke overwegingen ik maak. Ik leg verantwoording af aan leidinggevende, collega's en opdrachtgevers."),
  drie("Sensitiviteit", "regel 423; regel 531", "Ik let vanuit mijn positie ook op de samenleving en op verhoudingen buiten de organisatie, en handel daarnaar, zo nodig na overleg."),
  vier("Zelfstandigheid", "regel 471; regel 581", "Ik werk zelfstandig binnen vrij ruime kaders of binnen uitgangspunten van het communicatiebeleid."),
  vier("Complexiteit", "regel 475; regel 585", "Complexe, tactisch-strategische vragen die soms verder reiken dan mijn functiegebied. De oplossing ligt vaak niet voor de hand, belangen zijn lastig te verenigen en een fout kan de hele organisatie raken."),
  vier("Ervaringskennis", "regel 482; regel 592", "Ervaring in diverse zelfstandige functies en contexten. Ik ken mogelijkheden en grenzen van uiteenlopende methoden, doorgrond specialismen en hun theorie in samenhang en zoek zo nodig zelf data."),
  vier("Verantwoording", "regel 491; regel 601", "Ik kan keuzes en achtergronden goed onderbouwen. Collega's, opdrachtgevers en ook vakgenoten kunnen mij om verantwoording vragen."),
  vier("Sensitiviteit", "regel 496; regel 606", "Ik signaleer ontwikkelingen in de samenleving en de organisatie, handel daar zelf naar en weet hoe ik een besluit kan beïnvloeden."),
  vijf("Zelfstandigheid", "regel 542; regel 657", "Ik werk zelfstandig binnen de strategie van de organisatie als geheel of binnen haar beleidsuitgangspunten."),
  vijf("Complexiteit", "regel 546; regel 661", "Erg complexe, (tactisch-)strategische vragen die geregeld verder reiken dan mijn functiegebied. De oplossing is vaak onbekend, veel stakeholders hebben tegengestelde belangen en het afbreukrisico is groot, ook voor de omgeving."),
  vijf("Ervaringskennis", "regel 553; regel 668", "Ervaring in diverse strategische communicatiefuncties. Heel brede en diepe kennis en inzicht in aangrenzende vakken; ik zie het vak in verband met organisatieprocessen en zet zo nodig data-analyse op."),
  vijf("Verantwoording", "regel 562; regel 677", "Ik maak de kern van keuzes duidelijk tot aan directie en bestuur, ook aan niet-vakgenoten, en overtuig hen. Verantwoording als op niveau 4; daarbij deel ik uit mezelf mijn kennis."),
  vijf("Sensitiviteit", "regel 569; regel 684", "Ik heb een sterk gevoel voor wat binnen en buiten de organisatie speelt, speel daarop in en bouw een professioneel netwerk op waar anderen iets aan hebben."),
  zes("Zelfstandigheid", "regel 621", "Ik werk zelfstandig aan de kaders zelf: ik stel uitgangspunten voor beleid of het strategisch kader van organisaties vast."),
  zes("Complexiteit", "regel 625", "Ik breng zelf buitengewoon complexe, strategische en visionaire vragen op gang, meestal voorbij mijn functiegebied. De oplossing is geheel nieuw en vraagt samenwerking met andere branches."),
  zes("Ervaringskennis", "regel 634", "Ervaring in diverse strategische functies. Mijn kennis is ook multidisciplinair: ik kijk voorbij organisatie en vak, ontwikkel het vak met onderzoek en deel kennis stelselmatig, ook met niet-vakgenoten."),
  zes("Verantwoording", "regel 644", "Ik maak naast keuzes ook complexe theorie uitstekend begrijpelijk en overtuig vakgenoten en anderen. Aan wie ik verantwoording afleg, noemt de bron hier niet."),
  zes("Sensitiviteit", "regel 648", "Ik speel voortreffelijk in op wat binnen en buiten organisaties gebeurt en bouw naast een professioneel ook een maatschappelijk netwerk op, voor anderen, het vak en de organisatie."),
];
