import { list } from "../list";

/**
 * How people behave toward their work and others: what they do, not what comes of it. All lists on this page were compiled
 * for this project from codes of conduct, competence frameworks and the catalogues of virtues of moral philosophy.
 */
export const conductVerbs = list(`
  acknowledge admire admit_mistakes applaud appreciate assume behave believe boast brag celebrate cherish compliment empathise empathize exemplify forgive gossip greet honor honour idolise
  laugh listen model moan nod obsess own_up persevere praise procrastinate radiate relish revere reflect respect respect salute self-reflect smile sympathise sympathize
  thank think treasure treat venerate whine worship conduct_themselves conduct_ourselves live_up_to live_by look_out_for stand_up_for stick_up_for speak_as speak_openly speak_honestly own volunteer_for role-model 
  dedicate devote enthuse
`);

/** Verbs by which one deals with others or with work: how one does it is an attitude. */
export const dealingVerbs = list(`
  act address answer approach assist behave carry care communicate compete conduct cooperate collaborate deal decide engage face greet guide handle interact lead listen live manage meet operate perform play prepare react relate represent respond run serve speak
  talk teach think train treat welcome work write come show
`);

/** Qualities that people are asked to have in them. */
export const virtues = list(`
  affection altruism appreciation attentiveness belief benevolence bravery brotherhood calmness caring charity cheerfulness common_sense compassion composure conscience cordiality craftsmanship 
  daring dependability devotion diligence eagerness earnestness ethics ethical_conduct ethos fair_play fellowship fidelity forgiveness fortitude forthrightness frankness friendliness friendship frugality goodwill good_manners good_faith
  gratitude gumption hard_work hardiness heroism helpfulness idealism impartiality industriousness ingenuity inquisitiveness introspection intellectual_curiosity love love_of magnanimity manners mercy morality morale nerve nobility obedience obsession optimism patience patriotism perseverance persistence playfulness
  pluck politeness positivity principles punctuality purposefulness resolve resourcefulness restraint reverence righteousness rigour rigor sacrifice self-control self-belief self-esteem self-respect selflessness sensitivity serenity seriousness
  service_orientation sense_of_humour sense_of_humor sense_of_duty sense_of_pride sincerity sobriety sportsmanship stamina steadfastness tact thankfulness thoughtfulness trustworthiness unity valor valour virtue virtues warmth wholeheartedness willpower wisdom
  conduct good_conduct zeal high_expectations winning_mentality winner_mentality team_play good_sports commercial_awareness self_discipline hunger_to hunger_for eye_for ear_for
  passion_for pride_in love_for respect_for faith_in belief_in enthusiasm_for open_mind open_minds open_heart humbleness kind_words the_right_attitude right_attitude good_intent good_intentions positive_intent good_will risk-taking risk_taking 
`);

/** What people are asked to leave off. */
export const vices = list(`
  blame blaming finger-pointing finger_pointing excuse excuses complaining whining moaning gossip gossiping egos arrogance complacency procrastination procrastinating cynicism apathy passivity defensiveness office_politics politics laziness drama negativity
  perfectionism micromanagement micromanaging indifference distrust tunnel_vision hero_culture us-and-them us_and_them them-and-us silo_thinking selfishness greed favouritism favoritism impatience hypocrisy stubbornness dishonesty prejudice fear_of_failure fear_of_failing fear_of_change fear_of_mistakes fear_of_conflict resistance_to_change afraid_to afraid_of apologising apologizing
  bystander_behaviour bad_manners rudeness
`);

/** Adjectives of conduct beside those of the list of attitudes. */
export const conductAdjectives = list(`
  arrogant business-minded brisk chivalrous complacent cynical defensive down-to-earth dutiful even-handed even-tempered fair-minded feisty fervent forgiving frank fun-loving go-getting good-natured grateful gritty gutsy hardy
  humorous imaginative impartial impatient introspective inventive invested keen lazy level-headed like-minded meticulous moral nonjudgmental non-judgmental obedient observant organised organized passive perceptive pragmatic principled punctual quality-minded rational
  realistic risk-averse risk-aware self-assured self-critical self-disciplined self-reliant selfish sensible sporting sportsmanlike stoic steadfast strict stubborn tactful team-oriented territorial thankful thorough thrifty tireless tough trustworthy unbiased unflappable unselfish upbeat upstanding value-driven
  vigilant zealous hospitable well-behaved cost-minded commercially-minded commercial-minded
`);

/** Last parts of adjectives of conduct: "community-minded", "safety-conscious". */
export const conductEndings = list(
  `minded oriented orientated centric centred centered focused focussed conscious spirited hearted obsessed`,
);

/** What people are asked to be to others or to their work. */
export const roles = list(`
  ambassador role_model role-model host self-starter team_player problem_solver problem-solver lifelong_learner change_agent change_maker changemaker entrepreneur intrapreneur salesperson thinker doer achiever go-getter listener communicator
  good_sport good_neighbour good_neighbor good_citizen good_colleague trusted_adviser trusted_advisor trusted_partner guardian servant_leader servant coach mentor innovator pioneer brand_ambassador owner critical_friend hero winner warrior team_mate learner giver
`);

/** What comes first, or stands at the heart, in a motto; a thing that comes first ("mobile first") is no attitude. */
export const mottoEnds = list(
  `first comes_first come_first above_all before_everything at_the_centre at_the_center at_the_heart at_heart at_the_core over_everything matters_most`,
);
