import { list } from "../list";

/**
 * Wie zegt dat iets moet, en waar het geschreven staat. All lists on this page were compiled for this project from reasons
 * as people give them in Dutch and Flemish plans.
 */
export const authorities = list(`
  management bestuur directie directeur leiding ceo cto cfo baas manager hoofdkantoor concern college mt managementteam raad gemeenteraad raad_van_bestuur stuurgroep minister ministerie holding bovenaf hogerhand de_top leidinggevende bestuurders aandeelhouder aandeelhouders
  wethouder programmaleiding projectleiding regisseur teamleider provincie
`);
export const plans = list(`
  jaarplan plan plannen strategie strategisch_plan strategische_koers koers roadmap beleid beleidsplan beleidsnota meerjarenbeleidsplan meerjarenplan coalitieakkoord convenant bestuursakkoord collegeprogramma begroting visie missie organisatiedoelen bedrijfsdoelen organisatiedoelstellingen strategische_doelen strategische_doelstellingen
  speerpunt speerpunten prioriteit prioriteiten pijler pijlers agenda programma kpi kpi's okr okr's businessplan ondernemingsplan schoolplan jaarverslag functieomschrijving doelstellingen raadsbesluit opdracht kaderbrief uitvoeringsprogramma structuurvisie omgevingsvisie strategisch_plan verbeterplan aandachtspunt
`);
export const decidingVerbs = list(`
  wil willen wilde wilden besloten besluit besluiten beslist vastgesteld bepaald opgelegd opgedragen afgesproken vraagt vroeg vroegen gevraagd erom_vroeg verzocht verzoek verlangt eist geëist verwacht verwachten goedgekeurd aangegeven gesteld staat stond past volgt komt_voort vloeit_voort voortvloeit ligt_ten_grondslag conform volgens in_lijn_met
  onderdeel_van op_verzoek_van draagt_bij bijdragen bijdrage gegeven benoemd aangewezen voorgeschreven vereist moet moeten
`);

export const importance = list(`
  belangrijk belangrijke belang groot_belang van_belang essentieel essentiële cruciaal cruciale noodzakelijk noodzaak  onmisbaar onontbeerlijk fundamenteel relevant significant prioriteit telt waardevol wezenlijk onvermijdelijk centraal hoeksteen spil speelt_een_belangrijke_rol belangrijke_rol sleutelrol sleutel_tot de_sleutel
  must vanzelfsprekend logisch verstandig goed_om_te_doen hoort hoort_erbij hoort_bij goede_zaak nuttig zinvol mooi leuk fijn
  nuttige handig handige voorwaarde
`);

export const platitudes = list(`
  klant_is_koning klant_centraal de_klant_centraal staat_de_klant_centraal ons_belangrijkste_kapitaal belangrijkste_kapitaal grootste_kapitaal belangrijkste_bezit stilstand_is_achteruitgang achteruitgang nieuwe_goud nieuwe_olie meten_is_weten gissen_is_missen staat_niet_stil verandert_snel snel_verandert verandert_voortdurend veranderende_wereld
  veranderende_samenleving snel_veranderende steeds_veranderende wereld_om_ons_heen wereld_verandert samenleving_verandert tijden_veranderen concurrerend_te_blijven concurrerend_blijven relevant_blijven relevant_te_blijven bij_te_blijven bijblijven voorop_te_lopen voorop_blijven vooroplopen mee_te_gaan_met met_de_tijd_mee met_onze_tijd_mee
  volledige_potentieel volle_potentieel potentieel_te_benutten beste_versie het_beste_uit volgende_stap volgende_niveau hoger_plan hoger_niveau het_verschil verschil_maken impact_te_maken impact_maken meerwaarde toegevoegde_waarde waarde_toevoegen waarde_te_leveren betere_toekomst mooiere_toekomst betere_wereld toekomstbestendig onze_doelen onze_doelstellingen doelen_te_halen
  sleutel_tot_succes sleutel_tot tot_succes succes_van waar_we_voor_staan wie_we_zijn waar_het_om_draait waar_het_om_gaat gaat_ons_allemaal_aan iedereen_aan goed_voor_iedereen iedereen_profiteert win-win win-winsituatie sterkere_organisatie betere_organisatie beter_team altijd_beter kan_altijd_beter nooit_uitgeleerd leren_houdt_nooit_op houdt_nooit_op raakt_nooit
  hoger_is_beter meer_is_beter tevreden_medewerkers samen_bereik samen_kunnen_we samen_sterk samen_staan_we samen_komen_we wij_geloven_in we_geloven_in geloven_in basisbehoefte basis_van fundament_van ruggengraat_van best_practice best_practices gezond_verstand oefening_baart_kunst kennis_is_macht elke_organisatie iedere_organisatie elk_bedrijf ieder_bedrijf elk_team
  wil_groeien willen_groeien gefocust_te_blijven gefocust_blijven voor_alles veiligheid_voor_alles veiligheid_voorop kwaliteit_voorop vooruitgang_boeken beste_zijn de_beste_te_zijn eigen_ontwikkeling persoonlijke_ontwikkeling verder_ontwikkelen mezelf_ontwikkelen dat_is_toch doelstelling_gehaald doel_gehaald blijvend_aandacht
`);

export const whyGenericNouns = list(`
  lerende_organisatie verbetercultuur kwaliteitscultuur handelen
  medewerker klant stakeholder mens mensen organisatie bedrijf bedrijfsleven samenleving onderneming resultaat cijfer score scores metriek dingen alles iedereen noodzaak belang nut reden zin kapitaal stap geheel succes technische_schuld technical_debt tech_debt dingen lat idee vermogen aandachtspunt wereld werk hart
  doelstelling doel app applicatie applicaties potentieel feedback toekomst project stage opleiding tijd
`);

