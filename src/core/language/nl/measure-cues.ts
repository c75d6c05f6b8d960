import type { Cue } from "../../measure/token";
import { list } from "../list";

/**
 * Dutch words and phrases that give a number its part in a measure. Made by going through the goals of many kinds of
 * teams; verbs stand in all their forms, separable ones by their particle ("omhoog") and their stem ("neemt").
 */
export const cues: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  from: list(`van vanaf vanuit startend_bij uitgaande_van ten_opzichte_van tov`),
  now: list(`
    nu was waren momenteel thans op_dit_moment huidig huidige huidige_stand nulmeting behaald vorig_jaar afgelopen_jaar verleden_jaar eerst eerder
    voorheen stond_op stond in_plaats_van ipv tegen tegenover versus nu_nog nu_vaak nu_al was_het nu_ruim waarde_nu stand startwaarde
    uitgangswaarde start beginwaarde nu_gemiddeld`),
  to: list(`naar tot terug_naar terug_tot naar_een`),
  goal: list(
    `beoogd doel doelstand streefwaarde streven streefcijfer norm doelwaarde target ambitie gewenst`,
  ),
  by: list(`met`),
  up: list(`toe 
 stijg stijgt stijgen steeg stegen gestegen stijging verhoog verhoogt verhogen verhoogd verhoogde verhoging groei groeit groeien
 groeide gegroeid toename toenemen toegenomen neemt_toe toeneemt omhoog verbeter verbetert verbeteren verbeterd verbetering
 vergroot vergroten vergroting uitbreiden uitbreiding uitgebreid breid winst vermeerder vermeerdert versterk versterkt
 versterken te_verhogen te_vergroten klim klimt klimmen geklommen aangroei plus op_te_voeren opvoeren
 optimaliseer optimaliseren versnel versnelt versnellen versneld verleng verlengt`),
  down: list(`af 
 daal daalt dalen daalde daalden gedaald daling verlaag verlaagt verlagen verlaagd verlaagde verlaging verminder vermindert
 verminderen verminderd verminderde vermindering afname afnemen afgenomen neemt_af afneemt omlaag reduceer reduceert reduceren
 gereduceerd reductie terugbrengen teruggebracht terugdringen teruggedrongen terugdringing krimp krimpt krimpen gekrompen
 beperk beperkt beperken verkort verkorten verkorting bespaar bespaart besparen bespaard besparing zak zakt zakken gezakt
 inkorten slink slinkt slinken minimaliseer minimaliseren terug_te_dringen terug_te_brengen te_verlagen te_verminderen zakte
 scheelt schelen`),
  move: list(
    `neemt neem nemen nam namen ga gaat gaan ging breng brengt brengen gebracht terug komt kom komen krijgt`,
  ),
  "comparative-up": list(
    `hoger meer groter beter sneller langer vaker extra erbij boven meer_dan_nu hogere grotere snellere betere`,
  ),
  "comparative-down": list(`
    lager minder kleiner goedkoper korter lagere kleinere kortere eerder vroeger eraf onder goedkopere zuiniger trager slechter`),
  "change-noun": list(
    `stijging verhoging groei toename verbetering vergroting uitbreiding winst daling verlaging vermindering afname reductie krimp verkorting besparing`,
  ),
  "at-least": list(`
 ten_minste tenminste minstens minimaal minimum min_. op_zijn_minst op_z'n_minst niet_minder_dan nooit_minder_dan niet_lager_dan
 nooit_lager_dan nooit_onder niet_onder geen_minder_dan een_minimum_van zeker 
 niet_minder`),
  "more-than": list(`
    meer_dan hoger_dan boven groter_dan beter_dan langer_dan ruim overschrijdt overstijgt voorbij sneller_dan vaker_dan
    grotere_dan`),
  "at-most": list(`
 maximaal maximum max max_. hoogstens hooguit ten_hoogste niet_meer_dan nooit_meer_dan niet_boven nooit_boven niet_langer_dan
 nooit_langer_dan geen_meer_dan op_zijn_hoogst niet_hoger_dan nooit_hoger_dan niet_vaker_dan slechts nog_maar
 tot_maximaal niet_later_dan uiterlijk_binnen`),
  "less-than": list(`onder minder_dan lager_dan kleiner_dan korter_dan goedkoper_dan beneden`),
  exactly: list(`precies exact gelijk_aan`),
  "or-more": list(
    `of_meer of_hoger of_beter of_langer en_hoger en_meer of_daarboven of_groter plus minimaal minimum minstens en_ouder of_vaker`,
  ),
  "or-less": list(
    `of_minder of_lager of_korter of_daaronder en_minder en_lager of_kleiner of_sneller of_eerder max maximaal maximum hooguit hoogstens`,
  ),
  between: list(`tussen tussen_de`),
  and: list(`en`),
  within: list(`binnen binnen_de in_maximaal in_minder_dan`),
  in: list(`in`),
  reach: list(`
    bereik bereikt bereiken bereikten haal haalt halen gehaald behaal behaalt behalen realiseer realiseert realiseren gerealiseerd
    komt kom komen scoort scoor scoren gescoord uitkomen kom_op komt_op komen_op ligt ligt_op staat_op geven geeft waarderen waardeert
    waarderen_ons beoordelen beoordeelt krijgt krijgen heeft hebben gemiddeld een_score_van bedraagt`),
  stay: list(`
    blijf blijft blijven bleef gebleven houd houdt houden gehouden behoud behoudt behouden handhaaf handhaaft handhaven gehandhaafd
    bewaak bewaken vasthouden continueer`),
  be: list(`is zijn wordt worden ligt staat bedraagt was gemiddeld gem`),
  no: list(`
    geen nul geen_enkele geen_enkel niet_één niet_een_enkele geen_één zonder_één zonder_ook_maar_één zonder_een_enkele er_zijn_geen er_is_geen
    zonder_een_enkel nul_komma_nul geen_een geen_van_de geen_van_onze`),
  nobody: list(`niemand`),
  of: list(`van vd v_/_d van_de van_het van_alle van_onze`),
  "out-of": list(`op_de uit_de van_de op_elke op_iedere`),
  per: list(
    `per p elke iedere ieder elk in_de_week in_de_maand per_week per_jaar per_maand wekelijks maandelijks jaarlijks`,
  ),
  approx: list(`circa ca ongeveer zo'n bijna rond rond_de ongeveer_een gemiddeld gem gem_. gemiddelde_van`),
  "as-many": list(`zoveel zo_veel zo_vaak zo_snel zo_groot zo_hoog zo_lang zo_veel_als zoveel_als`),
  as: list(`
    net_zo_snel_als even_snel_als zo_snel_als net_zo_goed_als even_goed_als minstens_zo_goed_als net_zo_hoog_als even_hoog_als even_vaak_als even_veel_als
    net_zo_veel_als net_zo_vaak_als minstens_zo_snel_als minstens_even_goed_als minstens_zo_hoog_als net_zoveel_als evenveel_als gelijk_aan_die_van
    op_gelijk_niveau_met net_zo_laag_als net_zo_betrouwbaar_als`),
  than: list(`dan`),
  reference: list(`
    vorig_jaar afgelopen_jaar verleden_jaar vorig_kwartaal vorige_maand het_vorige_jaar het_voorgaande_jaar een_jaar_eerder het_jaar_ervoor
    voorgaand_jaar nulmeting niveau peil landelijk_gemiddelde het_landelijk_gemiddelde het_landelijke_gemiddelde gemiddelde het_gemiddelde het_regionale_gemiddelde de_benchmark benchmark
    concurrenten de_concurrenten de_concurrent de_concurrentie onze_concurrenten de_markt het_sectorgemiddelde sectorgemiddelde de_norm dezelfde_periode
    het_branchegemiddelde branchegemiddelde het_marktgemiddelde vergelijkbare_scholen vergelijkbare_gemeenten`),
  definite: list(
    `de het onze ons alle deze die hun zijn haar jullie dit dat beide overige resterende andere bestaande mijn eerste laatste komende volgende elke iedere beider afgelopen`,
  ),
  label: list(`
    pagina blz bladzijde kamer lokaal zaal fase stap niveau groep klas leerjaar afdeling lijn hal gebouw verdieping poort zone wijk
    nummer nr hoofdstuk paragraaf figuur tabel bijlage vraag optie type categorie deel onderdeel punt issue ticket stelling route bus
    perron spoor dok ploeg team artikel lid wet formulier reeks serie model prioriteit top speerpunt ronde golf cluster bouwlaag
    sdg perceel kavel pijler thema doel horizon visie agenda huisnummer schaal loonschaal trede spoor perk graad tranche rijksweg`),
  standard: list(
    `nen nen_- nen_en nen_iso iso din hkz nta basel haccp brc csrd co2_prestatieladder prestatieladder`,
  ),
  version: list(`versie versies uitgave`),
  month: list(`
    januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep
    sept okt nov dec`),
  period: list(
    `week wk weeknummer sprint cyclus kwartaal kw halfjaar tertaal trimester blok semester jaar schooljaar seizoen periode boekjaar leerjaar maand`,
  ),
  span: list(`
    ouder_dan jonger_dan
    eerste laatste komende volgende afgelopen vorige gedurende over na sinds elke iedere per in_de_eerste in_de_komende binnen_de_eerste voortschrijdend
    voor over_een tijdens al om_de komend`),
  due: list(
    `vóór voor per uiterlijk op tot sinds vanaf eind begin medio in tegen einde t/m dan tijdens van naar half`,
  ),
  article: list(`de het een 'n`),
  "span-end": list(`achter_elkaar op_rij geleden oud lang achtereen aaneen of_ouder en_ouder eerder later`),
  function: list(`
    de het een van naar tot in op aan bij door voor met uit om te en of maar als dan dat die wie wat is zijn was waren wordt worden werd heeft hebben
    had zal zullen kan kunnen mag moet niet geen ook zo want omdat terwijl na voor sinds tijdens binnen buiten zonder over onder boven
    tussen tegen per via toe af er hier daar ze zij hun hen we wij ons onze jullie je jouw u uw hij hem haar ik mijn dit deze elke
    iedere alle beide meer minder meest minst nog al nu dus zodat waardoor waarbij waarin waarvan pas slechts alleen
    zelf elkaar weer steeds altijd nooit omhoog omlaag terug minimaal maximaal minstens hoogstens gemiddeld ten opzichte rond circa`),
  metric: list(`
    nps enps cijfer score rapportcijfer waardering beoordeling percentage aandeel graad index gemiddelde beschikbaarheid dekking
    bezettingsgraad opkomst verzuim verloop naleving betrouwbaarheid nauwkeurigheid marge rendement omzet datakwaliteit
    slagingspercentage respons deelname conversie tevredenheid eindcijfer kwaliteit slagingskans leverbetrouwbaarheid`),
};
