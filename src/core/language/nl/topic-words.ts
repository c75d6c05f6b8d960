import { list } from "../list";

/**
 * Namen van onderwerpen en van onderdelen van iedere organisatie, naast de lijst van algemene woorden: een richting daarvan
 * zegt nog niets. Compiled for this project from the chapter headings and portfolios of Dutch and Flemish plans: technology,
 * organisation, education, care, towns, clubs, and what people want to learn. Also as the end of a compound.
 */
export const topicNouns = list(`
  ai api applicatielandschap automatisering beveiliging big_data cloud code codebase codekwaliteit cybersecurity database data_science datakwaliteit design_system digitalisering engineering frontend backend game gebruikersinterface gebruikersonderzoek infra it-landschap kunstmatige_intelligentie legacy machine_learning onderhoudbaarheid observability refactoring
  scrum softwarekwaliteit systeemarchitectuur testen testautomatisering tooling ux userexperience usability webomgeving app hosting techlandschap
  aanbesteding aangelegenheid accountability advies afspraak agenda attractiviteit bedrijfseconomie bedrijfsleven bedrijfsmodel beheersmaatregel beheersing beslissing besluitvorming bestuurlijke_vernieuwing beeldvorming bereik bewustzijnscampagne budget businessmodel campagne centralisatie commercie complexiteit contact contract creatie crisisbeheersing debat deelgebied dekking draagvlak draaiboek
  dynamiek efficiencyslag e-commerce evenement exploitatie export facilitaire_zaken feedback formule fondsenwerving fusie gelegenheid gewoonte groeistrategie herstructurering hoofdlijn hulpmiddel idee informatiemanagement informatisering invloed investering jaarplan kaders kantoorpand kerntaak kernwaarden_en_missie klantcontact klantenservice klantfocus klantgerichte_dienstverlening klanttraject kwaliteitsverbetering kwaliteitsbewaking kwaliteitskader
  kwaliteitssysteem leverancier leveranciersmanagement levering machtspositie markt marktbenadering marktleiderschap mensen missie moment narratief nieuwbouw okr onderhandeling ondersteuning ondernemingsklimaat ondernemingsplan ontwerp operations optimalisatie overheid overleg partnership pr prioritering procesmatig_werken procesoptimalisatie procesverbetering productaanbod productontwikkeling productportfolio programmering propositie publiciteit
  public_relations q1 q2 q3 q4 realisatiekracht rechtmatigheid risico risicobeheersing risicomanagement routine ruggengraat schaalvergroting servicelevel servicegraad serviceverlening social_media sociale_media speelveld stelsel strategische_positie supply_chain taakverdeling tactiek tendens toezicht transactie trend uitgangspunt uitgangspunten uitvoerbaarheid update upgrade vastgoed verantwoording verantwoordelijkheden vergunningverlening verplichting voornemen vraagstuk waardepropositie
  wedstrijd werkgeversmerk werkinstructie werkmethode zakendoen zakelijke_relatie zelfredzaamheid_van_de_organisatie
  arbeidsmarkt arbeidsmarktcommunicatie arbeidsomstandigheden arbeidsvoorwaarden arbo competentieontwikkeling deskundigheidsbevordering duurzame_inzetbaarheid functiehuis gesprekscyclus hr-beleid hr-proces human_resources leiderschapsontwikkeling leiderschapskwaliteit leiderschapsvaardigheid leiderschapsprogramma leiderschapscompetentie leiderschapsstijl leiderschapsteam loopbaan loopbaanontwikkeling medewerkersbetrokkenheid medewerkersontwikkeling medewerkersbeleving
  opvolging opleiding opleidingsbeleid personeelsplanning personeelszaken persoonlijke_groei professionele_ontwikkeling scholing strategische_personeelsplanning talentmanagement teamvorming teambuilding vergrijzing verlof vrijwilligersbeleid vitaliteitsbeleid welzijn_op_het_werk werkbeleving werkervaring werkgeversimago werving_en_selectie
  basisonderwijs brede_ontwikkeling brede_vorming burgerschap burgerschapsvorming curriculum didactiek digitale_geletterdheid doorgaande_leerlijn doorlopende_leerlijn eigentijds_onderwijs gepersonaliseerd_leren hoger_onderwijs internationalisering kansengelijkheid kwaliteit_van_onderwijs leefklimaat leeromgeving leerklimaat leeropbrengst leerproces leerprestatie leerlingenzorg leerlingbegeleiding les lesgeven lesprogramma lespraktijk levenslang_leren
  nascholing onderwijsaanbod onderwijsconcept onderwijsinnovatie onderwijsontwikkeling onderwijsprogramma onderwijsvernieuwing opvang opvoeding oudercontact ouderbetrokkenheid ouderparticipatie passend_onderwijs pedagogiek pedagogisch_klimaat schoolcultuur_en_sfeer schoolklimaat schoolontwikkeling schoolomgeving speciaal_onderwijs stage studeerklimaat studentbegeleiding studentenwelzijn toetsbeleid toetsing vorming zorgstructuur zorgbeleid
  behandeling behandelkwaliteit eerstelijnszorg geestelijke_gezondheid gezondheidszorg integrale_zorg ketenzorg langdurige_zorg maatschappelijke_zorg mentale_gezondheid ouderenzorg patiëntbeleving patiëntervaring patiëntveiligheid positieve_gezondheid preventie preventiebeleid publieke_gezondheid toegang_tot_zorg volksgezondheid waardegedreven_zorg zorg_en_welzijn zorgaanbod zorgconcept zorgpad zorgproces zorginnovatie zorgtransitie
  armoedebeleid bereikbaarheid_en_mobiliteit bereikbare_regio bestemming bestuurscultuur bevolking bevolkingskrimp binnenstedelijke_ontwikkeling biodiversiteit buitengebied buitenruimte burgerparticipatie circulaire_economie circulariteit democratie detailhandel dienstbetoon dorpsleven duurzaamheidsambitie economische_zaken energiebeleid energiesysteem erfgoed financieel_beleid fysieke_leefomgeving gebiedsontwikkeling gemeenschapsleven gemeenschapsvorming gemeentebestuur grondbeleid
  groen groenbeheer horeca infrastructuur_en_mobiliteit inwonersparticipatie jeugdbeleid jeugdwerk klimaatadaptatie klimaatbeleid kunst_en_cultuur landbouw leefmilieu lokaal_bestuur lokale_economie maatschappelijke_ondersteuning maatschappelijke_opgave mobiliteitsbeleid middenstand nabijheid omgevingsbeleid omgevingsvisie omgevingswet ondernemerschapsklimaat ondernemersklimaat opgave openbaar_bestuur openbaar_vervoer openbaar_domein parkeerbeleid parkeren platteland recreatie ruimtelijke_kwaliteit ruimtelijke_ontwikkeling
  samenlevingsopbouw sociale_cohesie sociale_zaken sociale_zekerheid sociaal_beleid sociale_samenhang stad stadsontwikkeling stedelijke_ontwikkeling volkshuisvesting vrije_tijd waterbeheer wegen woonbeleid woonklimaat woonomgeving wijkontwikkeling
  clubgevoel clubleven clubcultuur jeugdopleiding kantine ledenbeleid ledenwerving jeugdafdeling selectie selectiebeleid sport sportaanbod sportbeleid sportparticipatie spelersontwikkeling spelerservaring spelbeleving spelervaring training trainingsaanbod verenigingsleven technisch_beleid talentherkenning vrijwilligersbestand
  belangenbehartiging capaciteitsopbouw donateursbeleid fondsenwerving hulpverlening maatschappelijk_middenveld maatschappelijke_impact achterban programmakwaliteit
  algemene_ontwikkeling beroepsvaardigheid communicatievaardigheid engels hobby presenteren presentatievaardigheid programmeervaardigheid schoolwerk sociale_vaardigheid soft_skill studie studievaardigheid zelfontwikkeling leerpunt persoonlijkheid privéleven leiderschapskwaliteiten
  brood langetermijn langetermijnvisie korte_termijn lange_termijn maatschappij_als_geheel morgen nut tijdperk toegevoegde_waarde_voor_de_samenleving wereldtop 21e_eeuw eenentwintigste_eeuw lopende_zaken
`);

