import { list } from "../list";

/**
 * De woorden die redenen gemeen hebben, waar ze ook voor zijn: where all words of a why are among these, it could stand
 * under any goal. Beside those of objectives. All lists on this page were compiled for this project from Dutch and
 * Flemish mission statements, year plans and what is said at meetings.
 */
export const generalNouns = list(`
  ondersteuning invulling bevordering versterking borging cohesie sterkte kerncompetentie kerntaak kernactiviteit loopbaan gereedschap consistentie partij partijen locatie lijst versie thuis contact uitvoering uitwerking doorvertaling randvoorwaarde voorwaarde vertrekpunt startpunt fundament hoeksteen peiler kompas stip leidraad meerwaarde toegevoegde_waarde bijdrage inbreng 
  handelingsperspectief streefbeeld ambitieniveau ontwikkeling ontplooiing ontwikkelkansen gelijke_kansen kansengelijkheid welbevinden bestaanszekerheid levenskwaliteit leefwereld belevingswereld eigen_regie zelfregie zelfredzaamheid samenredzaamheid eigen_kracht burgerkracht saamhorigheid gemeenschapszin betekenisgeving kwaliteitskader 
   verbeterslag efficiencyslag kwaliteitsslag professionaliseringsslag interoperabiliteit herbruikbaarheid uitwisselbaarheid onderhoudbaarheid enabler time-to-market middelen instrument instrumentarium cyclus pdca-cyclus kwaliteitsimpuls impuls speerpunt uitdagingen deze_tijd klantverwachting kader kaders opdracht taakstelling
  geld tijd dagelijks_werk plicht opgave optie markt concurrentie dashboard rapport ketting schakel benchmark waardering mijlpaal tijdperk decennium generatie eeuw democratie planeet aarde waardigheid liefde vrede droom ziel dna roeping belofte verplichting verwachting eis regels voorspelbaarheid duidelijkheid helderheid overzicht orde overeenstemming
  draagvlak steun diversiteit principe uitgangspunt logica waarheid feit onderwerp vraag antwoord gedachte factor drijfveer expertisecentrum kenniscentrum motor visitekaartje ingrediënt recept ruggengraat fase stadium voortgang overwinning excellentie perfectie norm koploper voorloper pionier referentie voorbeeld voorbeeldfunctie voorbeeldrol ambassadeur cement bindmiddel indruk traditie gewoonte
  misverstand kwestie obstakel bedreiging moeilijkheid omstandigheid situatie beweging heden vruchten beloning waarde voordeel baten terugverdientijd rendement risicobeheersing inwonerschap stad dorp wijk regio studio coöperatie stichting instelling voetbalwereld sportwereld bankwereld bedrijf organisatie vereniging club sector branche
  bestaansrecht bestaansreden overtuiging trots begin start einde top regel wereld geest mening stem keuze verhaal reis avontuur uitdaging kans mogelijkheid moment_van_de_waarheid medewerkers collega's team afdeling bestuur aandeelhouder investeerder gemeenschap burger partner publiek gedachtegoed ontwikkeling wetgeving omgeving economie
  cijfers gegevens informatie technologie kennis vaardigheid prestatie prestaties uitkomst verbetering verbeteringen verandering veranderingen groei vooruitgang succes fout les feedback inbreng proces procedure eis maatregel actie activiteit inspanning taak baan werk rol positie structuur systeem middel methode model kader platform infrastructuur netwerk kanaal
  product dienst aanbod portfolio merk reputatie kwaliteit niveau standaard efficiëntie efficiency effectiviteit productiviteit winstgevendheid omzet winst kosten budget besparing synergie loyaliteit tevredenheid betrokkenheid toewijding motivatie werkplezier welzijn sfeer cultuur integriteit eerlijkheid openheid transparantie eigenaarschap verantwoordelijkheid
  autonomie zingeving visie missie strategie ambitie doelstelling doel streven resultaat impact effect voorsprong kracht zwakte behoefte wens verlangen hoop interesse zaak probleem zorg risico onzekerheid complexiteit schaal schaalbaarheid leiderschap bestuur controle toezicht naleving continuïteit veerkracht wendbaarheid flexibiliteit stabiliteit veiligheid
  duurzaamheid innovatie creativiteit digitalisering automatisering transformatie transitie modernisering professionaliteit deskundigheid competentie vermogen capaciteit volwassenheid samenwerking communicatie coördinatie afstemming integratie verbinding relatie partnerschap marktpositie manier ding soort deel geheel gebied aspect richting weg pad stap beetje heleboel reeks
  bedrijfsvoering risicobeheer beheer planning aanpak werkwijze dienstverlening zorg onderwijs sport brood polish uptime concentratie verandervermogen speelveld samenspel gang_van_zaken neuzen kaart agenda verbeterpunt verbeterpunten aandachtspunten verbeterruimte
`);

