import type { Beroepscompetentie } from "./beroepscompetentie";

export const SOCIAAL_COMMUNICATIEF: readonly Beroepscompetentie[] = [
  {
    nr: 15, categorie: "SC", naam: "Samenwerken met interne en externe relaties", regels: { kerntaken: 719, kernopgaven: 854, nummer: 1127 },
    definitie: "Samenwerken met mensen binnen en buiten de organisatie, op verschillende niveaus.",
    proces: [1132, "Is coöperatief, flexibel en dienstverlenend en ondersteunt medewerkers van bureaus bij uitbesteed werk."],
    resultaat: [1135, "Draagt positief bij aan de samenwerking; relaties vinden de medewerker representatief voor de organisatie."],
  },
  {
    nr: 16, categorie: "SC", naam: "Participeren binnen (werk)overleggen", regels: { kerntaken: 727, kernopgaven: 862, nummer: 1137 },
    definitie: "Meedoen aan (werk)overleg.",
    proces: [1141, "Is aanwezig en proactief, brengt ideeën helder en maakt korte verslagen of notities van afspraken."],
    resultaat: [1145, "Doet actief mee en geeft informatie die klopt en het overleg verder helpt."],
  },
  {
    nr: 17, categorie: "SC", naam: "Voeren van telefoongesprekken", regels: { kerntaken: 733, kernopgaven: 866, nummer: 1147 },
    definitie: "Telefoongesprekken voeren waarin informatie doelmatig wordt overgebracht.",
    proces: [1151, "Belt en neemt op volgens de huisregels, voert ook bijzondere gesprekken zoals een service-, advies- of slechtnieuwsgesprek of een enquête, in goed Nederlands en minstens één vreemde taal."],
    resultaat: [1155, "De informatie is juist en volgens procedure overgebracht."],
  },
  {
    nr: 18, categorie: "SC", naam: "Schriftelijk en digitaal communiceren", regels: { kerntaken: 737, kernopgaven: 870, nummer: 1156 },
    definitie: "Op papier en digitaal communiceren met klanten.",
    proces: [1160, "Vraagt naar doel en ontvanger, haalt uit een bericht de vraag en de emotie van de klant, schrijft een concept in passende stijl, overlegt zo nodig en laat de eindversie tekenen. Schrijft goed Nederlands en minstens één andere taal."],
    resultaat: [1169, "Het klantcontact is afgehandeld volgens procedures en afspraken."],
  },
  {
    nr: 19, categorie: "SC", naam: "Ontvangen en begeleiden van klanten", regels: { kerntaken: 741, kernopgaven: 874, nummer: 1172 },
    definitie: "Klanten en andere bezoekers ontvangen en begeleiden.",
    proces: [1177, "Ontvangt klant, opdrachtgever of standbezoeker, staat die correct te woord, leidt rond en verwijst zo nodig naar een collega met de juiste kennis."],
    resultaat: [1181, "Ontvangst en begeleiding volgen de procedures; de klant is met goede omgangsvormen geholpen."],
  },
  {
    nr: 20, categorie: "SC", naam: "Omgaan met culturele verschillen", regels: { kerntaken: 745, kernopgaven: 878, nummer: 1183 },
    definitie: "Goed omgaan met collega's en klanten uit verschillende culturen.",
    proces: [1187, "Staat mensen correct te woord, heeft oog voor hun houding en interesses, vraagt doelmatig wat zij willen weten, geeft die informatie of verwijst door."],
    resultaat: [1192, "Houdt rekening met ieders culturele achtergrond en gaat correct met mensen om."],
  },
];
