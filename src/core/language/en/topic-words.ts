import { list } from "../list";

/**
 * Names of topics and of parts of any organisation, beside the list of generic nouns: a direction of them says nothing yet.
 * Compiled for this project from the chapter headings and portfolios of plans: technology, organisation, education, care,
 * towns, clubs, and what people want to learn.
 */
export const topicNouns = list(`
  ai api_strategy app_experience architecture artificial_intelligence backend big_data bug_fix bugfix business_intelligence cicd ci/cd cloud cloud_journey cloud_native codebase_health component_library cybersecurity cyber_security data_governance data_platform data_quality database design_system devops dx deliverable
  digital_capability digital_maturity discoverability engineering_culture engineering_excellence engineering_organisation engineering_organization frontend infra internal_tool interoperability it_landscape legacy legacy_system machine_learning maintainability microservice observability ops performance_optimisation performance_optimization platform_engineering product_discovery refactoring release_management research_and_development
  scrum security_posture posture software_engineering system_architecture technical_excellence technical_foundation technical_maturity telemetry tech_landscape test_coverage_strategy testing tooling_landscape ui user_interface user_research
  admin administration agenda agreement allocation arrangement attractiveness audit_readiness baseline best_practice budget business_case business_development business_need business_unit campaign centralisation centralization champion client_service client_experience co-creation commercial_excellence complexity cross-functional_collaboration current_project customer_service customer_centric_service customer_delight customer_relationship deadline decision_making deliverability demand_management
  department_goal differentiation distribution dynamics e-commerce economies_of_scale endeavour enterprise_architecture execution_power existing_system expectation_management external_relation financial_health financial_management fulfilment funding_strategy fundraising general_management go-to-market gtm_strategy ideation improvement_plan influence internal_alignment internal_control internal_process inspiration_source intelligence_led key_account key_result_area knowledge_base knowledge_management
  lean_management legal_affair long-term_vision manufacturing market market_leadership marketing_strategy measure merger middle_office milestone okr operations_management operational_capability operational_risk opportunity_management org organisation_design organization_design organisational_capability organizational_capability organizational_effectiveness outlook overview partner_network philosophy physical_security pilot pipeline_of_talent planning_cycle planning_process playbook
  practice_area preparation prioritisation prioritization procurement product_development product_management product_portfolio product_strategy public_relations q1 q2 q3 q4 realisation realization reform resource_allocation responsibility_matrix review revenue_strategy risk_appetite roadmap_item roles_and_responsibilities rollout routine sales_excellence scalability_of_the_organisation service_excellence service_offering service_portfolio shared_service simplification social_media sourcing specialism sprint standards_and_procedures supplier_management
  supply_chain supply_chain_management target team_spirit_and_collaboration theme thinking_tool thought_leadership toolbox tools_and_processes tradition trend uncertainty upgrade venture vendor_management vision_and_strategy web_presence website working_method working_practice
  absence_management benefits_package career career_development career_path competence_development coaching employability employee_value_proposition employer employer_brand employer_of_choice flexible_working hr_process hr_policy human_potential job_satisfaction labour_market leadership_capability leadership_capacity leadership_competence leadership_development leadership_pipeline leadership_position leadership_programme leadership_program leadership_quality leadership_role leadership_skill leadership_support leadership_talent leadership_team
  learning_and_development occupational_health onboarding_process people_and_culture people_development people_management people_strategy performance_management personnel_policy people_operations recruitment_process recruitment_and_selection resourcing reward skills_development staffing strategic_workforce_planning succession succession_planning talent_acquisition talent_pipeline talent_pool talent_strategy team_building team_structure total_reward upskilling vitality_policy wellness work_experience worker_wellbeing workforce_planning workforce_transformation work-life_balance
  academic_achievement academic_excellence academic_performance academics assessment blended_learning child_development citizenship class_management classroom_management didactics digital_learning digital_literacy early_years educational_quality extra-curricular faculty_development family_engagement family_involvement higher_education inclusive_education instruction international_profile internationalisation internationalization learning_environment learning_experience learning_outcome learner_experience lesson lifelong_learning parent_engagement parental_involvement
  pastoral_care pedagogy personalised_learning personalized_learning physical_education pupil_wellbeing school_climate school_community school_culture school_improvement special_needs sport_and_culture student_achievement student_body student_engagement student_experience student_learning student_life student_success student_support student_wellbeing students_success teacher_development teaching_quality teaching_and_learning university_life vocational_education whole_child
  care_delivery care_model care_quality care_transformation chain_care clinical_care clinical_excellence clinical_governance clinical_outcome health_outcome healthcare healthcare_delivery integrated_care medical_care mental_health mental_wellbeing nursing_care palliative_care patient_care patient_experience patient_engagement patient_journey population_health preventive_care prevention primary_care public_health quality_improvement safety_management value-based_care
  biodiversity citizen_participation citizen_service circularity circular_economy civic_engagement climate_action climate_adaptation climate_change climate_policy community_development community_safety countryside democracy demographic diversity_and_inclusion downtown economic_development economic_growth economic_opportunity economic_vitality energy_transition environmental_protection environmental_stewardship event facilities fiscal_policy fiscal_responsibility fiscal_stability fiscal_sustainability good_governance green_space
  growth_management historic_preservation housing inclusivity land_use law_enforcement leisure_service library liveability livability local_democracy local_economy long-range_planning mobility municipal_service natural_environment nature open_government open_space park parks_and_recreation place_making placemaking planning_and_development poverty_policy public_engagement public_health public_land public_life public_safety public_service public_space public_transport public_trust public_work recreation
  regional_cooperation road rural_development smart_city social_domain social_security social_service social_welfare spatial_planning stewardship_of_resources strong_community tourism transit transport transportation urban_development urban_planning urban_renewal utilities youth_development youth_policy youth_work waste_management water_management wildlife zoning
  accommodation arts association club club_culture club_life competition facilities_management fan_engagement fan_experience field football game_experience gameplay heritage membership_base match member_engagement player_development player_experience player_engagement referee_policy sponsor_relations sport sports sports_club sponsorship squad_depth training volunteer_base volunteer_management volunteering volunteerism volunteer_engagement youth_academy youth_training
  advocacy awareness_raising beneficiary_engagement capacity_building civil_society donor_engagement donor_relations education_programme good_cause humanitarian_aid mission_delivery movement_building network_building outreach_programme philanthropy policy_influence programme_quality research_agenda social_change social_justice stakeholder_relation
  attitude_to_learning body career_goal communication_skill english hobby language_skill life_skill mind personal_brand personal_effectiveness personal_finance personal_growth personal_life presentation_skill productivity_habit professional_growth professional_skill programming_skill reading_habit research_skill self-care self-development self-improvement social_life social_skill soft_skill study study_skill technical_skill time_planning
  better_tomorrow changing_world community_at_large common_future era fabric_of_society game_change generation human_being humanity_at_large life_in_general long_term mark mark_on_the_world modern_world positive_impact short_term social_value societal_impact tomorrow twenty-first_century world_at_large world_stage 21st_century open_source skill_set right_care
`);