export const generalVerbs = list(`
  voldoen voortbouwen bijdragen versterken scheppen bestaan ontstaan dragen betekenen vormen bestendigen uitvoeren uitdragen uitstralen onderstrepen benadrukken onderschrijven erkennen vaststellen formuleren verwoorden concretiseren operationaliseren implementeren uitwerken vertalen doorvertalen doorontwikkelen beogen trachten verplichten committeren verenigen opbouwen uitbouwen instandhouden
  vergemakkelijken bewerkstelligen aanwenden aanbieden voorzien zorgdragen toezien prioriteren profileren kwalificeren participeren meedoen ontplooien groeien openstaan omarmen centraal_stellen centraal_staan
  vervullen nastreven verwezenlijken waarmaken koesteren inbedden zorgen zekerstellen promoten aanmoedigen motiveren verenigen dienen helpen begeleiden sturen positioneren neerzetten evolueren aanpassen hechten verdienen slagen floreren bloeien gedijen winnen concurreren onderscheiden blijven achterblijven vooruitgaan leren besparen adviseren aanraden
  lonen ondernemen beheersen streven bereiken behalen realiseren bevorderen omarmen verankeren borgen waarborgen garanderen behouden handhaven stimuleren inspireren aanjagen versnellen benutten optimaliseren maximaliseren minimaliseren stroomlijnen vereenvoudigen afstemmen integreren verbinden bijdragen ondersteunen faciliteren vormgeven bouwen creëren
  ontwikkelen groeien uitbreiden transformeren vernieuwen innoveren moderniseren professionaliseren digitaliseren geloven waarderen tellen uitblinken excelleren presteren functioneren samenwerken communiceren informeren betrekken toerusten voorbereiden bepalen meten monitoren volgen beoordelen evalueren rapporteren delen bespreken aanpakken beheren leiden
  versterken verhogen vergroten verbeteren verbreden verdiepen veranderen bewegen worden zijn hebben maken doen krijgen houden nemen geven brengen zetten zien kijken voelen denken weten begrijpen leveren bieden toevoegen herkennen willen moeten vragen eisen verwachten hopen wensen werken gebruiken concentreren focussen richten inzetten opleveren renderen
  behoren horen passen aansluiten voortkomen voortvloeien inspelen meegaan bijblijven vooroplopen meetellen samenbinden binden
`);

