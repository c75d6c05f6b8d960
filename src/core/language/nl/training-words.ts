import { list } from "../list";

/**
 * Leren dat een organisatie voor haar mensen regelt. All lists on this page were compiled for this project from the
 * wording of Dutch and Flemish plans and course catalogues. Also matched as the last part of a compound.
 */
export const trainingNouns = list(`
  training trainingen cursus cursussen opleiding opleidingen coaching teamcoaching teambuilding teambuildings teambuildingsdag teambuildingsdagen teambuildingsweekend teambuildingssessie teambuildingsactiviteit teambuildingactiviteit masterclass masterclasses masterclassreeks bootcamp bootcamps e-learning
  e-learnings elearning elearnings e-module e-modules e-cursus bijscholing bijscholingen nascholing nascholingen omscholing herscholing scholing scholingen heidag heidagen heisessie heisessies heimiddag teamdag teamdagen teamuitje teamuitjes bedrijfsuitje bedrijfsuitjes personeelsuitje intervisie intervisiegroep intervisiegroepen
  intervisiesessie intervisiesessies intervisiebijeenkomst intervisiebijeenkomsten intervisietraject supervisie inspiratiesessie inspiratiesessies inspiratiedag inspiratiedagen inspiratiemiddag inspiratiebijeenkomst inspiratiebijeenkomsten kennissessie kennisdeelsessie kennisdeelsessies kenniscafé kennisoverdracht
  kennissessies kennismiddag kennismiddagen kennislunch kennislunches lunchsessie lunchsessies lunchlezing lunchlezingen bewustwordingssessie bewustwordingssessies bewustwordingscampagne bewustwordingscampagnes bewustwordingstraject awarenesssessie awareness-sessie awareness-campagne awarenesscampagne awarenessprogramma awareness-programma
  awarenesstraining studiedag studiedagen studiemiddag studiemiddagen studieochtend studieverlof leerpad leerpaden leerlijn leerlijnen leertraject leertrajecten leerprogramma leerprogramma's leergang leergangen leerkring leerkringen leeratelier leerbudget leermodule leermodules leermanagementsysteem leeraanbod leerplatform_voor_medewerkers leiderschapsprogramma leiderschapsprogramma's
  leiderschapstraject leiderschapstrajecten leiderschapsontwikkeling leiderschapsreis leiderschapsacademie leiderschapsdag leiderschapsdagen cultuurprogramma cultuurtraject cultuurtrajecten cultuurverandertraject ontwikkelprogramma ontwikkeltraject ontwikkeltrajecten ontwikkelplan ontwikkelplannen ontwikkelbudget pop-gesprekken talentprogramma talentontwikkeling talentontwikkelprogramma
  talentenprogramma managementprogramma managementtraject mdtraject md-traject md-programma mentorprogramma mentortraject mentoraat buddytraject coachingstraject coachtraject coachingstrajecten coachtrajecten coachingsgesprekken coachingssessie coachingssessies coachsessies trainingsprogramma weerbaarheidsprogramma veerkrachtprogramma loopbaanontwikkeling
  trainingsprogramma's trainingstraject trainingstrajecten trainingsdag trainingsdagen trainingsweek trainingsaanbod trainingsplan trainingsplannen trainingsbudget trainingssessie trainingssessies trainingsmodule trainingsmodules trainingsreeks opleidingsplan opleidingsplannen opleidingsprogramma opleidingstraject opleidingsdag opleidingsdagen opleidingsmodule
  opleidingstrajecten opleidingsbudget opleidingsaanbod opleidingsuren opleidingsbeleid cursusdag cursusdagen cursusaanbod cursusprogramma vormingstraject vormingsdag vormingsdagen vormingsmoment vormingsmomenten vormingsaanbod vormingssessie vormingssessies vormingsplan vorming vormingen personeelsdag scholingsdag scholingsplan scholingstraject scholingsprogramma opfriscursus opfrisdag opfrismoment opfrissing opfristraining herhalingscursus herhalingsles
  aanvangsbegeleiding inductietraject inductieprogramma docentprofessionalisering deskundigheidsbevordering
  leertijd zelfstudie tijd_om_te_leren tijd_om_bij_te_leren conferentiebudget congresbudget studiebudget ibt capaciteitsopbouw
  tilinstructie tilinstructies veiligheidsinstructie veiligheidsinstructies nachtoefening nachtoefeningen veldoefening veldoefeningen rampenoefening rampenoefeningen brandoefening brandoefeningen beeldcoaching beeldcoach video-interactiebegeleiding peterschap meterschap peter_of_meter
  train-de-trainer train_de_trainer train-the-trainer train_the_trainer escaperoom escape_room outdoordag survivaldag vaardighedentraining vaardigheidstraining vaardighedenlab vaardighedendag yellow_belt green_belt black_belt yellow_belts green_belts lunch-and-learn lunch_and_learn lunch-and-learns lunch_&_learn brown_bag brownbag brownbags brown_bags
  inspirerende_spreker inspirerende_sprekers motivatiespreker motiverende_spreker gastspreker interne_campagne gedragsprogramma gedragsverandertraject vitaliteitsprogramma vitaliteitsweek vitaliteitstraject traineeprogramma traineeship traineeships mindfulness mindfulnesstraining verandertraject_gedrag
  deskundigheidsbevordering bijscholingsdag bijscholingssessie nascholingsdag klinische_les klinische_lessen bijspijkercursus leerwerktraject leerwerktrajecten reflectiesessie reflectiesessies dilemmasessie dilemmasessies game_day game_days gameday simulatiedag simulatiedagen oefendag oefendagen moreel_beraad refereeravond refereeravonden toolbox toolboxmeeting toolboxmeetings toolbox_meeting toolboxsessie toolboxsessies leesclub leesclubs boekenclub avondschool avondcursus spoedcursus workshopreeks academie academy
  rollenspel rollenspellen rollenspelen trainingsacteur phishingsimulatie phishingsimulaties phishingtest phishingtests crisisoefening crisisoefeningen tabletopoefening tabletop inwerkprogramma inwerktraject inwerkweek introductieprogramma introductieweek introductiecursus onboardingweek onboardingtraject onboardingprogramma_voor_medewerkers startersbegeleiding loopbaancoaching loopbaantraject loopbaantrajecten loopbaanprogramma professionalisering professionaliseringstraject professionaliseringsdag professionaliseringsplan professionaliseringsaanbod de_hei_op op_de_hei werkplekleren
  linkedin_learning udemy coursera pluralsight pluralsight-licenties goodhabitz skillstown insights_discovery insights-dag disc-sessie disc-profielen mbti knowledge_sharing knowledge-sharing kubecon devoxx jobrotatie job_rotation taakroulatie crossskillen cross-skillen kijkje_in_de_keuken teamcoach teamcoaches loopbaancoach
  meeloopdag meeloopdagen meeloopstage kennisdeling leerbezoek leerbezoeken oefensessie oefensessies oefenavond spoedles bijspijkeruur hoorcollege_voor_medewerkers
  waardendag kernwaardendag cultuurdag cultuurdagen collegiale_consultatie praktijkdag_voor_medewerkers vaardigheidsdag
`);

