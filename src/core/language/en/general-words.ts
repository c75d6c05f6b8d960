import { list } from "../list";

/**
 * The vocabulary that reasons have in common whatever they are for: where all words of a why are among these, it could
 * stand under any goal. Beside those of objectives. All lists on this page were compiled for this project from mission
 * statements, year plans and what is said at meetings.
 */
export const generalNouns = list(`
  guidance career lifetime pathway enabler deliverable curve grade professional professional_practice grounds substance realisation realization attainment achievement fulfilment advancement betterment enrichment empowerment momentum synergy coherence prerequisite precondition premise rationale driver catalyst accelerator lever ingredient component dimension facet pillar tenet
  hallmark trademark benchmark yardstick indicator gauge signal compass north_star lighthouse flagship showcase testament proof commitment endeavour endeavor pursuit quest undertaking enterprise mandate remit charge duty stewardship custodian guardian steward citizenship belonging fabric mosaic ecosystem landscape 
  time_to_market time-to-market lifecycle life_cycle touchpoint touch_point use_case best_interest stakeholder_interest setting context backdrop party parties substance rest division unit branch chapter association federation district institution administration
  time money duty option market competition image dashboard report review basis chain link benchmark rating foundation_stone spearhead milestone target_group field domain era age decade generation century economy democracy planet nature life living human_being dignity love peace dream soul dna calling promise
  obligation predictability overview grip agreement consensus buy-in trust confidence logic truth fact subject theme answer attention point piece element factor engine ingredient recipe lifeblood stepping_stone phase stage victory perfection norm leadership_position pioneer frontrunner partner_of_choice employer_of_choice
  provider_of_choice go-to reference example role_model ambassador unit cement bond gain impression obstacle threat difficulty situation circumstance dividend reward fruit upside return_on_investment roi payback approach district agency institution intent planning_principle habit custom misunderstanding
  aspiration belief conviction pride beginning start end top sky rule world body spirit mind opinion view voice choice word story journey adventure win-win challenge opportunity possibility moment_of_truth tomorrow yesterday present past future_of_our everyone's workforce staff talent colleague crew team department
  office board shareholder investor community citizen partner public audience thought development legislation environment economy sector industry figure number data information technology knowledge skill performance output outcome improvement change growth progress success failure mistake lesson feedback input process procedure
  requirement regulation measure action activity effort task job work workload role position structure order system tool method model framework platform infrastructure network channel product service offering portfolio brand reputation quality level standard efficiency effectiveness productivity profitability revenue turnover profit cost budget saving
  synergy loyalty retention satisfaction engagement commitment motivation morale wellbeing atmosphere culture climate_at_work diversity integrity honesty openness transparency accountability ownership responsibility autonomy mastery purpose meaning vision mission strategy ambition objective goal aim target result impact effect value worth benefit
  advantage edge lead head_start strength weakness swot need demand wish desire expectation want hope interest stake matter issue problem question concern risk uncertainty complexity scale scope scalability growth_mindset excellence greatness leadership management governance control oversight compliance continuity resilience agility flexibility stability
  safety security sustainability responsibility_of innovation creativity digitalisation digitization automation transformation transition modernisation professionalism expertise competence capability capacity maturity readiness collaboration cooperation communication coordination alignment integration connection relationship relation partnership
  position_in_the_market market_position marketplace way thing kind type part whole area aspect level dimension direction road path step bit lot range variety mix set group number_of amount bulk majority nobody's
`);

/** What any organisation does with any goal. */
export const generalVerbs = list(`
  attract retain comply adhere conform abide guarantee maintain preserve optimise prioritise prioritize advocate steward pioneer reimagine rethink reinvent revitalise revitalize energise energize mobilise mobilize galvanise reinforce solidify consolidate institutionalise institutionalize operationalise operationalize embark venture excel flourish resonate reflect clarify illustrate
  highlight emphasise emphasize underline underscore acknowledge endorse commit pledge vow undertake coordinate orchestrate harmonise synchronise converge cascade roll_up translate_into form represent constitute comprise include exist remain suit fit meet satisfy serve
  fulfil fulfill aspire accomplish embed inspire motivate harness connect unite bind contribute underpin serve steer shape adapt renew innovate digitalise digitise stand_for count deserve owe commit dedicate succeed thrive flourish prosper win compete differentiate stand_out distinguish stay remain fall_behind learn bring_together
  gain appreciate value recognise recognize respect advise recommend afford reward pay_off strive aim seek pursue embrace embody ensure assure guarantee safeguard uphold sustain foster nurture cultivate champion advance evolve excel outperform perform operate function collaborate cooperate communicate coordinate align integrate inform involve
  engage empower equip prepare position establish define set determine measure monitor track assess evaluate review report share discuss agree address tackle handle manage govern lead guide help support assist facilitate enable allow encourage stimulate promote drive boost accelerate fuel unlock leverage optimise optimize maximise maximize
  minimise minimize streamline simplify standardise standardize harmonise professionalise professionalize modernise modernize future-proof scale grow expand extend broaden deepen strengthen enhance improve better raise lift elevate step_up level_up transform change shift move go come become be have make do get keep take give bring put see look feel think
  believe know understand realise realize achieve attain reach meet exceed deliver provide offer create build develop generate add identify recognise inspire believe_in care matter want need require demand expect hope wish work use
`);

