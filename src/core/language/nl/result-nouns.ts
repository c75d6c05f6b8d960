import { list } from "../list";

/** People and organisations outside the team; also as the last part of a compound ("thuiszorgcliënt"). Compiled for this project. */
export const outsiders = list(`
  aanbieder aanvrager abonnee aannemer adverteerder  afnemer aanrijtijd automobilist auteur bedrijf beller bewoner bezoeker bibliotheek boer brugklasser burger buur buurman buurt chauffeur claimant client cliënt consument concurrent contractant
  corporatie deelnemer dealer deelneemster developer donateur docent_in_opleiding echtpaar eigenaar fan fietser forens gast gebruiker gedetineerde gemeente gezin gezinnen huisarts huishouden huurder inwoner inwoners investeerder instelling jongere jongeren
  journalist kandidaat kind kinderen kiezer klant klanten koper kunstenaar kwekerij leerling leerlingen leverancier lezer lid leden liefhebber luisteraar maker mantelzorger medeburger meisje melder mens mensen merk migrant moeder
  niemand nieuwkomer ondernemer onderneming ontvanger oudere ouderen ouder ouders opdrachtgever organisatie particulier partij partner passagier patiënt persoon personen potentieel professional prospect reiziger relatie respondent restaurant
  schoolgroep school scholen scholier schuldenaar schrijver speler sporter sponsor statushouder starter stad student studenten supporter   tester thuiszorgcliënt toerist toeschouwer uitvaller uitkeringsgerechtigde vader
  veroordeelde vereniging verhuurder verwijzer verzekerde verzekeraar vluchteling voetganger volger vragensteller vrijwilliger vrouw wandelaar weggebruiker werkgever werkzoekende wijk winkel winkelier woningzoekende zaak zzp'er zorgverlener zwemmer
  minderjarige jeugdige jeugdlid gymnast vakantieganger verdachte veelpleger dader slachtoffer man mannen iemand senior senioren gegadigde overnachter overstapper verlenger doorverwijzer
  mevrouw meneer mevr mw dhr zorgvrager krant media journalist leerbedrijf bezoekers oud-cliënt statushouder
  iedereen café cafés kroeg hotel museum apotheek boekhandel supermarkt makelaar notaris brouwerij slagerij bakkerij kerk moskee dorp kleuter peuter baby maatje pleegkind pleegouder mantelzorger logé passant omwonende gelovige
`);

/** The team's own people: when they train or meet, that is the team's doing. */
export const staff = list(`
  agent analist arts beheerder begeleider collega collegae docent engineer leerkracht leidinggevende manager medewerker medewerkers monteur nieuwe_collega ontwikkelaar opsteller personeel
  personeelslid planner teamleider teamlid technicus trainer verpleegkundige vertrekker verzorgende vakkracht zorgmedewerker onderwijzer mentor coach jeugdtrainer developer conducteur ambtenaar adviseur
  afdeling team teams
`);

/** Bodies of the team's own organisation; what they do is one's own doing. */
export const ownBodies = list(`
  bestuur commissie college directie ik management mt managementteam ons onze projectgroep projectteam stuurgroep taskforce we werkgroep wij raad_van_bestuur kernteam klankbordgroep
`);

/** Those who decide from outside: a yes of theirs is a criterion without any number. */
export const deciders = list(`
  accountant acm afm apple arbiter auditor autoriteit autoriteit_persoonsgegevens bank bank_nederland belastingdienst brandweer certificeerder commissie commissaris dnb europese_commissie fonds gedeputeerde_staten gemeente gemeenteraad
  google igj inspecteur inspectie inspectieraad jury kabinet keurmeester knvb knltb microsoft minister ministerie nza nvwa nvao officier_van_justitie ombudsman ondernemingsraad onderwijsinspectie or parlement politiek provincie raad_van_state
  raad_van_toezicht raad rechter rechtbank rekenkamer rijk rvo rijkswaterstaat staatssecretaris subsidieverstrekker toezichthouder tweede_kamer unesco unie universiteit veiligheidsregio vlaamse_regering vlaamse_overheid visitatiecommissie visitatie waterschap wethouder zorgverzekeraar mondriaan_fonds
  netbeheerder nutsbedrijf ggd kamer eerste_kamer provinciale_staten staten kvk uwv svb cbr rdw nationale_ombudsman raad_van_commissarissen medezeggenschapsraad mr cao-partij gezondheidsinspectie omgevingsdienst arbeidsinspectie kiwa tuv bureau_veritas zorginspectie
  vakbond verzekeraar huurdersraad havenmeester brandweercommandant dierenarts welstand bond federatie uitgever concurrent omroep
`);