/**
 * The parts of which Dutch makes words for a time of learning, each first part with each last: "leerlunch", "kennisdag",
 * "bijscholingsmiddag".
 */
export const learningFirstParts = list(`
  leer kennis kennisdeel inspiratie opleidings scholings cursus vormings bewustwordings intervisie coaching coachings teambuilding teambuildings bijscholings nascholings vaardigheden awareness verdiepings opfris professionaliserings deskundigheids scenario oefen simulatie rollenspel casuïstiek
`);
export const learningLastParts = list(`
  dag dagen middag middagen ochtend ochtenden avond avonden week weken weekend weekenden weekends uur uurtje uurtjes sessie sessies bijeenkomst bijeenkomsten lunch lunches traject trajecten programma programma's reeks tweedaagse driedaagse café moment momenten blok blokken budget budgetten
  cyclus kring kringen ontbijt carrousel estafette reis reizen
`);

/** Seeing how others of one's own do it. */
export const peerLooks = list(`
  bij_elkaar_in_de_klas bij_elkaar_in_de_les bij_elkaar_in_de_keuken bij_elkaar_op_de_afdeling bij_elkaar_gaan_kijken bij_elkaar_kijken bij_elkaar_komen_kijken bij_elkaar_meelopen bij_elkaar_meekijken bij_elkaars_lessen elkaars_lessen elkaars_les lesbezoek_bij_collega's lesbezoeken_bij_collega's lesbezoek lesbezoeken lesobservatie lesobservaties flitsbezoek flitsbezoeken kennis_delen_met_collega's collegiale_lesbezoeken
  collegiaal_lesbezoek collegiale_visitatie collegiale_visitaties collegiaal_consult lesson_study lesson_studies leerteam leerteams professionele_leergemeenschap professionele_leergemeenschappen plg plg's van_elkaar_leren van_elkaar_te_leren met_en_van_elkaar leren_van_elkaar
`);

