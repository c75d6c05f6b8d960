import { list } from "../list";

/**
 * Verbs of getting better, more or less, and of pleasing: without an amount nobody can tell when they are done.
 * Compiled for this project; the core is Levin's "verbs of calibratable changes of state" and the verbs that style
 * guides for OKRs warn against.
 */
export const improvementVerbs = list(`
  strive aspire uphold embrace cherish
  accelerate address advance align alleviate amplify augment avoid balance better boost bolster broaden captivate clarify combat contain
  cultivate curb cut decrease deepen delight diminish diversify drive ease elevate eliminate embrace empower encourage energise energize
  engage enhance enlarge enrich ensure exceed_expectations excel expedite facilitate fight fortify foster further grow guarantee harden harmonise
  harmonize heighten impact impress improve increase inspire intensify keep lengthen lessen leverage lift limit lower
  manage mature maximise maximize minimise minimize mitigate modernise modernize motivate nail nurture optimise optimize polish
  position prevent preserve professionalise professionalize promote prosper protect quicken raise reassure reduce reenergise reinforce reimagine
  restrict rethink retain revitalise revitalize safeguard scale secure sharpen shorten shrink simplify smooth speed stabilise stabilize
  steady step stimulate streamline strengthen strive strengthen support sustain surprise tackle thrive tighten transform unify
  unleash unlock uplift value widen wow
  maintain uphold stay_ahead
  enable
  contribute
`);

/** Verbs of change that a measured thing itself does: "complaints fall". Source: as above. */
export const changeVerbs = list(`
  climb decline decrease deteriorate dip double drop exceed fall grow halve improve increase jump outgrow quadruple rise shrink sink
  slow stagnate surge surpass triple
  match equal beat outperform
`);

/** Verbs of getting from others: how many were got depends on them, so an amount makes it a result. */
export const gainVerbs = list(`
  achieve acquire attain attract bag bank capture close collect convert earn enlist enrol enroll gain generate get gross hit
  land net obtain raise reach realise realize receive recoup recover reactivate save score secure sell sign source sustain win
  onboard activate recruit
`);

/** Verbs of being and having a view: in a sentence without a criterion they describe a wish. */
export const stateVerbs = list(`
  appreciate weigh are be become believe care consider feel enjoy exist experience find have is know like love matter meet own perceive
  recognise recognize remain see seem stay understand value trust view was were work
`);

/** Verbs for what customers, residents, pupils do by themselves; to be seen from outside. Levin's activity classes for people. */
export const outsideDoings = list(`
  abandon accept access activate adopt answer apply arrive ask attend book borrow bring bike call cancel choose click collect
  come commute complain complete contact contribute convert cycle deploy disconnect donate download drink drive eat enable enrol enroll enter fall file
  find finish follow give graduate hand have hire install invest join launch leave log lose merge migrate miss move need open order
  participate pass pay pick place play post phone purchase quit rate read receive recommend refer register renew rent reoffend
  repeat reply report request requires respond return run see sell send share shop sign skip sleep solve start stay stop submit
  subscribe switch take turn uninstall upgrade use visit volunteer vote wait walk watch win work write
`);
