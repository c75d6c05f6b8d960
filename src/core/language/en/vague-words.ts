import { list } from "../list";

/**
 * Verbs of getting better, more, further. They say a direction; of what decides whether an objective is clear. All lists
 * on this page were compiled for this project; compare the "weasel words" of style guides for objectives and key results.
 */
export const directionVerbs = list(`
  improve enhance optimise optimize strengthen develop evolve professionalise professionalize modernise modernize streamline upgrade advance foster drive boost accelerate transform maximise maximize
  grow expand increase raise lift elevate scale mature harden refine revamp reinforce sharpen solidify consolidate stabilise stabilize support enable facilitate promote stimulate encourage cultivate nurture enrich deepen broaden widen
  reduce decrease lower cut shorten minimise minimize limit curb shrink simplify ease speed_up slow_down clean_up tidy_up halve double triple eliminate remove prevent avoid stop end combat tackle fight address
  ensure guarantee secure protect preserve maintain sustain keep safeguard uphold maintain manage perfect make rethink reimagine reinvent revitalise revitalize rejuvenate energise energize diversify deepen
  align harmonise harmonize standardise standardize integrate unify leverage utilise utilize unlock unleash empower equip level_up step_up ramp_up further help continue focus_on work_on invest_in strive_for strive aim_for
`);

/** Verbs of making and doing. */
export const makingVerbs = list(`
  build create deliver provide implement introduce launch establish set_up define design develop lay offer achieve realise realize reach attain execute identify explore drive have be become get do perform produce bring
  adopt apply roll_out deploy organise organize plan prepare start finish complete publish write publish host attend hire run define work take move put give
`);

/** Things so general that a direction of them says nothing yet. */
export const genericNouns = list(`
  ability accessibility accountability achievement action activity adoption advantage advancement agility aim alignment ambition analysis analytic approach area aspect asset atmosphere automation availability awareness backbone balance bar base basic baseline
  benefit best_practice better_future bit brand branding business business_process business_value capability capacity care challenge change chapter chance clarity coherence cohesion collaboration commitment communication community company competence competency competitiveness
  competitive_advantage competitive_edge compliance condition connection consistency contact content continuity contribution control cooperation coordination core craft creativity credibility culture curriculum customer_centricity customer_experience customer_focus customer_journey customer_value data decision decision-making
  delivery department development difference digitalisation digitalization digitisation direction discipline diversity ecosystem edge education effectiveness efficiency effort employee_engagement employee_experience employer_branding end-to-end_process enablement energy engagement engineering engineering_practice
  enterprise environment equity evaluation everything evolution excellence execution exercise expectation experience expertise everyone_involved facility feature feedback finance finances flexibility focus foundation framework function functionality fundament fundamental future future-readiness
  game goal governance groundwork group growth guideline headway health heart hr human_resources human_capital idea impact implementation improvement inclusion inclusiveness information infrastructure initiative innovation inspiration insight integration integrity intelligence interaction
  issue it item job joy kpi knowledge knowledge_sharing landscape leadership learning level leverage life lifecycle line logistic look_and_feel maintenance management market_position marketing maturity matter means meeting method methodology metric mission model modernisation modernization momentum motivation
  monitoring naming need needle network objective offer offering office operating_model operation opportunity optimisation optimization organisation organization organisational_development organizational_development our_all outcome output outreach overall_experience partnership
  part path people performance personal_development personal_growth personnel perspective pillar place plan planning platform player_in_the_market policy portfolio position positioning possibility potential power practice presence pressing_issue principle priority problem procedure process productivity
  product product_quality production profession professional_development professionalisation professionalism proficiency profile program programme progress progression project proposition prosperity purpose quality quality_control quality_of_life quality_of_work question range readiness recognition recruitment recognition regulation
  relation relationship relevance reliability reporting reputation requirement research resilience resource responsiveness result risk roadmap role safety satisfaction_of_all scalability scale scope security self sense service service_delivery service_quality setting skill solution solution_set something space spirit stakeholder_value standard
  standardisation standardization state step step_forward story strategic_initiative strategic_objective strategic_goal strategy strength structure success support sustainability synergy system talent talent_management task team team_development team_efficiency team_performance teamwork technology technology_stack tech
  test thing thing_we_do time_management tool tooling topic traction transformation transition transparency travel usability user_experience ux utility value velocity vibe vision visibility vitality way way_of_working ways_of_working way_we_work wealth welfare well-being wellbeing work work_culture
  work_environment workflow working_environment workplace workspace world-class_service world year quarter month stack tech_stack dev developer_experience developer_velocity next_level higher_level new_heights whole outside inside top best lead leader front forefront game_changer thriving digital_service
  great_place quality_standard standing hub centre_of_excellence center_of_excellence one-stop_shop back_office front_office sales_process sales_department sales_team marketing_team engineering_team team_workflow all_levels board individual myself yourself ourselves
  internal_communication external_communication communication_channel continuous_improvement continuous_learning digital_transformation digital_strategy transformation_programme change_management process_management project_management quality_management risk_management service_level asset_management
  operational_excellence business_excellence business_agility business_continuity business_model business_outcome business_result future_generation next_generation competitive_position market_share_and_position organisation_as_a_whole board_room sector region society country nation citizen_engagement
  stakeholder_engagement stakeholder_management community_engagement social_impact social_cohesion social_responsibility quality_of_education quality_of_care quality_of_service health_and_safety environment_and_climate safety_and_security codebase code_quality software_quality
  best_self full_potential time_to_shine limit horizon everything_we_do thing_that_matter
  stability documentation technical_debt tech_debt city government neighbourhood neighborhood community_partner amenity conservation science stewardship oversight cost_control cost_management budgeting accounting fiscal_health service_provision happiness care_pathway nursing teaching schooling onboarding talent_acquisition product-market_fit market_fit organisational_health customer_success offering_portfolio facility_management
`);