/** Verbs whose two halves stand apart when they are finite: "spijkeren hun kennis bij". The half behind is the last word. */
export const splitVerbs = list(`
  spijker_bij spijkert_bij spijkeren_bij school_bij schoolt_bij scholen_bij school_om schoolt_om scholen_om leid_op leidt_op leiden_op fris_op frist_op frissen_op werk_in werkt_in werken_in loop_mee loopt_mee lopen_mee kijk_mee kijkt_mee kijken_mee kijk_af kijkt_af kijken_af praat_bij praten_bij stoom_klaar stoomt_klaar stomen_klaar
  leren_aan leert_aan leer_aan maak_wegwijs maakt_wegwijs maken_wegwijs maak_vertrouwd maakt_vertrouwd maken_vertrouwd lopen_stage loopt_stage loop_stage rijd_mee rijdt_mee rijden_mee draai_mee draait_mee draaien_mee luister_mee luistert_mee luisteren_mee steek_op steekt_op steken_op doe_voor doet_voor doen_voor
`);

/** Words that say that a gathering is among one's own. */
export const innerWords = list(`
  intern interne in-house inhouse bedrijfsbreed bedrijfsbrede organisatiebreed organisatiebrede teambreed teambrede schoolbreed schoolbrede binnenshuis incompany in-company collega-voor-collega
`);

/** Training that only one's own people get. */
export const innerTraining = list(`
  aanvangsbegeleiding startersbegeleiding inductietraject inductieprogramma personeelsdag studiedag studiedagen studiemiddag studiemiddagen nascholing nascholingen nascholingsdag bijscholing bijscholingen heidag heidagen heisessie heisessies teamdag teamdagen teamuitje teamuitjes intervisie refereeravond refereeravonden klinische_les klinische_lessen inwerkprogramma inwerktraject
  vormingsdag vormingsdagen scholingsdag scholingsdagen docentprofessionalisering deskundigheidsbevordering
`);

/** Counts so small that whoever is counted is known by name. */
export const fewWords = list(`een één twee drie vier vijf zes 1 2 3 4 5 6`);
export const sentWords = list(`naar op mee`);

/** What a gathering does with one's hands: it is for learning how. */
export const handsOn = list(`hands-on praktijkgericht praktijkgerichte`);

/** What one's own people are told of and asked about without learning anything: the house's own business. */
export const businessTopics = list(`
  begroting jaarplan jaarplannen plannen plan cijfers resultaten jaarcijfers reorganisatie fusie verhuizing nieuwbouw verbouwing rooster roosters cao strategie koers jaar kwartaal toekomst beleid bezuinigingen salaris salarissen medewerkersonderzoek planning doelen indeling
  budget vakanties feest kerstfeest inrichting knelpunten klachten prioriteiten
`);

