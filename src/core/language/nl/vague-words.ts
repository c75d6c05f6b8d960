import { list } from "../list";

/**
 * Werkwoorden van beter, meer, verder. All lists on this page were compiled for this project from the wording of Dutch and
 * Flemish plans. Nouns also as the end of a compound.
 */
export const directionVerbs = list(`
  verbeteren optimaliseren versterken ontwikkelen door|ontwikkelen doorontwikkelen professionaliseren moderniseren stroomlijnen upgraden bevorderen stimuleren versnellen transformeren maximaliseren groeien door|groeien uit|breiden vergroten verhogen verruimen verdiepen verbreden
  opschalen op|schalen verfijnen aan|scherpen aanscherpen bestendigen stabiliseren ondersteunen faciliteren mogelijk_maken verrijken verduurzamen vergroenen vernieuwen innoveren digitaliseren automatiseren actualiseren intensiveren
  verlagen verminderen terug|dringen terug|brengen verkorten minimaliseren beperken krimpen vereenvoudigen versimpelen opschonen halveren verdubbelen verdrievoudigen voorkomen vermijden stoppen tegen|gaan bestrijden aan|pakken elimineren wegnemen weg|nemen reduceren omlaag_brengen omhoog_brengen
  borgen waarborgen garanderen beschermen behouden handhaven onderhouden vast|houden bewaken verzekeren veilig|stellen in_stand_houden doorbreken herzien vitaliseren diversifiëren verlichten verstevigen
  afstemmen stroomlijnen standaardiseren integreren harmoniseren benutten ontsluiten ontplooien realiseren verankeren in|zetten focussen investeren streven werken bij|dragen door|gaan verder|gaan verder_gaan naar_een_hoger_niveau_tillen op_orde_brengen op_orde_krijgen stijgen dalen verjongen maken activeren optillen tillen aan|jagen uit|bouwen
  
`);

/** Werkwoorden van maken en doen. */
export const makingVerbs = list(`
  bouwen creëren leveren bieden implementeren in|voeren introduceren lanceren op|richten op|zetten in|richten opstellen op|stellen definiëren ontwerpen aan|bieden bereiken behalen halen uit|voeren bepalen verkennen hebben worden zijn krijgen doen brengen zetten geven
  toe|passen uit|rollen organiseren plannen voor|bereiden starten af|ronden publiceren schrijven houden werven leiden laten gaan vorm|geven identificeren maken nemen
`);

