import { list } from "../list";

/**
 * Hoe mensen gevraagd wordt te zijn: bijvoeglijke naamwoorden. All lists on this page were compiled for this project from
 * lists of competences and core values as Dutch and Flemish organisations publish them.
 */
export const attitudeAdjectives = list(`
  aanspreekbaar aanpakkend accountable actiegericht adaptief agile alert ambitieus assertief authentiek attent bedachtzaam behulpzaam beleefd bescheiden betrokken betrouwbaar_in_afspraken bevlogen bewust burgergericht cliëntgericht collegiaal
  consciëntieus constructief creatief daadkrachtig dankbaar dapper datagedreven dienstbaar dienstverlenend doelgericht doortastend eensgezind eerlijk empathisch energiek enthousiast ethisch extern_gericht flexibel fier gedisciplineerd
  gedreven geduldig gefocust gemotiveerd geïnspireerd gepassioneerd gastgericht gastvrij hulpvaardig initiatiefrijk inlevend inclusief_denkend innovatief integer inspirerend klantgericht klantvriendelijk klantgedreven klantbewust kostenbewust kritisch
  kwaliteitsbewust kwetsbaar leergierig lerend loyaal meedenkend meelevend mensgericht milieubewust moedig motiverend nauwgezet nederig nieuwsgierig omgevingsbewust omgevingsgericht omgevingssensitief ondernemend onbevangen onbevooroordeeld onbevreesd ondersteunend_aan_elkaar
  oplossingsgericht opbouwend oprecht optimistisch ouderbetrokken outside-in overtuigd passievol patiëntgericht positief pragmatisch proactief pro-actief reflectief resultaatgericht respectvol risicobewust samenwerkingsgericht scherp_op_elkaar sensitief servicegericht
  sociaal_vaardig solidair spontaan standvastig stressbestendig toegewijd tolerant transparant_naar_elkaar trots veerkrachtig veiligheidsbewust verantwoordelijk verbindend vindingrijk vraaggericht vriendelijk wakker wendbaar welwillend werknemersgericht wijkgericht_denkend
  zelfbewust zelfkritisch zelforganiserend zelfredzaam_team zelfreflectief zelfstandig zelfsturend zelfverzekerd zelfzeker zorgzaam zorgvuldig_met_elkaar compassievol data-driven customer-centric customer-focused hands-on can-do open-minded dienstbaar ondernemerend toekomstgericht
  reactief
`);

/** Adjectives that ask for an attitude only where they are said of people or of how one works. */
export const weakAttitudeAdjectives = list(
  `open transparant warm scherp serieus betrouwbaar kritisch helder_naar_elkaar zichtbaar deskundig bekwaam hecht fris geïnteresseerd verbonden betrokken streng`,
);

/** Wat mensen in zich zouden hebben. Also as the end of a compound. */
export const attitudeNouns = list(`
  aanspreekcultuur aandacht_voor_elkaar ambassadeurschap ambitie_van_medewerkers arbeidsmoraal assertiviteit  authenticiteit autonomie_van_medewerkers barmhartigheid bescheidenheid betrokkenheid bevlogenheid bewustwording bewustzijn bezieling bravoure burgergerichtheid collegialiteit compassie
  daadkracht dienstbaarheid discipline doorzettingsvermogen durf eerlijkheid eenheid  eigen_verantwoordelijkheid empathie enthousiasme flexibiliteit gastgerichtheid gastvrijheid geduld gedrag  groeimindset
    initiatief inlevingsvermogen integriteit inzet_van_medewerkers klantgerichtheid klantvriendelijkheid klantfocus kostenbewustzijn kwetsbaarheid leergierigheid leiderschap lef loyaliteit_van_medewerkers medemenselijkheid meedenken menselijkheid   moed
  moraal motivatie nederigheid nieuwsgierigheid omgangsvormen ondernemerschap ondernemerszin ondernemingszin onderling_vertrouwen onderlinge_verbondenheid openheid  oplossingsgerichtheid oprechtheid passie positiviteit proactiviteit professionele_houding
  resultaatgerichtheid respect saamhorigheid samenhorigheid servicegerichtheid solidariteit teamgeest teamspirit tolerantie toewijding trots veerkracht veiligheidsbewustzijn verantwoordelijkheid  verbinding_in_het_team verbondenheid
  wendbaarheid wij-gevoel wijgevoel wij_gevoel werkethiek  werkplezier_en_trots zelfbewustzijn zelfdiscipline zelfinzicht zelfkritiek zelfleiderschap zelforganisatie zelfreflectie zelfredzaamheid_van_het_team zelfstandigheid zelfsturing zelfvertrouwen kernwaarden teamgevoel
  psychologische_veiligheid veranderbereidheid verandervermogen leerbereidheid bereidheid
`);

