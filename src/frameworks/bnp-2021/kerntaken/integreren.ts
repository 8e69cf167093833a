import { kerntaakRijen } from "./kerntaak-rijen";

export const INTEGREREN = kerntaakRijen("Integreren", {
  "1": {
    watDoeIk: ["regel 1271", "Ik help collega's met de logistiek bij het uitvoeren van (verander)plannen en activiteiten."],
    waaraanLaatIkDatZien: ["regel 1275", "Ik volg de voorgeschreven werkwijze nauwgezet, geef informatie compleet en juist door en vraag na of mijn hulp aansluit."],
    watLeverIkOp: ["regel 1282", "Actuele planningsoverzichten en andere projectinformatie, zodat de collega vlot kan werken."],
  },
  "2": {
    watDoeIk: ["regel 1289; regel 1312", "Ik zie problemen in de uitvoering aankomen en vang ze logistiek op. Onderdelen van een plan of activiteit coördineer ik zelf."],
    waaraanLaatIkDatZien: ["regel 1295; regel 1318", "Ik maak afspraken over planning, mensen, geld en kwaliteit, zet acties uit, bewaak ze en stuur in overleg op tijd bij. Ik help collega's ook ongevraagd."],
    watLeverIkOp: ["regel 1304; regel 1327", "Deelopdrachten die zijn afgerond zoals gevraagd."],
  },
  "3": {
    watDoeIk: ["regel 1332; regel 1359", "Ik maak een samenhangende aanpak voor één specifieke doelgroep en coördineer de uitvoering daarvan."],
    waaraanLaatIkDatZien: ["regel 1336; regel 1363", "Ik kies de middelen, maak een haalbare planning en begroting, schakel mensen in, onderhandel en stuur bij binnen de randvoorwaarden. Gevolgen voor anderen stem ik af met een ervaren collega."],
    watLeverIkOp: ["regel 1350; regel 1377", "Een integrale aanpak voor één doelgroep; de activiteiten zijn goed uitgevoerd en zo nodig bijgesteld."],
  },
  "4": {
    watDoeIk: ["regel 1383; regel 1413", "Ik maak van de strategie binnen het communicatiebeleid een concrete aanpak voor meerdere actoren en coördineer de uitvoering en invoering."],
    waaraanLaatIkDatZien: ["regel 1389; regel 1419", "Ik bepaal de mix van interventies en middelen, stuur planning en organisatie aan op kwaliteit, tijd en geld en help anderen daarbij. Ik betrek collega's en afdelingen op het juiste moment, zodat er draagvlak is."],
    watLeverIkOp: ["regel 1401; regel 1431", "Een aanpak voor meerdere doelgroepen, binnen en buiten. Projecten verlopen efficiënt; communicatiebeleid wordt vernieuwend en doeltreffend uitgevoerd."],
  },
  "5": {
    watDoeIk: ["regel 1440; regel 1484", "Ik breng pers- en communicatieactiviteiten binnen het strategisch beleid in samenhang, start ze en volg ze op hoofdlijnen. Ik ben verantwoordelijk voor mediabeheer en stakeholders en maak van data strategisch beleid."],
    waaraanLaatIkDatZien: ["regel 1448; regel 1492", "Ik heb een visie op communicatie- en mediabeleid naast ander beleid, verdeel mensen en middelen voor de lange termijn, delegeer en coach. Ik ben een gesprekspartner met invloed en heb een sterk medianetwerk."],
    watLeverIkOp: ["regel 1465; regel 1509", "Uitgewerkte strategieën voor communicatie, verandering en media. Het beleid is doeltreffend ingericht en uitgevoerd; imago en reputatie zijn bewaakt."],
  },
  "6": {
    watDoeIk: ["regel 1519", "Ik bedenk nieuwe manieren om van organisatiebeleid communicatiebeleid te maken en breng de invoering en verankering daarvan op gang."],
    waaraanLaatIkDatZien: ["regel 1523", "Ik verwerk complexe ontwikkelingen in scenario's en een visie op het beleid voor de hele organisatie. Met gezag op elk niveau breng ik mensen en onderdelen in beweging; ik doorzie de organisatiepolitiek."],
    watLeverIkOp: ["regel 1536", "Een vernieuwende manier om integraal communicatiebeleid in te voeren; het beleid speelt in op de omgeving van de organisatie."],
  },
});
