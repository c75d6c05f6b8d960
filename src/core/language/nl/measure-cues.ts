import type { Cue } from "../../measure/token";
import { list } from "../list";

/**
 * Dutch words and phrases that give a number its part in a measure. Made by going through the goals of many kinds of
 * teams; verbs stand in all their forms, separable ones by their particle ("omhoog") and their stem ("neemt").
 */
export const cues: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  from: list(`van vanaf vanuit startend_bij uitgaande_van ten_opzichte_van tov`),
  now: list(`
    nu was waren momenteel thans op_dit_moment huidig huidige huidige_stand nulmeting behaald vorig_jaar afgelopen_jaar
    verleden_jaar eerst eerder voorheen stond_op stond in_plaats_van ipv tegen tegenover versus nu_nog nu_vaak nu_al
    was_het waarde_nu stand startwaarde uitgangswaarde start beginwaarde nu_gemiddeld`),
  to: list(`naar tot`),
  goal: list(
    `beoogd doel doelstand streefwaarde streven streefcijfer norm doelwaarde target ambitie gewenst`,
  ),
  with: list(`met`),
  up: list(`
    stijg stijgt stijgen steeg stegen gestegen stijging verhoog verhoogt verhogen verhoogd verhoogde verhoging groei
    groeit groeien groeide gegroeid toename toe toenemen toegenomen toeneemt omhoog verbeter verbetert verbeteren
    verbeterd verbetering vergroot vergroten vergroting uitbreiden uitbreiding uitgebreid winst vermeerder vermeerdert
    versterk versterkt versterken te_verhogen te_vergroten klim klimt klimmen geklommen aangroei op_te_voeren opvoeren
    optimaliseer optimaliseren versnel versnelt versnellen versneld verleng verlengt verlengen te_laten_stijgen`),
  down: list(`
    daal daalt dalen daalde daalden gedaald daling verlaag verlaagt verlagen verlaagd verlaagde verlaging verminder
    vermindert verminderen verminderd verminderde vermindering afname af afnemen afgenomen afneemt omlaag reduceer
    reduceert reduceren gereduceerd reductie terugbrengen teruggebracht terugdringen teruggedrongen terugdringing krimp
    krimpt krimpen gekrompen beperk beperkt beperken verkort verkorten verkorting bespaar bespaart besparen bespaard
    besparing zak zakt zakken gezakt zakte inkorten slink slinkt slinken minimaliseer minimaliseren terug_te_dringen
    terug_te_brengen te_verlagen te_verminderen scheelt schelen`),
  move: list(`
    loopt_op lopen_op loopt oplopen opgelopen neemt neem nemen nam namen ga gaat gaan ging breng brengt brengen gebracht terug komt kom komen krijgt krijgen maak
    maken`),
  "comparative-up": list(`
    efficiënter productiever effectiever hoger hoger_dan meer meer_dan groter groter_dan beter beter_dan langer langer_dan vaker vaker_dan extra erbij hogere
    grotere betere`),
  "comparative-down": list(`
    lichter lichter_dan stiller schoner zachter dunner lager lager_dan minder minder_dan kleiner kleiner_dan goedkoper goedkoper_dan korter korter_dan lagere kleinere
    kortere eerder vroeger eraf goedkopere zuiniger`),
  "comparative-quick": list(`sneller sneller_dan vlugger snellere`),
  "change-noun": list(`
    stijging verhoging groei toename verbetering vergroting uitbreiding winst daling verlaging vermindering afname
    reductie krimp verkorting besparing`),
  "change-end": list(`
    omhoog omlaag toe af gestegen verhoogd verhogen verhoogt stijgen stijgt toegenomen toenemen toeneemt gegroeid groeien verbeterd
    verbeteren vergroten vergroot gedaald dalen daalt verlaagd verlagen verlaagt verminderd verminderen vermindert afgenomen
    afnemen afneemt gereduceerd reduceren terugbrengen teruggebracht terugdringen teruggedrongen gekrompen beperken
    besparen bespaard verkort verkorten erbij eraf`),
  "at-least": list(`
    ten_minste tenminste minstens minimaal (_minimaal_) minimum min_. op_zijn_minst op_z'n_minst een_minimum_van op_of_boven zeker`),
  "more-than": list(`
    meer_dan hoger_dan boven groter_dan beter_dan langer_dan ruim overschrijdt overstijgt sneller_dan vaker_dan later_dan
    ouder_dan`),
  level: list(`boven onder beneden overschrijdt overstijgt`),
  "at-most": list(`
    maximaal (_maximaal_) (_max_) (_max_._) maximum max max_. hoogstens hooguit op_of_onder niet_meer_dan niet_langer_dan nooit_meer_dan nooit_langer_dan ten_hoogste op_zijn_hoogst slechts nog_maar uiterlijk_binnen`),
  "less-than": list(
    `onder minder_dan lager_dan kleiner_dan korter_dan goedkoper_dan beneden binnen_minder_dan in_minder_dan`,
  ),
  exactly: list(`precies exact gelijk_aan`),
  "or-more": list(`
    of_meer of_hoger of_beter of_langer en_hoger en_meer of_daarboven of_groter plus minimaal minimum minstens of_vaker`),
  "or-less": list(`
    of_minder of_lager of_korter of_daaronder en_minder en_lager of_kleiner of_sneller of_eerder max maximaal maximum
    hooguit hoogstens`),
  between: list(`tussen`),
  and: list(`en tot`),
  not: list(`niet nooit geen geen_enkele geen_enkel niemand geen_van_de`),
  within: list(`binnen in_maximaal in_max in_hooguit`),
  in: list(`in`),
  reach: list(`
    bereik bereikt bereiken bereikten haal haalt halen gehaald behaal behaalt behalen realiseer realiseert realiseren
    gerealiseerd komt_op kom_op komen_op uitkomen_op komt_uit_op komen_uit_op scoort scoor scoren gescoord ligt_op
    liggen_op staat_op staan_op geven geeft waarderen waardeert beoordelen beoordeelt krijgt krijgen een_score_van
    bedraagt`),
  cost: list(`duurt duren kost kosten vergt`),
  stay: list(`
    blijf blijft blijven bleef gebleven behoud behoudt behouden handhaaf handhaaft handhaven gehandhaafd`),
  hold: list(`houd houdt houden gehouden bewaak bewaken vasthouden`),
  be: list(`is zijn wordt worden ligt staat bedraagt was op`),
  no: list(`geen er_zijn_geen er_is_geen`),
  none: list(`
    geen_enkele geen_enkel niet_één niet_een_enkele geen_één zonder_één zonder_ook_maar_één zonder_een_enkele
    zonder_een_enkel geen_een geen_van_de geen_van_onze geen_van_alle niemand`),
  of: list(`van vd v_/_d`),
  "out-of": list(`uit op op_elke op_iedere`),
  per: list(`per p elke iedere ieder elk`),
  approx: list(`circa ca ongeveer zo'n bijna rond gemiddeld gem gem_. gemiddelde_van`),
  article: list(`de het een 'n`),
  "as-many": list(`het_aantal zoveel zo_veel zo_vaak zo_snel zo_groot zo_hoog zo_lang zoveel_als`),
  as: list(`
    net_zo_snel_als even_snel_als net_zo_goed_als even_goed_als minstens_zo_goed_als net_zo_hoog_als
    even_hoog_als even_vaak_als even_veel_als net_zo_veel_als net_zo_vaak_als minstens_zo_snel_als
    minstens_even_goed_als minstens_zo_hoog_als net_zoveel_als evenveel_als gelijk_aan_die_van op_gelijk_niveau_met
    net_zo_laag_als even_laag_als net_zo_betrouwbaar_als even_betrouwbaar_als minstens_even_hoog_als minstens_even_snel_als`),
  than: list(`dan`),
  reference: list(`
    vorig_jaar afgelopen_jaar verleden_jaar vorig_kwartaal vorige_maand vorig_seizoen het_vorige_jaar
    het_voorgaande_jaar een_jaar_eerder het_jaar_ervoor het_jaar_daarvoor voorgaand_jaar nulmeting niveau peil landelijk_gemiddelde
    het_landelijk_gemiddelde het_landelijke_gemiddelde gemiddelde het_gemiddelde het_regionale_gemiddelde
    het_regionaal_gemiddelde de_benchmark benchmark concurrenten de_concurrenten de_concurrent de_concurrentie
    onze_concurrenten de_markt het_sectorgemiddelde sectorgemiddelde de_norm dezelfde_periode het_branchegemiddelde
    branchegemiddelde het_marktgemiddelde de_marktleider vergelijkbare_scholen vergelijkbare_gemeenten begroting de_begroting
    budget`),
  definite: list(`
    de het onze ons alle deze die hun haar jullie beide overige resterende mijn eerste laatste komende volgende elke
    iedere beider afgelopen`),
  label: list(`
    pagina blz bladzijde kamer lokaal zaal fase stap niveau groep klas leerjaar afdeling lijn hal gebouw verdieping
    poort zone wijk nummer nr nr_. hoofdstuk paragraaf figuur tabel bijlage vraag optie type categorie deel onderdeel
    issue ticket stelling route bus perron spoor dok ploeg team artikel lid wet formulier reeks serie model prioriteit
    top speerpunt ronde golf cluster bouwlaag sdg perceel kavel pijler thema doel horizon visie agenda huisnummer schaal
    loonschaal kade steiger ligplaats stal silo kelder vitrine schacht zolder trede perk graad tranche rijksweg woning appartement sluis tram`),
  standard: list(
    `nen nen_- nen_en nen_iso iso din hkz nta haccp brc csrd co2_prestatieladder prestatieladder`,
  ),
  version: list(`versie versies uitgave`),
  month: list(`
    januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug
    sep sept okt nov dec`),
  period: list(`
    week wk weeknummer sprint cyclus kwartaal kw halfjaar tertaal trimester blok semester jaar schooljaar seizoen
    periode boekjaar leerjaar maand`),
  span: list(`
    ouder_dan jonger_dan eerste laatste komende volgende afgelopen vorige gedurende over na sinds elke iedere per
    in_de_eerste in_de_komende voortschrijdend voor tijdens al komend tweede derde vierde na_afloop_van minder_dan_een`),
  "span-end": list(`achter_elkaar op_rij geleden oud achtereen aaneen of_ouder en_ouder`),
  due: list(`
    vóór voor per uiterlijk op tot sinds vanaf eind begin medio in tegen einde t_/_m dan tijdens van naar half`),
  function: list(`
    de het een van naar tot in op aan bij door voor met uit om te en of maar als dan dat die wie wat is zijn was waren
    wordt worden werd heeft hebben had zal zullen kan kunnen mag moet niet geen ook zo want omdat terwijl na voor sinds
    tijdens binnen buiten zonder over onder boven tussen tegen per via toe af er hier daar ze zij hun hen we wij ons
    onze jullie je jouw u uw hij hem haar ik mijn dit deze elke iedere alle beide meer minder meest minst nog al nu dus
    zodat waardoor waarbij waarin waarvan pas slechts alleen zelf elkaar weer steeds altijd nooit omhoog omlaag terug
    minimaal maximaal minstens hoogstens gemiddeld ten opzichte rond circa ten_slotte ten_eerste ten_tweede ten_gevolge
    ten_behoeve ten_aanzien ten_gunste ten_tijde ten_dele ten_onrechte ten_laste ten_goede in_acht incl_. excl_.
    inw_. gem_. max_. min_. resp_. mnd_. enz_. bijv_. bijv incl excl t_/_m niet_langer gaat willen moeten
    mogen gaan laten`),
  award: list(`
    certificaat certificering accreditatie vergunning keurmerk subsidie promotie audit octrooi diploma erkenning keuring
    omgevingsvergunning licentie hercertificering inspectie predicaat prolongatie`),
  achieved: list(`
    behaald behalen behaal behaalt gehaald halen haalt ontvangen ontvangt verkregen verkrijgen gewonnen winnen wint
    doorstaan verlengd binnengehaald geslaagd rond`),
  authority: list(`
    gemeenteraad raad college_van_b toezichthouder inspectie ministerie rechter raad_van_toezicht provincie
    medezeggenschapsraad ondernemingsraad or_-_leden ledenraad bestuur rvt dnb afm`),
  decides: list(`
    stemt_in keurt_goed goedgekeurd goedkeuren verleent verleend kent_toe toegekend instemming akkoord stelt_vast
    vastgesteld_door aangenomen neemt_aan`),
  certified: list(`gecertificeerd geaccrediteerd gehercertificeerd`),
  duration: list(`
    tijd tijden duur duurt doorlooptijd wachttijd reactietijd responstijd laadtijd hersteltijd bouwtijd reistijd
    storing wachten`),
  back: list(`terug`),
  collect: list(`ophalen opgehaald haalt_op halen_op binnenhalen binnengehaald ingezameld inzamelen`),
  shed: list(`afvallen afgevallen kwijt kwijtraken kwijtgeraakt`),
  amid: list(`bij voor in`),
  whole: list(`gevallen tijd keren`),
  group: list(`team groep klas panel commissie ploeg`),
  aside: list(
    `waarvan inclusief met_een_waarde_van terwijl hoewel ondanks bij_gelijke bij_gelijk bij_gelijkblijvende bij_gelijkblijvend zonder ongeacht`,
  ),
  metric: list(`
    nps enps cijfer score rapportcijfer waardering beoordeling percentage aandeel index gemiddelde beschikbaarheid
    dekking bezettingsgraad opkomst verzuim verloop naleving betrouwbaarheid nauwkeurigheid marge rendement respons
    deelname conversie tevredenheid eindcijfer slagingskans leverbetrouwbaarheid doorlooptijd wachttijd reactietijd
    responstijd`),
};

/** What a word ends in that is a number by itself: "klanttevredenheid", "slagingspercentage". */
export const metricEndings: readonly string[] = list(`
  tevredenheid kwaliteit waardering beoordeling score cijfer percentage graad index ratio`);