/** How any organisation would like to be, and words of manner and degree that single nothing out. */
export const generalAdjectives = list(`
  lifelong personalised personalized tailored tailor-made bespoke person-centred person-centered patient-centred evidence-based evidence-informed research-based data-informed outcome-focused results-driven goal-oriented clinical divisional professional departmental interdepartmental interdisciplinary multidisciplinary cross-cutting overarching underlying corresponding applicable
  respective aforementioned said promised agreed stated adopted approved endorsed fundamental foundational cohesive compassionate nurturing caring supportive rich enriching rewarding lasting enduring steady continued sustained collective joined-up whole-system world-leading high-calibre quality-driven well-rounded equitable just fair-minded caring curricular statewide
  hospital-wide trust-wide school-wide sector-wide institution-wide fiscal viable scalable maintainable extensible interoperable performant production-ready enterprise-grade best-of-breed sound future-oriented forward-looking forward-thinking fast-moving ever-evolving evolving dynamic demanding complex
  statutory everyday current present recurring permanent standing trustworthy credible recognised recognized united valued appreciated informed involved heard seen satisfied dissatisfied unhappy glad poor bad worthwhile rewarding thoughtful purpose-driven academic institutional national regional local mandatory obligatory genuine loyal productive competent
  capable skilled talented dedicated passionate driven enthusiastic energetic vital lively prosperous wealthy fulfilled meaningful purposeful timely well-managed well-run well-balanced adequate appropriate suitable sufficient sound manageable managed controlled structured systematic organised organized focused targeted aligned effective
  efficient consistent reliable stable flexible agile adaptive resilient modern advanced digital smart intelligent innovative creative leading pioneering distinctive different special unique ready fit able willing necessary possible desired intended planned future long-term short-term annual quarterly daily weekly yearly ever-growing growing
  increasing rising fierce
`);

/** Words of time and manner that hold always and everywhere. */
export const generalAdverbs = list(`
  nothing_but nothing_more_than nothing_other_than
  in_recent_years over_the_last_few_years in_the_last_few_years over_the_past_few_years over_recent_years in_the_past_years
  thus hence thereby directly indirectly accordingly respectively primarily mainly largely likewise moreover furthermore sooner_or_later by_definition per_se as_such in_itself at_its_best at_heart in_essence in_principle in_practice in_particular in_turn
  nowadays increasingly more_than_ever more_and_more again_and_again at_all_times in_the_long_run in_the_long_term over_time in_general basically obviously naturally after_all quite poorly badly day-to-day ever constantly continuously always forever everywhere as_a_team as_an_organisation as_an_organization as_a_company as_a_person as_a_student as_a_professional as_an_employer as_a_colleague as_a_leader as_a_whole
  at_every_level every_step along_the_way day_in_day_out going_forward from_now_on in_the_future for_the_future in_the_years_to_come in_the_coming_years for_years_to_come in_our_daily_work in_daily_work at_work for_all for_everyone for_everybody to_all
`);

/** Where a goal was laid down, beside plans: meetings, reports, and the goals of the last time. */
export const occasions = list(`
  scorecard performance_review yearly_assessment assessment supervisory_board works_council committee workshop offsite deck slide slides slide_deck strategy_deck strategy_day strategy_session okr_workshop okr_session kick-off accreditation iso iso_9001 iso_27001 iso_14001 nen   quarterly_review board_meeting annual_report report_of_the_consultants
  last_quarter's last_year's carried_over carry-over carryover carried_forward continuation continued rolled_over previous_quarter previous_year follow-up follow_up same_as_last_year planning_principle planning_principles guiding_principle key_principle project_charter project_plan milestone milestones quarterly_report dashboard scorecards memo minutes
  crew_level team_level department_level team_charter contract_with_management management_agreement
  work_plan work_programme work_program management_letter wish_list bucket_list action_plan policy_period term_of_office
`);