/** What such a party can do. */
export const decisionVerbs = list(`
  aan|nemen aan|wijzen accepteren accrediteren af|geven af|sluiten af|tekenen beoordelen bekronen belonen benoemen certificeren erkennen gelasten gunnen goed|keuren honoreren in|stemmen kennen kiezen nomineren
  op|heffen op|nemen plaatsen selecteren sluiten toe|kennen toe|laten toe|staan toe|wijzen uit|reiken vast|stellen vergunnen verlenen verlengen vrij|geven waarderen
  vergoeden tekenen in|trekken verklaren bekrachtigen ondertekenen over|nemen publiceren
`);

/** What such a party gives: having it is a criterion. */
export const decisionNouns = list(`
  accreditatie akkoord award bekroning certificaat certificering diploma erkenning fiat financiering gunning goedkeuring goud groen_licht hoofdprijs instemming kampioen kampioenschap keurmerk keurmerkaudit label licentie medaille nominatie omgevingsvergunning
  propedeuse rijbewijs bsa startkwalificatie zwemdiploma bul oorkonde concessie octrooi patent predicaat prijs promotie status ster subsidie titel toelating toestemming uitverkiezing vergunning vergunningen verklaring kwalificatie beker
`);

/** How one gets it. */
export const decisionGain = list(`
  aan|nemen behalen behouden binnen|halen halen hebben krijgen ontvangen verdienen verkrijgen verlenen verlengen verwerven winnen worden toe|kennen af|geven bemachtigen bekomen
`);

/** Tests set by somebody else. */
export const outsideTests = list(`
  audit examen eindexamen inspectie certificering accreditatie pentest keuring hercertificering visitatie controle toets core_web_vitals stresstest brandveiligheidskeuring surveillance-audit proefexamen rijexamen theorie-examen tentamen hertentamen staatsexamen toelatingsexamen inburgeringsexamen
`);

