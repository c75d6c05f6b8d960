import { list } from "../list";

/**
 * Who says that something has to be done, and where it stands written. All lists on this page were compiled for this
 * project from reasons as people give them in plans.
 */
export const authorities = list(`
  management board directors director leadership ceo cto cfo coo cio boss manager head_office headquarters hq corporate the_top senior_management executive_team executives exec execs management_team mt steering_committee council_executive
  full_council cabinet town_council city_council county_council school_board governing_body the_trust the_council executive_board board_of_directors board_of_trustees minister ministry government_programme the_group the_holding owners upper_management our_manager team_lead pmo group crew company_level organisation_level crew_level department_level
`);
export const plans = list(`
  annual_plan year_plan yearly_plan plan plans strategy strategic_plan roadmap policy policy_document policy_plan coalition_agreement covenant charter mandate mission mission_statement vision strategic_pillar strategic_pillars strategic_priority strategic_priorities strategic_goals strategic_objectives
  programme program agenda company_goals corporate_goals organisational_goals okr okrs corporate_kpi kpi kpis target targets priority priorities priority_list top_priority focus_area budget business_plan backlog guideline guidelines multi-year_plan masterplan job_description appraisal corporate_objective
`);
/** Verbs of having it laid upon one. */
export const decidingVerbs = list(`
  want wants wanted decide decides decided ask asks asked_for request requested require requires required mandate mandated agree agreed set imposed demand demands demanded expect expects expected told instruct instructed adopted approved order ordered dictate dictated say says said prioritised prioritized consider considers
  resolve resolved ratified signed_off endorsed commissioned tasked assigned laid_upon passed voted enshrined anchored follows_from part_of in_line_with according_to in_accordance_with as_described stated laid_down written_down stands_in is_in is_on supports fits aligned_with aligns_with
`);

/** Words that say that something matters, and no more. */
export const importance = list(`
  important importance essential crucial vital key necessary necessity needed indispensable fundamental relevant significant priority matters matter paramount critical valuable worthwhile inevitable central cornerstone pivotal imperative a_must must-have must core big_deal sensible logical obvious of_course
  right_thing right_thing_to_do good_thing good_idea makes_sense plays_a_key_role key_role plays_an_important_role important_role at_the_heart in_our_dna number_one #1 nice
  useful handy prerequisite indispensable
`);

/** Sayings, and what every organisation says of itself. */
export const platitudes = list(`
  customer_is_king safety_first quality_first customers_come_first people_are_our our_most_important_asset most_important_asset our_greatest_asset greatest_asset best_asset heart_of_everything at_the_heart_of standing_still stand_still standing_still_is moving_backwards going_backwards new_oil new_gold dream_work
  fast-changing fast_changing ever-changing ever_changing rapidly_changing changing_world today's_world modern_world world_is_changing world_around_us times_are_changing stay_ahead ahead_of_the_curve ahead_of_the_game one_step_ahead stay_competitive remain_competitive stay_relevant remain_relevant keep_up keep_up_with_the_times competitive_edge
  full_potential best_version next_step next_level higher_level best_in_class world_class world-class best-in-class market_leader be_the_best the_best right_thing right_thing_to_do we_believe_in believe_in always_improve can_always can_always_be can_always_improve never_stop_learning never_too_old
  add_value adds_value create_value creates_value value_for_all deliver_value added_value make_a_difference making_a_difference make_an_impact make_impact better_future brighter_future better_world future-proof our_goals our_objectives its_goals organisation's_goals goals_of_the success_of our_success to_success key_to_success
  what_we_do what_we_stand_for who_we_are what_it_is_all_about all_about concerns_us_all good_for_everybody good_for_everyone everyone_benefits benefits_everyone win-win win_win a_better_product better_product better_organisation better_company stronger_organisation stronger_company stronger_team bottom_line business_as_usual
  higher_is_better more_is_better happy_employees together_we stronger_together feature_zero step_forward basic_need basic_right foundation_of backbone_of cornerstone_of measuring_is_knowing you_can't_manage what_gets_measured practice_makes_perfect knowledge_is_power common_sense best_practice best_practices
  part_of_the_job comes_with_the_job every_organisation every_organization every_company every_business every_team any_organisation any_company any_business in_every_team in_every_company helps_us_achieve our_direction
`);

/** Generic words of whys, beside those of objectives. */
export const whyGenericNouns = list(`
  aim asset bit employee stakeholder customer client user people everybody everyone everything thing company organisation business society organization result score scores figure metric metrics key_metric application_metrics stuff crew member employees customers readiness
  tech_debt technical_debt debt best_practice best_practices necessity importance need needs purpose reason sense matter step case lot kind sort asset good progress app application applications
`);

