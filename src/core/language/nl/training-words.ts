import { list } from "../list";

/**
 * Leren dat een organisatie voor haar mensen regelt. All lists on this page were compiled for this project from the
 * wording of Dutch and Flemish plans and course catalogues. Also matched as the last part of a compound.
 */
export const trainingNouns = list(`
  training trainingen cursus cursussen opleiding opleidingen coaching teamcoaching teambuilding teambuildingsdag teambuildingsdagen teambuildingsweekend teambuildingssessie teambuildingsactiviteit teambuildingactiviteit masterclass masterclasses bootcamp e-learning
  e-learnings elearning e-module bijscholing bijscholingen nascholing nascholingen omscholing scholing scholingen heidag heidagen heisessie teamdag teamdagen teamuitje teamuitjes intervisie
  intervisiegroep intervisiebijeenkomst intervisiebijeenkomsten intervisietraject supervisie inspiratiesessie inspiratiesessies inspiratiedag inspiratiemiddag inspiratiebijeenkomst kennissessie
  kennissessies kennismiddag kennislunch lunchsessie lunchsessies lunchlezing bewustwordingssessie bewustwordingssessies bewustwordingscampagne awarenesssessie awareness-sessie awareness-campagne awarenesscampagne
  awarenesstraining studiedag studiedagen leerpad leerpaden leerlijn leerlijnen leertraject leertrajecten leerprogramma leerprogramma's leergang leergangen leiderschapsprogramma leiderschapsprogramma's
  leiderschapstraject leiderschapstrajecten leiderschapsontwikkeling cultuurprogramma cultuurtraject cultuurverandertraject ontwikkelprogramma ontwikkeltraject ontwikkeltrajecten talentprogramma
  talentenprogramma managementprogramma managementtraject mdtraject md-traject mentorprogramma mentortraject mentoraat buddytraject coachingstraject coachtraject coachingstrajecten coachtrajecten trainingsprogramma
  trainingsprogramma's trainingstraject trainingstrajecten trainingsdag trainingsdagen trainingsaanbod trainingsplan trainingsbudget trainingssessie trainingssessies trainingsmodule opleidingsplan opleidingsplannen opleidingsprogramma opleidingstraject
  opleidingstrajecten opleidingsbudget opleidingsaanbod cursusdag cursusaanbod cursusprogramma vormingstraject vormingsdag vorming vormingen personeelsdag scholingsdag scholingsplan scholingstraject scholingsprogramma opfriscursus herhalingscursus
  train-de-trainer train_de_trainer train-the-trainer train_the_trainer escaperoom escape_room outdoordag survivaldag vaardighedentraining vaardigheidstraining yellow_belt green_belt black_belt lunch-and-learn lunch_and_learn brown_bag brownbag
  inspirerende_spreker inspirerende_sprekers motivatiespreker motiverende_spreker gastspreker interne_campagne gedragsprogramma vitaliteitsprogramma vitaliteitsweek traineeprogramma traineeship
  deskundigheidsbevordering bijscholingsdag klinische_les klinische_lessen bijspijkercursus leerwerktraject reflectiesessie
`);

/** Verbs of making people learn. */
export const trainingVerbs = list(`
  trainen traint getraind opleiden opgeleid leidt_op bijscholen bijgeschoold omscholen omgeschoold nascholen nageschoold scholen geschoold coachen coacht gecoacht
  bijspijkeren opfrissen_kennis certificeren gecertificeerd mentoren upskillen reskillen bewust_maken onderwijzen instrueren hertrainen
`);

/** Verbs of learning, training when one's own people do it. */
export const learningVerbs = list(`leren leert aanleren`);

export const gatherings = list(`
  workshop workshops sessie sessies bijeenkomst bijeenkomsten seminar seminars congres lunch lezing lezingen campagne dag dagen weekend middag middagen programma programma's traject trajecten
  les lessen module modules webinar webinars spreker sprekers simulatie rollenspel themadag themadagen themabijeenkomst themaweek voorlichting presentatie inspiratie college clinic clinics
`);

export const trainingTopics = list(`
  bewustwording bewustzijn vertrouwen eigenaarschap leiderschap samenwerken samenwerking teamwork mindset feedback communicatie communiceren veerkracht vitaliteit stress werkdruk integriteit cultuur
  waarden kernwaarden gedrag houding klantgerichtheid klantgericht klantvriendelijkheid gastvrijheid timemanagement onderhandelen storytelling presenteren gespreksvoering gesprekstechnieken vaardigheden soft_skills
  phishing security privacy avg informatieveiligheid informatiebeveiliging diversiteit inclusie sociale_veiligheid psychologische_veiligheid verzuim werkgeluk welzijn duurzaamheid verandering
  wendbaarheid agile scrum lean six_sigma projectmatig_werken motivatie winnen teamgeest zelfvertrouwen assertiviteit excel clean_code veiligheid ehbo bhv
  de-escalatie empathie zelfsturing zelforganisatie continu_verbeteren klachtafhandeling differentiëren persoonlijke_ontwikkeling groepsdynamiek aanspreken outside-in
`);

export const coaches = list(
  `coach coaches trainer trainers mentor mentoren teamcoach loopbaancoach budgetcoach_personeel agilecoach`,
);
export const gettingVerbs = list(`
  inhuren huren inzetten krijgt krijgen geven geeft aanstellen uitnodigen regelen aannemen koppelen bieden aanbieden inschakelen boeken
`);

export const notTrainingNext = list(
  `data veld velden dataset materiaal omgeving sessie_id schoenen prijs prijzen boek boeken plaats plaatsen`,
);

export const notTrainingPhrases = list(`
  krachttraining conditietraining zwemtraining voetbaltraining looptraining hardlooptraining jeugdtraining keeperstraining fitnesstraining duurtraining spelerstraining zwemles zwemlessen muziekles muzieklessen
  gymles gymlessen designsprint testsessie testsessies gebruikerstest model_trainen beroepsopleiding mbo-opleiding hbo-opleiding vakopleiding lerarenopleiding politieopleiding
  leefstijlcoach voetbalcoach gezondheidscoach jobcoach
  trein treinen
`);

export const machines = list(`
  model modellen taalmodel taalmodellen classifier algoritme algoritmes algoritmen netwerk netwerken ai llm chatbot bot robot robots machine machines detector filter filters hond honden paard
  paarden camera camera's systeem systemen
`);

export const workPurposes = list(`
  horen vinden ontdekken afspreken besluiten ontwerpen kiezen bepalen begrijpen ophalen testen bedenken verzamelen herontwerpen prioriteren achterhalen onderzoeken opstellen vaststellen inkorten oplossen luisteren
`);

export const aboutWords = list(`over in rond omtrent hoe op rondom gericht`);
export const forWords = list(`voor met aan van onder bij`);
export const topicTails = list(`contact beleving gericht reis service`);

/** Gatherings that are training when they are for one's own people, whatever they are about. */
export const lessons = list(`workshop workshops seminar seminars les lessen lezing lezingen module modules`);

/** What one does with a course that one offers to others. */
export const sellingVerbs = list(
  `verkopen verkoopt publiceren publiceert adverteren vertalen bekostigen subsidiëren`,
);
