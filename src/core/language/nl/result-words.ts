import { list } from "../list";

/** Where an amount is yet to be filled in. */
export const placeholders = list(`
  tbd ntb n_._t_._b n_._n_._b nnb p_._m pm xx xxx xx% x% y% n% z% nader_te_bepalen nog_te_bepalen nader_in_te_vullen nog_in_te_vullen nog_vast_te_stellen nader_vast_te_stellen
  x_procent xx_procent y_procent x_punten xx_punten een_bepaald_percentage een_bepaald een_bepaalde een_zeker_percentage een_nader_te_bepalen af_te_spreken_percentage een_afgesproken_percentage afgesproken_percentage
`);

/** Words of more and better that need a "dan". */
export const comparatives = list(`
  meer minder beter betere slechter sneller snellere trager hoger hogere lager lagere groter grotere kleiner kleinere korter kortere langer langere veiliger veiligere sterker sterkere dieper breder bredere ruimer vaker
  gezonder gezondere schoner schonere groener groenere goedkoper makkelijker eenvoudiger eerder later leuker prettiger vriendelijker warmer slimmer slimmere scherper rijker duidelijker soepeler efficiënter efficiëntere effectiever
  effectievere klantgerichter klantvriendelijker duurzamer duurzamere professioneler zichtbaarder positiever positievere robuuster betrouwbaarder toegankelijker zelfstandiger rustiger socialer actiever bewuster nauwer intensiever
  verbeterde verhoogde verminderde versterkte toegenomen geoptimaliseerde vergrote
`);

/** Quantities of nothing. */
export const negatives = list(`geen nul niemand niets nooit zonder nergens`);
export const negativePhrases = list(
  `geen_enkele geen_enkel niet_één niet_een_enkele niet_een niet_meer_dan_één vrij_van geen_een niet_langer_dan niet_meer_hoeven niet_één_keer`,
);

/** "Geen" that says nothing about a quantity. */
export const emptyNegatives = list(`
  geen_chaos geen_gedoe geen_stress geen_verwarring geen_onduidelijkheid geen_frustratie geen_onrust geen_gezeur geen_rompslomp geen_poespas geen_gedonder geen_rommel geen_toestanden geen_eilandjes geen_ellende geen_gesteggel geen_gezoek geen_geharrewar geen_brandjes nooit_meer_gedoe nooit_meer_chaos
  zonder_problemen zonder_gedoe zonder_moeite zonder_zorgen zonder_meer geen_probleem geen_gedoe niets_aan niemand_achterlaten laten_niemand niemand_wordt_buitengesloten nooit_meer_alleen zonder_stress zonder_omwegen niet_meer_weg_te_denken zonder_twijfel
  geen_moeite geen_twijfel zonder_drempels geen_belemmering niets_dan geen_woorden_maar_daden zonder_vertraging niemand_staat_aan_de_kant niemand_aan_de_kant geen_kind_tussen_wal
`);

/** "Dan" with what is already there: no named thing to compare with. */
export const emptyComparisons = list(`
  dan_ooit dan_voorheen dan_eerst dan_nu dan_vandaag dan_gebruikelijk dan_normaal dan_verwacht dan_gemiddeld dan_anderen dan_nodig dan_voorzien dan_we dan_wij dan_wat dan_ook dan_dat dan_alleen dan_wel zo_mogelijk zo_veel_mogelijk
  dan_voordien dan_mogelijk dan_huidig dan_de_huidige dan_het_nu dan_het_was dan_het_is dan_het_huidige
  dan_vorige_keer dan_de_vorige_keer dan_de_vorige
`);

/** Sameness and swiftness that a calendar or a clock decides. */
export const exactTimes = list(`
  dezelfde_dag dezelfde_werkdag volgende_dag volgende_werkdag dezelfde_week in_één_keer_goed in_een_keer_goed in_één_keer in_een_keer in_één_bezoek direct_de_eerste_keer eerste_keer_goed op_tijd tijdig binnen_de_termijn binnen_de_wettelijke_termijn binnen_de_norm binnen_budget
  binnen_het_budget binnen_begroting ruim_op_tijd quitte break-even nog_dezelfde elke_dag iedere_dag elke_week iedere_week elke_maand dagelijks wekelijks maandelijks per_direct in_één_gesprek
`);

/** Where a clause begins that says what comes of it. */
export const outcomeLinks = list(`
  zodat waardoor opdat waarbij waarmee met_als_gevolg met_als_resultaat met_als_doel wat_leidt_tot leidend_tot resulterend_in hetgeen dit_leidt_tot wat_resulteert_in wat_zorgt_voor leidt_tot dat_scheelt scheelt wat_scheelt dankzij_dit daardoor hierdoor
`);

