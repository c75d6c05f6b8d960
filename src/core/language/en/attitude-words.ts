import { list } from "../list";

/**
 * How people are asked to be: adjectives. All lists on this page were compiled for this project from lists of competences
 * and core values as organisations publish them.
 */
export const attitudeAdjectives = list(`
  accountable adaptive adaptable agile alert ambitious analytical appreciative approachable assertive attentive authentic aware awesome_people blameless bold brave calm candid can-do careful caring
  cheerful client-centric client-focused client-oriented collaborative collegial committed compassionate confident conscientious conscious considerate constructive cooperative cost-conscious courageous courteous creative critical
  curious customer-centric customer-focused customer-friendly customer-minded customer-obsessed customer-oriented customer-driven cost-aware data-driven decisive dedicated demanding dependable determined dignified diligent diplomatic disciplined
  driven eager earnest empathetic empathic empowered energetic engaged enterprising entrepreneurial enthusiastic ethical fearless flexible focused friendly future-focused forward-looking forward-thinking generous gentle goal-oriented gracious guest-focused hands-on
  hard-working hardworking helpful holistic honest hospitable humane humble hungry inclusive independent-minded innovative inquisitive inspired inspiring integer intentional kind lean-minded loyal mindful modest motivated nimble
  obsessed open-minded opinionated optimistic outward-looking owner-minded participative passionate patient-centred patient-centered patient-focused people-centred people-oriented persistent person-centred playful pleasant polite positive proactive pro-active professional-minded proud
  reactive reflective relentless reliable_people resident-focused resident-oriented resilient resourceful respectful responsible responsive_people results-driven results-oriented result-oriented rigorous safety-conscious safety-minded security-minded self-aware self-directed self-managing self-motivated
  self-organising self-organizing selfless self-starting self-confident sensitive service-minded service-oriented sincere solution-focused solution-oriented solutions-oriented spontaneous straightforward supportive tenacious tolerant trusting truthful
  unafraid understanding unselfish user-centric user-focused user-centred vigilant visionary vocal vulnerable warm-hearted welcoming well-mannered willing wholehearted whole-hearted
`);

/** Adjectives that ask for an attitude only where they are said of people or of how one works. */
export const weakAttitudeAdjectives = list(`
  open transparent warm sharp serious disciplined independent informed well-informed quick available strict present connected involved visible trusted listening thoughtful
`);

/** What people are asked to have in them. Also behind a hyphen. */
export const attitudeNouns = list(`
  accountability adaptability altruism ambassadorship ambition assertiveness attentiveness  authenticity autonomy_mindset behaviour behaviours behavior behaviors boldness bravery candor candour camaraderie 
  citizenship_behaviour civility collegiality compassion conscientiousness courage courtesy craftsmanship_pride curiosity customer-centricity customer_centricity customer_focus customer_obsession customer_orientation decency decisiveness dedication
  determination dignity_at_work discipline drive_and_passion empathy enthusiasm entrepreneurship entrepreneurial_spirit  fearlessness flexibility generosity grit guts honesty humanity humility humour initiative integrity kindness
  leadership_behaviour leadership_behavior listening loyalty_of_staff  mindedness    mindfulness modesty motivation openness open-mindedness ownership passion patience_with_each_other perseverance pride proactivity proactiveness
  professionalism psychological_safety resilience respect responsibility self-awareness self-confidence self-discipline self-leadership self-reflection selflessness sincerity solidarity spirit stewardship_of_values team_spirit tenacity tolerance
  vigilance vulnerability willingness  company_values core_values values safety_awareness cost_awareness risk_awareness security_awareness cost_consciousness   team_player team_players self-starter self-starters
  togetherness esprit_de_corps intrapreneurship leadership change_readiness readiness_to_change readiness_to_learn
`);

/** Culture is an attitude as the way people work together, not as arts. */
export const cultureNouns = list(
  `culture cultures work_climate way_of_working_together way_of_thinking ways_of_working_together thinking atmosphere_of_trust environment_of_trust climate_of_trust`,
);
export const artsWords = list(
  `arts art sport sports heritage museum museums tourism recreation leisure music theatre library libraries festival cultural language religion pop counter youth_culture cell cells blood lab bacterial festivals leisure_and`,
);

/** Trust is an attitude between one's own people, an outcome in customers. */
export const trustNouns = list(
  `trust confidence engagement involvement commitment cohesion connection awareness consciousness loyalty motivation`,
);

/** How people are asked to behave: verbs. */
export const attitudeVerbs = list(`
  believe care collaborate cooperate co-operate dare embody embrace empathise empathize embracing listen persevere reflect respect smile think behave cherish own_up speak_up show_up step_up lean_in
  pull_together stick_together self-reflect think_along act challenge
`);

/** Verbs of being and doing that carry an attitude word: "work more proactively". */
export const carryingVerbs = list(`
  be become stay remain act work behave feel think communicate respond operate react lead live speak show display demonstrate exhibit develop foster cultivate build create encourage promote instil instill nurture
  embed strengthen increase improve grow have take keep adopt establish shift change practise practice bring get stimulate engage handle treat approach deal interact serve help run
`);

