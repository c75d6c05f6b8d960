import { list } from "../list";

/**
 * Hoe mensen met hun werk en met anderen omgaan: wat zij doen, niet wat ervan komt. All lists on this page were compiled
 * for this project from codes of conduct, competence frameworks and lists of core qualities in Dutch and Flemish.
 */
export const conductVerbs = list(`
  aan|moedigen aan|spreken bewonderen complimenteren durven eerbiedigen excuseren gedragen geloven glimlachen groeten inleven in|leven koesteren lachen luisteren mee|denken mee|leven na|denken om|zien op|komen
  opofferen prijzen reflecteren respecteren roddelen mopperen zeuren uit|dragen uit|stralen uit|spreken verwonderen vergeven vertonen voor|leven waarderen wagen toe|juichen 
  bedanken denken verantwoordelijkheid_voelen voor|doen bij|springen steunen nooit_opgeven hardwerken door|zetten zeggen begroeten genieten vieren verontschuldigen toegeven toe|geven
`);

/** Verbs by which one deals with others or with work: how one does it is an attitude. */
export const dealingVerbs = list(`
  acteren antwoorden bejegenen benaderen behandelen communiceren denken doen gedragen handelen helpen kijken leiden luisteren leven leren om|gaan ondernemen onderhandelen op|stellen op|treden overleggen over|komen praten presteren reageren samen|werken spelen spreken
  te_woord_staan tegemoet|treden trainen werken zijn beslissen besluiten dragen staan komen kijken
`);

/** Qualities that people are asked to have in them. */
export const virtues = list(`
  arbeidsethos arbeidsvreugde attentheid beleefdheid bereidwilligheid beroepseer beroepstrots beroepshouding bezinning bezonnenheid blijmoedigheid collegiale_steun dankbaarheid dapperheid decorum deemoed deugd deugdzaamheid doorzettingskracht drive eergevoel eerbied eigenwaarde
  enthousiasme ethiek fair_play fatsoen flair gedrevenheid geestdrift gehoorzaamheid geloof gemeenschapszin gemoedelijkheid gezond_verstand goede_wil goesting groepsgevoel groepsgeest hartelijkheid hartstocht hoffelijkheid hulpvaardigheid humor idealisme ijver inlevingsvermogen inschikkelijkheid
  intuïtie kalmte karaktervastheid kordaatheid koopmansgeest kostenbesef kritische_blik leergierigheid levenslust liefde loyauteit mededogen medeleven meegevoel meelevendheid mensenliefde mensgerichtheid mildheid moraliteit naastenliefde nauwgezetheid nuchterheid omgangsvormen onbevangenheid
  onpartijdigheid onzelfzuchtigheid oplettendheid optimisme opofferingsgezindheid overgave overtuigingskracht pit plichtsbesef plichtsgevoel positieve_instelling juiste_instelling winnaarsmentaliteit rechtschapenheid rechtvaardigheidsgevoel redelijkheid risicobesef
  saamhorigheidsgevoel samenspel scherpte spirit spontaniteit sportiviteit standvastigheid tact teamplay teamwork toewijding trouw verantwoordelijkheidsbesef verantwoordelijkheidszin verbeelding verdraagzaamheid vasthoudendheid vergevingsgezindheid verwondering volharding voortvarendheid voorbeeldgedrag
  vrijgevigheid vriendelijkheid vrolijkheid waakzaamheid waardering waarheidsliefde welwillendheid wijsheid wilskracht wederzijds_respect zelfbeheersing zelfkennis zelfrespect zelfopoffering zelfverloochening zelfspot zorgzaamheid zin_in
  open_blik open_houding open_geest open_vizier open_deur frisse_blik goede_bedoelingen hoge_verwachtingen de_schouders_eronder oog_voor oor_voor hart_voor passie_voor trots_op liefde_voor respect_voor geloof_in plezier_in begrip_voor aandacht_voor_elkaar eigen_regie regie_pakken regie_nemen 
  klantbesef ondernemersgeest ondernemerszin commercieel_bewustzijn teamgedrag gastheerschap rolvastheid professioneel_gedrag sociaal_gedrag gewenst_gedrag omgangsregels gezamenlijkheid eensgezindheid eenstemmigheid
`);

