import { list } from "../list";

/**
 * What teams make: documents, software, rooms, programmes. Also matched as the last part of a compound
 * ("klantportaal", "beleidsplan"). Compiled for this project.
 */
export const productNouns = list(`
  aanbod aanbeveling aanpak aanvraagformulier actieplan agenda akkoord analyse animatie api app applicatie architectuur archief artikel bank banner beleid beleidskader beleidsnota bericht beschrijving
  blog blogpost boek boekje bord bot brief briefing brochure bestek bestemmingsplan bouwplan businesscase campagne canvas catalogus chatbot charter checklist
  code component concept content contract convenant cursus curriculum dashboard database dataset datamodel deck demo demoversie design designsysteem document documentatie dossier draaiboek
  e-book engine enquête extensie faq feature feestje film filmpje flow flyer folder formulier forum fonds framework functie functiegebouw game gids governance gebouw
  haalbaarheidsstudie handboek handleiding handreiking handout hub infographic infrastructuur initiatief installatie instructie instrument interface intranet inventarislijst iteratie kaart kader
  verbeterbord scorebord dagbord kanbanbord whiteboard prikbord planbord logboek dagboek studiedagboek feedback mandaat minor statuut kalender kennisbank keet kijkwijzer klantreiskaart koppeling kunstwerk laadpaal laptop leerlijn leidraad lespakket lesmateriaal lijst logo magazine mailing map matrix meetlat
  methode methodiek microsite mobiliteitsplan model module moodboard monitor muurschildering mvp nieuwsbrief nota norm notitie nulmeting omgeving ontwerp opzet overeenkomst overzicht
  pagina pakket paneel paper park patch pad pijler pilot pijplijn plan plan_van_aanpak planning plattegrond platform playbook plugin podcast poster portaal portal post powerpoint poc presentatie procedure
  proces procesbeschrijving product profiel programma project projectplan proef proefopstelling proof_of_concept protocol prototype raamwerk rapport rapportage receptenboek recept reeks register regeling regelement reglement
  repository richtlijn roadmap rooster route routekaart routine ruimte runbook samenwerkingsovereenkomst schema scenario script sectie sensor serie server service set sheet sjabloon site skatebaan sleutelbeleid
  software specificatie speelplek spreadsheet sprint standaard statuut sticker stappenplan stand strategie structuur studio stuk stuurgroep syllabus systeem
  tabel taak taxonomie tegel template tekst thema ticket tijdschrift tijdlijn toets toetsingskader tool toolbox toolkit trailer traject uitbreiding uitvoeringsprogramma
  user_story variant veld verbeterplan verordening versie verslag vertaling video visie visiedocument vlog voorstel voorziening vragenlijst webpagina website webshop werkboek werkgroep werkwijze wegwijzer werkplan widget
  brouwsel batch
  wiki wireframe whitepaper woordenboek zaal zone adviesraad klankbordgroep commissie taskforce fietspad fietsenstalling bankje boom kunstgrasveld veldje speeltoestel lokaal camera bodycam bord
`);

/** What teams do, as nouns: meetings, reviews, roll-outs; also as the last part of a compound. */
export const doingNouns = list(`
  subsidieaanvraag conditiemeting schouw wijkschouw lesbezoek deepdive townhall heisessie beleidssessie inspiratiesessie kick-offmeeting intervisie collegiale_consultatie casusbespreking dagstart weekstart standup themadag praktijkdag open_dag beroepenmarkt banenmarkt aanbesteding aanschaf aanstelling aanleg aanvraag aansluiting actie afronding afspraak analyse assessment audit avond barbecue begeleiding beurs bezoek bijeenkomst bijscholing borrel bouw
  brainstorm campagne clinic coaching communicatieplan conferentie congres consultatie controle creatie cursus dag debat definitie demo demonstratie deployment dialoog digitalisering doorlichting
  enquête evaluatie evenement excursie expeditie experiment festival feest fusie gesprek gebruikerstest hackathon hercertificering herinrichting herziening huisbezoek implementatie inkoop inrichting
  inspectieronde inspraakronde installatie instelling interview introductie invoering inventarisatie jaargesprek keuze kennismaking kennissessie kick-off kickoff lancering les lezing lunch
  masterclass  meetup meeting migratie modernisering monitoring meting nascholing netwerkborrel nulmeting onderhoud onderzoek ontmoeting ontwerp ontwikkeling oefening opening oplevering oprichting
  opleiding opschoning opstart oriëntatie ouderavond overdracht overleg overstap patrouille peiling pilot plaatsing play-test presentatie proef proefles publicatie quickscan raadpleging rapportage
  realisatie refactoring reis release renovatie reorganisatie retrospective review ronde rondleiding rondetafel schoonmaak scholing scan screening selectie seminar sessie showcase sloop speltest speurtocht
  sprint stage stand-up start studie studiedag surveillance symposium themabijeenkomst themadag test toernooi toets tour training transitie try-out uitbreiding uitje uitrol uitvoering update upgrade vaststelling verbouwing vergadering
  verhuizing verkenning vernieuwing vertaling vervanging vieringen viering voorlichting voorbereiding vorming wandeling webinar wedstrijd werkbezoek werkconferentie werksessie werving workshop zomerschool toolbox-meeting inloop
  inloopspreekuur spreekuur wijkavond concert tentoonstelling expositie optreden voorstelling surveillanceronde herontwerp redesign refactor
  kamp zomerkamp zorgpad_traject gang proefdraaien speeldag kring huddle
  e-learning
`);

/** Participles and predicates that say a thing of one's own is ready or there. */
export const readyWords = list(`
  af beschikbaar gereed klaar live online operationeel in_gebruik in_productie in_werking aanwezig rond geregeld actief up_and_running opgeleverd ingericht van_start van_kracht
  vastgesteld up_to_date_gebracht
  van_start ingegaan
`);