export const genericNouns = list(`
  aanbod aandacht aanpak aanspreekpunt aantrekkingskracht aantrekkelijkheid aansturing activiteit administratie afstemming afdeling ambitie analyse architectuur aspect baan balans basis basisvoorziening bedrijf bedrijfsvoering bedrijfsproces begeleiding begroting beheer bekendheid bekwaamheid beleid beleving belang beheersing bereik bereikbaarheid best_practice bestuur betekenis bestuurskracht
  betaalbaarheid bouwsteen branche brede_welvaart capaciteit carrière competentie communicatie compliance concept concurrentiekracht concurrentiepositie connectie consolidatie content continuïteit controle coördinatie creativiteit cultuur customer_experience data deskundigheid dialoog dienst dienstverlening digitalisering
  doel doelstelling doelgroep domein doorontwikkeling duurzaamheid ecosysteem economie effectiviteit efficiency efficiëntie eindproduct energie energietransitie ervaring evaluatie expertise facilitair faciliteit feature fundament financiën flow focus formatie functie functioneren gebied gebruikersbeleving gebruikerservaring gebruiksvriendelijkheid geheel geluk
  gemeenschap gemeente gezondheid governance grip groei groep handhaving hart hr huisvesting ict ict-landschap identiteit imago impact implementatie informatie informatievoorziening infrastructuur inclusie inclusiviteit inkoop initiatief innovatie innovatiekracht inrichting inspiratie instelling integratie inspanning interactie inzicht inzet inzetbaarheid it jeugd jeugdzorg
  kans kennis kennisdeling keten ketensamenwerking klantbeleving klantervaring klantproces klantreis klantrelatie klantwaarde klimaat koers kracht kwaliteit kwaliteitszorg kwaliteitsniveau kwaliteitsbeleid kpi landschap leefbaarheid leefomgeving leercurve leiding lijn logistiek maatschappij maatregel maatwerk management marketing marktpositie
  meerwaarde methode methodiek merk middel milieu mobiliteit model mogelijkheid monitoring natuur navigatie netwerk niveau omgeving onderhoud onderhoudbaarheid onderneming onderwijs onderwijskwaliteit onderzoek ontwikkeling openbare_orde openbare_ruimte operatie opdracht oplossing organisatie organisatieontwikkeling organisatiedoel outcome output participatie partnerschap
  patiëntenzorg performance personeel personeelsbeleid perspectief pijler plan planning platform plezier positie positionering potentieel potentie praktijk prestatie prestatieniveau prioriteit privacy probleem procedure proces procesmanagement product productie productiviteit productkwaliteit professionalisering professionaliteit profiel profilering
  programma project projectmanagement rapportage randvoorwaarde realisatie regie relatie reputatie resultaat rendement richting robuustheid rol ruimte ruimtelijke_ordening samenhang samenleving samenwerking samenwerkingsverband schaalbaarheid sector service sfeer sociaal_domein software speerpunt slagkracht sprint stabiliteit_en_groei  stakeholder stakeholdermanagement stap
  standaard standaardisatie stijl stip_op_de_horizon strategie structuur succes sturing synergie systeem taak talent talentontwikkeling team techniek technologie teamontwikkeling thema timemanagement time_management toegankelijkheid toegevoegde_waarde toekomst toekomstbestendigheid tool toonaangevendheid traject transformatie transitie transparantie uitdaging uitstraling uitvoering uitvoeringskracht
  vaardigheid vakmanschap veiligheid verandering verbetering verbinding vereniging verkeer vermogen vernieuwing verdieping vertrouwen vervoer verzorging vindbaarheid visie visibility vitaliteit vitaliteit voorziening voorzieningenniveau volwassenheid volwassenheidsniveau vooruitgang vooruitblik vrijheid waarde waardecreatie wederzijds_begrip weerbaarheid welvaart welzijn werk werkgever werkgeverschap werkgeluk werkklimaat
  werkomgeving werkplek werkplezier werkproces werkwijze wereld werkcultuur wonen werken recreëren zaak zichtbaarheid zorg zorgkwaliteit zorgverlening zakelijkheid kwaliteitsmanagement toekomstvisie vernieuwingskracht werving  club sportclub ploeg kantoor geheel deadline uur moment deel element onderdeel kernproces stuurinformatie situatie leven omzetgroei_en_winst toerisme
  economische_ontwikkeling gezin_en_jeugd cyberveiligheid informatiebeveiliging informatieveiligheid wetgeving regelgeving persoonlijke_ontwikkeling ontwikkelingsdoel leerdoel doelrealisatie next_level level roadmap backlog stack tech_stack developer_experience devops agile customer_journey employee_experience employer_branding scalability quality business alignment efficiency stakeholders teams mindset_niveau
  dingen ding iets alles beste maximale uiterste optimum wijze manier vlak terrein vakgebied front punt team_als_geheel volume plek hub toekomstbeeld kader vorm jaar kwartaal maand week tijd top
  technische_schuld documentatie stabiliteit groeipotentieel karakter dorpskern binnenstad leefstijl accommodatie sponsoring vrijwilligerswerk website maat werkdruk_en_welzijn vrijwilliger informatiehuishouding kernwaarde dorp regio
`);