export const generalAdjectives = list(`
  blijvend uniform naadloos kansrijk vastgesteld doorgaand persoonsgericht persoonlijke kwaliteitsvol noodzakelijk primair actueel zelfde hoogpresterend bloeiend kloppend gedeeld waard best_mogelijk beschikbaar langetermijn kortetermijn lange-termijn integraal interdisciplinair multidisciplinair overkoepelend onderliggend samenhangend cliëntgericht patiëntgericht leerlinggericht inwonergericht vraaggericht
  opgavegericht oplossingsgericht ontwikkelingsgericht evidence-based onderbouwd bestendig houdbaar wenselijk vanzelfsprekend wezenlijk vitaal weerbaar gelijkwaardig respectvol liefdevol warm betrokken bevlogen deskundig vakkundig zorgvuldig rechtmatig doeltreffend doelmatig transparant navolgbaar toetsbaar aantoonbaar planmatig cyclisch methodisch procesmatig projectmatig
  toonaangevende vooruitstrevend toekomstig eigentijds maatschappijbreed organisatiebreed schoolbreed verantwoord gewenst optimaal
  dagelijks wettelijk trouw slecht goed huidig permanent constant alledaags toekomstig geloofwaardig erkend leidend blij verenigd geïnformeerd gehoord gezien toegerust gericht beheerst integer adequaat lopend doorlopend terugkerend lonend bestuurlijk maatschappelijk organisatorisch tevreden ontevreden verplicht aanbevolen verschuldigd nationaal regionaal lokaal
  competent bekwaam toegewijd gepassioneerd gedreven enthousiast energiek vitaal welvarend betekenisvol zinvol tijdig evenwichtig passend geschikt voldoende degelijk gedegen beheersbaar gestructureerd systematisch georganiseerd doelgericht effectief efficiënt efficiënter consistent betrouwbaar stabiel flexibel wendbaar weerbaar veerkrachtig modern geavanceerd
  digitaal slim intelligent innovatief creatief leidend toonaangevend onderscheidend anders bijzonder uniek klaar gereed nodig mogelijk gewenst beoogd gepland jaarlijks wekelijks toenemend stijgend groeiend hevig sterk zwak groter
`);

export const generalAdverbs = list(`
  niets_anders_dan niet_meer_dan
  de_laatste_jaren de_afgelopen_jaren in_toenemende_mate te_maken_met te_maken_krijgen_met laatste_jaren afgelopen_jaren
  dus derhalve tevens bovendien daarnaast rechtstreeks direct expliciet primair vooral hoofdzakelijk met_name uiteindelijk achteraf vooraf veelal doorgaans graag liefst zeker echt erg vooral onverminderd wederom ten_aanzien_van met_betrekking_tot op_het_gebied_van in_het_kader_van ten_behoeve_van mijzelf uzelf genoegzaam evenals in_wezen in_feite per_definitie
  meer_dan_ooit steeds_meer te_allen_tijde op_termijn op_de_lange_termijn in_het_algemeen gewoon simpelweg natuurlijk uiteraard immers zeer heel namelijk nu_eenmaal eenmaal achteruit vooruit voortdurend continu steeds altijd overal als_team als_organisatie als_bedrijf als_club als_school als_studio als_student als_professional als_collega als_leidinggevende als_werkgever als_mens als_persoon als_geheel op_alle_niveaus in_alle_lagen stap_voor_stap
  dag_in_dag_uit in_de_toekomst voor_de_toekomst de_komende_jaren in_de_komende_jaren in_ons_dagelijks_werk op_de_werkvloer voor_iedereen voor_ons_allemaal met_elkaar met_zijn_allen ieder_jaar elk_jaar_weer ieder_jaar_weer
`);

export const occasions = list(`
  scorekaart functioneringsgesprek beoordelingsgesprek jaarlijkse_beoordeling beoordeling sessie heisessie deck slide presentatie visiedocument visietekst okr-sessie okr-workshop kick-off accreditatie iso iso_9001 iso_27001 nen teamcharter   kwartaalrapportage kwartaaloverleg bestuursvergadering doorgeschoven carry-over carryover vervolg voortzetting
  vorige_kwartaal vorig_beleidsplan vorige_beleidsplan dashboard notulen memo rapport managementcontract managementafspraak projectplan mijlpaal schoolvisie ondernemingsplan meerjarenplanning beleidsregel richtlijn richtlijnen
  werkplan werkprogramma managementletter verlanglijst verlanglijstje actieplan beleidsperiode raadsperiode jaaragenda
`);

export const moreAuthorities = list(`
  raad_van_toezicht rvt ondernemingsraad adviesbureau adviseurs auditor commissie risicocommissie auditcommissie voorganger moedermaatschappij moederbedrijf moeder subsidiegever donor financier bond federatie uitgever sponsor accreditatie investeerders stakeholders coach docent mentor schoolbestuur bisdom koepel programmaraad projectgroep inspectie auditor visitatiecommissie certificeerder
  accountant
`);

