import { list } from "../list";

/**
 * Alledaagse werkwoorden: wat iemand doet of wat er gebeurt. After the frequency lists of school grammars; those that other
 * lists hold (making, direction) are left out.
 */
export const commonVerbs = list(`
  aan|komen aan|sluiten aan|vragen af|haken af|halen af|maken afwachten antwoorden bakken barsten bedanken bedienen beginnen begrijpen bekijken bellen beloven bereiken beslissen bestaan bestellen betalen betekenen bewegen bewaren bezoeken bieden bijten binnen|komen
  blijven bloeden bloeien boeken branden breken brengen buigen dalen dansen delen denken deugen dienen doen dragen drinken dromen dromen drogen duren durven duwen eindigen eten fietsen fluiten gaan gebeuren gebruiken geloven genezen genieten geven gieten glijden gooien graven groeien
  grijpen groeten haasten halen hangen haten heten helpen herinneren herkennen herstellen hopen horen houden huilen huren inkopen in|schrijven in|stappen jagen juichen kennen kiezen kijken klagen klimmen kloppen knippen koken komen kopen kosten krijgen kunnen kussen lachen landen laten leggen
  lekken lenen leren letten leven leveren lezen liegen liggen lijden lijken loggen lopen lossen lukken luisteren luiden maken meedoen mee|doen melden meten mislukken missen noemen nodigen omvallen om|vallen ontbijten ontdekken ontmoeten ontslaan ontsnappen ontstaan ontvangen op|bellen op|eten op|groeien op|halen op|houden
  op|staan op|vallen over|stappen overleven overlijden pakken parkeren passen planten plukken praten presteren proberen proeven raken reageren redden regelen regenen reizen rekenen rennen repareren rijden ringen roepen roken ruiken rusten schaken schamen scheiden schieten schijnen schreeuwen schrijven schrikken
  schudden slaan slagen slapen slikken sluipen sluiten smaken smelten snappen snijden sneeuwen solliciteren sparen spelen spoelen spreken springen staan starten steken stelen sterven stijgen stinken stoken stoppen storen storten strijden studeren sturen swipen tekenen tellen terug|komen terug|keren toe|nemen
  trekken trouwen twijfelen uit|gaan uit|komen uit|kiezen uit|lezen uit|vallen uit|stappen vallen vangen varen vechten verbazen verbergen verbranden verdienen verdrinken verdwalen verdwijnen vergeten vergissen verhuizen verhuren verkopen verlaten verliezen veroorzaken verschijnen verstaan vertellen vertrekken
  vertrouwen verwachten verwijzen verzamelen vinden vissen vliegen vluchten voelen volgen vouwen vragen vriezen vullen wachten wakker wandelen wassen wegen wegblijven weg|blijven weg|gaan weggooien weg|gooien weigeren wennen wensen werken weten wijzen winnen wisselen wonen zeggen zingen zinken zitten zoeken zorgen
  zwemmen zwijgen draaien doorstromen door|stromen instromen in|stromen uit|stromen slagen inloggen in|loggen klikken downloaden releasen deployen testen scoren reserveren meedraaien mee|draaien mee|komen thuis|komen thuis|blijven uit|rijden door|lopen leeg|lopen vast|lopen op|zeggen af|melden aan|melden verlengen terug|betalen
  hergebruiken lenen bezorgen tanken opladen op|laden ophalen
`);

/** Getallen in woorden. Closed class. */
export const numberWords = list(
  `twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen dozijn helft half derde kwart procent tweemaal driemaal`,
);