export const genericAdjectives = list(`
  goed beter best geweldig groot excellent uitstekend uitmuntend voortreffelijk optimaal ideaal perfect fantastisch sterk solide robuust gezond krachtig vitaal levendig bruisend succesvol effectief effectief efficiënt doeltreffend doelmatig hoogwaardig kwalitatief hoogstaand toonaangevend vooraanstaand topkwaliteit eersteklas
  modern eigentijds hedendaags toekomstbestendig toekomstgericht toekomstvast duurzaam innovatief vernieuwend professioneel slim integraal samenhangend consistent strategisch operationeel tactisch technisch technologisch organisatorisch digitaal intern extern algemeen continu verder nieuw aanvullend belangrijk essentieel significant betekenisvol
  waardevol relevant juist aantrekkelijk prettig fijn aangenaam inspirerend motiverend boeiend dynamisch ambitieus inclusief divers evenwichtig schaalbaar flexibel wendbaar veerkrachtig concurrerend presterend goed_functionerend productief zinvol gebruiksvriendelijk klantvriendelijk klantgericht gelukkig hoog hoger laag diep breed lang langdurig kort structureel fundamenteel
  persoonlijk individueel collectief gezamenlijk gemeenschappelijk maatschappelijk sociaal economisch ecologisch financieel commercieel cultureel menselijk lokaal regionaal mondiaal volwassen passend behoorlijk degelijk ruim onderscheidend uniek veelzijdig gevarieerd sportief gezellig warm sfeervol gastvrij leuk mooi leefbaar vooruitstrevend wereldklasse best-in-class best_in_class world-class
  state-of-the-art future-proof stevig maximaal minimaal zakelijk verantwoord verbindend nodig mogelijk volledig optimale groots gedegen kwalitatieve volgend compleet verbeterd geoptimaliseerd lerend stabiel_en_sterk datagedreven resultaatgericht transparant aantrekkend vitale samenwerkend intensief ander eigen meer
  gezinsvriendelijk toegankelijk_en
`);

export const fillers = list(`
  echt aanzienlijk substantieel continu voortdurend structureel verder veel nog ver succesvol effectief efficiënt optimaal samen gezamenlijk algemeen zoveel_mogelijk zo_goed_mogelijk actief sterk hoog duurzaam goed beter best meer steeds overal altijd vooruit blijvend maximaal enz etc t/m incl inclusief vandaag dit_jaar
  met_zijn_allen met_z'n_allen dit_kwartaal volgend_jaar dagelijks jaarlijks verantwoord slim slimmer soepel integraal breed stap_voor_stap waar_nodig waar_mogelijk hierin hierdoor daarmee tijdens stage mijn onze zo
`);

export const measuredNouns = list(`
  doorstroming heropname thuisloosheid dakloosheid verpaupering verloedering verdroging verzilting hittestress wateroverlast bodemdaling luchtvervuiling geluidshinder ondermijning drugsgebruik alcoholgebruik overgewicht pesten zorgkosten zorgmijding discriminatie huisuitzetting problematiek kinderarmoede energiearmoede parkeerdruk sluipverkeer filevorming valincident doorligwond biodiversiteit verkeersveiligheid aanrijding aanvraag_per afhaker afval agressie armoede bekeuring bezetting bezoek bezoekersaantal boete brandstof broodverspilling bug claim co2 co2-uitstoot conversie criminaliteit defect dataverbruik doorlooptijd doorstroom downtime drukte eenzaamheid emissie energieverbruik faalkosten facturering fout fraude
  geluidsoverlast gewicht geweld incident inbraak inkomen inschrijving instroom kost kosten klacht klantbehoud klanttevredenheid klantverlies laaggeletterdheid laadtijd latency ledental ledenaantal leegstand leegloop letsel levertijd lozing loyaliteit marge marktaandeel medewerkerstevredenheid medewerkertevredenheid misdrijf naleving nps
  omloopsnelheid omzet ongeval ongeluk onderwijsachterstand ontslag opbrengst overlast overwerk overuren pijn prijs rendement restafval retentie responstijd retour salaris schade schulden schuld schooluitval slaagpercentage stikstof stilstand storing stroomverbruik tevredenheid uitgave uitstoot uitstroom uitval verbruik verkeersdoden
  verkoop verlies verloop verkeersonveiligheid verspilling vertraging verzuim voetafdruk voorraad vroegtijdig_schoolverlaten wachtlijst wachtrij wachttijd waterverbruik werkdruk werkloosheid werkgelegenheid winst winstgevendheid woningnood woonlasten ziekteverzuim zwerfafval retention churn customer_retention conversion_rate revenue lead_time cycle_time uptime sales cyclustijd conversion rate
  stockout score stress inschrijvingen responstijden reactietijd aanwezigheid  eigen_vermogen tickets medewerkerstevredenheid gasverbruik filedruk diefstal valpartij donaties toegang_tot verkeersveiligheid voedselveiligheid brandveiligheid veiligheid_op veiligheid_rond veiligheid_van examenresultaat examenresultaten toetsresultaten luchtkwaliteit waterkwaliteit levensverwachting slagingspercentage
`);