/** Who lays goals down, beside managers. */
export const moreAuthorities = list(`
  consultant consultants auditor accreditation_body inspectorate federation funder back_donor back-donor donor sponsor parent_company predecessor previous_manager supervisory_board works_council committee risk_committee audit_committee board_risk_committee investor investors publisher stakeholders shareholders coach teacher mentor
  programme_board project_board superintendent principal dean governor governors trustees partners_at_the_top inspectorate inspection inspectors inspector auditor audit_team accreditors
  accountants auditors
`);

/** Verbs by which one thing serves another, which by itself says nothing. */
export const servingVerbs = list(`
  contribute support help underpin strengthen benefit serve promote enhance foster enable ensure improve lead_to pay_dividends pay_off add_to feed_into tie_into build_on result_in align fit match relate_to
`);

/** Words by which somebody only says that they think so. */
export const hedges = list(
  `we_care care_about cares_about care_deeply believe believes we_believe i_believe i_think we_think we_feel i_feel we_find i_find in_my_opinion in_our_view convinced
  attach_value attach_great_value attaches_great_value consider_it_important considers_it_important find_it_important is_convinced are_convinced
`,
);

/** Troubles so general that they hold for anybody; a reason only of something in particular. */
export const generalTroubles = list(`
  problem problems issue issues challenge challenges risk risks cost costs money time mistake mistakes misunderstanding misunderstandings failure failures fail fails poor bad unhappy dissatisfied lack lacking weak weakness weaknesses lose loses losing behind wait waiting waits never_come_back prevent avoid stop stops difficulty difficulties wrong slow late
  pain worse worst limited trouble stress waste overdue wasted impossible forget drop fall falls down leave leaves leaving left drops
`);

/** Measures that every business has: more of them is what anybody wants. */
export const generalMeasures = list(`
  sales revenue revenues turnover profit profits profitability margin margins income cost costs expense expenses satisfaction engagement productivity efficiency growth return returns yield retention loyalty budget overhead waste quality output throughput performance market_share value results workload score scores kpi kpis cash_flow
`);

/** Verbs and words of having less of something: less of a trouble or of a thing that is measured is a reason. */
export const lesseningWords = list(`
  prevention_of avoidance_of reduce reduces reducing reduction_of reduction_in cut cuts cutting lower lowers lowering prevent prevents preventing avoid avoids avoiding minimise minimize decrease decreases shorten shortens eliminate eliminates tackle tackles combat combats curb curbs fight ease relieve spare spares stop fewer less
`);

/** Words that praise whatever they stand with. */
export const evaluativeWords = list(`
  good better best great excellent outstanding exceptional exemplary superior superb optimal optimum ideal perfect amazing awesome fantastic wonderful strong stronger strongest solid robust sound healthy healthier vibrant vital thriving flourishing successful effective efficient high-quality high_quality quality top top-notch top-quality first-class first-rate world-class world_class
  best-in-class best_in_class state-of-the-art cutting-edge leading industry-leading modern future-proof next-generation innovative sustainable professional mature smart smooth seamless holistic comprehensive coherent cohesive meaningful impactful valuable inspiring motivating engaging exciting dynamic ambitious bold inclusive attractive appealing pleasant resilient
  competitive high-performing productive purposeful unforgettable memorable delightful compelling prosperous unparalleled unmatched compassionate nurturing supportive enriching rewarding outstandingly greatly enhanced improved world-leading greener fairer effective_and excellence reliable scalable maintainable personalised personalized person-centred patient-centred
`);

/** How the world outside is: to have more of these is a purpose, whoever the organisation is. */
export const worldMeasures = list(`
  biodiversity road_safety traffic_safety air_quality water_quality soil_quality life_expectancy literacy numeracy employment affordable_housing housing_supply vaccination school_attendance graduation college_enrolment college_enrollment voter_turnout turnout food_security income_security fire_safety food_safety patient_safety medication_safety
  reading_levels survival survival_rates birth_weight independence independent_living animal_welfare groundwater river_flow reuse recycling_rates cycling_rates ridership adherence recovery oral_health soil_life pollinators wetlands tree_cover access_to_care access_to_housing access_to_justice access_to_education access_to_transport lifespan
`);

