import { list } from "../list";

/** Waar een ploeg of een leerling kan eindigen; met een werkwoord van {@link placings} is het ja of nee. Compiled for this project from sports pages. */
export const competitions = list(`
  eerste_klasse tweede_klasse derde_klasse vierde_klasse vijfde_klasse zesde_klasse e_klasse hoofdklasse overgangsklasse topklasse eredivisie eerste_divisie tweede_divisie
  derde_divisie divisie jupiler_league liga finale halve_finale kwartfinale achtste_finale play-offs playoffs nacompetitie beker bekerfinale titel landstitel
  kampioenschap kampioen podium nk ek wk olympische_spelen linkerrijtje rechterrijtje middenmoot medailles degradatie hogere_klasse hogere_divisie
`);

/** Verbs and nouns of ending up somewhere. */
export const placings = list(`
  haalt haal halen gehaald behaalt behalen behaald bereikt bereiken wint winnen gewonnen promoveert promoveren gepromoveerd promotie plaatst plaatsen geplaatst
  handhaaft handhaven gehandhaafd handhaving blijft blijven eindigt eindigen degradeert degraderen gedegradeerd kwalificeert kwalificeren gekwalificeerd
  kwalificatie speelt worden wordt voorkomen ontlopen ontloopt
`);

/** Superlatives of what is measured; "beste" and "meest vertrouwde" are praise. Closed class. */
export const extremes = list(
  `hoogste laagste snelste goedkoopste kortste kleinste minste langste meestgelezen meestgebruikte meestbezochte`,
);

/** After these a superlative is praise: "het hoogst mogelijke niveau". */
export const noExtremes = list(
  `mogelijke mogelijk niveau kwaliteit prioriteit standaard standaarden belang ooit plan goed waarde eisen`,
);

/** States that hold or do not hold, without degrees. Compiled for this project. */
export const absolutes = list(`
  break-even break_even winstgevend kostendekkend quitte kostenneutraal budgetneutraal schuldenvrij zwarte_cijfers dekken_de_kosten dekt_de_kosten dekken_alle_kosten dekt_alle_kosten verdient_zich_terug goedkeurende_verklaring goedkeurende_controleverklaring goedkeurende_accountantsverklaring schone_verklaring sla_gehaald slo_gehaald norm_gehaald servicenorm_gehaald structureel_sluitend structureel_sluitende structureel_in_evenwicht materieel_in_evenwicht gedekt_door_structurele_baten sluitende_begroting begroting_sluit sluitend positief_resultaat
  positieve_ebitda positieve_cashflow positieve_kasstroom positief_eigen_vermogen energieneutraal klimaatneutraal co2-neutraal aardgasvrij gasvrij rookvrij
  autovrij plasticvrij fossielvrij asbestvrij foutloos foutvrij schadevrij drempelvrij papierloos uitverkocht volgeboekt doet_het_weer doen_het_weer weer_in_bedrijf weer_in_dienst van_het_gas_af van_het_gas
`);

/** What people do of their own accord, so that a number of them who did is a result: "500 klanten overgestapt". */
export const ownAccord = list(`
  overgestapt aangemeld ingeschreven aangesloten gekozen gestopt verhuisd doorgestroomd uitgestroomd geslaagd teruggekomen teruggekeerd vertrokken gebleven
  gekomen gereageerd gestemd gedoneerd gekocht besteld gedownload verlengd opgezegd afgehaakt hersteld ingestapt gesolliciteerd
  deelgenomen meegedaan afgestudeerd ingelogd overgegaan bezocht gebruikt gereserveerd gestart begonnen gehuisvest geplaatst gekoppeld bemiddeld genezen gered toegeleid uitgeplaatst herenigd vastgelegd
`);