/** Adjectives that praise without saying what for. */
export const genericAdjectives = list(`
  good better best great greater greatest excellent superior superb outstanding exceptional exemplary optimal optimum ideal perfect amazing awesome fantastic wonderful strong stronger strongest solid robust sound healthy healthier vibrant vital viable thriving successful effective efficient
  high-quality high_quality quality top top-notch top-quality first-class first-rate world-class world_class best-in-class best_in_class state-of-the-art state_of_the_art cutting-edge leading leading-edge industry-leading modern contemporary up-to-date future-proof future-ready future_proof next-gen next-generation next_generation
  innovative sustainable durable professional mature smart smarter smooth seamless integrated integral holistic comprehensive unified coherent consistent cohesive strategic operational tactical technical technological organisational organizational digital internal external overall general continuous ongoing further new
  additional key core important essential significant meaningful impactful positive valuable value-driven relevant right attractive appealing pleasant inspiring motivating engaging exciting dynamic ambitious aspirational bold inclusive diverse balanced aligned optimised optimized improved enhanced increased strengthened streamlined
  agile lean scalable flexible resilient competitive high-performing high-performance performing well-functioning well-organised productive purposeful user-friendly customer-friendly scalable repeatable happy big bigger full total whole entire various different multiple several many rapid accelerated higher high deep
  deeper wide wider broad broader long-term short-term structural fundamental personal individual collective joint shared common mutual social societal economic environmental financial commercial cultural human operational global local regional national world 21st-century proper decent qualitative quantitative
  actionable data-driven transparent responsible socially ethically excellence-driven cross-functional end-to-end holistically better-performing sporty fun friendly warm welcoming nice fine cosy lively
  fiscal unforgettable memorable delightful compelling civic public private citywide organisation-wide company-wide cost-effective cost-efficient financially peaceful prosperous connected prepared talented skilled locally based vulnerable relentless remarkable unique distinctive unparalleled unmatched frictionless intuitive_and low-code advanced sophisticated well-maintained dynamic-minded customer-centric patient-centred student-centred
`);

/** Words of degree and manner that add nothing. */
export const fillers = list(`
  really significantly substantially continuously continually constantly structurally further even much far successfully effectively efficiently optimally together jointly overall generally possible please actively greatly strongly highly truly sustainably properly well better more most best
  everywhere always forward ahead across_the_board possible etc e.g. i.e. incl including overall today next last this_year this_quarter every_day daily strategically responsibly smoothly seamlessly step_by_step
`);