export const stateAdjectives = list(`
  toegankelijk accuraat betaalbaar beschikbaar barrièrevrij autovrij autoluw aardgasvrij gasvrij energieneutraal klimaatneutraal co2-neutraal circulair schoon helder duidelijk compleet correct foutloos schuldenvrij eenvoudig makkelijk emissievrij eerlijk snel vindbaar gratis vers gratis licht leesbaar onderhoudbaar
  meetbaar overzichtelijk papierloos betrouwbaar voorspelbaar winstgevend punctueel stil rustig klaar bereikbaar herbruikbaar veilig kort rookvrij stabiel doorzoekbaar tijdig herleidbaar begrijpelijk bruikbaar zichtbaar afvalvrij rolstoeltoegankelijk goedkoop vroeg laat aanspreekbaar_voor leverbaar
  zelfredzaam bewoonbaar bevaarbaar beloopbaar verkeersveilig kindvriendelijk dementievriendelijk fietsvriendelijk plasticvrij drempelvrij testbaar reproduceerbaar live verlicht droog vrij leeg vol gevuld groen_stroom op_tijd
`);

export const quantities = list(`
  minder geen nul niemand niets nooit half dubbel tweemaal alle iedere elke elk ieder nergens laagste hoogste meeste minste aantal aandeel hoeveelheid omhoog omlaag eerste enige alleen meer
`);

export const edges = list(`
  zonder voordat niet_meer niet_langer op_tijd in_één_keer de_eerste_keer binnen dan in_plaats_van ipv zelf vanzelf meteen direct dezelfde_dag de_volgende_dag nooit_meer weer thuis vanuit_huis na_afloop totdat wanneer wie wat waar welke hoe dat als die zodat waardoor doordat        van_het_gas
  's_nachts 's_avonds 's_ochtends eerder sneller_dan overdag een_dag   op_één_plek uit_de nog_niet omdat voor_het voor_ze zodra
  onder_de_norm onder boven
`);

export const vaguePhrases = list(`
  next_level naar_next_level naar_een_hoger_niveau naar_een_hoger_plan een_hoger_plan een_hoger_niveau hoger_niveau hoger_plan volgende_niveau het_volgende_niveau de_lat_hoger lat_hoger_leggen het_verschil_maken verschil_maken impact_maken beter_worden steeds_beter nog_beter beter_presteren beter_functioneren slimmer_werken
  efficiënter_werken effectiever_werken beter_werken het_beste_uit het_maximale alles_uit_onszelf klaar_voor_de_toekomst toekomstbestendig basis_op_orde de_basis_op_orde fundament_op_orde op_orde sterke_basis stevige_basis stevig_fundament stap_vooruit een_stap_verder volgende_stap stappen_zetten
  waarde_leveren waarde_creëren waarde_toevoegen uitblinken excelleren de_beste_zijn vooruitgang_boeken in_beweging continu_verbeteren best_practices best_practice goed_werkgeverschap aantrekkelijk_werkgeverschap aantrekkelijke_werkgever kwaliteit_van_zorg kwaliteit_van_leven kansen_benutten kansen_creëren
  verder_bouwen doorpakken op_de_kaart stip_op_de_horizon van_goed_naar_beter van_goed_naar_geweldig naar_voren een_slag_maken slagen_maken
`);

/** At the end they say which way it goes: "kosten omlaag", "alle bussen van de diesel af". */
export const ways = list(
  `omhoog omlaag af op weg terug over eraf erbij uit kwijt live open gevuld los dicht eruit`,
);

/** Verbs of winning and keeping people: whom one wins or keeps is an outcome. */
export const gainVerbs = list(
  `aan|trekken behouden binden houden werven vinden winnen terug|winnen terugwinnen vast|houden bereiken verliezen krijgen huisvesten overtuigen helpen_aan terug|halen`,
);

/** Verbs that only carry what follows. Closed class. */
export const auxiliaries = list(`
  is zijn wordt worden was waren ben bent heeft hebben had hadden kan kunnen zal zullen mag mogen moet moeten blijft krijgt gaat weet durft hoeft hoeven wil willen staat staan wordt zit zitten kent
`);

/** Verbs of a direction that by themselves say what will be seen. */
export const tellingVerbs = list(
  `verjongen halveren verdubbelen vergroenen elektrificeren heropenen ontgroenen ontharden`,
);