/** What is done with training that is not to be, or that gives way to something else. */
export const endingVerbs = list(`
  schrappen schrap schrapt afschaffen schaf annuleren annuleer afzeggen uitstellen stoppen_met stop_met overslaan afblazen
`);
export const replacingVerbs = list(`vervangen vervang vervangt`);
export const replacementWords = list(`door`);
export const insteadWords = list(`in_plaats_van ipv i.p.v. geen`);

/** Verbs by which a thing deals in training without being it. */
export const dealingVerbs = list(
  `biedt aanbiedt geeft verzorgt organiseert registreert bijhoudt toont laat_zien beheert ondersteunt`,
);

/** The own people by words that elsewhere mean others. */
export const ownPeople = list(`
  onze_chauffeurs zaterdaghulpen zaterdaghulp weekendhulpen weekendhulp keukenhulpen keukenhulp vakantiekrachten vakantiekracht vakantiewerkers weekendploeg zaterdagploeg suppoost suppoosten twee_man drie_man vier_man vijf_man zes_man nieuwkomers_in_het_team mijn_jongens mijn_twee_jongens mijn_drie_jongens onze_jongens mijn_meiden onze_meiden de_jongens_van de_meiden_van zaterdagmeiden nieuwelingen binnendienst baliepersoneel stagiaire stagiaires assistente assistentes helpenden mondhygiënist mondhygiënisten de_oprichters onze_oprichters
  bhv'ers ehbo'ers gastvrouwen gastheren kaderleden barvrijwilligers bargroep barploeg jeugdleiders
`);

/** Whom a school teaches, by their year. */
export const learnerGroups = list(`
  groep_1 groep_2 groep_3 groep_4 groep_5 groep_6 groep_7 groep_8 klas_1 klas_2 klas_3 klas_4 klas_5 klas_6 leerjaar_1 leerjaar_2 leerjaar_3 leerjaar_4 leerjaar_5 leerjaar_6 brugklas brugklassen brugklassers brugpiepers onderbouw bovenbouw examenklas examenklassen
`);

/** Words of again and again: who practises so does it to learn. */
export const againWords = list(`
  elke iedere elk ieder wekelijks wekelijkse maandelijks maandelijkse jaarlijks dagelijks keer_per_jaar keer_per_maand per_jaar per_kwartaal per_maand eens_per om_de eerst
`);

/** What one makes one's own people have, beside knowledge; and verbs of having more of it. */
export const awarenessNouns = list(`awareness bewustzijn bewustwording`);
export const raisingVerbs = list(
  `vergroten vergroot verhogen verhoogt creëren kweken stimuleren versterken bevorderen`,
);

/** Meetings that teach whoever they are for. */
export const sessions = list(`sessie sessies seminar seminars voorlichting`);

/** What schools sell or give to those whom they teach. */
export const schoolProducts = list(
  `keuzedeel keuzedelen keuzevak keuzevakken curriculum leerplan eerstejaars tweedejaars minor`,
);

/** Verbs of showing, training where one's own people are shown how. */
export const showingVerbs = list(`
  voordoen doet_voor laat_zien laten_zien legt_uit uitleggen leg uitlegt demonstreren demonstreert toont tonen
`);

/** Skills that are taught as soon as they are for somebody: "gesprekstechnieken voor adviseurs". */
export const skillEnding = "(?:vaardigheden|technieken|voering)$";