export const servingVerbs = list(`
  bijdragen draagt_bij dragen_bij draagt_hieraan_bij ondersteunen helpen versterken dienen bevorderen verbeteren zorgen_voor zorgt_voor leiden_tot leidt_tot loont lonen brengt_met_zich_mee met_zich_mee waarborgen borgen bespaart besparen betaalt_zich_terug vergroten
`);

export const hedges = list(
  `geven_om om_elkaar_geven geloven geloof ik_denk ik_vind wij_vinden we_vinden vinden_wij vinden_we denken_we we_denken volgens_ons volgens_mij overtuigd
  hechten_veel_waarde hechten_waarde hechten_grote_waarde hecht_veel_waarde waarde_aan vindt_het_belangrijk vinden_het_belangrijk ervan_overtuigd zijn_overtuigd
`,
);

export const generalTroubles = list(`
  probleem problemen kwestie knelpunt knelpunten uitdaging risico risico's kost kosten geld tijd fout fouten misverstand misverstanden gebrek slecht slechte ontevreden zwak zwakke zwakste verlies verliezen verliest achter wacht wachten voorkomen vermijden stoppen stopt moeilijk moeilijkheden verkeerd traag te_laat stil weg verspilling te_veel te_weinig te_hoog te_laag te_traag
  last stress mis vast falen faalt stilstand achteruitgang verlopen veroudert onnodig leeg
`);

/** Maten die elk bedrijf heeft: more of them is what anybody wants. */
export const generalMeasures = list(`
  omzet winst winstgevendheid marge rendement kosten kost opbrengst opbrengsten tevredenheid klanttevredenheid medewerkerstevredenheid cliënttevredenheid productiviteit efficiëntie groei loyaliteit budget verkoop kwaliteit prestaties resultaat resultaten marktaandeel waarde score werkdruk verspilling inkomsten inkomen sales revenue conversie kpi kpi's
`);

/** Woorden van minder: less of a trouble or of a thing that is measured is a reason. */
export const lesseningWords = list(`
  ter_voorkoming_van voorkoming_van ter_bestrijding_van bestrijding_van ter_beperking_van tegengaan_van verminderen vermindert verminderd vermindering_van verlagen verlaagt terugdringen terug_te_dringen terugbrengen terug_te_brengen dringen_terug beperken beperkt voorkomen voorkomt te_voorkomen tegengaan tegen_te_gaan bestrijden verkleinen verkorten verkort inperken indammen wegnemen weg_te_nemen ontlasten besparen minder
`);

/** Woorden die prijzen waar ze ook bij staan. */
export const evaluativeWords = list(`
  goed beter best excellent uitstekend uitmuntend voortreffelijk optimaal ideaal perfect geweldig fantastisch sterk solide robuust gezond krachtig vitaal bruisend bloeiend succesvol effectief efficiënt doeltreffend doelmatig hoogwaardig kwalitatief kwaliteitsvol hoogstaand toonaangevend vooraanstaand modern eigentijds toekomstbestendig toekomstgericht duurzaam innovatief
  vernieuwend professioneel slim samenhangend betekenisvol waardevol aantrekkelijk prettig inspirerend motiverend boeiend dynamisch ambitieus inclusief schaalbaar flexibel wendbaar veerkrachtig concurrerend zinvol klantgericht gelukkig onderscheidend uniek wereldklasse stevig gedegen leefbaar gastvrij kansrijk liefdevol respectvol persoonsgericht cliëntgericht patiëntgericht
  deskundig betrokken bevlogen integer soepel naadloos kloppend best_mogelijk betrouwbaar
`);

