import { list } from "../list";

/** Voor wie een organisatie er is, en anderen buiten haar. Enkelvoud. Also as the end of a compound. Compiled for this project. */
export const outsiders = list(`
  aanvrager abonnee afnemer automobilist autoriteit baby bedrijf beller bewoner bezoeker burger buur buurt buurtbewoner cliënt client concurrent consument contractant deelnemer developer_buiten dorp
  donateur fan fietser forens gast gebruiker gedetineerde gezin huishouden huurder inwoner investeerder jongere jeugdige jongen kandidaat kind kiezer
  kijker klant koper kleuter leerling leverancier lezer lid lener luisteraar maatschappij mantelzorger meisje migrant minima moeder nabestaande nieuwkomer omwonende ondernemer
  ontvanger opdrachtgever opvarende oudere ouder partner passagier patiënt patient publiek reiziger relatie respondent samenleving scholier school senioren
  slachtoffer speler sporter sponsor statushouder starter student supporter toerist toeschouwer toezichthouder vader verhuurder verzekerde vluchteling voetganger volger vrouw
  wandelaar weggebruiker werkzoekende winkelier woningzoekende zwemmer zzp'er sollicitant stakeholder familie mensen_met starters huiseigenaar eigenaar belastingbetaler
  prospect buurvrouw wijkbewoner woningeigenaar spoedpatiënt peuter mensen_in_de_bijstand mensen_zonder mensen_die mensen_in_een mensen_op mensen_boven mensen_onder dealer vluchteling diabeet
`);

/** De eigen mensen. Enkelvoud. Also as the end of a compound. Compiled for this project. */
export const staff = list(`
  accountmanager adviseur afdeling agent ambtenaar analist arts begeleider beheerder bestuurder boa chauffeur chirurg collega conducteur consultant devs developer directielid docent engineer
  huismeester iedereen jurist kolonel kok kapper leerkracht leider leidinggevende leiding leraar magazijnmedewerker manager management medewerker middenkader monteur ontwikkelaar
  onderwijzer operator personeel personeelslid ploeg ploegleider planner programmeur projectleider receptionist redacteur servicedesk helpdesk squad stagiair team
  teamleider teamlid teammanager technicus teamlead trainee vakman vakkracht vakkenvuller verkoper verpleegkundige verzorgende voorman vrijwilliger werknemer werkvloer
  wijkagent woordvoerder zorgmedewerker balie onszelf klantcontact hr professional zorgprofessional nieuwe_mensen eigen_mensen onze_mensen uitzendkracht invalkracht oproepkracht leerling-verpleegkundige wethouder raadslid_in_opleiding starter_in_het_team boa
`);

/** Meer van wat mensen voor hun werk doen. Enkelvoud. Also as the end of a compound. Compiled for this project. */
export const occupations = list(`
  aannemer_in_dienst acteur_in_dienst adjunct administrateur advocaat agogisch_werker animator apotheker apothekersassistent archivaris  baliemedewerker bakker barista barman beheerder behandelaar beveiliger bewaker bezorger bibliothecaris  boekhouder bouwvakker brandwacht brandweerman brandweerlieden buitendienst bestuurslid bestuursleden buschauffeur
  caissière callcenter casemanager chef-kok coassistent commissielid conciërge controller coördinator copywriter curator dakdekker data-analist decaan deurwaarder diëtist directieteam doktersassistent drukker duiker dierenarts eerste_hulp elektricien ergotherapeut fabrieksarbeider fotograaf fysiotherapeut  griffier griffie groepsleider  hoogleraar hoofdagent hovenier
  huisarts hulpverlener inkoper inspecteur installateur instructeur jeugdwerker jongerenwerker journalist_in_dienst kassière kassamedewerker klantadviseur klassenassistent kraanmachinist laborant  lector leerkrachtondersteuner leerlingmonteur lerares logistiek_medewerker logopedist loodgieter  machinist makelaar manschap marinier marketeer maatschappelijk_werker matroos mediator metselaar
  museummedewerker nachtploeg onderzoeker onderwijsassistent ondersteuner operator orderpicker opzichter opvoeder opticien pedagoog pedagogisch_medewerker penningmeester piketdienst piloot poolse_medewerker poortwachter portier portiers postbode praktijkbegeleider praktijkondersteuner predikant producent productmanager product_owner projectmanager projectteam psycholoog psychiater raadslid raadsleden
  rechercheur rechter regiehouder rijinstructeur roostermaker sales salesteam schaderegelaar scheepsbouwer schilder schoonmaker schooldirecteur scrummaster serveerster slager sociaal_werker soldaat stagebegeleider steward stukadoor stuurman systeembeheerder taalcoach_in_dienst tandarts teamchef technieker tekstschrijver tester timmerman toezichthouder_in_dienst  trainer treinmachinist
  tuinman uitvoerder uitzendkrachten vakdocent veldmedewerker verkeersleider verkeersregelaar verloskundige verpleegkunde_team vertaler verzorger voorlichter voorzitter vroedvrouw vrachtwagenchauffeur vuilnisman wachtcommandant  webmaster werkvoorbereider werkbegeleider wijkteam wijkverpleegkundige winkelmedewerker wiskundeleraar zorgverlener zorgteam zaalwacht leerkrachten
  handhaver parkeerwachter schoolleider schadeteam receptieteam keukenteam directeur
`);