/** What is or can be measured: with a direction, an outcome; alone, a topic. */
export const measuredNouns = list(`
  readmission pressure_ulcer illiteracy self-harm overdose suicide knife_crime bullying congestion pollution erosion blight pothole social_isolation school_exclusion eviction displacement child_poverty fuel_poverty health_inequality drug_use alcohol_use smoking opioid absence absenteeism accident admission affordability arrears attrition backlog bill birth burglary carbon cash_flow churn claim co2 complaint conversion cost cost_base costs crash crime customer_loyalty customer_retention customer_satisfaction debt defect delay density downtime drop-off dropout
  electricity emission employee_satisfaction employment energy_consumption energy_use error expense failure fall false_alarm footfall fraud fuel greenhouse_gas  homelessness hospitalisation incident income infection injury inequality inventory latency lead_time lead_times litter loneliness loss
  loyalty margin market_share membership memory mistake mortality noise nps nuisance obesity occupancy order outage overhead overtime participation pass_rate patient_safety poverty price profit profitability readmission reoffending repeat_purchase retention retention_rate return revenue sale sales
  satisfaction sick_leave sickness  stock stress throughput ticket time_to_market traffic traffic_jam turnover unemployment uptime usage user_satisfaction vacancy violence wait waiting_list waiting_time waste water_use yield reliability response_time resolution_time page_load
  load_time cycle_time delivery_time bounce attendance literacy housing_instability truancy absence_rate developer_satisfaction interview wage win_rate enrolment enrollment tax donation workload work_pressure turnover_of_staff visitor_number access_to safety_of safety_at safety_in safety_near safety_on pedestrian_safety road_safety traffic_safety food_safety fire_safety exam_result test_score reading_level life_expectancy air_quality water_quality
`);

/** States that one can see of a thing: with a thing of one's own they say an outcome. */
export const stateAdjectives = list(`
  accessible accurate affordable available barrier-free bug-free car-free carbon-neutral circular clean clear climate-neutral co2-neutral compliant complete correct debt-free diverse_in easy easy_to emission-free energy-neutral error-free fair fast faster findable free free_of fresh gas-free green
  hassle-free honest_price independent_of intuitive legible light lighter low manageable maintainable measurable neutral observable offline on-time on_time open paid paperless passwordless plastic-free predictable profitable punctual quick quicker quiet readable ready real-time recyclable
  reachable reliable remote_friendly remote-friendly reproducible responsive reusable safe safer self-service self-sufficient short shorter simple simpler smoke-free stable searchable timely traceable truthful understandable usable visible walkable waste-free waterproof
  wheelchair-accessible zero-downtime zero-emission zero-waste cheap cheaper earlier early late secure solvent mobile-friendly child-friendly bike-friendly self-explanatory testable
`);

/** More, fewer, none: with a thing they say an outcome. */
export const quantities = list(`
  more fewer less no zero nobody none nothing never half double twice every each all nowhere lowest highest most first number_of share_of amount_of up down only
`);

/** Turns of phrase that draw an edge: a moment, a comparison, a way to see it. */
export const edges = list(`
  without before no_longer not_any_more anymore any_more on_time in_time first_time the_first_time at_first_try from_the_first_day within than instead_of rather_than by_themselves themselves on_their_own at_once same_day the_same_day the_next_day within_a
  never again immediately straight_away from_home by_default in_one_go in_one_place at_a_glance while  after when once who whom which where what whether   because so_that as_often_as even_if even_when if out_of off_the back_to free_of from_day_one
  until below above under by_the_time next_day on_demand in_front_of
`);

/** Whole phrases that are vague whatever surrounds them. */
export const vaguePhrases = list(`
  next_level the_next_level to_the_next_level to_a_higher_level to_new_heights raise_the_bar raising_the_bar move_the_needle moving_the_needle move_forward moving_forward make_a_difference making_a_difference make_an_impact make_impact be_the_best the_best_we_can be_better do_better doing_better
  get_better getting_better work_smarter working_smarter keep_improving continuously_improve continuous_improvement best_version full_potential unlock_potential ready_for_the_future fit_for_the_future future-proof strong_foundation solid_foundation lay_the_foundation lay_the_groundwork
  make_headway make_progress gain_momentum gain_traction create_value add_value deliver_value drive_value strive_for_excellence excel step_up_our_game up_our_game level_up win_together grow_together grow_as best_in_class world_class great_place_to_work better_place_to_work
  better_company best_company better_product better_place quality_of_care quality_of_life quality_of_service business_process_excellence business_excellence best_practices stay_relevant stay_ahead ahead_of_the_curve business_as_usual going_forward one_step_ahead everything_we_do
`);

/** At the end they say which way it goes: "costs down". */
export const ways = list(`up down off away back live gone anymore`);

/** Verbs of winning and keeping people: whom one wins or keeps is an outcome. */
export const gainVerbs = list(
  `attract retain win win_back keep recruit gain find lose reach sign enrol house hire bring_back convince convert get free help_out rescue reunite`,
);

/** Verbs that only carry what follows. Closed class. */
export const auxiliaries = list(`
  is are be was were being been isn't aren't become becomes becoming has have had can cannot can't will won't may must should do does don't doesn't did didn't gets stays remains keeps
`);

/** Verbs of a direction that by themselves say what will be seen. */
export const tellingVerbs = list(
  `rejuvenate halve double triple electrify decarbonise decarbonize depollute reopen`,
);