/** Where a clause begins that only says how, by when or for what. */
export const meansLinks = list(
  `door via middels dankzij met_behulp_van door_middel_van d.m.v. dmv aan_de_hand_van op_basis_van om teneinde ten_behoeve_van`,
);

/** Words at the head of a result that say nothing about it. */
export const leadIns = list(`
  we wij ik er het de een dan ook en verder uiterlijk samen actief gezamenlijk regelmatig structureel succesvol alle elke iedere ieder kr key_result resultaat doel nieuw nieuwe zo
`);

/** Prepositions that give the scope of a clause, not its amount. */
export const scopePrepositions = list(
  `over onder voor in bij van op tussen rond tijdens sinds aan per langs rondom richting omtrent betreffende inzake binnen uit`,
);

/** Feelings and merits that a sentence claims of its subject. */
export const vaguePredicates = list(`
  aangenaam aantrekkelijk actueel alert beter betrokken betrouwbaar bekend bereikbaar bewust blij bruisend compleet comfortabel consistent deskundig doelmatig doeltreffend duidelijk duurzaam eenduidig eenvoudig effectief efficiënt enthousiast
  excellent fijn fit flexibel gastvrij geborgd gedragen gehoord geïnformeerd gemotiveerd gezond goed helder herkenbaar inclusief inspirerend inzichtelijk klantgericht klantvriendelijk laagdrempelig leefbaar levendig logisch makkelijk
  merkbaar modern mooi op_orde op_niveau op_peil optimaal overzichtelijk passend plezierig positief prettig proactief professioneel robuust schaalbaar scherp schoon sneller snel soepel sociaal stabiel sterk sterker succesvol tastbaar tevreden tiptop toegankelijk toekomstbestendig toekomstgericht
  toereikend transparant trots tijdig uitnodigend vanzelfsprekend veilig veiliger vers verbonden vertrouwd vitaal vindbaar vlot voldoende volwassen voorbereid voorspelbaar vrolijk waardevol warm weerbaar wendbaar welkom zichtbaar zelfredzaam zelfstandig gebruiksvriendelijk
  betaalbaar empathisch onderzoekend veerkrachtig zorgvuldig centraal voorop bovenaan in_control robuuster tussen_de_oren in_balans aan_zet
  slank steviger excellent  eerlijk naadloos datagedreven divers diverser leuk betekenisvol gelukkig gezien gesteund gewaardeerd wijs optimale soepele sterker
  beste mooiste onder_controle goed_georganiseerd
  minimaal_belastend maximaal wereldklasse vitaal kwalitatief blij hoog
  moeiteloos zorgeloos drempelloos onbezorgd
  adequaat evenwichtig eerlijk dichter juist relevant
`);

/** Numbers with which an amount is only a manner of speaking: "110% inzet", "24/7 aandacht". */
export const rhetoricAmounts = list(`24/7 24x7 7x24 360 365 110 120 200 360-graden`);

/** Adverbs of degree without a number. */
export const vagueAmounts = list(`
  aanzienlijk behoorlijk flink fors forse fiks sterk duidelijk merkbaar zichtbaar aantoonbaar substantieel substantiële significant significante drastisch enigszins iets wat ruimschoots veel enkele diverse verschillende meerdere talrijke voldoende genoeg
`);

/** Figures of speech for getting better. */
export const vagueIdioms = list(`
  onder_controle in_control grote_sprong sprong_vooruit omslag_maken slag_maken weten_waar_ze_het_over_hebben op_stoom op_koers op_de_rit in_de_vingers
  meters_maken stappen_zetten stap_zetten werk_maken_van de_lat_hoger hoger_niveau tussen_de_oren tussen_wal_en_schip tweede_natuur op_de_kaart
  tempo_maken vaart_maken vaart_zetten best_doen mijn_best ons_best handen_en_voeten het_verschil_maken eerste_plaats in_de_haarvaten het_beste_uit één_richting dezelfde_richting met_één_mond met_één_stem kloppend_hart oog_voor klaar_voor_morgen klaar_voor_de_toekomst bron_van_waarheid in_ons_dna één_vlag één_dak op_één voorop_lopen eerlijke_kans
`);

/** Ends of a phrase that only wishes: "theater voor iedereen", "bier om over te praten". */
export const wishes = list(`
  voor_iedereen voor_allemaal voor_elk_wat_wils overal die_ertoe_doen die_ertoe_doet dat_ertoe_doet die_telt die_tellen om_over_te om_trots_op om_van_te om_naar_uit om_bij_te
  met_plezier met_een_glimlach met_oog_voor met_hart_voor die_klaar_is_voor die_klaar_zijn_voor
`);