/** Hoe het er buiten voor staat: to have more of these is a purpose, whoever the organisation is. */
export const worldMeasures = list(`
  doorstroming biodiversiteit verkeersveiligheid luchtkwaliteit waterkwaliteit bodemkwaliteit levensverwachting geletterdheid taalvaardigheid leesvaardigheid rekenvaardigheid arbeidsparticipatie arbeidsdeelname werkgelegenheid woningvoorraad woningaanbod sportdeelname vaccinatiegraad opkomst inkomenszekerheid rechtszekerheid waterveiligheid brandveiligheid voedselveiligheid
  patiëntveiligheid medicatieveiligheid schoolaanwezigheid aanwezigheid slaagkans slaagkansen kansengelijkheid gelijke_kansen leesplezier bereikbaarheid_van toegankelijkheid_van betaalbaarheid_van levensduur zelfstandigheid zelfstandig_wonen inburgering dierenwelzijn grondwaterstand waterpeil hergebruik fietsgebruik ov-gebruik
  therapietrouw herstel geheugen spraak mondgezondheid bodemleven weidevogels insecten
`);

/** Woorden van wat hoort: they say that something ought to be, not why. */
export const oughtWords = list(
  `hoort horen behoort behoren dient dienen verdient verdienen past_ons betaamt`,
);

/** Mensen hebben, als naamwoord: whom one wins or keeps is a reason. */
export const gainNouns = list(
  `behoud_van werving_van behouden_van werven_van binden_van aantrekken_van instroom_van uitstroom_van het_behouden het_binden het_aantrekken het_werven`,
);

