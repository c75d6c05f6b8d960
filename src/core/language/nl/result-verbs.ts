import { list } from "../list";

/**
 * Verbs of getting better, more or less, and of pleasing: without an amount nobody can tell when they are done.
 * Compiled for this project, next to the English list.
 */
export const improvementVerbs = list(`
  na|streven streven beogen ambiëren koesteren hoog|houden
  aan|jagen aan|pakken aan|scherpen aan|halen activeren af|bouwen af|remmen af|stemmen afstemmen bekorten behartigen beheersen behouden benutten beperken bereiken beschermen besparen
  bestendigen bestrijden betrekken bevorderen bewaken bij|dragen binden borgen boosten consolideren continueren creëren_waarde dichten door|ontwikkelen door|groeien drukken
  efficiënter_maken excelleren faciliteren garanderen groeien handhaven harmoniseren herwinnen in|dammen in|perken in|korten inspireren intensiveren in|spelen koesteren krimpen
  leiden maximaliseren minimaliseren minderen moderniseren motiveren omlaag|brengen omhoog|brengen omarmen onderscheiden ontplooien ontzorgen ontlasten op|hogen op|krikken op|schalen op|voeren
  optimaliseren optimalizeren pakken positioneren prikkelen professionaliseren profileren reduceren rendabeler_maken stabiliseren stimuleren streven stroomlijnen
  stutten tegen|gaan temperen terug|brengen terug|dringen terug|lopen terug|winnen toe|leiden toe|werken toekomstbestendig_maken uit|bouwen uit|breiden uit|dragen uit|stralen verankeren verbeteren verbinden
  verbreden verdiepen verduidelijken verduurzamen vereenvoudigen vergemakkelijken vergroenen vergroten verhelderen verhogen verjongen verkleinen verkorten verlagen verleiden verlengen
  verlichten verminderen vernauwen verrassen verrijken verruimen verscherpen versimpelen versnellen verstevigen versterken versoepelen vervolmaken
  verzachten verzekeren verzilveren voldoen voorkomen voorop|lopen voort|bouwen vooruit|helpen vorm|geven waarborgen waarmaken waar|maken weg|werken welkom_heten wegnemen weren
  zorgen zichtbaar_maken versoberen vermarkten aan|wakkeren mee|nemen ontwikkelen_verder mobiliseren schalen automatiseren_verder centraal_stellen centraal_zetten perfectioneren verdienen
  samen|werken
  voor|blijven bij|blijven op|bouwen_vertrouwen
  op|poetsen op|krikken
  bij|benen tegemoet|komen
`);

/** Verbs of change that a measured thing itself does: "klachten dalen". */
export const changeVerbs = list(`
  af|nemen dalen groeien halveren krimpen minderen stijgen toe|nemen verdubbelen verdrievoudigen verbeteren vermeerderen verslechteren zakken terug|lopen op|lopen door|groeien
  teruggaan terug|gaan omlaag|gaan omhoog|gaan vooruit|gaan verminderen slinken overstijgen overtreffen aan|trekken
`);

/** Verbs of getting from others: how many were got depends on them, so an amount makes it a result. */
export const gainVerbs = list(`
  aan|trekken behalen bereiken binnen|halen contracteren genereren halen innen incasseren krijgen op|leveren_omzet op|halen ontvangen overtreffen
  realiseren scoren sluiten terug|winnen toe|voegen_omzet verdienen verkopen verkrijgen verwerven verzilveren verhuren vergaren vullen werven winnen tekenen in|schrijven
  aan|sluiten onboarden contracteren
`);

/** Verbs of being and having a view: in a sentence without a criterion they describe a wish. */
export const stateVerbs = list(`
  ademen begrijpen beheersen beleven beschikken bestaan betekenen bieden blijven durven ervaren gaan geloven genieten hebben herkennen horen kennen kloppen komen krijgen leven liggen lopen
  mopperen nemen passen snappen staan sluiten_aan uit|stralen vertrouwen vinden voelen vormen waarderen weten werken worden zien zijn zitten kunnen willen zullen houden
  waarmaken dragen wennen lijken
  duren bedragen wegen
`);

/** Verbs for what customers, residents, pupils do by themselves; to be seen from outside. */
export const outsideDoings = list(`
  aan|geven aan|haken aan|kloppen aan|kopen aan|melden aan|sluiten aan|vragen af|haken af|nemen af|ronden afsluiten af|sluiten af|vallen annuleren antwoorden bellen bestellen bestemmen betalen bezoeken bezorgen bij|dragen
  bij|wonen blijven boeken contact_opnemen deel|nemen doneren door|stromen door|verwijzen downloaden drinken eten fietsen gaan gebruiken geven halen halveren handelen herhalen huren in|checken
  in|dienen in|leveren in|loggen in|schrijven in|stappen in|stromen in|vullen klagen klikken komen kopen krijgen lenen leren leveren lezen lid_worden lopen maken mee|doen mee|denken melden mergen deployen missen nemen
  op|bellen op|halen op|zeggen openen over|stappen overlijden ontvangen plaatsen plegen reageren recidiveren reizen reserveren retourneren scheiden slagen slapen solliciteren
  spelen sporten starten stemmen sturen tekenen terug|bellen terug|brengen terug|komen terug|sturen uit|stappen uit|stromen uit|vallen uit|voeren uploaden vallen verbruiken verblijven verdienen verhuizen
  verkopen verlaten verlengen vertrekken verwerken verzuimen vinden volgen vragen wachten wandelen weg|gaan werken winnen wonen zien zitten zoeken aan|bevelen verbouwen verwijzen haken halen
  afrekenen af|rekenen bekijken herstellen
  schrijven zetten op|zetten geven scoren slagen bereiken
  draaien zingen rijden scoren
`);
