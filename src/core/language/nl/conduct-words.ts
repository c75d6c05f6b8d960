import { list } from "../list";

/**
 * Hoe mensen met hun werk en met anderen omgaan: wat zij doen, niet wat ervan komt. All lists on this page were compiled
 * for this project from codes of conduct, competence frameworks and lists of core qualities in Dutch and Flemish.
 */
export const conductVerbs = list(`
  aan|moedigen aan|spreken bewonderen complimenteren durven eerbiedigen excuseren gedragen geloven glimlachen groeten inleven in|leven koesteren lachen luisteren mee|denken mee|leven na|denken om|zien op|komen
  opofferen prijzen reflecteren respecteren roddelen mopperen zeuren uit|dragen uit|stralen uit|spreken verwonderen vergeven vertonen voor|leven waarderen wagen toe|juichen 
  bedanken denken verantwoordelijkheid_voelen voor|doen bij|springen steunen nooit_opgeven hardwerken door|zetten
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
  onpartijdigheid onzelfzuchtigheid oplettendheid optimisme opofferingsgezindheid overgave overtuigingskracht pit plichtsbesef plichtsgevoel positieve_instelling juiste_instelling winnaarsmentaliteit punctualiteit rechtschapenheid rechtvaardigheidsgevoel redelijkheid risicobesef
  saamhorigheidsgevoel samenspel scherpte spirit spontaniteit sportiviteit standvastigheid stiptheid tact teamplay teamwork toewijding trouw verantwoordelijkheidsbesef verantwoordelijkheidszin verbeelding verdraagzaamheid vasthoudendheid vergevingsgezindheid verwondering volharding voortvarendheid voorbeeldgedrag
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
export const conductEndings = list(`gericht bewust minded gedreven denkend sensitief gezind oriented centric focused driven`);

/** Wat mensen voor anderen of voor hun werk zouden zijn. */
export const roles = list(`
  aanjager aanpakker ambassadeur rolmodel boegbeeld bruggenbouwer cultuurdrager coach denker doener doorzetter gastheer gastvrouw held initiatiefnemer inspirator kartrekker kwartiermaker leider luisteraar mens meedenker mentor netwerker ondernemer probleemoplosser professional
  pionier sparringpartner teamplayer teamspeler trekker vakman verbinder verkoper verandermaker vernieuwer voortrekker winnaar zelfstarter eigenaar mede-eigenaar vertrouwenspersoon collega
`);

/** What comes first, or stands at the heart, in a motto; a thing that comes first ("mobile first") is no attitude. */
export const mottoEnds = list(
  `eerst centraal voorop bovenaan op_één op_1 op_een op_nummer_één op_nummer_1 op_de_eerste_plaats staat_centraal staat_voorop staan_centraal staan_voorop komt_eerst first boven_alles`,
);