/** Gezegden: whole phrases, so that the words in them count for nothing else. From what hangs on office walls. */
export const sayings = list(`
  stilstaan_is_achteruitgang stil_te_staan stil_staan zit_niet_stil zitten_niet_stil wacht_niet wachten_niet geen_optie geen_optie_meer zwakste_schakel eerste_indruk tijd_is_geld geld_en_tijd tijd_en_geld tijd_en_kosten voorkomen_is_beter beter_dan_genezen goed_voorbeeld doet_goed_volgen goede_voorbeeld goed_voorbeeld_doet niemand_kan_het_alleen kan_het_niet_alleen kunnen_het_niet_alleen
  alleen_ga_je_sneller samen_kom_je_verder samen_sterker samen_staan_we_sterker samen_zijn_we_sterk meer_dan_de_som som_der_delen een_plus_een keulen_en_aken oefening_baart wie_niet_plant plant_om_te_falen enige_constante verandering_is_de_weg_te_denken weg_te_denken mag_niet_ontbreken kan_niet_ontbreken wie_niet_vernieuwt blijft_achter achterblijven achter_blijven blijven_we_achter niet_achterblijven
  houdt_van_wachten gezondheid_is_het_grootste_goed de_toekomst_is is_de_toekomst van_de_toekomst van_morgen maatschappij_van_morgen toekomst_is_digitaal digitale_wereld digitale_tijdperk 21e_eeuw 21_e_eeuw eenentwintigste_eeuw meer_met_minder doen_met_minder slimmer_werken slimmer_in_plaats_van_harder goede_dingen_goed ruimte_voor_verbetering ruimte_voor_verbeteringen ruimte_voor_groei kan_beter kan_het_beter
  het_kan_beter  beter_kan moet_omhoog moeten_omhoog omhoog_moet hoger_moet te_laag_voor_ons niet_goed_genoeg nog_niet_goed beter_doen_dan_vorig_jaar achter_op_de_planning lopen_achter verdient_aandacht verdient_onze_aandacht behoeft_aandacht aandacht_nodig steeds_belangrijker belangrijker_dan_ooit kost_geld kost_tijd bespaart_tijd bespaart_geld scheelt_tijd tijd_te_besparen kosten_te_besparen kosten_besparen
  doet_dat_ook doen_dat_ook doen_het_ook doet_het_ook ook_doen ook_doet iedereen_doet iedereen_in_de_branche deze_kant_op zo_doen_we_dat zo_doen_wij_dat hier_nu_eenmaal altijd_zo_gedaan al_jaren_zo doen_we_al_jaren markt_vraagt klanten_vragen_erom zonder_klanten geen_klanten_geen geen_bedrijf zonder_goede_mensen geen_goede_resultaten goede_mensen goede_resultaten zonder_mensen bestaansrecht_van reden_van_bestaan core_business
  cement_van hart_van_onze hart_van_de_organisatie levensader_van pijler_van zet_zich_in zetten_ons_in staan_klaar_voor staat_klaar_voor verantwoordelijkheid_te_nemen verantwoordelijkheid_nemen onze_verantwoordelijkheid aan_onze_klanten_verplicht zijn_we_verplicht verdienen_dit verdient_het_beste het_beste_onderwijs verdienen_het_beste wereld_zonder een_wereld_zonder staan_we_voor voor_staan staan_wij_voor op_één_te_zetten op_één_zetten
   op_de_eerste_plaats komt_op_de_eerste_plaats veiligheid_eerst mensen_eerst klant_eerst als_moderne_organisatie past_bij_ons goed_voor_ons_imago goed_voor_het_imago goed_voor_de_zaak iedereen_wint alle_neuzen neuzen_dezelfde_kant dezelfde_kant_op op_de_kaart_zetten op_de_kaart_te_zetten stevig_op_de_kaart basis_op_orde basis_op_orde_brengen met_de_tijd_mee met_je_tijd met_de_tijd_meegaan in_hun_kracht
  in_je_kracht in_zijn_kracht er_voor_onze er_voor_elkaar van_levensbelang in_ons_dna zit_in_ons_dna permanent_in_beweging voortdurend_in_beweging altijd_in_beweging in_beweging grote_maatschappelijke_opgave maatschappelijke_opgave opdracht_van_elke opdracht_van_iedere taak_van_iedere taak_van_elke daar_draait_het_om draait_het_om waar_het_om_draait loopt_nog_niet_goed nog_niet_goed_genoeg niet_goed_genoeg achterover_te_leunen
  niet_ontbreken niet_mogen_ontbreken
  sluiten_we_aan_bij sluiten_wij_aan_bij sluit_dit_aan_bij zonder_plan geen_doel_zonder niets_is_belangrijker is_belangrijker_dan eet_strategie is_geen_toeval geen_toeval we_gaan_voor wij_gaan_voor gaan_we_voor gaan_wij_voor waar_we_voor_gaan veranderende_maatschappij onze_concurrenten_doen concurrenten_doen_het concurrenten_doen_dat is_ons_visitekaartje ons_visitekaartje visitekaartje_van heeft_de_toekomst de_toekomst_heeft waar_we_staan weten_waar_we niets_zonder is_niets_zonder nergens_zonder van_ons_allemaal gaat_ons_allemaal_aan gaat_iedereen_aan ons_allen_aan zaak_van_iedereen taak_van_iedereen verantwoordelijkheid_van_iedereen gedeelde_verantwoordelijkheid gezamenlijke_verantwoordelijkheid hoog_tijd de_tijd_is_nu nu_is_het_moment dit_is_het_moment het_moment_is_daar staat_of_valt_met valt_of_staat_met
  staan_of_vallen_met spreekt_voor_zich spreekt_voor_zichzelf alle_beetjes_helpen kloppend_hart het_kloppend_hart hart_van_onze_vereniging begint_bij_jezelf begint_bij_onszelf begint_met_onszelf het_begint_bij alles_begint_bij de_som_der samen_kunnen_we een_goed_begin goed_begin staat_bij_ons_op_de staat_centraal staan_centraal centraal_staat centraal_staan stellen_we_centraal centraal_stellen in_het_middelpunt
  hoog_in_het_vaandel in_het_vaandel kernwaarde_van in_het_belang_van in_ons_aller_belang het_algemeen_belang aan_de_basis_van vormt_de_basis vormen_de_basis is_de_basis_van is_de_basis_voor de_basis_voor_een is_het_fundament het_fundament_van de_sleutel_tot sleutel_tot van_groot_belang van_essentieel_belang van_cruciaal_belang van_vitaal_belang van_wezenlijk_belang onlosmakelijk_verbonden onlosmakelijk_onderdeel
  is_onze_kerntaak onze_kerntaak kerntaak_van hoort_erbij hoort_er_gewoon_bij speelt_een_belangrijke_rol spelen_een_belangrijke_rol speelt_een_cruciale_rol spelen_een_cruciale_rol belangrijke_rol cruciale_rol vitale_rol centrale_rol sleutelrol een_belangrijke_schakel vraagt_om_een_integrale uitdagingen_van_deze_tijd een_leven_lang_leren leven_lang_leren leven_lang_ontwikkelen
  uit_ervaring_weten elkaar_omkijken naar_elkaar_omkijken iedereen_meedoet iedereen_mee_kan_doen meedoen_en_meetellen iedereen_telt_mee iedereen_doet_ertoe ertoe_doet er_toe_doet iedereen_hoort_erbij iedereen_erbij niemand_aan_de_kant
  is_meer_dan_alleen hart_van_de hart_van_het sluit_aan_bij sluit_aan_op sluiten_aan_bij sluiten_aan_op in_lijn_met het_halve_werk waarmee_we_ons_onderscheiden de_tijd_is_rijp het_is_tijd_om het_is_tijd_voor ruggengraat_van
`);