/** What people are asked to leave off. */
export const vices = list(`
  afrekencultuur afwachten afwachtend arrogantie besluiteloosheid betweterij bemoeizucht cynisme egoïsme ego egos excuus excuses gemakzucht gemopper geklaag geroddel gezeur gezeik klagen mopperen zeuren roddelen roddel roddels laksheid luiheid micromanagement negativiteit
  onverschilligheid partijdigheid passiviteit perfectionisme politieke_spelletjes schuldvraag schuldigen slachtofferrol tunnelvisie uitstelgedrag uitstellen verwijten verwijt vingerwijzen vooroordelen vooroordeel wantrouwen weerstand weerstand_tegen wij-zij wij-zij-denken wij_tegen_zij wijzen_naar
  in_de_verdediging angstcultuur angst_om bang_om bang_voor zelfgenoegzaamheid zelfoverschatting handjeklap koninkrijkjes eilanddenken eilandcultuur kokerdenken kokervisie
`);

/** Bijvoeglijke naamwoorden van gedrag, naast die van de houdingen. */
export const conductAdjectives = list(`
  aardig afwachtend arrogant assertief barmhartig bedaard behoedzaam beheerst beminnelijk betweterig bezield blijmoedig cynisch dankbaar defensief deugdzaam doortastend dominant eigenwijs eensgezind energiek fatsoenlijk
  fanatiek fel geestdriftig gemotiveerd gehoorzaam geëngageerd gretig grootmoedig hardwerkend hartelijk hartverwarmend hoffelijk humoristisch ijverig impulsief inschikkelijk kalm koelbloedig kordaat leergierig lief loyaal lui meegaand menselijk mild moedig
  nuchter onbaatzuchtig ondersteunend onpartijdig onverschrokken onvermoeibaar onzelfzuchtig openhartig oplettend passief plichtsgetrouw plichtsbewust realistisch rechtschapen rechtdoorzee rechtvaardig slagvaardig strijdbaar strijdlustig stipt stressbestendig tactvol
  trouw verdraagzaam vastberaden vasthoudend vergevingsgezind vindingrijk volhardend voortvarend voorkomend vrijgevig vrolijk vastbesloten waakzaam waarheidsgetrouw weloverwogen wijs zelfkritisch zelfverzekerd zorgvuldig zorgzaam onverstoorbaar georganiseerd
  verantwoordelijk rolbewust
`);

/** Laatste delen van bijvoeglijke naamwoorden van gedrag: "omgevingsbewust", "resultaatgericht", "customer-minded". */
export const conductEndings = list(
  `gericht bewust minded gedreven denkend sensitief gezind oriented centric focused driven`,
);

/** Wat mensen voor anderen of voor hun werk zouden zijn. */
export const roles = list(`
  aanjager aanpakker ambassadeur rolmodel boegbeeld bruggenbouwer cultuurdrager coach denker doener doorzetter gastheer gastvrouw held initiatiefnemer inspirator kartrekker kwartiermaker leider luisteraar mens meedenker mentor netwerker ondernemer probleemoplosser professional
  pionier sparringpartner teamplayer teamspeler trekker vakman verbinder verkoper verandermaker vernieuwer voortrekker winnaar zelfstarter eigenaar mede-eigenaar vertrouwenspersoon collega voorbeeld perfectionist
`);

/** What comes first, or stands at the heart, in a motto; a thing that comes first ("mobile first") is no attitude. */
export const mottoEnds = list(
  `eerst centraal voorop bovenaan op_één op_1 op_een op_nummer_één op_nummer_1 op_de_eerste_plaats staat_centraal staat_voorop staan_centraal staan_voorop komt_eerst first boven_alles`,
);