/** Words that tell of a need, a loss or a risk. One of these, said of something, is a reason. */
export const troubles = list(`
 abuse accident accidents aggression alarm anger angry annoyed annoying attack attacks avoidable bankrupt bankruptcy blame blind blocked blocks bottleneck breach break breaks broke broken bug bugs burden burnout burn-out burned-out cancel cancelled cancellation cancellations chase churn collapse complain
 complained complaint complaints confusing confusion corrective cost costs cumbersome damage damaged danger dangerous dark dead death delay delayed delays die died dies difficult difficulty dirty disappear disappears disappointed disturb disturbs disaster double_work down drop drops drown dry error errors evict eviction evictions
 expensive expire expired expires extra_work fail failed failing fails failure failures fall falls false fault fear fear fight fine fined fines fire flood flooded forget forgets forgot fraud frustrated frustrating frustration give_up gives_up gave_up goes_wrong go_wrong went_wrong guess guessing harm harmed hate headache hidden high_cost hole
 hurt idle ignored impossible inaccurate incident incidents incomplete inconsistent infection infections injured injury insecure interrupt interrupted isolated kill kills lack lacks lacking late lag lags lawsuit leak leaks leaky leave leaves leaving left limited lonely longer lose loses losing loss losses lost manual manually mess miss missed misses missing
 mistake mistakes noise noisy obsolete outage outages outdated overdue overload overloaded overrun overtime pain painful pain_point pain_points penalty penalties phone_us phones_us poor poverty prevent problem problems queue queues quit quits quitting rejected rejection reject repeat_work resign resigned risk risks rework rots rot
 scam scared scrap shortage shortages shut sick slow slower slowly stolen stop stopped stops stress struggle struggles stuck suffer suffers theft threat tired too_few too_late too_little too_long too_many too_much too_slow too_often trouble unable unaware unclear unhappy unknown unpaid unpredictable unreliable unsafe unsatisfied unsold untested unused unwanted victim
 violence vulnerable wait waited waiting waits warn waste wasted wastes weak withdraw worn worse worst worry worries wrong aimlessly habit 
  rats mice mould mold damp stench smell smells ants cockroaches weeds fast_enough quickly_enough not_enough know_whom no_idea have_no_idea don't_know doesn't_know do_not_know does_not_know nobody_knows no_one_knows no_way_of_knowing can't_tell cannot_tell can't_find cannot_find give_up gave_up drop_out drops_out dropped_out drop_off turn_away turned_away by_hand retype retyped reopened rejects rejected crash crashes crashed hangs frozen freezes flooding stale outdated deprecated unsupported out_of_support patching downtime workaround workarounds duplicate duplicates inconsistently mismatch spam noisy flaky tripped trip trips uninstall uninstalls uninstalled unsubscribe unsubscribed abandon abandoned abandons bounce bounced overbooked understaffed short-staffed
`);

/** Words that place a reason in time: it holds now, since then, or from a day on. */
export const moments = list(`
  now nowadays_we today_we currently right_now at_the_moment at_present last_year last_month last_week last_quarter last_winter last_summer last_spring last_time this_winter this_summer since ago recently already next_year next_month until yesterday tomorrow twice three_times every_day every_week every_month every_night every_friday every_hour each_time
  per_day per_week per_month per_year a_day a_week a_month a_year by_then as_of from_january january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday night nights evening evenings weekend weekends winter summer morning hour hours minute minutes days weeks months years half third quarter_of an_hour whole_day whole_week whole_weekend half_a_day half_a_year second seconds fortnight in_spring in_autumn this_autumn last_autumn this_spring

`);

/** Outside forces: rivals, law, technology, money. */
export const forces = list(`
  competitor competitors rival rivals law laws legislation act regulation_of directive licence license permit fine fines vendor vendors contract contracts tender grant grants funding subsidy subsidies loan interest_rates interest_rate inflation price prices tariff tariffs rent salary salaries wages euro euros dollar dollars pounds insurer
  bank ai patent regulator gdpr supermarkets supermarket amazon google climate heatwave heatwaves drought storm storms pandemic covid strike brexit election elections end_of_life sunset market_entry retire retires retirement pension earthquake allergy
`);

/** Conjunctions behind which a consequence stands. */
export const consequences = list(
  `so_that so so_we so_they which_means that_means means otherwise if then because_of as_a_result therefore that_way this_way in_order_to enables lets`,
);

/** Words of not: a reason where they deny something of one's own world. */
export const negations = list(`
  no not none nobody nothing never nowhere neither nor without cannot can't couldn't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hardly barely rarely only_one fewer less until yet old off hardly_any unless instead instead_of
`);