/** Cultuur is een houding als de manier waarop mensen samenwerken, niet als kunst. */
export const cultureNouns = list(
  `cultuur culturen sfeer_van_vertrouwen manier_van_denken denkwijze werkcultuur organisatiecultuur bedrijfscultuur veiligheidscultuur feedbackcultuur leercultuur prestatiecultuur teamcultuur`,
);
export const artsWords = list(
  `kunst sport erfgoed museum musea toerisme recreatie vrije_tijd muziek theater bibliotheek bibliotheken festival festivals culturele taal welzijn evenementen jeugd onderwijs stad cultuurhuis`,
);

/** Vertrouwen is een houding tussen eigen mensen, een uitkomst bij klanten. */
export const trustNouns = list(
  `vertrouwen betrokkenheid verbinding verbondenheid motivatie betrouwbaarheid cohesie`,
);

/** Hoe mensen gevraagd wordt te doen: werkwoorden. */
export const attitudeVerbs = list(`
  mee|denken aan|spreken aan|durven durven embracen geloven inleven in|leven luisteren omarmen reflecteren respecteren samen|werken vertrouwen waarderen wagen meebewegen mee|bewegen lach lachen omdenken om|denken
  los|laten door|pakken door|zetten bevragen uit|dagen
  commitment loyaliteit
  verbinden inspireren
`);

/** Verbs of being and doing that carry an attitude word: "proactiever werken". */
export const carryingVerbs = list(`
  zijn worden blijven werken handelen denken doen communiceren reageren op|treden leven tonen uit|stralen stimuleren versterken vergroten ontwikkelen creëren bouwen bevorderen verhogen verbeteren nemen pakken geven leiden acteren
  om|gaan op|stellen benaderen presenteren laten krijgen voelen hebben kweken ontstaan groeien veranderen voeren
`);

