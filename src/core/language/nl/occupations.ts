import { list } from "../list";

/**
 * Beroepen en functies, enkelvoud: wie ze heeft, hoort meestal bij de eigen mensen. After the groups of the International
 * Standard Classification of Occupations (ISCO-08), in everyday Dutch and Flemish words. Also as the end of a compound.
 */
export const occupations = list(`
  aannemer acteur adjunct administrateur advocaat apotheker apothekersassistent architect archivaris artiest assistent auditeur baas bakker bankier barista barkeeper begeleider behandelaar bestuurslid beveiliger bewaker bezorger boekhouder
  boswachter bouwvakker brandweerman brandweermens buschauffeur brouwer caissière cipier coach coördinator consulent controleur copywriter corrector curator data-analist decaan deurwaarder diëtist directeur directie diender dirigent dokter drukker econoom elektricien
  ergotherapeut facilitator fotograaf fysiotherapeut gastheer gastvrouw gemeentewerker gids griffier griffie groepsleerkracht groepsleider handhaver hoogleraar hoofdverpleegkundige hovenier huisarts hulpverlener hypotheekadviseur illustrator inkoper inspecteur
  installateur instructeur intercedent it'er jeugdwerker journalist kassamedewerker klantadviseur kleermaker klerk kraamverzorgende kraanmachinist laborant lasser leerlingbegeleider lijnmanager loodgieter loopbaancoach
  machinist makelaar marketeer matroos meester mentor metselaar officier onderwijsassistent onderzoeker oogarts ontwerper onderwijsgevende opbouwwerker opleider opzichter opticien orthopedagoog
  pedagoog pedagogisch_medewerker penningmeester piloot politieagent politiemens portier postbode postbezorger producent procesbegeleider productmanager product_owner projectmanager psycholoog psychiater raadslid
  rechercheur rechter receptie rector redactie regisseur reisleider reservist schilder schipper schoolleider schoolleiding schoonmaker scheidsrechter scrummaster secretaresse secretaris slager sportleider statisticus steward
  stukadoor stuurman tandarts tekenaar tester therapeut timmerman toezichthouder trainer tolk treinbestuurder treinmachinist tuinman uitvoerder vakleerkracht verloskundige verpleger vertaler vertegenwoordiger
  voorzitter vormgever wachtmeester wethouder werkbegeleider werkgroep werkvoorbereider wetenschapper wijkverpleegkundige winkelmedewerker zaakbehandelaar zorgkundige zorgverlener zuster zorgteam zorgcoördinator
  bestuur bestuurder collegae frontoffice directieteam managementteam mt korps brigade onze_mensen onze_teams ons_team lerarenteam docententeam schoolteam leidinggevenden teamleden personeelsleden ondersteuner staflid staf stafmedewerker
`);
