import { list } from "../list";

/**
 * What a team itself does: maken, besluiten, houden, onderzoeken, uitdelen; `op|zetten` is separable. A clause around one
 * of these says what will be done, not what will be different. Compiled for this project from the wording of Dutch and
 * Flemish plans; English loan verbs as offices conjugate them.
 */
export const activityVerbs = list(`
  op|schrijven uit|schrijven noteren
  aan|bieden aan|brengen aan|kaarten aan|kondigen aan|leggen aan|leveren aan|melden aan|moedigen aan|nemen aan|passen aan|schaffen aan|schrijven
  aan|sluiten aan|stellen aan|trekken aan|vragen aan|vullen adviseren af|bakenen af|breken af|dwingen af|maken af|nemen af|ronden af|schaffen
  af|spreken af|stoten af|tekenen af|werken agenderen analyseren archiveren auditen automatiseren begeleiden beginnen bekijken
  bellen benaderen benchmarken benoemen beoordelen bepalen beplanten beschrijven beslissen besluiten bespreken bestellen bestuderen besteden bestemmen
  bestraten bezoeken bij|houden bij|wonen bij|werken bouwen bundelen brainstormen brengen certificeren checken coachen coderen combineren
  communiceren configureren controleren coördineren creëren debuggen definiëren delen demonstreren deployen designen digitaliseren doen
  documenteren door|lichten door|lopen door|nemen door|voeren drukken evalueren exporteren ervoor_zorgen experimenteren faciliteren filmen
  financieren formaliseren formuleren fuseren geven gunnen gaan halen handhaven helpen hergebruiken her|inrichten herbouwen herbenoemen herinrichten herontwerpen
  herschrijven herstellen herstructureren hervormen herzien hosten houden identificeren implementeren importeren in|bedden in|bouwen in|dienen
  in|delen in|gaan in|huren in|kopen in|lassen in|leiden in|lezen in|meten in|nemen in|plannen in|richten in|scannen in|schakelen in|schrijven in|spelen in|stellen in|voeren
  in|vullen in|werken in|winnen in|zetten informeren initiëren innoveren inspecteren installeren instrueren integreren interviewen introduceren inventariseren
  investeren itereren kiezen kijken klaar|zetten klaar|maken kopen koppelen labelen lanceren laten leggen leren lezen leveren
  live|brengen loggen lossen maken mailen mee|doen mee|denken mee|nemen melden mergen meten migreren modelleren modereren moderniseren monitoren motiveren na|bellen na|denken na|gaan nemen na|kijken
  nalopen onderhandelen onderhouden onderschrijven onderzoeken ondersteunen ondertekenen ontdubbelen ontmoeten ontsluiten ontvlechten ontwerpen ontwikkelen op|bouwen
  op|frissen op|halen op|hangen op|knappen op|leiden op|leveren op|maken op|nemen op|pakken op|richten op|ruimen op|schonen op|schrijven op|sporen op|starten op|stellen op|tekenen op|volgen op|vragen
  op|zetten openen open|stellen opereren organiseren overleggen over|dragen over|gaan over|nemen over|zetten overbrengen over|brengen oefenen plaatsen
  plannen planten presenteren prioriteren prioriteiten_stellen produceren programmeren promoten publiceren raad|plegen rapporteren realiseren
  refactoren regelen registreren reorganiseren renoveren repareren reserveren reviewen rouleren rond|leiden samen|brengen samen|stellen samen|vatten samen|voegen saneren scannen schilderen scholen schrappen schrijven
  screenen selecteren slopen snoeien sluiten solliciteren specificeren spelen spreken sponsoren standaardiseren starten stellen stil|leggen stimuleren stop|zetten stoppen structureren
  studeren sturen subsidiëren teken tekenen testen toe|kennen toe|lichten toe|passen toe|voegen toe|wijzen toetsen trainen treffen tunen
  uit|besteden uit|bouwen uit|breiden uit|brengen uit|delen uit|faseren uit|geven uit|kiezen uit|leggen uit|lezen uit|lichten uit|nodigen uit|proberen uit|reiken uit|rollen uit|schrijven
  uit|spreken uit|sturen uit|testen uit|voeren uit|vragen uit|werken uit|wisselen uit|zetten uit|zenden uit|zoeken updaten upgraden uploaden valideren vast|leggen vast|stellen verbouwen verdelen
  verduidelijken vergaderen vergelijken verhuizen verkennen verlengen vermelden vernieuwen verplaatsen versturen verspreiden vertalen vertellen vervaardigen
  vervangen verwerken verwijderen verzamelen verzenden verzorgen vieren visualiseren voeren volgen vol|tooien voltooien voor|bereiden voor|leggen voor|lichten voor|lezen voort|zetten
  voor|stellen vorm|geven vragen vrij|maken vrij|geven weg|nemen weg|halen werven werken wijzigen wijzen workshoppen zenden zetten zoeken toe|zien aan|spreken
  inkopen af|spelen bestickeren verankeren binden inzichtelijk_maken beproeven pilotten ombouwen om|bouwen om|zetten om|vormen doorrekenen door|rekenen ramen uitbaten begroten
  rond|brengen aanbesteden aan|besteden beleggen in|regelen bemensen bespelen verfraaien beschikbaar_stellen ophogen op|hogen vergroenen bekend|maken neer|zetten neer|leggen
  tellen vegen poetsen stofzuigen sorteren op|slaan kalibreren af|stellen smeren maaien zaaien oogsten bakken koken bereiden mengen proeven snijden
  verpakken in|pakken schoon|maken lassen boren zagen verven behangen isoleren dichten graven storten monteren demonteren keuren ijken behandelen
  voor|schrijven vaccineren inenten in|enten les|geven observeren bemiddelen beboeten verstrekken uit|keren programmeren dockeriseren containeriseren splitsen
  op|splitsen dupliceren mediteren pitchen bloggen vloggen streamen anonimiseren versleutelen herstarten asfalteren rioleren draineren aan|planten
  reflecteren evalueren intervisie petitioneren lobbyen flyeren folderen crowdfunden collecteren verlichten_straat bewegwijzeren markeren ontsmetten desinfecteren steriliseren
  herplaatsen her|plaatsen detacheren intervisie_houden notuleren verslaan_leggen borduren naaien timmeren metselen stucen schilderen tegelen
  leveren
  op|lossen draaien asfalteren ontmantelen voor|dragen langs|gaan
  reserveren
  af|stemmen
`);

/** Verbs that only say that something starts, goes on or is tried; what counts is the verb that follows. */
export const carrierVerbs = list(`
  beginnen blijven door|gaan gaan helpen komen kunnen laten moeten mogen proberen starten streven trachten weten willen worden zijn zorgen zullen hebben hoeven krijgen
`);