/** Verbs of making people learn. */
export const trainingVerbs = list(`
  train coach school_bij leid_op leid onderwijs instrueer trainen traint trainde getraind opleiden opgeleid opleidt leidt_op leiden_op op_te_leiden bijscholen bijgeschoold bij_te_scholen scholen_bij omscholen omgeschoold om_te_scholen nascholen nageschoold herscholen herschoold scholen geschoold coachen coacht gecoacht te_trainen te_coachen
  bekwaam_maken vaardig_maken meenemen_in induceren laten_begeleiden opscholen opgeschoold doorscholen doorgeschoold
  bijspijkeren bijgespijkerd certificeren gecertificeerd mentoren upskillen reskillen crossskillen cross-skillen onderwijzen instrueren geïnstrueerd hertrainen klaarstomen bekwamen vormen wegwijs_maken wegwijs
`);

/** Verbs that say by themselves that people learn, whoever they are. */
export const refreshVerbs = list(`
  reanimatie_herhalen babyreanimatie_herhalen bhv_herhalen ehbo_herhalen bewust_maken bewustmaken bewust_te_maken bewuster_maken bewustzijn_vergroten bewustzijn_verhogen bewustwording_vergroten kennis_opfrissen opfrissen opgefrist kennis_bijspijkeren vaardigheden_vergroten sensibiliseren gesensibiliseerd
`);

/** Verbs of learning, training when one's own people do it. */
export const learningVerbs = list(
  `leren leert leer aanleren te_leren te_leren_kennen leren_kennen leren_van  
       
      
`,
);

/** Verbs of practising: training where one's own people are named. */
export const practiceVerbs = list(`oefenen oefent oefende geoefend
  meerijden meedraaien meeluisteren meelopen meeloopt inwerkt ingewerkt loopt_mee mee_laten_lopen meekijken inwerken onder_de_knie_krijgen zich_verdiepen verdiepen vertrouwd_maken vertrouwd_raken eigen_maken in_de_leer op_les
`);

/** Whom or what one learns from when it is the work itself that teaches. */
export const workSources = list(`
  wat waarom welke incident incidenten fout fouten storing storingen postmortem postmortems data klant klanten gebruiker gebruikers experiment experimenten bezoek bezoeken interview interviews vertrekkers
`);

export const gatherings = list(`
  workshop workshops sessie sessies bijeenkomst bijeenkomsten seminar seminars symposium congres congressen lunch lunches lezing lezingen tweedaagse driedaagse dag dagen weekend middag middagen avond avonden ochtend week programma programma's traject trajecten reis reeks
  les lessen lesje module modules webinar webinars spreker sprekers introductie inleiding simulatie simulaties rollenspel themadag themadagen themabijeenkomst themaweek thema-avond themamiddag voorlichting presentatie presentaties inspiratie clinic clinics instructie instructies uitleg quiz game theater theatervoorstelling briefing challenge lab lerend_netwerk hackathon instructiesessie tips
  keynote keynotes dagdeel zomerschool uur uurtje tutorial tutorials
`);

/** Efforts that address everybody, and one's own people only where they are named. */
export const campaigns = list(`campagne campagnes`);