/** Bijvoeglijke naamwoorden die alleen vleien: "leuke games", "mooie producten". */
export const flattery = list(`
  aangenaam aantrekkelijk ambachtelijk beter best boeiend briljant degelijk doeltreffend duurzaam eersteklas effectief efficiënt excellent fantastisch fijn fraai gaaf gebruiksvriendelijk geweldig goed hoogstaand hoogwaardig ideaal indrukwekkend innovatief inspirerend intuïtief klantvriendelijk krachtig kwalitatief leuk mooi modern
  naadloos onvergetelijk optimaal perfect plezierig prachtig prettig professioneel robuust rijk schaalbaar schitterend slim solide spannend sterk stevig succesvol super toekomstbestendig toekomstvast toonaangevend top uitmuntend uitstekend uniek waardevol world-class topkwaliteit
`);

/** Werkwoorden van een richting zonder maat: waarvan, dat beslist of ze iets zeggen. */
export const qualityVerbs = list(`
  aan|jagen aan|scherpen aan|wakkeren actualiseren bestendigen bevorderen borgen boosten consolideren door|ontwikkelen doorontwikkelen faciliteren harmoniseren innoveren intensiveren investeren koesteren maximaliseren moderniseren ondersteunen ontplooien ontwikkelen op|krikken op|poetsen optimaliseren perfectioneren professionaliseren
  rationaliseren stabiliseren stimuleren stroomlijnen transformeren uit|bouwen upgraden verankeren verbeteren verbreden verdiepen verfijnen vernieuwen verrijken verstevigen versterken vervolmaken vitaliseren voort|bouwen vorm|geven waarborgen
`);