/** Wat de wereld doet: a reason where it is told, as numbers are that fall. */
export const trends = list(`
  wegbezuinigd weggesaneerd opgeheven wegvalt wegvallen weggevallen afgekeurd afgeschaft gesloopt dichtgegaan dichtgaat failliet ontbonden ingetrokken geschorst verboden afgelast vergrijsd wegtrekt wegtrekken weggetrokken laagste_van hoogste_van slechtste_van laagste_in hoogste_in slechtste_in het_laagst_van het_hoogst_van onder_het_gemiddelde boven_het_gemiddelde onder_het_landelijk boven_het_landelijk
  minder_dan_vroeger minder_dan_vorig
  daalt dalen daalde gedaald loopt_terug lopen_terug liep_terug terugloopt teruglopen teruglopend teruglopende terugloop neemt_af nemen_af afneemt afnemen afnemend afnemende afname neemt_toe nemen_toe toeneemt toename stijgt stijgen steeg gestegen krimpt krimpen krimp vergrijst vergrijzen vergrijzing ontgroening verdubbelt verdubbeld halveert gehalveerd
  verschraalt verslechtert verslechterd verdwijnt verdwijnen blijft_groeien blijven_groeien blijft_stijgen blijven_stijgen blijft_dalen steeds_minder steeds_vaker steeds_moeilijker steeds_duurder steeds_langer steeds_groter wordt_minder minder_wordt minder_worden loopt_op lopen_op loopt_leeg vervalt vervallen vervalst bezuinigingen bezuiniging krapte schaarste tekort tekorten instroom
  naar_verwachting verloop verschuift verschuiven rukt_op dreigt dreigen
`);

/** Tekortgeschoten: how a thing is when it troubles somebody. */
export const shortcomings = list(`
  bedreigt bedreigen bedreigd bedreiging_voor in_gevaar op_het_spel onder_druk
  niet_altijd_voldoende nog_niet_altijd niet_altijd niet_voldoende onvoldoende inconsistentie ongelijkheid ongelijkheden onduidelijkheid onduidelijkheden overlap gat gaten hiaat hiaten discrepantie versnippering ver_van
  ongebruikt geen_gebruik maken_geen_gebruik niet_gebruikt niet_benut onbenut onderbenut verwaarloosd versnipperd onderbezet onderbemand overbelast overvraagd overvol onbetaalbaar onhoudbaar onbereikbaar onbekend_met niet_op_de_hoogte op_slot niet_van_de_grond komt_niet_van_de_grond komen_niet_van_de_grond aan_vervanging_toe versleten achterhaald
  foutgevoelig foutgevoelige afhankelijk_van afhankelijkheid gebrekkig gebrekkige beperkt beperkte schaars schaarse kwetsbaar kwetsbare fragiel omslachtig arbeidsintensief arbeidsintensieve tijdrovend tijdrovende verouderd verouderde versnipperd versnipperde verspreid gedateerd teleurgesteld ontbreekt ontbreken ontbrekende ontbrak achterstallig achterstallige
  achterstand tekortschiet schiet_tekort schieten_tekort handwerk vallen_uit valt_uit vaker_uit moeilijk_te lastig_te geen_inzicht geen_zicht geen_overzicht niet_ingericht niet_geschikt handmatige dubbelingen kwetsbaarheid ongelijk
`);