/** What somebody from outside has or has not: a place, a home, a diploma. */
export const holdings = list(`
  plek plaats baan diploma startkwalificatie stageplek stage leerwerkplek woning huis bed laptop maaltijd account contract mentor buddy
  begeleider contactpersoon coach casemanager casusregisseur coördinator huisarts tandarts zwemdiploma bankrekening fiets adres werk zitplaats maatje
`);

/** Verbs of deciding that only an authority or a partner can mean. */
export const formalDecisions = list(`
  tekent tekenen ondertekent ondertekenen keurt keuren stemt stemmen neemt nemen trekt trekken heft heffen kent kennen verleent verlenen erkent
  erkennen bekrachtigt bekrachtigen ratificeert ratificeren certificeert certificeren gunt gunnen verlengt verlengen bekroont bekronen
`);

/** What one passes an exam with. */
export const marks = list(`een_voldoende een_ruime_voldoende cum_laude lof een_positief_bsa`);

/** What a body or a platform calls a thing it has rated. */
export const verdicts = list(`
  goed voldoende ruim_voldoende uitstekend positief zeer_positief groen goud zilver platina brons a a+ a++ aa aaa b c d laag_risico in_orde akkoord
  basisarrangement
`);

/** What others do with one's own product, so that a number of them is a result: "25 demo's aangevraagd". */
export const consumed = list(
  `aangevraagd gedownload bekeken verkocht verhuurd gereserveerd gedeeld geliket uitgeleend geciteerd beluisterd`,
);

/** What nobody wants to have, and what it is when none is left. */
export const burdens = list(`
  wachtlijst wachtlijsten achterstand achterstanden tekort tekorten schuld schulden wachtrij wachtrijen huurachterstand werkvoorraad stuwmeer
`);
export const cleared = list(
  `weggewerkt ingelopen afgelost verdwenen opgeheven afgebouwd_tot_nul uitgebannen afbetaald`,
);

/** Where people end up when they were helped to it. */
export const employed = list(`
  aan_een_baan aan_het_werk aan_werk naar_werk betaald_werk betaalde_baan aan_een_woning een_eigen_woning uit_de_bijstand uit_de_uitkering
`);

/** Without anybody's help. */
export const unaided = list(
  `zelfstandig zonder_hulp zonder_begeleiding zonder_ondersteuning op_eigen_kracht`,
);

/** Verbs of staying where one is. Closed class. */
export const staying = list(`blijf blijft blijven bleef bleven gebleven houden houdt gehouden`);

/** With those: on the mark of today, or of a year that is named. */
export const sameness = list(`
  gelijk ongewijzigd onveranderd constant minstens_even ten_minste_even minimaal_even op_het_peil_van op_peil_van op_het_niveau_van op_niveau_van op_het_huidige_peil op_het_huidige_niveau
  op_hetzelfde_peil op_hetzelfde_niveau zoals_ze_zijn niet_achter_bij minstens_op_het_huidige
`);

/** Words for what has come to an end. */
export const noMore = list(`niet_meer niet_langer nooit_meer`);

/** Prepositions of places. Closed class. */
export const places = list(`voorbij op in voor buiten binnen over langs tot tussen bij naast achter onder`);

/** What a test, a balance or a ride does that comes off. Compiled for this project. */
export const succeeding = list(`
  slaagt slagen geslaagd gehaald haalt halen klopt kloppen sluit sluiten lukt lukken gelukt op_tijd voldoet voldoen foutloos compleet binnen doorstaat wint winnen rijdt rijden vaart varen opent vol volgeboekt uitverkocht bezet volledig_bezet vlekkeloos
`);

/** Marks that an outside body gives and that have a name of their own. Compiled for this project from their registers. */
export const namedAwards = list(`
  blauwe_vlag groene_vlag green_key michelinster bib_gourmand gouden_green_key ecolabel eu-ecolabel planet_proof msc-label fsc-label qualicor prezo-keurmerk
  breeam_excellent breeam_outstanding gezonde_school zwemvignet politiekeurmerk hkz-certificaat
`);