/** Werkwoorden die werk alleen beginnen, voortzetten of begeleiden. */
export const weakVerbs = list(`
  analyseren beginnen begeleiden beheren beoordelen bekijken bespreken bestuderen coördineren door|gaan evalueren helpen identificeren inventariseren inzetten monitoren na|denken onderhouden onderzoeken ondersteunen overwegen plannen prioriteren starten vast|leggen verder|gaan verkennen voor|bereiden volgen werken mee|werken activeren bedienen betrekken binden_aan boeien enthousiasmeren informeren inspireren motiveren ontzorgen overtreffen prikkelen uit|dagen verblijden verbinden verrassen faciliteren vergemakkelijken opvoeden toe|rusten vormen mee|nemen vertellen delen verhelderen verduidelijken communiceren regelen nakomen vertalen
`);

/** Werkwoorden van bezig zijn die niets noemen: ze sneller of goedkoper doen is nog geen uitkomst. */
export const emptyDoings = list(`
  acteren besluiten beslissen communiceren doen functioneren groeien handelen innoveren leren leven ondernemen ontwikkelen opereren presteren produceren reageren samen|werken schakelen spelen studeren werken zijn worden
`);

/** Vergrotende trappen van wat te meten is, en woorden van een verandering: met een ding zeggen ze een uitkomst. */
export const comparatives = list(`
  eerdere goedkoper goedkopere kleiner kleinere korter kortere lager lagere langer langere lichter lichtere minder sneller snellere later latere schoner schonere stiller stillere vaker vroeger vroegere jonger jongere_leden minder_vaak afname daling halvering inkorting reductie stijging terugdringing toename verdubbeling verhoging verkorting verlaging vermindering
`);

/** Wendingen die een uitkomst noemen, wat er ook omheen staat. */
export const outcomePhrases =
  list(` zo_weinig_mogelijk zo_min_mogelijk zo_kort_mogelijk zo_lang_mogelijk_thuis
  sluitende_begroting sluitende_exploitatie sluitend_begroten break-even quitte uit_de_rode_cijfers uit_de_schulden zwarte_cijfers één_plek op_één_plek in_het_buitenland kosteloos in_eigen_taal minstens minimaal maximaal_twee hooguit ten_minste geen_enkele niet_meer_dan tot_op_de_dag
`);

/** Maten van tijd en plaats die iets begrenzen: "binnen een week". */
export const bounds = list(
  `seconde minuut uur dag week maand kwartaal termijn jaar deadline afstand loopafstand budget begroting limiet norm kilometer meter grens schooljaar seizoen weekend`,
);

/** Maten van niets in het bijzonder: "het niveau van …", "de kwaliteit van …". */
export const emptyMeasures = list(
  `niveau kwaliteit standaard mate omvang graad bewustzijn effectiviteit efficiëntie efficiency`,
);