/** Gezegden en beeldspraak over hoe mensen te werk zouden gaan. */
export const conductPhrases = list(`
  aan_één_touw aan_hetzelfde_touw aan_één_zeel aan_dezelfde_kant achter_elkaar_staan afspraak_is_afspraak al_doende_leren alles_geven alles_uit_de_kast altijd_een_stap_extra bij_onszelf_beginnen blijven_lachen buiten_je_grenzen de_ander_zien de_dialoog_aangaan de_handen_ineen handen_ineen handen_in_elkaar de_hand_in_eigen_boezem de_juiste_dingen_doen
  de_kop_boven de_lat_voor_onszelf de_menselijke_maat menselijke_maat de_mouwen_opstropen mouwen_opstropen de_schouders_eronder schouders_eronder de_teugels_in_handen door_dik_en_dun doen_wat_juist_is doen_wat_je_belooft doen_wat_we_beloven beloven_wat_we_doen één_familie één_gezicht één_stem één_taal_spreken één_team_één_taak een_lach een_luisterend_oor luisterend_oor een_steentje_bijdragen
  eigen_verantwoordelijkheid elkaar_durven elkaar_helpen elkaar_kennen elkaar_steunen elkaar_versterken elkaar_vertrouwen elkaar_verder_helpen er_zijn_voor er_voor_elkaar er_staan_voor ervoor_gaan ervoor_elkaar fouten_maken fouten_vieren fouten_mogen fouten_toegeven geen_woorden_maar_daden ga_ervoor gas_geven_met_elkaar gelijkwaardigheid_in_het_team geloof_in_eigen_kunnen goed_voorbeeld grenzen_verleggen groot_dromen
  hard_werken hart_voor_de_club hart_voor_onze het_beste_van_onszelf het_beste_van_jezelf het_beste_in_elkaar het_hart_op_de_tong het_gesprek_aangaan het_juiste_doen het_goede_doen het_kind_in_jezelf het_lef_om de_moed_om de_durf_om hun_nek_uit_te_steken nek_uitsteken nek_uitsteekt iedereen_doet_mee_in_het_team iedereen_helpt in_de_schoenen_van in_de_spiegel je_nek_uitsteken jezelf_kunnen_zijn jezelf_zijn zichzelf_kan_zijn
  zichzelf_kunnen_zijn zichzelf_mogen_zijn zichzelf_durven klaar_staan_voor klaarstaan_voor klaar_voor_elkaar kop_in_het_zand korte_lijntjes laat_je_ego leren_loslaten lief_voor met_beide_benen met_de_billen_bloot met_elkaar_in_gesprek met_een_lach met_een_open_blik met_hart_en_ziel met_passie met_plezier met_respect met_trots met_vertrouwen met_aandacht met_liefde met_lef met_geduld met_enthousiasme 
  met_humor met_compassie met_een_warm_hart met_een_goed_gevoel mensen_in_hun_kracht in_hun_kracht_zetten in_je_kracht in_onze_kracht naar_elkaar_omkijken omkijken_naar omzien_naar niet_bang_zijn niet_bij_de_pakken niet_geschoten niet_opgeven niet_wijzen niet_wachten_op nooit_opgeven nooit_te_oud om_elkaar_geven onszelf_durven onze_kernwaarden onze_waarden de_waarden op_elkaar_bouwen op_elkaar_rekenen open_en_eerlijk
  open_deur_beleid plezier_maken plezier_hebben plezier_in_het_vak recht_door_zee respect_voor_elkaar rol_pakken rug_recht samen_de_schouders samen_doen samen_ervoor samen_leren samen_lachen samen_winnen samen_verliezen samen_één samen_als_één samen_staan_we schouder_aan_schouder sorry_zeggen staan_voor_elkaar staan_voor_je staan_voor_onze staan_voor_wat talenten_van_elkaar trots_uitstralen
  tweede_natuur uit_je_schulp uit_onze_bubbel van_hoofd_naar_hart van_ik_naar_wij van_ons_allemaal van_wij-zij veilig_voelen_om_te_zeggen verantwoording_durven vertrouwen_in_elkaar vertrouwen_in_onze_mensen vertrouwen_in_mensen voor_elkaar_klaar voor_elkaar_klaarstaan voor_elkaar_door_het_vuur voor_je_mening voorop_in_de_strijd het_voortouw_nemen voortouw_nemen nemen_het_voortouw vooruit_durven_kijken vragen_durven vragen_stellen_mag
  walk_the_talk wat_je_zegt wees_jezelf werken_vanuit_vertrouwen vanuit_vertrouwen wij_zijn_één willen_winnen winnen_als_team zeg_waar_het_op_staat zeggen_waar_het_op_staat zeggen_wat_je_denkt zeggen_wat_we_denken doen_wat_je_zegt doen_wat_we_zeggen zelf_aan_het_stuur zelf_verantwoordelijkheid zich_kwetsbaar zich_thuis_voelen_in_het_team zonder_oordeel zorg_voor_elkaar zorgen_voor_elkaar zorgzaam_voor_elkaar
  learn_from_failure fail_fast think_big own_it you_build_it you_run_it anderen_de_ruimte elkaar_de_ruimte nee_zeggen ja_zeggen warm_welkom veilige_plek_om gevoel_van_urgentie gevoel_van_verbondenheid gevoel_van_trots gevoel_van_verantwoordelijkheid je_koel aannames_ter_discussie ter_discussie_stellen ter_discussie zich_welkom zich_gewaardeerd zich_gezien zich_thuis_voelen zich_trots een_voorbeeld_zijn het_voorbeeld_zijn plezier_op_het_werk plezier_op_de_werkvloer werkplezier_voor minder_snel_opgeven snel_opgeven naar_buiten_gericht naar_buiten_gerichte fouten_gemaakt_mogen fouten_mogen_worden durven_kijken iedereen_is_welkom
`);