export const trainingTopics = list(`
  bewustwording bewustzijn vertrouwen eigenaarschap leiderschap leidinggeven samenwerken samenwerking teamwork mindset feedback feedback_geven communicatie communiceren verbindende_communicatie veerkracht vitaliteit stress stresshantering werkdruk omgaan_met omgaan_met_stress integriteit cultuur ethiek
  waarden kernwaarden gedrag houding klantgerichtheid klantgericht klantgericht_werken klantvriendelijkheid gastvrijheid timemanagement onderhandelen storytelling presenteren gespreksvoering gesprekstechnieken gespreksvaardigheden moeilijke_gesprekken lastige_gesprekken slechtnieuwsgesprekken verzuimgesprekken vaardigheden soft_skills digitale_vaardigheden digivaardigheden
  phishing security cybersecurity privacy avg informatieveiligheid informatiebeveiliging digitale_veiligheid diversiteit inclusie onbewuste_vooroordelen vooroordelen sociale_veiligheid psychologische_veiligheid verzuim werkgeluk welzijn duurzaamheid ongewenst_gedrag grensoverschrijdend_gedrag
  wendbaarheid agile scrum lean six_sigma projectmatig_werken motivatie winnen teamgeest zelfvertrouwen assertiviteit excel powerpoint python sql java kubernetes terraform observability slo's clean_code tdd prompten prompting ai-geletterdheid veiligheid veilig_werken ehbo bhv reanimatie reanimeren handhygiëne hygiëne tillen tiltechnieken werken_op_hoogte brandveiligheid voedselveiligheid medicatieveiligheid
  de-escalatie empathie zelfsturing zelforganisatie continu_verbeteren klachtafhandeling differentiëren persoonlijke_ontwikkeling groepsdynamiek aanspreken outside-in proactief_werken proactiviteit oplossingsgericht_werken outreachend_werken klare_taal schrijven zakelijk_engels verkoopvaardigheden coachend_leidinggeven positief_coachen traumasensitief_werken cultuursensitief_werken
  kafka react angular vue aws azure gcp docker git linux golang rust typescript kotlin swift figma jira confluence salesforce sap power_bi tableau dbt airflow elasticsearch opentelemetry prometheus grafana ansible helm graphql postgres unreal unity blender houdini photoshop indesign autocad revit solidworks sharepoint office_365 microsoft_365 copilot chatgpt
  agressie verbaal_geweld lastige_klanten moeilijk_gedrag dyslexie differentiatie klassenmanagement formatief_toetsen formatief_handelen didactiek pedagogiek taalbeleid witwassen meldcode gedragscode radicalisering dementie autisme ondermijning onboarding_nieuwe_collega's nieuwe_systeem het_nieuwe_systeem nieuwe_wet de_nieuwe_wet nieuwe_werkwijze de_nieuwe_werkwijze nieuwe_tool
`);

export const credentials = list(`
  cka ckad ccna comptia togaf cipp bhv-certificaat heftruckbewijs heftruckrijbewijs reachtruckcertificaat vrachtwagenrijbewijs groot_rijbewijs rijbewijs certificaat certificaten certificering certificeringen gecertificeerd diploma diploma's kwalificatie hijsbewijs kraanbewijs vaarbewijs hoogwerkerbewijs lasdiploma lascertificaat rijbewijs_c pe-punten pe-uren accreditatiepunten nascholingspunten svh az-900 az-104 az-204 az-305 dp-203 dp-900 sc-900 ai-900 pl-300 saa-c03 clf-c02 haccp sociale_hygiëne bko sko skj code_95 wft adr-certificaat spuitlicentie kettingzaagcertificaat hoogwerkercertificaat b-vca heftruckcertificaat examen examens psm psm-certificaat pspo pmp prince2 itil cissp vca bhv-diploma ehbo-diploma 
`);

/** With these, a certificate belongs to a thing or an organisation. */
export const organisationPapers = list(`
  iso iso_27001 iso_9001 iso_14001 nen nen_7510 bio soc soc2 soc_2 b_corp breeam ce fsc msc keurmerk keurmerken product producten organisatie bedrijf fabriek leverancier leveranciers gebouw gebouwen ssl tls dns domein vernieuwen proces processen apparaat apparaten energielabel
  label hout audit auditor halal software locatie vestiging schip klant klanten automatisch geboorte overlijden gegevens servercertificaat servercertificaten
`);

export const goingVerbs = list(`
  naar bijwonen bezoeken volgen volgt volgden volg deelnemen deelname neemt nemen meedoen doen doet inschrijven aanmelden sturen stuurt gaan gaat laten gevolgd bijgewoond doorlopen doorloopt behaald behalen afgerond afronden rondt halen haalt kijken bekijken
`);

export const taughtEvents = list(`
  congres congressen conferentie conferenties seminar seminars symposium workshop workshops webinar webinars les lessen clinic clinics lezing lezingen zomerschool vakschool bakkersvakschool kubecon devoxx meetup meetups tutorial tutorials module modules bijspijkeruur zuivelschool slagersvakschool kappersschool brandweerschool politieschool lasschool wijnschool kookschool bierschool slipbaan oefencentrum trainingscentrum opleidingscentrum oefenterrein schietbaan simulator brandhuis instituut
`);

