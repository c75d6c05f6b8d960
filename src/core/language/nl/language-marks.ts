import { list } from "../list";

/** Frequent Dutch words of goals that no ending gives away. Compiled for this project. */
export const dutchMarks = list(`
  beste beter betere bewoner bewoners blijft brood buurt club_ dag dagen dicht dorp duurt eerste gaan gaat geld gemeente gezond goed goede
  groei groeit groot grote haal haalt halen half hoger hogere huis hulp huur huurders iedereen inwoner inwoners jaar jaren jeugd jongeren keer kind kinderen
  klant klanten klaar kort korter kost kosten kwijt laag lager leden leert lezen lekker licht maak maakt maand maanden maken makkelijk mensen
  meteen minuten morgen nacht nieuw nieuwe nodig nul omlaag omhoog omzet orde ouders pas procent rij rust schoon school_ slecht snel sneller
  staat steeds straat stuk tijd tweede twee uur uren veilig veilige vindt vol volgende vrij vraag vragen water_ week_ weken weet weg werk
  werkt werken weten wijk wint winst woning woningen ziek ziekte zicht zien ziet zorg zorgt zorgen zet zetten doel doelen
  drie vier vijf zes zeven acht negen tien per_stuk afval zuinig gas_ wind_ kwaliteit zwerfafval lef
`);

/** Endings and letters that are Dutch and (almost) never English. */
export const dutchShapes = {
  strong:
    /(heid|heden|lijk|lijke|tie|ties|atie|aties|eren|eerd|eerde|eert|teit|ijk|ij|schap|zaam|zame|baar|bare|nis|ingen|stand|uur|ssen|tten|kken|ppen|llen|nnen|rden|gen|ven|zen)$|ij|uu|aa[^r]|ieuw|eeuw|^(sch|ver[bgkpltw]|ge[bdkprvwz][a-z]{2,}(d|t|en)$|ont|be[gkpvwz]|toe|uit|zw)|auw|ouw|oei|aai|ooi/u,
  weak: /(en|t|je|jes|el|d|ig|ige|isch|ische|erk|ek|ok|ap)$|oe|ui|eu|ie|ee|oo|aa|cht|dt|kw|k[aeo]/u,
};

/** Words as only Dutch builds them, whether a list knows them or not: "doorvoeren", "gemiddelde", "snellere", "klantdata". */
export const dutchBuilds = [
  /^(?:ver|ont|door|uit|toe|aan|af|op|in|bij|her|be|ge)\p{L}{2,}(?<!m)en$/u,
  /(?:eren|heid|heden|lijke?|schap|schappen|sessies?|traject|trajecten|[gknz]ere|(?:ll|pp|tt|mm|rd|rt|st)ere|betere|grotere)$/u,
  /^ge\p{L}{4,}(?:de|[^e]d|[^e]t)$/u,
  /aai|ooi|oei|eeuw|ieuw|ij(?![aeiou])/u,
  /^(?:klant|werk|zorg|inwoner|leerling|jeugd|wijk|burger|gemeente|bedrijfs|medewerker|patiënt|cliënt|huur|woon|onderwijs|kwaliteit|veiligheid|duurzaam|leef|verkeer|milieu|dienst|kennis|omgeving|samen|gezond|informatie|ziekte|vergader|beleids|personeels|opleid|bewoner)\p{L}{3,}/u,
] as const;

/** Endings of words that English has too, though only the Dutch lists may know them: "recruitment", "protocol". */
export const sharedEndings = /(?:ments?|tions?|ness|ship|ity|ance|ence|able|ed|sh|th|ck|ght|ols?|age|cy)$/u;

/** Words that are written alike in English. Compiled for this project. */
export const homographs: ReadonlySet<string> = new Set(
  list(`
    per week begin start stop test plan team club film hotel park bus tram hand land arm wind water winter warm drink help sport model product project budget contract document minute oven week over open student patient agent client partner manager trainer coach
    museum theater bank bed pen log map rest post port bar bestseller lab item nest mild wild blind rat rats mist gift brief slim die kind even want war wet wolf worm zone stage taste spot spots lot lots lover beer
  `),
);