/** Words of what is proper: they say that something ought to be, not why. */
export const oughtWords = list(
  `should ought ought_to supposed_to belongs deserves deserve deserved entitled proper`,
);

/** Having people, nouns: whom one wins or keeps is a reason. */
export const gainNouns = list(
  `recruitment_of retention_of attraction_of recruitment_and_retention_of intake_of enrolment_of enrollment_of`,
);

/** Sayings: whole phrases, so that the words in them count for nothing else. From what hangs on office walls. */
export const sayings = list(`
  left_behind   fall_behind falls_behind stand_still standing_still never_sleeps never_sleep not_an_option no_longer_an_option is_not_optional weakest_link as_strong_as_its first_impression no_pain_no_gain time_is_money knowledge_is_power health_is_wealth prevention_is_better better_than_cure
  practice_what_you_preach actions_speak_louder walk_the_talk lead_by_example leading_by_example leads_by_example no_i_in_team nobody_can_do_it_alone no_one_can_do_it_alone cannot_do_it_alone more_than_the_sum sum_of_its_parts two_heads_are_better many_hands_make_light rome_was_not_built not_built_in_a_day fail_to_plan plan_to_fail
  what_gets_measured what_you_don't_measure what_you_do_not_measure cannot_improve_what you_can't_improve can't_manage_what you_cannot_manage change_is_the_only_constant only_constant does_not_wait doesn't_wait waits_for_no_one waits_for_nobody wait_for_nobody world_does_not_wait happy_wife never_change_a_winning_team if_it_ain't_broke likes_waiting likes_to_wait
  not_everything_that_counts another_person_with_an_opinion garbage_in early_bird the_sky_is_the_limit think_big dare_to_dream dream_big the_future_is_now future_is_digital future_is_now the_future_is is_the_future of_the_future of_tomorrow 21st_century 21_st_century twenty-first_century digital_age digital_world digital_era sharing_is_caring less_is_more more_with_less
  do_more_with_less work_smarter smarter_instead_of_harder smarter_not_harder right_things_right do_the_right_things first_time_right_culture there_is_always_room always_room_for room_for_improvement room_for_growth room_to_grow could_be_better can_be_better should_be_better be_higher should_be_higher to_go_up have_to_go_up has_to_go_up must_go_up is_too_low_for_us not_good_enough going_well_enough
  not_going_well good_enough better_than_last_year below_benchmark below_target  behind_our_targets behind_target behind_schedule_again needs_improvement needs_to_improve has_to_improve needs_our_attention deserves_attention needs_attention becoming_more_important more_and_more_important increasingly_important more_important_than_ever ever_more_important
  costs_money save_money save_time saves_time saves_money time_and_money time_and_costs costs_and_time too_much_time_and_money doing_it_too do_it_too does_it_too everyone_else everybody_else everyone_is_doing everyone_in_the_industry moving_this_way how_we_do_things how_things_are_done always_done_it done_it_this_way what_everyone_expects market_demands customers_demand
  without_customers no_customers_no no_customers without_good_people no_good_results without_people never_come_back good_people good_results reason_to_exist reason_for_existence reason_we_exist raison_d'être licence_to_operate license_to_operate bread_and_butter core_business backbone_of_the cement_of heart_of_our lifeblood_of pillar_of pillar_of_our key_pillar
  committed_to stands_ready stand_ready dedicated_to take_our_responsibility take_responsibility our_responsibility owe_it_to owe_it deserve_the_best deserves_the_best deserve_this deserves_this world_without a_world_without strive_for stand_for stands_for comes_first come_first goes_first put_first customer_first people_first safety_comes_first first_and_foremost no_matter_what
  as_a_modern act_like like_the_best perform_like_the_best part_of_our_role reputation_of_our good_for_our_image good_for_business good_for_the_business good_for_us everyone_wins everybody_wins
  without_a_plan without_a_strategy without_goals nothing_is_more_important nothing_matters_more is_more_important_than eats_strategy is_no_accident is_no_coincidence hit_the_number hit_the_numbers make_the_numbers hit_our_numbers make_our_numbers hit_the_target hit_our_target hit_our_targets competitors_do_it_too our_competitors_do cannot_lag_behind can't_lag_behind not_lag_behind changing_society a_changing_society has_the_future where_we_stand nothing_without is_nothing_without are_nothing_without everybody's_business everyone's_business everybody's_job everyone's_job everybody's_responsibility everyone's_responsibility a_shared_responsibility shared_responsibility now_is_the_time now_is_a_good_time a_good_time_to good_time_to high_time the_time_is_now the_time_is_right it's_about_time
  stands_or_falls_with stand_or_fall_with goes_without_saying speaks_for_itself second_to_none every_little_helps every_bit_helps slow_and_steady practice_what_we_preach more_than_the_sum_of nothing_ventured united_we_stand we_are_all_in_this in_this_together all_in_this_together where_there_is_a_will where_there's_a_will a_rising_tide rising_tide
  charity_begins a_stitch_in_time quality_speaks content_is_king cash_is_king data_is_the perception_is_reality change_starts_with it_all_starts_with everything_starts_with it_starts_with starts_with_us begins_with_us we_are_what_we we_owe pride_of_our belongs_to_us_all belongs_to_everyone belongs_to_all_of_us for_the_greater_good the_greater_good
  in_the_best_interest in_the_best_interests best_interests_of at_the_centre_of at_the_center_of at_the_core_of at_the_forefront_of put_at_the_centre central_to_our centre_of_everything is_the_foundation_of are_the_foundation_of are_the_foundations_of is_the_foundation_for lays_the_foundation is_the_basis_for is_the_basis_of the_basis_for_a is_a_prerequisite
  is_a_precondition an_integral_part integral_part_of is_part_and_parcel part_and_parcel play_a_vital_role plays_a_vital_role play_a_crucial_role plays_a_crucial_role play_a_central_role play_an_essential_role plays_an_essential_role play_a_key_role a_vital_role vital_role crucial_role central_role essential_role calls_for_an_integrated
  is_more_than_just heart_of_the aligns_with aligned_with in_line_with half_the_work half_the_battle sets_us_apart the_time_has_come it_is_time_to the_moment_has_come guiding_principles guiding_principle
`);