export const coaches = list(
  `coach coaches trainer trainers mentor mentoren mentor-collega buddy buddy's leermeester leermeesters praktijkopleider praktijkbegeleider werkbegeleider vraagbaak teamcoach loopbaancoach budgetcoach_personeel agilecoach agile_coach coaching`,
);
export const gettingVerbs = list(`
  inhuren huren inzetten krijgt krijgen geven geef geeft aanstellen uitnodigen regelen aannemen koppelen bieden aanbieden inschakelen boeken aantrekken
`);

export const notTrainingNext = list(`
  data veld velden dataset materiaal omgeving sessie_id schoenen prijs prijzen boek boeken plaats plaatsen tijden rooster roosters service catalogus website site pagina
`);

export const notTrainingPhrases = list(`
  puppycursus puppytraining hondencursus hondentraining gehoorzaamheidstraining paardrijles paardrijlessen luistersessie luistersessies brainstormsessie brainstormsessies alle_opleidingen onze_opleidingen in_de_opleidingen baantraining baantrainingen bostraining wegtraining circuittraining schaatstraining fietstraining roeitraining balletles balletlessen dansles danslessen yogales yogalessen tekenles tekenlessen gitaarles gitaarlessen pianoles pianolessen judoles judolessen surfles surflessen skiles skilessen
  krachttraining conditietraining zwemtraining voetbaltraining looptraining hardlooptraining jeugdtraining keeperstraining fitnesstraining duurtraining spelerstraining proeftraining proeftrainingen examentraining examentrainingen intervaltraining zwemles zwemlessen muziekles muzieklessen fietsles fietslessen rijles rijlessen taalles taallessen leesles leeslessen proefles proeflessen bijles
  gymles gymlessen hoorcollege designsprint testsessie testsessies werksessie werksessies plansessie inloopsessie inloopavond inloopavonden ouderavond ouderavonden gebruikerstest model_trainen beroepsopleiding mbo-opleiding hbo-opleiding vakopleiding vakopleidingen lerarenopleiding lerarenopleidingen politieopleiding basisopleiding_voor_jongeren inburgeringscursus masteropleiding masteropleidingen bacheloropleiding bacheloropleidingen deeltijdopleiding duale_opleiding
  leefstijlcoach voetbalcoach gezondheidscoach jobcoach jobcoaching budgetcoach budgetcoaches budgetcoaching energiecoach energiecoaches schuldcoach taalcoach taalcoaches huiswerkcoach opvoedcoach opvoedcoaches coachapp sportcoach beweegcoach buurtsportcoach buurtsportcoaches
  trein treinen lunchruimte lunchpauze vrije_dag dag_vrij trainingspijplijn trainingspipeline testweek werkweek proefweek open_dag open_dagen opendeurdag studiekeuzedag vergaderdag feestdag feestdagen
  lessons_learned lesuitval lestijd de_les_van les_van sessie-token sessietoken wervingscampagne reclamecampagne mailcampagne e-mailcampagne mediacampagne marketingcampagne vaccinatiecampagne campagne_tegen campagne_voor_donateurs
  projectweek sportdag sportdagen jaarprogramma radioprogramma computerprogramma softwareprogramma voorraadprogramma schoolreis dienstreis studiereis_voor_leerlingen klantreis reistijd werktraject zorgtraject aanbestedingstraject vergunningtraject
`);

export const machines = list(`
  model modellen taalmodel taalmodellen classifier algoritme algoritmes algoritmen netwerk netwerken ai llm chatbot bot bots robot robots machine machines detector filter filters hond honden pup pups puppy puppy's paard fraudemodel rankingmodel gpu gpu's
  paarden camera camera's systeem systemen transacties trainingsset trainingsdata dataset datasets labels gelabelde afbeeldingen foto's machine_learning deep_learning finetunen
`);