/** Adjectives that only flatter what is made: "fun games", "great software". */
export const flattery = list(`
  amazing attractive awesome beautiful best best-in-class better brilliant clean_and_modern compelling cool cutting-edge delightful durable easy-to-use effective efficient elegant engaging enjoyable epic excellent exceptional exciting fabulous fantastic first-class first-rate flawless fun future-proof good gorgeous great groundbreaking healthy
  high-performing high-performance high-quality ideal impactful impressive innovative inspiring intuitive leading lovely magical meaningful memorable modern next-generation next-gen nice optimal outstanding perfect polished powerful premium quality remarkable rich robust scalable seamless smart solid state-of-the-art strong
  stunning successful super superb superior sustainable terrific top-notch top-quality top unforgettable unique user-friendly valuable vibrant thriving winning wonderful world-class
`);

/** Verbs of a direction without any amount in them: of what decides whether they say something. */
export const qualityVerbs = list(`
  advance amplify bolster build_out champion consolidate cultivate deepen develop drive elevate embed enable energise energize engage enhance enrich evolve facilitate formalise formalize foster further harden harmonise harmonize improve innovate invest_in iterate_on leverage mature
  maximise maximize modernise modernize nurture optimise optimize perfect polish professionalise professionalize progress promote rationalise rationalize redefine reenergise reenergize refine refresh reimagine reinforce reinvent rethink revamp revitalise revitalize scale sharpen solidify stimulate streamline strengthen
  support sustain transform uplift upgrade unlock uplevel 
`);