export const troubles = list(`
 aanvallen achterstand achterstanden afgewezen afval afhaakt afhaken haakt_af haken_af afwijzende agressie alarm arm armoede bang bedorven boete boetes boos breekt brand bug bugs burn-out burnout claims criminaliteit dicht dichtklap dood doden drukte dubbel dubbele dubbelop dupe duur duurt dure eenzaam eenzaamheid ergeren ergernis ernstig faalt failliet
 fout fouten fraude frustratie frustraties frustreert gat gebrek gebrekkig gedoe gedupeerd gedupeerde gehinderd gemist gemiste gestopt gestrand gevaar gevaarlijk gevallen geweld gewond gissen haperen hapert herstelwerk inbraak inbraken incident incidenten kapot klaagt klacht klachten klagen knelpunt knelpunten kost kosten kwijt kwijtraken langer langzaam last lastig
 leeg leegloop leegstand lek lekt lekken leunen lijden lijdt loopt_vast lopen_vast vastlopen vastloopt te_lang te_laat te_veel te_weinig te_duur te_vaak te_smal te_groot te_klein te_traag te_hoog te_laag miste misgaat misgaan mis missen mist moeite moeilijk nutteloos omvallen omvalt vallen_om valt_om omslachtig onbekend onduidelijk
 onbereikbaar ongeluk ongelukken ongeval ongevallen ongerust onmacht onmogelijk onnodig onrust onveilig onvindbaar onvoldoende onvoorspelbaar onzeker onzekerheid opgezegd opzeggen oud overbelast overbodig overlast overstroming overuren overwerk pijn pijnlijk plat probleem problemen ratten raden rij rijen rommel ruzie risico risico's schade schadelijk schaars schulden
 schuld spijbelen sterft sterven stil stilstand stopt stoppen stond_stil storing storingen strandt stress stuk tekort tekorten traag trager uitstel uitval uitvallen valt vallen valpartijen vals valse vast veroudert verouderd verdwaald verdwaalt verdwijnt verdwijnen vergeet vergeten verkeerd verkeerde verlies verliezen verliest verloren vermijdbaar verlopen verloopt verspild verspillen verspilling
 vertraging vertragingen vertrekt vertrekken vertrok vertrokken verward verwarring verzuim vies vol volloopt voorkomen vuil wacht wachten wachtlijst wachttijd wachttijden wachtlijsten wachtrij wanbetaling weg weggaat weggegooid weggooien gooien_weg gooit_weg weigert weinig zeggen_op zegt_op ziek zieken ziekte zoek zoeken zoekraken zorgelijk zwaar zwerfafval beter_niet dweilen mis_loopt
 niet_meer haast_niet spoed ontslag ontevreden oneerlijk onhoudbaar opgebrand piepen kraakt overvol gezakt gedaald gekelderd afgehaakt klem
  spam phishingmail muizen schimmel vocht stank stinkt mieren onkruid weten_niet weet_niet weet_niemand niemand_weet geen_idee niet_weten niet_vinden niet_bereikbaar vacature vacatures donker met_de_hand handmatig overtypen overtikken crasht crashen crashte hangt vastgelopen verouderde uitgeschreven afgemeld verwijderen_de_app deïnstalleren overboekt onderbezet struikelen struikelt botsen botst opgegeven geven_op geeft_op gaven_op staken dichtgeslibd omslachtige dubbele zoekgeraakt misgelopen misgegaan verdronk verdrinken verstopt verstopping lawaai geluidsoverlast stuk stukgaat kapotte slijtage
`);

export const moments = list(`
  nu tegenwoordig momenteel op_dit_moment vorig_jaar vorige_maand vorige_week vorig_kwartaal vorige_winter vorige_zomer vorige_keer deze_winter deze_zomer dit_voorjaar sinds geleden onlangs al_twee volgend_jaar volgende_maand gisteren morgen twee_keer drie_keer elke_dag elke_week elke_maand elke_nacht elke_vrijdag elk_uur telkens iedere_dag
  per_dag per_week per_maand per_jaar p/mnd 's_nachts 's_avonds 's_ochtends nacht avond weekend winter zomer januari februari maart april juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur uren minuut minuten dagen weken maanden jaren helft derde kwart tot_op_heden
  als_eerste een_uur een_dag een_week een_maand een_jaar half_jaar hele_dag hele_week hele_ochtend hele_weekend halve_dag kwartier seconde seconden eeuwen
`);

export const forces = list(`
  concurrent concurrenten concurrentie_van wet wetten wetgeving privacywet avg verordening richtlijn_van vergunning licentie boete boetes contract contracten aanbesteding subsidie subsidies lening rente inflatie prijs prijzen tarief tarieven huur salaris lonen euro euro's keurmerk verzekeraar bank ai
  toezichthouder supermarkt supermarkten klimaat hitte hittegolf droogte storm pandemie corona covid staking verkiezingen pensioen vergrijzing netcongestie gasprijs gas stroom diesel stikstof allergie markt_op verhuizing sluit sluiting bol.com amazon google
`);

export const consequences = list(
  `zodat opdat waardoor anders als dan daardoor dat_scheelt dat_betekent betekent want doordat hierdoor`,
);

/** Words of not: a reason where they deny something of one's own world. */
export const negations = list(`
  geen niet niets niemand nooit nergens zonder nauwelijks amper maar_één minder liever tenzij laat lang
`);