/** Gezegden die om een houding vragen. */
export const attitudePhrases = list(`
  klant_centraal de_klant_centraal de_klant_staat_centraal de_klant_op_één de_klant_op_1 de_klant_op_een de_klant_voorop klant_op_één klant_op_1 klant_eerst de_patiënt_centraal patiënt_centraal de_cliënt_centraal cliënt_centraal de_inwoner_centraal inwoner_centraal de_bewoner_centraal de_bewoner_op_één
  de_inwoner_op_één de_patiënt_op_één de_leerling_centraal leerling_centraal de_leerling_op_één het_kind_centraal de_mens_centraal mens_centraal de_huurder_centraal de_huurder_op_één de_gast_op_één de_gast_centraal de_reiziger_op_één de_gebruiker_centraal de_burger_centraal het_lid_centraal
  mensen_centraal eigenaarschap_nemen eigenaarschap_tonen eigenaarschap_pakken verantwoordelijkheid_nemen verantwoordelijkheid_pakken neemt_verantwoordelijkheid nemen_verantwoordelijkheid pakt_verantwoordelijkheid initiatief_nemen initiatief_tonen neemt_initiatief nemen_initiatief
  nemen_het_initiatief neemt_het_initiatief nemen_zelf_het_initiatief het_initiatief_nemen lef_tonen lef_hebben durf_tonen leiderschap_tonen leiderschap_pakken pakt_zijn_rol pakken_hun_rol rol_pakken rol_nemen pak_je_rol neemt_zijn_rol een_stap_extra een_stapje_extra een_stapje_harder
  het_goede_voorbeeld goede_voorbeeld voorbeeldgedrag out_of_the_box buiten_de_lijntjes buiten_de_kaders buiten_de_gebaande_paden fouten_maken_mag fouten_mogen_maken fouten_durven_maken fouten_te_maken van_fouten_leren leren_van_fouten leren_van_elkaar van_elkaar_leren elkaar_aanspreken aanspreken_op
  spreken_elkaar_aan feedback_geven feedback_te_geven feedback_vragen open_en_eerlijk open_communicatie eerlijke_communicatie samen_staan_we_sterk samen_sterk samen_sterker één_team een_team_zijn één_team_zijn als_één_team als_één_organisatie one_team ons_dna ons_bloed haarvaten onze_vezels
  in_de_genen met_een_glimlach door_het_vuur van_iedereen voor_iedereen_verantwoordelijk ieders_verantwoordelijkheid een_ieders_verantwoordelijkheid verantwoordelijk_voelen voelt_zich_verantwoordelijk voelen_zich_verantwoordelijk voelt_zich_eigenaar voelen_zich_eigenaar zich_eigenaar_voelen zich_betrokken_voelen
  voelen_zich_betrokken voelt_zich_betrokken voelen_zich_gehoord_in_het_team zich_verantwoordelijk_voelen trots_op trots_zijn trots_zijn_op mee_bewegen hart_voor_de_zaak hart_voor outside-in_denken outside_in_denken denken_in_oplossingen denken_in_kansen denken_vanuit vanuit_de_klant_denken in_kansen_denken
  in_oplossingen_denken oplossingen_in_plaats_van_problemen kernwaarden_leven waarden_uitdragen waarden_leven onze_kernwaarden kernwaarden_uitdragen lean_denken groot_denken think_big veiligheid_voorop veiligheid_eerst veiligheid_eerste nieuwsgierig_blijven hongerig_blijven scherp_blijven
  scherp_houden elkaar_scherp niet_over_maar_met niet_lullen_maar_poetsen hands-on_mentaliteit can-do_mentaliteit van_eilandjes eilandjes hokjesdenken hokjesgeest silo's_doorbreken uit_de_comfortzone uit_onze_comfortzone uit_je_comfortzone comfortzone
  afspraak_is_afspraak zeggen_wat_we_doen doen_wat_we_zeggen doen_wat_je_zegt zeg_wat_je_doet growth_mindset continu_leren blijven_leren altijd_leren leren_en_ontwikkelen_als_houding menselijke_maat_tonen
  zelf_regie regie_nemen zelf_de_regie de_regie_nemen open_staan_voor open_voor_feedback stevig_in_je_schoenen stevig_in_onze_schoenen vertrouwen_geven mede-eigenaar eigenaar_voelen minder_klagen niet_klagen passie_en_plezier plezier_en_passie passie plezier_in_het_werk samen_verantwoordelijk
`);

/** Words for one another: between one's own people, how they behave. */
export const eachOther = list(`elkaar elkaars mekaar met_elkaar onderling onderlinge`);

/** Wat een houding is, waar het ook over gaat. */
export const mindsetNouns = list(
  `mindset mentaliteit houding attitude grondhouding werkhouding gedragsverandering mentaliteitsverandering cultuuromslag cultuurverandering gevoel_van_urgentie urgentiebesef verantwoordelijkheidsgevoel eigenaarschap ownership`,
);

/** Groepen mensen, waarvan een houding gezegd kan worden als van mensen. */
export const bodies = list(
  `mensen organisatie bedrijf team afdeling werkgever manier_van_werken werkwijze cultuur gedrag houding mindset personeel`,
);

/** Dingen die in beeldspraak de eigenschappen van mensen hebben: de veerkracht van het net. */
export const systems = list(`
  netwerk platform systeem infrastructuur keten markt financieel economisch financiële economische operationeel operationele klimaat stad merk data it ict digitaal digitale product technologie gemeenschap software bedrijfsvoering
`);

/** Houdingen waarvan ook dingen de naam dragen: van een netwerk, een proces, een markt. */
export const sharedQualities = list(`
  betrokkenheid discipline eenheid flexibiliteit gedrag initiatief integriteit leiderschap moraal motivatie ondernemerschap openheid passie respect trots veerkracht verantwoordelijkheid verbondenheid wendbaarheid zelfstandigheid zelfvertrouwen kernwaarden bewustzijn bewustwording kwetsbaarheid
  zelfsturing bereidheid tolerantie
`);