/** Verbs that only begin, continue or accompany work. */
export const weakVerbs = list(`
  analyse analyze assess consider continue coordinate discuss enable evaluate examine explore follow_up_on get_started_on help identify investigate keep_going keep_working look_at look_into maintain manage monitor participate_in pilot plan prepare prioritise prioritize progress pursue research review start
  study support think_about track understand work_on work_towards work_toward accompany amaze assure captivate delight educate engage entertain equip guide impress inspire motivate please satisfy serve surprise touch wow harness exceed_expectations represent hit meet clarify tell share show keep_up communicate
`);

/** Verbs of going on that name nothing: doing them faster or cheaper is no outcome. */
export const emptyDoings = list(`
  act be become behave collaborate communicate compete decide deliver develop do execute function go grow improve innovate iterate learn live move operate perform play produce progress react respond run scale study succeed think train try work
`);

/** Comparatives of what can be measured, and nouns of a change: with a thing they say an outcome. */
export const comparatives = list(`
  cheaper cleaner darker earlier fewer later less lighter longer lower more_often quieter shorter slower smaller sooner thinner younger narrower closer less_often decline_in decline_of decrease_in decrease_of drop_in growth_in growth_of increase_in increase_of reduction reduction_in reduction_of rise_in fall_in expansion_of
`);

/** Phrases that name an outcome whatever surrounds them. */
export const outcomePhrases =
  list(` as_little_as_possible as_few_as_possible as_short_as_possible as_quickly_as_possible_home
  balanced_budget break_even breaks_even break-even financial_balance out_of_debt in_the_black single_source_of_truth one_source_of_truth in_one_place one_place abroad outside_of outside the_same_for for_free at_home free_of_charge on_budget on_schedule in_their_own_language at_no_cost in_half for_good_again once_a once_per at_least at_most no_more
`);

/** Measures of time and place that bound something: "within a week". */
export const bounds = list(
  `second minute hour day week month quarter term year deadline distance budget limit norm mile kilometre kilometer yard reach monday friday weekend season`,
);

/** Measures of nothing in particular: "the level of …", "the quality of …". */
export const emptyMeasures = list(
  `level quality standard degree extent range scope state awareness effectiveness efficiency`,
);

/** Measures of many trades, beside the list of what is measured: schools, care, transport, towns, sales, work, the web. */
export const measures = list(`
  achievement_gap reading_gap attainment adherence antibiotic_use average_age average_order_value basket_size bed_occupancy birth_weight body_weight booking bounce_rate breach broadband_access build_time burn_rate bus_ridership call_volume canopy capacity_utilisation carbon_footprint carbon_intensity case_load changeover click-through completion completion_rate congestion cost_to_serve crash_rate
  customer_acquisition_cost customer_lifetime_value cycle_time_to_market damage deficit deployment_frequency deployment_time dependence deviation discharge_time dropout_rate dwell_time employee_turnover employment_rate energy_bill energy_cost exam_pass_rate exclusion eviction fatality first-time_fix flu_vaccination food_waste fuel_consumption gross_margin graduation_rate hiring_time
  hospital_stay household_income illiteracy immunisation insulation inventory_accuracy landfill lateness length_of_stay life_satisfaction line_speed load_factor lost_time lunch_debt manual_work market_value maternal_mortality medication_error membership_number memory_use monthly_active_user net_income net_revenue newborn_mortality no-show nitrogen on-time_delivery on-time_performance open_rate opening_hour order_value
  overcrowding overspend overtime_hour paper_use particulate pass_mark pay_gap perinatal_mortality plastic_use pollution premature_death pressure_ulcer private_car_use queue queue_time readability reading_proficiency recidivism recycling recycling_rate referral_time refund rejection rent repeat_customer repeat_visit reserve ridership rework salary school_meal scrap screening_uptake set-up_time shrinkage sick_day
  sleep smoking speeding spending spoilage staff_turnover stockout stoppage storage_cost suicide survival survival_rate take-up teacher_pay teen_pregnancy test_coverage theft time_to_hire time_to_value timeliness tuition turnaround_time turnout underspend unemployment_rate unit_cost uptake utilisation utilization vaccination vaccination_rate vandalism viewer_number visibility_on_google voter_turnout
  waiting walkability water_consumption water_loss weekly_active_user weight working_capital youth_unemployment zero-hour_contract crime_rate accuracy punctuality freight_cost pregnancy alcohol_use drug_use screen_time truancy_rate bullying traffic_death
`);

