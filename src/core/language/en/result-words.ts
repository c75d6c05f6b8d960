import { list } from "../list";

/** Where an amount is yet to be filled in. */
export const placeholders = list(`
  tbd tba tbc metric_here insert_metric insert_number insert_target t_._b_._d xx xxx xx% x% y% n% z% x_% xx_% to_be_defined to_be_determined to_be_confirmed to_be_decided to_be_agreed
  x_percent xx_percent y_percent x_points xx_points x_to_y n_percent a_certain_percentage a_certain_number an_agreed_number an_agreed_percentage
  a_specific_percentage some_percentage a_defined_level certain_level
`);

/** Words of more and better that need a "than". */
export const comparatives = list(`
  more fewer less better faster quicker slower higher lower larger bigger smaller shorter longer safer stronger deeper greater smoother
  healthier cleaner greener cheaper easier simpler broader wider earlier later happier friendlier warmer smarter leaner tighter richer clearer
  closer improved increased reduced enhanced optimised optimized decreased strengthened streamlined lowered
`);

/** Quantities of nothing. */
export const negatives = list(`no zero none nobody nothing never neither nil without no-one`);
export const negativePhrases = list(
  `no_one not_one not_a_single not_a_single_one not_any no_longer_any free_of at_no_time not_once`,
);

/** "No" that says nothing about a quantity: "no longer", "no matter". */
export const emptyNegatives = list(`
  no_chaos no_more_chaos no_drama no_more_drama no_hassle no_more_hassle no_fuss no_more_fuss no_stress no_more_stress no_confusion no_more_confusion no_guesswork no_more_guesswork no_firefighting no_more_firefighting no_frustration no_more_frustration no_headaches no_more_headaches no_nonsense no_more_nonsense no_excuses no_more_excuses no_bureaucracy no_more_bureaucracy no_mess no_more_mess no_muddle no_more_muddle no_red_tape no_more_red_tape no_busywork no_more_busywork no_noise_about no_more_noise_about no_silos no_more_silos no_surprises_for no_more_surprises_for no_hiccups no_more_hiccups no_drudgery no_more_drudgery no_finger-pointing no_more_finger-pointing
  no_longer no_matter no_doubt no_wonder no_need no_more_than no_less_than no_fewer_than no_later_than no_higher_than no_lower_than no_longer_than
  no_worse_than never_mind never_ending no-brainer leave_no_one leave_nobody no_one_left no_one_is_left nothing_but no_child_left no_man_left zero-tolerance
  zero_tolerance never_stop none_other without_doubt without_delay without_hassle without_problem without_problems without_friction without_effort
  no_compromise without_compromise no_nonsense without_worry without_worries without_fear without_stress nothing_is_impossible
`);

/** "Than" with what is already there: no named thing to compare with. */
export const emptyComparisons = list(`
  than_ever than_before than_now than_usual than_today than_currently than_expected than_average than_others than_normal than_anyone than_they than_we than_it
  than_possible than_necessary than_needed than_previously as_possible as_needed as_necessary as_usual as_before as_ever
  than_last_time than_the_last_time
`);

/** Sameness and swiftness that a calendar or a clock decides. */
export const exactTimes = list(`
  same_day same-day same_working_day next_day next-day next_working_day same_week same_shift first_time_right right_first_time first_time first_attempt
  first_contact first_visit first_call first_try one_go in_one_visit in_a_single_visit on_time on_schedule within_the_hour overnight within_budget
  on_budget under_budget ahead_of_schedule break_even breaks_even break-even each_day every_day every_week every_month daily weekly by_return
`);

/** Where a clause begins that says what comes of it. */
export const outcomeLinks = list(`
  in_which so_that so_customers so_users so_people such_that resulting_in which_results_in leading_to which_leads_to leads_to that_leads_to causing which_means_that meaning_that
  thereby whereby as_a_result with_the_result which_translates which_allows which_lets which_makes which_reduces which_increases saving
  reducing bringing increasing raising cutting lowering lifting achieving reaching enabling resulting yielding generating
`);

/** Where a clause begins that only says how, by when or for what. */
export const meansLinks = list(
  `by through via using thanks_to with_the_help_of by_means_of based_on in_order_to`,
);

/** Words at the head of a result that say nothing about it. */
export const leadIns = list(`
  to we've we'll we also then and successfully finally please further continue continuing begin start kr key_result result goal new
  all each every first fully quickly actively effectively jointly together regularly proactively
`);

/** Prepositions that give the scope of a clause, not its amount. */
export const scopePrepositions = list(
  `across among amongst throughout over in for of on at between around during from towards covering regarding about targeting per`,
);

/** Feelings and merits that a sentence claims of its subject. */
export const vaguePredicates = list(`
  accessible active actual aligned attractive aware better clear comfortable committed competitive complete confident connected consistent convenient
  easier easy effective efficient engaged enthusiastic excellent excited fair fast faster fit flexible friendly future-proof good great happy healthy
  heard high-quality important inclusive informed inspired inspiring intuitive involved leading lively logical loyal maintainable mature modern motivated
  optimal optimised optimized positive predictable professional proud quick ready_for_the_future reliable resilient respected responsive robust
  safe satisfied scalable seamless secure simple skilled smooth stable straightforward strong successful sufficient supported sustainable
  thriving timely transparent trusted understandable up-to-date up_to_date usable useful user-friendly valued vibrant visible welcome well-known
  welcoming world-class seriously well alive proactive consistent effective structured better_informed
  lean openly honestly better-informed agile diverse compelling unforgettable fun engaging delightful world_class best first-class excellent inclusive vivid warm
  first under_control in_control future_proof in_place_and_used empowered equipped prepared
  data-driven customer-centric minimal maximum maximal
  balanced fair adequate appropriate
  high low
  painless effortless frictionless hassle-free carefree bolder
`);

/** Words with which an amount is only a manner of speaking: "110% commitment", "24/7 attention". */
export const rhetoricAmounts = list(`24/7 24x7 7x24 360 365 110 120 200 360-degree 100+`);

/** Adverbs of degree without a number. */
export const vagueAmounts = list(`
  significantly considerably substantially greatly drastically dramatically noticeably measurably visibly markedly sharply strongly clearly somewhat slightly
  significant considerable substantial noticeable dramatic many several various numerous multiple much some few enough
`);

/** Figures of speech for getting better. */
export const vagueIdioms = list(`
  step_change sea_change quantum_leap leap_forward game_changer game-changer know_their_stuff know_our_stuff under_control in_good_shape on_track_for a_culture_of turn_the_corner up_to_speed up_to_scratch
  move_the_needle raise_the_bar hearts_and_minds next_level go_the_extra_mile fair_chance second_nature to_the_next_level make_a_difference
  ahead_of_the_curve top_of_mind stay_relevant lead_the_way set_the_standard one_direction same_direction with_one_voice on_the_same_page in_our_dna beating_heart source_of_truth one_roof one_flag walk_the_talk
`);

/** Ends of a phrase that only wishes: "theatre for all", "beer worth talking about". */
export const wishes = list(`
  for_all for_everyone for_everybody everywhere that_matter that_matters that_count that_counts worth_talking worth_staying worth_coming worth_returning to_be_proud to_remember
  who_arrive_relaxed who_feel who_feels people_love everyone_loves
`);