/** Qualities, attitudes and other things without an edge. Also as the last part of a compound. Compiled for this project. */
export const qualityNouns = list(`
  aandacht aanbod_voor_iedereen aansluiting aantrekkelijkheid acceptatie afstemming alertheid ambitie autonomie balans beeld begrip bekendheid beleving belang belangstelling beschikbaarheid bereikbaarheid besef betrokkenheid betrouwbaarheid bewustzijn bewustwording bezieling
  binding borging commitment communicatie competentie continuïteit creativiteit cultuur data dialoog dienstverlening diversiteit doelgerichtheid draagvlak draagkracht duurzaamheid effectiviteit efficiency efficiëntie eigenaarschap eigen_regie eigenheid
  energie ervaring excellence expertise flexibiliteit focus gastvrijheid geluk gelijkheid gemak gemeenschap geloof gevoel gezondheid gezelligheid gebruiksgemak grip groei houding identiteit imago impact inclusie inclusiviteit inhoud inspiratie inspraak
  innovatie innovatiekracht integraliteit integriteit interactie interesse inzet inzicht kansengelijkheid kennis kennisdeling klantbeleving klantbeeld klantgerichtheid klantfocus klantreis klimaat kracht kwaliteit kwaliteitsimpuls leefbaarheid leiderschap levendigheid loyaliteit luister maatwerk
  marktpositie mentaliteit mindset mobiliteit moraal motivatie naamsbekendheid nabijheid niveau noodzaak omgang ondernemerschap ondersteuning onderwijs ontplooiing openheid organisatie overzicht participatie partnerschap passie
  positie positionering potentieel prestatie privacy professionaliteit profilering proactiviteit productiviteit relatie rendement reputatie respect robuustheid rol rust samenhang samenspel samenwerking schaalbaarheid scherpte sfeer slagkracht stabiliteit
  sturing succes synergie talent teamgeest teamwork tevredenheid toegankelijkheid toegevoegde_waarde toekomst toekomstbestendigheid trots transparantie uitstraling veerkracht veiligheid verantwoordelijkheid verbinding verbondenheid verduurzaming vertrouwen verwachting vitaliteit
  vindbaarheid volwassenheid voorspelbaarheid vooruitgang voortgang waardering waarde weerbaarheid welbevinden welzijn wendbaarheid werkdruk werkgeverschap werkgeluk werkplezier werk-privébalans winstgevendheid zekerheid zelfredzaamheid zelfstandigheid zichtbaarheid zingeving zorg zorgvuldigheid klantwaarde
  klantbehoefte kans kansen speerpunt kernwaarde bewustheid alignment observability awareness ownership
  band doorontwikkeling
  regie drempel cohesie bestaanszekerheid pijplijn vertrouwen liefde verwondering service dienst voetafdruk concurrentie
  frustratie moeite stress gedoe verwarring zorgen bijdrage verschil vaardigheid
  besluitvorming plezier ux doorstroom onderwijs
  natuur lef behoefte
`);

/** Things that happen or are measured whatever the team makes; an amount of them is a result. Also as the last part of a compound. */
export const outcomeNouns = list(`
  aandeel aangifte aangiften aanmelding aanrijding aansluiting aanvraag abonnement achterstand afkeur afname afhaker afwijking agressie alarm annulering arbeidsongeval aantal aanwezigheid baten belasting bereik besparing bestelling betaling bezetting bezettingsgraad bezoek bezwaar bezwaren bon boeking bounce
  bug budget beschikbaarheid capaciteit cijfer claim click co2 conversie conversieratio crash delict deelname deelnemers derving diefstal doorloop doorlooptijd doorstroom download downtime drukte dwangsom ebitda eindcijfer emissie exemplaar
  factuur facturen fout fouten foutmelding fraude gemiddelde geluidsoverlast gebruik graad hersteltijd huur huurachterstand incident inbraak inbraken inkomen inkomsten inschrijving instroom inwonertal inzameling inzet installatie jaaromzet kilometer
  klacht klachten klantverloop klik koers kosten kwh latency latentie ledental leegstand leadtijd lead letsel levertijd levering leverbetrouwbaarheid ligduur likes like lengte loonkosten marge marktaandeel meldingen melding minuten
  misdrijf mrr mutatie nps no-show omzet onderschrijding onderhoudskosten ongeval ongevallen ontslag oplossingstijd opbrengst opkomst oppervlakte opname opnamen opzegging order overlast overschrijding overtreding overuren oordeel percentage
  pakketten passagiers plek plaatsen portie prijs productie rangorde rapportcijfer ratio reactie reactietijd recidive referral reistijd rendement respons responstijd restafval restwaarde retentie retour retouren review reviews resultaat sale scheidingspercentage score schade schuld
  slaagkans slagingspercentage snelheid stemmen sterfte ster sterren stilstand stikstof stookkosten stroom stuks storing storingen straatroof spoedopname tevredenheid tarief termijn tijd toegang toename ton transactie uitgaven uitgave uitstoot uitstroom
  uitval uptime uren urenbesteding vacature verbruik verkoop verkopen verlies verlof verloop verplaatsing verspilling vertraging vervoer verzuim verzoek views view visits volume voorraad vraag vragen valincident vertrek wachtlijst wachtrij wachttijd
  waterverbruik werkloosheid werkvoorraad winst winstmarge wishlist ziekte ziekteverzuim ziekmelding zetel zendingen zending
  geval
`);