/** Devices that learn by themselves; a course may well be about them. */
export const devices = list(`
  sensor sensoren thermostaat thermostaten pomp pompen meter meters scheduler zoekmachine app software spamfilter simulator warmtepomp
`);

export const workPurposes = list(`
  horen vinden ontdekken afspreken besluiten ontwerpen kiezen bepalen begrijpen ophalen testen bedenken verzamelen herontwerpen prioriteren achterhalen onderzoeken opstellen vaststellen inkorten oplossen luisteren evalueren schrappen herschrijven invullen vergelijken opruimen in_kaart kaart afstemmen brainstormen brainstorm uitzoeken schetsen te_horen
`);

export const aboutWords = list(`over in rond omtrent hoe op rondom gericht`);
export const forWords = list(`voor met aan van onder bij`);
export const topicTails = list(
  `contact beleving gericht reis service vriendelijk vriendelijkheid gerichtheid`,
);

/** Gatherings that are training when they are for one's own people, whatever they are about. */
export const lessons = list(`
  workshop workshops seminar seminars les lessen lesje lezing lezingen module modules instructie instructies clinic clinics webinar webinars uitleg sprekers
  zomerschool simulatie simulaties simulatieochtend simulatiemiddag vakdag vakdagen gastles_van gastcollege gastcolleges rondleiding_achter miniles mini-les minicollege minicolleges
`);

/** What one does with a course that one offers to others, or that is one's product. */
export const sellingVerbs = list(`
  verkopen verkoopt publiceren publiceert adverteren vertalen bekostigen subsidiëren te_koop site website lesgeld inschrijfgeld cursusgeld instroom accrediteren korter_maken
`);

/** Woorden van sport, waar de training het oefenen zelf is. */
export const sportWords = list(`
  keeper keeperstrainer doelman spits veld velden wedstrijd wedstrijden competitie voetbal hockey tennis volleybal korfbal judo gym gymnastiek zwemmen hardlopen marathon kilometer km keer_per_week twee_keer_per_week per_week in_de_week kleedkamer kleedkamers seizoen kracht conditie jo11 jo13 jo15 eerste_elftal selectie
`);

/** Uitgangen van woorden voor mensen naar wat ze doen, in het meervoud. From school grammars. */
export const agentEnding = "(?:[bdfgklmnprstvz]ers|eurs?|isten|kundigen?|logen|medewerkers?|aars|leiders?)$";

/** Of these, the ones who are seldom one's own. */
export const outsiderEnding =
  "(?:beginners|kampers|duikers|winnaars|verliezers|bijstandstrekkers|uitkeringstrekkers|kopers|gebruikers|bezoekers|huurders|ouders|toeristen|amateurs?|bewonderaars|eigenaars|verzamelaars|debiteurs?|uitvinders)$";

/** What people know and can; and verbs of having more of it: together, training of whoever is named. */
export const abilities = list(
  `kennis vaardigheid vaardigheden deskundigheid competenties bekwaamheid vakmanschap vakkennis materiaalkennis productkennis`,
);
export const deepeningVerbs = list(`
  bevorderen   verspreiden overdragen doorgeven overbrengen   opfrissen verdiepen vergroten verbreden verhogen uitbreiden ontwikkelen bijspijkeren verbeteren versterken aanscherpen bijwerken op_peil_brengen op_peil
`);

/** Places outside the organisation: what is taught there is taught to others. */
export const elsewhere = list(`
  in_de_regio in_de_stad in_het_dorp in_de_wijk in_de_wijken in_de_buurt in_de_gemeente in_het_land in_de_provincie op_scholen op_basisscholen in_het_buurthuis in_de_bibliotheek lokale_ondernemers lokale_boeren lokale_winkeliers thuis voor_het_publiek in_het_kamp in_de_dorpen landelijk voor_buitenstaanders op_twaalf_scholen
`);
