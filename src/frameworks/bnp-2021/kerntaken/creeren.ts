import { kerntaakRijen } from "./kerntaak-rijen";

export const CREEREN = kerntaakRijen("Creëren", {
  "1": {
    watDoeIk: ["regel 1546", "Ik help collega's bij het maken van middelen en werk eenvoudige onderdelen zelf uit."],
    waaraanLaatIkDatZien: ["regel 1550", "Ik werk volgens vaste richtlijnen, controleer mijn eigen werk op fouten en dat van anderen op enkele standaardpunten, en vraag door om goed te helpen."],
    watLeverIkOp: ["regel 1558", "Eenvoudige berichten voor bijvoorbeeld intranet, sociale media of nieuwsbrief, en (deel)producten die zijn nagekeken en op tijd klaar zijn."],
  },
  "2": {
    watDoeIk: ["regel 1566; regel 1590", "Ik werk een opzet die er al ligt verder uit tot een (online) middel en help bij het maken."],
    waaraanLaatIkDatZien: ["regel 1570; regel 1594", "Ik maak middelen zo goed mogelijk, naar kwaliteitsrichtlijnen en eigen vakinzicht, verbeter meteen en haal er bij twijfel een collega bij. Ik overleg geregeld."],
    watLeverIkOp: ["regel 1579; regel 1603", "Een gebruiksklaar middel of onderdeel, bijvoorbeeld een advertentietekst, formulier, webtekst of eenvoudig artikel, soms samen met een externe partij die ik brief."],
  },
  "3": {
    watDoeIk: ["regel 1613; regel 1640", "Ik bedenk en maak zelf een of meer middelen die passen bij een gegeven analyse en een eenvoudige strategie."],
    waaraanLaatIkDatZien: ["regel 1618; regel 1645", "Ik bewaak de kwaliteit doorlopend: techniek, creativiteit, inhoud en effect per doelgroep. Ik houd het communicatiedoel vast, blijf binnen de randvoorwaarden en los problemen vindingrijk op."],
    watLeverIkOp: ["regel 1631; regel 1658", "Geïntegreerde content, bijvoorbeeld voor website, advertentie of video: middelen van goede kwaliteit die effect hebben."],
  },
  "4": {
    watDoeIk: ["regel 1665; regel 1691", "Ik beoordeel eerst de analyse van de opdrachtgever of van derden, maak vanuit de strategie formats voor middelen en werk die uit of laat dat doen."],
    waaraanLaatIkDatZien: ["regel 1670; regel 1696", "Ik kies verrassende invalshoeken, gebruik creatieve denktechnieken en let op het samenspel van middelen. In het maakproces houd ik hoge normen vast, toets ik steeds aan het concept en verbeter ik structureel."],
    watLeverIkOp: ["regel 1681; regel 1707", "Plannen voor content, pr, communicatie, marketing of campagne, speeches en scripts, en middelen die bij het communicatie- of marketingdoel passen."],
  },
  "5": {
    watDoeIk: ["regel 1715; regel 1744", "Ik maak van de strategie van de organisatie concepten voor middelen, stel zo nodig voor die strategie of het beleid te wijzigen en zorg voor draagvlak."],
    waaraanLaatIkDatZien: ["regel 1721; regel 1750", "Ik bekijk de strategie zelf met een nieuwe blik en breng steeds originele ideeën in. Als gesprekspartner met invloed neem ik anderen zo mee dat zij het concept dragen en uitvoeren zoals bedacht."],
    watLeverIkOp: ["regel 1733; regel 1762", "Strategieën voor content, campagne, pers, sociale media of verandering, en vernieuwende concepten waar anderen middelen van maken."],
  },
  "6": {
    watDoeIk: ["regel 1771", "Ik bedenk baanbrekende concepten voor middelen en werf er steun voor in het vak of bij organisaties."],
    waaraanLaatIkDatZien: ["regel 1775", "Ik vertaal ingrijpende ontwikkelingen in vak, organisatie en samenleving naar concepten die een trend zetten en voel precies aan waar ze aanslaan. Als autoriteit inspireer ik anderen om ze over te nemen."],
    watLeverIkOp: ["regel 1790", "Merk-, marketing-, online of veranderstrategieën, publicaties en ontwerpen: nieuwe mogelijkheden voor middelen of media die anderen verder uitwerken."],
  },
});