/** Maten uit allerlei vakken, naast de lijst van wat gemeten wordt: school, zorg, vervoer, gemeente, verkoop, werk, web. */
export const measures = list(`
  aanrijtijd aanmelding aanloop aantal_leden aanrijding achterstand afstroom alcoholgebruik arbeidsparticipatie armoedeval arbeidsverzuim basiskosten bebouwing bedbezetting bekostiging belwachttijd benzineverbruik beschikbaarheid bestedingen betalingsachterstand betrouwbaarheid bezettingsgraad bezoekcijfers bezoekersaantallen bijstand bijstandsuitkering biodiversiteitsverlies blessure boeking bouwtijd
  brandstofverbruik brutomarge bereikbaarheid_per_ov conversieratio dak-_en_thuisloosheid dakloosheid dekkingsgraad deelname dropouts drugsgebruik druk_op duurzame_energie drinkwaterverbruik eerstejaarsuitval energiearmoede energierekening energiekosten examenuitslag faillissement fietsgebruik fijnstof foutmarge gewelddelict hartinfarct heropname hittestress huiselijk_geweld huurachterstand
  inkomsten inkoopkosten instroom_van inzetgraad jeugdleden jeugdwerkloosheid kengetal kilometers kindersterfte kijkcijfers klassengrootte klantloyaliteit klantwaarde kwalificatie laaggeletterde laadtijden leegstaande leerachterstand leesniveau leesvaardigheid lesuitval levensduur ligduur liquiditeit loonkloof loonkosten luchtvervuiling marktaandeel maaltijdverspilling medicatiefout moedersterfte
  nettowinst netwerkstoring no-show obesitas omstelling omsteltijd omzetgroei onderbezetting onderpresteren ongelijkheid ontslagcijfer openingstijd opkomst opkomstpercentage opvolgtijd ordergrootte overgewicht overwaarde overproductie personeelsverloop pesten plasticgebruik productiekosten productie-uitval rapportcijfer recidive recycling regeldruk reistijd rekenniveau rekenvaardigheid retourpercentage
  rijtijd roken salaris schoolverzuim schooluitval schulden slaap slaagkans spijbelen sportdeelname sterfte stikstofuitstoot stress suïcide taalachterstand taalniveau terugkeerpercentage tekort thuiszitter tijdigheid toeslag uitkering uitkeringslast uitleencijfers uitval vacature vacaturegraad vaccinatiegraad valincident vandalisme vaste_lasten verkeersslachtoffer verkeersdrukte verkeersongeval verspilling vervoerskosten verzuimpercentage
  voedselverspilling vroeggeboorte vuurwerkoverlast waterkwaliteit wachtlijsten wateroverlast waterverlies werkdruk werkvoorraad woningtekort woonlasten zetfout zelfdoding ziekenhuisinfectie ziekmelding zuurstoftekort zwangerschap testdekking handwerk omlooptijd lestijd
`);

/** Werkwoorden die iets alleen een goed hart toedragen, of ernaar kijken: ook wat gemeten wordt heeft daarmee nog geen richting. */
export const promotingVerbs = list(
  `invulling_geven uitvoering_geven inhoud_geven gestalte_geven zorg_dragen zorgdragen bijdrage_leveren werk_maken impuls_geven richting_geven aandacht_geven aandacht_besteden rekening_houden voorrang_geven uitbouwen uit|bouwen verwerven voort|zetten versnellen herijken heroverwegen herzien bij|dragen in|spelen inspelen anticiperen tegemoet|komen informeren betrekken inspireren verrassen ontzorgen verblijden bevorderen stimuleren aan|moedigen doorontwikkelen door|ontwikkelen doorontwikkelingen uit|werken vorm|geven vorm_geven in|vullen uit|dragen koesteren consolideren onderzoeken verkennen analyseren bespreken monitoren volgen evalueren beoordelen om|gaan_met omgaan_met kijken_naar na|denken_over verrijken inventariseren bestuderen`,
);

/** Zelfstandige naamwoorden van ontwikkelen en verbeteren: voor "van" zeggen zij zo weinig als hun werkwoord. */
export const actionNouns = list(`
  aandacht focus inzet inspanning ruimte oog
  actualisering bevordering borging doorontwikkeling herijking implementatie innovatie inrichting intensivering invulling modernisering ontwikkeling optimalisatie optimalisering professionalisering stimulering uitbouw uitvoering uitwerking verankering verbetering verbreding verdieping verkenning vernieuwing versterking voortzetting vormgeving
`);

/** English words for generalities in Dutch plans that are other words in Dutch: "brand", "map". */
export const falseFriends: ReadonlySet<string> = new Set(
  list(`
    art bar big bit boom boot brand brief dam dat data die door dressing eng film gang gift gist hand heel hem hier hoe huis in is it kind lag land last lead link list lot made man map mate mode not of on pad paper past per pier pit post pot rating rest room rot slim slot stage star step stuk teams toe top vast ver war was wat wet will worden year quarter month
  `),
);