/** Verbs that only wish something well, or look at it: even what is measured has no direction with them yet. */
export const promotingVerbs = list(
  `give_shape_to give_effect_to give_substance_to make_a_contribution play_a_role build_on pay_attention supercharge perfect pursue accelerate expedite revisit rethink reimagine reinvent refresh revamp contribute respond_to engage inform delight serve amaze assure captivate educate entertain equip guide impress inspire motivate please satisfy surprise wow empower involve advance champion cultivate encourage foster nurture promote further_develop embrace celebrate analyse analyze assess consider discuss enhance enrich elevate evaluate examine explore identify investigate look_at look_into monitor research review study think_about track understand`,
);

/** Nouns of developing and improving: in front of "of", they say as little as their verbs. */
export const actionNouns = list(`
  attention focus commitment emphasis
  advancement continuation development elaboration enhancement execution exploration further_development implementation improvement innovation modernisation modernization optimisation optimization professionalisation professionalization promotion rollout strengthening
`);

/** Turns of phrase with room in them that promise everything; entries as in the list of customs. */
export const openPhrases =
  list(`that_users/customers/clients/players/fans/they/we/everyone_love/loves/enjoy do/doing_more_with get/put/keep_…_in_good/great/better/top_shape get_…_on_track keep_…_on_track get_on_top_of_things make_the_best_of do_justice_to hire/hires/hiring/attract_rockstars/stars/a-players/talent  where_everyone/everybody/all/each/every that_works_for_everyone/all you_can_rely/trust/count/depend people_love people_can_rely/trust/count on_a_…_footing generate/generates/generating/create/creates/deliver/delivers/drive_…_value_for serve_and_engage
  get/gets/getting/make/makes/making_the_most_of/out get/gets/getting_more_out_of get_more_from make_more_of do_more_for take/takes/taking_…_to_a/another/the/new_…_level/levels/heights bring/bringing_…_to_a/the_…_level bring/put_…_up_to_scratch get/whip_…_into_shape put/putting_…_on_the_map make_…_great raise/raising_the_bar be/being_…_we_can_be be/being_all_we_can
  better_fit/fits_…_needs better_align/aligned/aligns_with align/aligning_…_with_…_goals/strategy/needs/vision rise_to_…_challenge* stay/remain/keep_current/relevant stay/keep_up_to_date move_with_the_times live_up_to_…_potential/name/promise
`);

/** Papers and pages of the house: improving them says nothing yet. */
export const documents = list(
  `guideline handbook manual protocol work_instruction form template brochure newsletter leaflet annual_report intranet website ordinance bylaw catalogue catalog portal app wiki checklist questionnaire survey`,
);

/** What plans are about in general, beside the topics: nothing that one has more or less of. */
export const planNouns = list(`
  gap outcome instruction instructional_practice practice story narrative interop ecosystem inclusivity belonging instruction_quality access_to_opportunity opportunity resource means asset footprint_of_our presence touchpoint lifecycle storytelling thought_leader thought_leadership category_leader rockstar capability_building readiness_level
  appropriateness balance_sheet_strength ballpark building_block centre_of_gravity civic_engagement climate collective competence_level consortium constituency culture_of_excellence curation dialogue diversification domain engagement_strategy equity_work essentials expansion exposure facet fabric followership front-line_support fundamentals harmony identity impactfulness inclusion_work ingenuity institution intervention investment landscape_of_care livelihood
  mandate modality moment nexus niche offering_mix optimum orientation ownership_structure pathway people_strategy perception preparedness professional_learning_community proposition_value provision pulse rationale recommendation reform relevance_of_our remit renewal resourcing rigour roll-out roots scene scheme service_model shape situation stance stature statement substance suite_of_services supply sustainability_work theme thread traction_in
  underpinning undertaking uniqueness vehicle viewpoint vitality_of wellness_programme world-class_organisation youth_engagement wellness livability liveability placemaking place-making mobility economic_opportunity life_chance learning_journey learning_outcome student_experience student_success student_support career_readiness college_readiness
`);
