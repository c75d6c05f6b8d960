import { list } from "../list";

/** Voor wie een organisatie er is, en anderen buiten haar. Enkelvoud. Also as the end of a compound. Compiled for this project. */
export const outsiders = list(`
  aanvrager abonnee afnemer automobilist autoriteit baby bedrijf beller bewoner bezoeker burger buur buurt buurtbewoner cliënt client concurrent consument contractant deelnemer developer_buiten dorp
  donateur fan fietser forens gast gebruiker gedetineerde gezin huishouden huurder inwoner investeerder jongere jeugdige jongen kandidaat kind kiezer
  kijker klant koper kleuter leerling leverancier lezer lid lener luisteraar maatschappij mantelzorger meisje migrant minima moeder nabestaande nieuwkomer omwonende ondernemer
  ontvanger opdrachtgever opvarende oudere ouder partner passagier patiënt patient publiek reiziger relatie respondent samenleving scholier school senior
  slachtoffer speler sporter sponsor statushouder starter student supporter toerist toeschouwer toezichthouder vader verhuurder verzekerde vluchteling voetganger volger vrouw
  wandelaar weggebruiker werkzoekende winkelier woningzoekende zwemmer zzp'er sollicitant stakeholder familie mensen_met starters huiseigenaar eigenaar belastingbetaler
  prospect buurvrouw wijkbewoner woningeigenaar spoedpatiënt peuter
`);

/** De eigen mensen. Enkelvoud. Also as the end of a compound. Compiled for this project. */
export const staff = list(`
  accountmanager adviseur afdeling agent ambtenaar analist arts begeleider beheerder bestuurder boa chauffeur chirurg collega conducteur consultant devs developer directielid docent engineer
  huismeester iedereen jurist kolonel kok kapper leerkracht leider leidinggevende leiding leraar magazijnmedewerker manager management medewerker middenkader monteur ontwikkelaar
  onderwijzer operator personeel personeelslid ploeg ploegleider planner programmeur projectleider receptionist redacteur servicedesk helpdesk squad stagiair team
  teamleider teamlid teammanager technicus teamlead trainee vakman vakkracht vakkenvuller verkoper verpleegkundige verzorgende voorman vrijwilliger werknemer werkvloer
  wijkagent woordvoerder zorgmedewerker balie onszelf klantcontact hr professional zorgprofessional
`);