/** Wendingen met ruimte erin die alles beloven; entries as in the list of customs. */
export const openPhrases =
  list(`waar_klanten/mensen/gebruikers_van_houden goede_sier klaar_maken/stomen_voor in_de_steigers in_goede_banen recht_doen_aan de_goede_kant goede_vorm in_vorm_houden/brengen gebruik_van_beschikbare meer_doen_met  waar/waarin_iedereen waar/waarin_elk/elke/ieder/iedere/alle op_een_…_leest steviger_op_…_benen waarde_…_voor_alle om_van_te_houden waar_je_op_kunt_rekenen/bouwen
  meer_uit_…_halen meer_halen_uit haal/haalt/halen_meer_uit alles_uit_…_halen beste_uit_…_halen maximale_uit_…_halen naar_een_hoger/volgend/nieuw_niveau/plan naar_het_volgende_niveau beter_laten_aansluiten beter_aansluiten_op/bij aan_laten_sluiten_op aansluiten_bij_de_wensen/behoeften/tijd op_de_kaart_zetten sterker_maken beter_maken groter_maken mooier_maken
  de_beste/leukste/mooiste/lekkerste/fijnste/gezelligste/sterkste/slimste/prettigste_worden/zijn/blijven de_beste/leukste/mooiste/lekkerste/fijnste/gezelligste/sterkste/slimste/prettigste_…_zijn/worden/blijven een_zo_goed/prettig/fijn/mooi/optimaal_mogelijk/mogelijke zo_goed_mogelijk_…_zijn bij_de_tijd_blijven/houden bijblijven met_…_tijd_mee kan/kunnen_nog_beter kan/kunnen_…_beter
`);

/** Papieren en pagina’s van het huis: ze verbeteren zegt nog niets. */
export const documents = list(
  `richtlijn handleiding handboek protocol werkinstructie formulier sjabloon brochure nieuwsbrief folder jaarverslag beleidsplan intranet website draaiboek catalogus portaal portal app wiki checklist vragenlijst verordening reglement`,
);

/** Waar plannen in het algemeen over gaan, naast de onderwerpen: niets waar men meer of minder van heeft. */
export const planNouns = list(`
  middelen vestigingsklimaat klimaat woonklimaat ondernemersgeest lerend_vermogen leervermogen vermogen samenhang bestuurskracht slagkracht daadkracht_van kracht waarborg meerwaarde zichtbaarheid_van profilering imago uitstraling positie_in plek_in betekenis relevantie rolverdeling verdienmodel verdienvermogen
  aanpak afweging ambities basis beleidsuitvoering belang beleving bestaansrecht bewustzijn bijdrage borging bouwsteen centrumfunctie continuïteit coördinatie cultuuraanbod dienstenaanbod dialoog doelgroep doelstelling domein duiding eenheid_van_beleid eigenheid ervaring evenwicht exploitatiemodel faciliteit financiën functioneren fundament geheel_van gezondheid governance handelingsperspectief handvat handvatten identiteit impuls
  inbedding initiatieven inhoud inspanning instrument interventie invalshoek kader kennisontwikkeling kernactiviteit kernopgave keten ketensamenwerking klantreis knelpunt knooppunt kwaliteitsborging kwaliteitsslag kwaliteitscultuur kwetsbaarheid_van_het landschap leefomgeving lerend_netwerk levenskwaliteit maatregel maatwerk medezeggenschap menskracht mogelijkheid netwerkfunctie netwerksamenwerking omgeving onderwijspraktijk onderzoek
  ontmoeting ontplooiing ontwikkelagenda ontwikkelkansen opbouw oplossing opzet organisatiestructuur organisatiekracht partnerschap perspectief_op platform portefeuille praktijk programma randvoorwaarde regierol regionale_samenwerking samenhang_tussen samenwerkingsverband schaalniveau sfeer signaal signalering spin-off stimulans strategische_agenda structuur stuurbaarheid synergie taakopvatting thema toekomstperspectief toekomstvisie toerusting
  uitgangspositie uitvoeringsagenda verbindingen verbinding_met verankering_van vergezicht verhouding vertaalslag visie_op voorwaarde voorwaarden vraagsturing wederkerigheid welbevinden werkklimaat werkrelatie wijkaanpak zelfstandigheid_van zingeving zorgcontinuïteit docentprofessionalisering professionaliteit kennisdeling infrasector segment
`);
