import type { Kenmerk } from "../../model/tabellen";

const kenmerk = (functie: string, plaats: string, tekst: string): Kenmerk => ({ functie, herkomst: null, nr: null, tekst, tekstsoort: "samenvatting", plaats });

/** What each person does, in our words: the only worked examples of a level that the document has. */
export const KENMERKEN: readonly Kenmerk[] = [
  kenmerk("Chantal", "regel 194", "Assistent op een communicatieafdeling: berichten plaatsen, afspraken plannen, drukwerk en beeld regelen. Werkt met standaardprocedures, is eerste aanspreekpunt en geeft signalen door."),
  kenmerk("Roy", "regel 204", "Assistent van eventmanagers: afspraken en notulen, informatie en offertes vergelijken, logistieke planning bijhouden en tijdens het event bijspringen. Draait meerdere projecten tegelijk."),
  kenmerk("Mascha", "regel 213", "Lid van een nieuw socialmediateam: antwoordt klanten in de juiste toon op grond van eigen inzicht en vakkennis, meet geregeld en geeft signalen door aan de teamleider."),
  kenmerk("Luuk", "regel 222", "Uitvoerend medewerker: schrijft, redigeert en controleert content volgens briefing en richtlijn, regelt leveranciers en overlegt met de collega's die eindverantwoordelijk zijn."),
  kenmerk("Dion", "regel 232", "Projectleider voor een tactisch vraagstuk: begeleidt de communicatie over sluitende bibliotheken, signaleert dat de doelgroepen scherper moeten en adviseert een aanpak per segment."),
  kenmerk("Arun", "regel 242", "Specialist in schriftelijke middelen: treft de toon van de doelgroep, werkt creatief, let scherp op deadlines en kwaliteit omdat zijn werk erg zichtbaar is."),
  kenmerk("Yasmine", "regel 247", "Adviseur voor commerciële organisaties over tactisch-strategische vragen, met online platforms en dialoog als specialiteit. Krijgt collega's mee in haar werkwijze."),
  kenmerk("René", "regel 256", "Persvoorlichter: ziet media-aandacht aankomen, coördineert persvragen, zoekt zelf journalisten op, bereidt bestuurders voor, schrijft speeches en persberichten en bewaakt de reputatie."),
  kenmerk("Machteld", "regel 271", "Communicatiestrateeg: leidt en coacht een multidisciplinair team in een ziekenhuis, adviseert over samenwerking, werkt met data en bouwt coalities met regionale partijen."),
  kenmerk("Bart", "regel 284", "Zeer ervaren woordvoerder, ruim tien jaar in het vak: maakt de overkoepelende mediastrategie, coördineert de woordvoering en coacht directie en bestuurders."),
  kenmerk("Emine", "regel 302", "Insights director bij een internationaal mediabureau: ontwerpt nieuwe mediaformats met vernieuwend gebruik van theorie en data en wordt in de mediawereld breed gevolgd en als spreker gevraagd."),
  kenmerk("Jim", "regel 313", "Geeft een internationale organisatie met veel vestigingen en culturen koers naar de toekomst, vanuit corporate communicatie en verandermanagement en met onderzoek en data."),
];