/** Wendingen die alles beloven, naast de lijst van vage wendingen. */
export const emptyPhrases = list(`
  aan_de_top aansluiten_bij_de_tijd bij_de_tijd best_mogelijk best_mogelijke beste_versie de_beste_school_zijn de_juiste_koers de_juiste_richting een_stapje_beter een_tandje_erbij een_volgende_stap eruit_halen_wat_erin_zit van_de_toekomst van_morgen voor_de_toekomst op_de_toekomst op_morgen voor_morgen fit_voor_de_toekomst future_proof goed_voor_elkaar groter_en_beter hand_in_hand
  het_beste_voor het_hoogst_haalbare hoogst_mogelijke hoger_plan hoogste_niveau kwaliteit_boven_kwantiteit meer_met_minder met_de_tijd_mee naar_een_nieuw_niveau nieuw_elan nieuwe_wegen niveau_omhoog of_choice van_keuze ons_succes op_alle_fronten op_eigen_benen op_hoog_niveau op_maat op_niveau op_peil op_topniveau optimaal_benutten positief_verschil schoon_heel_en_veilig sprong_voorwaarts
  state_of_the_art stappen_vooruit sterker_worden succes_voor_iedereen toegevoegde_waarde top_van top_zijn toonaangevende_rol uitgroeien van_waarde_zijn van_betekenis_zijn van_hoog_niveau van_hoge_kwaliteit van_topniveau vliegende_start volle_potentieel vooraan_staan vooraan_lopen vooroplopen voorop_lopen wat_we_doen wat_werkt wereldklasse winnen_aan_kracht wij_maken_het_verschil voor_iedereen voor_allen voor_elk_kind voor_ieder_kind voor_iedere_leerling
  voor_elke_leerling om_trots_op_te_zijn juiste_plek juiste_zorg juiste_moment behoeften_van wensen_en_behoeften doet_ertoe telt_mee
`);

/** Werkwoorden van voelen: van de eigen mensen vragen ze een houding. */
export const feelingVerbs = list(`voelen ervaren beleven aan|voelen`);

/** Hoe een spreuk gedrag noemt: "vragen is een kracht". */
export const verdicts = list(`
  heldendaad schande zwakte kracht deugd zonde excuus keuze kunst gewoonte teamsport voorrecht luxe plicht werkwoord vanzelfsprekendheid gunst cadeau verdienste misdaad schandaal must
`);