/** What the world is doing: a reason where it is told, as numbers are that fall. */
export const trends = list(`
  condemned closed closes closing closure closures banned suspended withdrawn revoked demolished disbanded axed deficient fewer_of lowest_of highest_of worst_of lowest_in highest_in worst_in among_the_lowest among_the_highest among_the_worst below_average above_average below_the_national above_the_national than_there_were than_it_was than_they_were than_before
  declining declines declined shrinking shrinks shrank dwindling dwindles ageing aging ages falling rising rises rose soaring doubling doubled doubles tripled halved keeps_growing keep_growing keeps_rising keeps_falling fewer_and_fewer less_and_less more_often ever_fewer is_growing are_growing is_increasing are_increasing is_decreasing decreasing
  decreased dropped decline decrease shortage scarcity influx expected_to projected_to discontinued phased_out worsening worsened deteriorating deteriorates intensifying tightening outgrown outgrew
`);

/** Fallen short: how a thing is when it troubles somebody. */
export const shortcomings = list(`
  export_to_excel exports_to_excel export_it_to_excel in_excel excel_sheet excel_sheets excel_file excel_files spreadsheet spreadsheets
  threatens threaten threatened threatening threat_to at_stake in_danger endangers endangered jeopardises jeopardizes under_pressure
  inconsistency inconsistencies inaccuracy inaccuracies inequality inequalities instability insecurity inability inaction incoherence incompatibility discrepancy discrepancies duplication fragmentation ambiguity overlap gap gaps shortfall shortfalls not_always not_sufficiently not_yet_sufficient insufficiently nowhere_near far_from
  unused not_used underused under-used no_use_of make_no_use neglected overlooked uneven unequal disconnected siloed scattered understaffed underfunded under-resourced oversubscribed overstretched overcrowded unsustainable untenable unaffordable unlicensed unsupported undocumented abandoned forgotten
  error-prone prone_to dependent_on depends_on depend_on dependence reliant_on rely_on insufficient inadequate incomplete inconsistent inaccurate inaccessible incompatible insecure limited restricted scarce vulnerable fragile brittle cumbersome laborious labour-intensive time-consuming slow outdated ageing legacy duplicated scattered fragmented
  dissatisfied disappointed not_aware not_suited unsuited unable missing backlog backlogs turnover drop_out drop_outs too_small too_large too_high too_low too_long too_late no_insight no_overview hard_to difficult_to impossible_to struggling
`);