/** Sayings that ask for an attitude. */
export const attitudePhrases = list(`
  put_customers_first put_the_customer_first putting_the_customer_first putting_customers_first customer_first customers_first client_first patient_first patients_first people_first resident_first residents_first members_first user_first users_first guest_first team_first
  think_like_a think_like_an act_like_a act_like_an act_like_owners think_like_owners act_as_one work_as_one one_team be_one_team as_one_team take_ownership takes_ownership taking_ownership take_responsibility takes_responsibility
  taking_responsibility take_initiative takes_initiative take_the_initiative takes_the_initiative taking_initiative show_initiative shows_initiative show_leadership shows_leadership show_ownership go_the_extra_mile goes_the_extra_mile going_the_extra_mile
  lead_by_example leads_by_example leading_by_example lead_from_the_front set_the_example think_outside_the_box out_of_the_box_thinking think_big dream_big aim_high dare_to dares_to have_the_courage the_courage_to be_kind be_bold stay_humble
  stay_hungry stay_curious fail_fast move_fast embrace_change embracing_change embrace_failure walk_the_talk practise_what_we_preach practice_what_we_preach assume_positive_intent disagree_and_commit default_to_action bias_for_action bias_to_action
  hold_each_other_accountable hold_one_another_accountable have_each_other's_back have_each_other's_backs has_each_other's_back got_each_other's_back speak_up speaks_up speaking_up speak_out no_blame blame-free own_it own_your own_their_work own_their_own
  live_our_values live_the_values live_by_our_values living_our_values roll_up_our_sleeves with_a_smile open_door make_every_day_count always_learning never_give_up never_stop_learning keep_learning embrace_diversity
  treat_each_other treat_people treat_everyone treat_one_another listen_to_each_other listen_more listens_more listen_first work_together work_closely works_closely working_closely working_together work_better_together better_together stronger_together collaborate_more
  collaborate_better collaborate_closely collaborate_more_closely communicate_openly communicate_better communicate_more communicate_honestly in_our_dna part_of_our_dna safety_first compassion_first family_first kindness_first everyone's_responsibility everybody's_responsibility
  everyone's_job everybody's_job is_everyone's is_everybody's feel_responsible feels_responsible feel_accountable feel_ownership feel_committed feel_engaged feel_empowered feels_empowered feel_proud feels_proud feel_involved feel_motivated feel_connected_to_each_other
  be_themselves be_ourselves be_yourself self_starters growth_mindset can-do learn_from_mistakes learn_from_our_mistakes learn_from_failure learn_from_each_other learning_organisation learning_organization learning_culture feedback_culture give_feedback giving_feedback ask_for_help
  ask_for_feedback give_each_other respect_each_other trust_each_other help_each_other support_each_other challenge_each_other challenge_the_status_quo question_the_status_quo step_up own_the_result own_the_outcome own_results own_outcomes own_their_results own_their_mistakes
  mean_what_we_say say_what_we_do heart_for commit_to_excellence take_pride takes_pride taking_pride pride_in walk_the_extra_mile ego less_ego no_ego stay_focused be_present be_ready_to_change open_to_change willing_to make_people_smile
  think_in_solutions solutions_not_problems glass_half_full from_me_to_we break_down_silos breaking_down_silos silo_mentality out_of_their_comfort_zone out_of_our_comfort_zone customer_at_the_heart customer_at_the_centre patient_at_the_centre customers_at_the_centre
  customers_at_the_heart people_at_the_heart put_people_first put_patients_first put_residents_first patient_first_thinking data-driven_mindset outside-in_thinking outside_in_thinking
  speak_their_mind speak_your_mind own_our_mistakes own_our own_up admit_mistakes urgency rather_than_control respectful_and_professional professional_conduct treat_customers_as
`);

/** Words for one another: between one's own people, how they behave. */
export const eachOther = list(`each_other one_another each_other's one_another's eachother`);

/** What is an attitude whatever it is about. */
export const mindsetNouns = list(
  `mindset mind-set mentality attitude ownership_mindset ethos can-do_mentality work_ethic sense_of_urgency sense_of_responsibility sense_of_ownership`,
);

/** Bodies of people, of which an attitude can be said as of people. */
export const bodies = list(
  `organisation organization company team department workforce way_of_working ways_of_working people employer conduct behaviour behavior business culture attitude mindset service_culture`,
);

/** Things that have the qualities of people in a figure of speech: the resilience of a network. */
export const systems = list(`
  operation operational network platform system infrastructure supply_chain market financial economic fiscal cyber climate grid data it ict digital brand product technology technical thought city community software
`);

/** Attitudes whose names things bear as well: of a network, a process, a market. */
export const sharedQualities = list(`
  adaptability ambition behaviour behaviours behavior behaviors discipline flexibility initiative integrity leadership listening motivation openness pride professionalism resilience respect responsibility spirit tolerance vigilance values passion accountability readiness_to_learn self-confidence
  resourcefulness vulnerability courtesy
`);
