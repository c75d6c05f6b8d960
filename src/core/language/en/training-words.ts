import { list } from "../list";

/**
 * Learning that an organisation orders for its people. All lists on this page were compiled for this project from the
 * wording of HR catalogues and plans.
 */
export const trainingNouns = list(`
  training trainings course courses coaching teambuilding team-building team_building masterclass masterclasses master_class master_classes bootcamp bootcamps boot_camp boot_camps e-learning elearning
  e-learnings e-module e-modules e-course e-courses webinar_training mentoring mentorship mentorships buddy_training tutoring_for_staff train-the-trainer train_the_trainer lunch-and-learn lunch_and_learn lunch_&_learn lunch_'n'_learn
  lunch-and-learns lunch_and_learns lunch_&_learns brown_bag brown_bags brown-bag brown-bags refresher refreshers upskilling up-skilling reskilling re-skilling cross-training cross-skilling awareness_session awareness_sessions awareness_training
  awareness_workshop awareness_workshops awareness_day awareness_week awareness_month learning_path learning_paths learning_track learning_tracks learning_programme learning_program learning_programmes learning_programs learning_journey learning_journeys learning_budget learning_budgets
  learning_week learning_day learning_days learning_hour learning_hours learning_module learning_modules learning_session learning_sessions learning_lunch learning_lunches learning_afternoon learning_circle learning_circles learning_set learning_sets action_learning learning_management_system learning_plan learning_plans learning_and_development l&d_programme learning_curriculum
  leadership_programme leadership_program leadership_programmes leadership_programs leadership_development leadership_track leadership_tracks leadership_journey leadership_academy leadership_course leadership_day leadership_days leadership_circle leadership_circles leadership_school culture_programme culture_program culture_change_programme culture_journey
  behaviour_programme behavior_program development_programme development_program development_programmes development_programs development_plan_for development_plans personal_development_plan personal_development_plans individual_development_plans development_days development_day development_track development_journey talent_programme talent_program trainee_programme traineeship traineeships management_development
  graduate_programme graduate_program fellowship_programme soft_skills_programme resilience_programme resilience_program vitality_programme vitality_program wellbeing_programme mindfulness_programme mindfulness_course mindfulness_classes mindfulness_sessions team_day team_days team_retreat retreat retreats team_offsite offsite offsites off-site off-sites away_day away_days awayday awaydays escape_room motivational_speaker motivational_speakers
  motivational_talk inspirational_speaker inspirational_speakers inspiring_speaker guest_speaker_on inspirational_talk inspirational_talks inspirational_session keynote_speaker coding_dojo coding_dojos coding_kata katas code_kata code_katas code_retreat intervision
  peer_coaching peer_supervision peer_consultation peer_learning peer_mentoring reverse_mentoring yellow_belt yellow_belts green_belt green_belts black_belt black_belts professional_development continuous_professional_development cpd cpd_day personal_development_budget training_budget training_budgets study_day study_days study_afternoon study_morning study_leave study_group_for inset inset_day inset_days
  ted_talk knowledge_session knowledge_sessions knowledge_transfer knowledge-transfer knowledge-sharing_session knowledge_sharing_session knowledge_sharing_sessions knowledge-sharing_sessions knowledge_lunch skills_session skills_sessions skills_workshop skills_lab skills_programme skills_academy training_programme training_program training_programmes training_programs training_course training_courses training_plan training_plans training_session training_sessions training_module training_modules training_curriculum training_video_for_staff
  training_day training_days training_week training_workshop training_workshops training_curricula training_needs safety_training crash_course crash_courses evening_class evening_classes night_class night_school evening_school seminar_series team_outing team_outings trust_exercise trust_exercises book_club reading_club reading_group toolbox_talk toolbox_talks toolbox_meeting toolbox_meetings tool_box_talks
  role-plays role_plays roleplay roleplays role-playing role_playing phishing_simulation phishing_simulations phishing_test phishing_tests simulated_phishing tabletop_exercise tabletop_exercises crisis_exercise crisis_simulation simulation_training fire_drill_training chaos_game_day chaos_game_days grand_rounds clinical_lesson clinical_lessons bedside_teaching induction inductions induction_programme induction_day onboarding_week onboarding_bootcamp onboarding_training onboarding_course
  job_shadowing work_shadowing job_rotation secondment_to_learn internal_academy in-house_academy company_academy corporate_academy academy_for staff_academy learning_academy corporate_university linkedin_learning udemy coursera pluralsight skillshare goodhabitz insights_discovery mbti disc_workshop disc_profiles nanodegree mooc moocs tutorial_series_for_staff lecture_series_for_staff unconscious_bias_training sensitivity_training
  executive_education simulation_day simulation_days game_day game_days gameday gamedays dilemma_session dilemma_sessions dilemma_training skills_training introduction_to_working brown-bag_lunch certification_course certification_programme certification_track certification_path show-and-tell_training speaker_training train-ups train-up
  shadowing work-along_day learning_visit learning_visits exposure_visit knowledge_sharing hands-on_session hands-on_sessions skill-up buddy_programme_for_staff
  values_day values_days culture_day culture_days collegial_consultation peer-to-peer_coaching
`);

/** The words of which English makes phrases for a time of learning, each first with each last: "skills morning". */
export const learningFirstParts = list(`
  learning skills skill-building skill-sharing skill-share teambuilding team-building team_building awareness refresher upskilling coaching peer_learning peer-learning peer_coaching leadership knowledge-sharing knowledge_sharing professional_learning staff_development cpd inset pd inspiration mentoring masterclass e-learning scenario simulation role-play practice practise
`);
export const learningLastParts = list(`
  day days week weeks afternoon afternoons morning mornings evening evenings weekend weekends session sessions lunch lunches breakfast breakfasts hour hours programme programmes program programs track tracks path paths journey journeys module modules workshop workshops series event events bite bites sprint sprints circle circles club clubs slot slots retreat retreats stipend stipends allowance allowances budget budgets
  huddle huddles block blocks cycle cycles trip trips
`);

/** Seeing how others of one's own do it. */
export const peerLooks = list(`
  peer_observation peer_observations peer-observation peer_review_of_lessons lesson_observation lesson_observations lesson_study lesson_studies learning_walk learning_walks observe_each_other observe_each_other's observe_one_another observe_one_another's watch_each_other watch_each_other's watch_one_another sit_in_on_each_other's visit_each_other's visit_one_another's learn_from_each_other
  learn_from_one_another learning_from_each_other instructional_coaching professional_learning_community professional_learning_communities professional_learning plc plcs teacher_learning_community teacher_learning_communities staff_college journal_club journal_clubs skill_swap skill_swaps twilight_session twilight_sessions twilights microlearning micro-learning microlearnings learning_bite conference_budget conference_tickets
  education_budget study_budget staff_learning employee_learning lunch_talk lunch_talks role_play role-play roleplay mentor_program mentor_programme mentor_programs mentor_programmes drills_on drill_on leadership_institute tabletop_on tabletops run_tabletop run_a_tabletop night_exercise night_exercises live_exercise live_exercises field_exercise field_exercises full-scale_exercise joint_exercise joint_exercises side-by-side_listening learning_time self-study time_for_learning time_to_learn capacity_building capacity-building tuition_reimbursement tuition_assistance  lunchtime_talk lunchtime_talks ted-style_talk
`);

/** Verbs whose two halves stand apart: none that tell of learning in English. */
export const splitVerbs = list(``);

/** Words that say that a gathering is among one's own. */
export const innerWords = list(`
  internal internally in-house inhouse company-wide companywide team-wide org-wide organisation-wide organization-wide school-wide trust-wide department-wide all-hands all-staff whole-staff cross-team
`);

/** Training that only one's own people get. */
export const innerTraining = list(`
  inset inset_day inset_days team_day team_days away_day away_days awayday awaydays offsite offsites off-site team_retreat team_outing grand_rounds toolbox_talk toolbox_talks instructional_coaching twilight_session twilight_sessions professional_development professional_learning train-the-trainer staff_college
`);

/** Counts so small that whoever is counted is known by name. */
export const fewWords = list(`a one two three four five six 1 2 3 4 5 6`);
export const sentWords = list(`send sends put puts get gets on to through`);

/** What a gathering does with one's hands: it is for learning how. */
export const handsOn = list(`hands-on`);

/** What one's own people are told of and asked about without learning anything: the house's own business. */
export const businessTopics = list(`
  budget budgets plan plans results figures reorganisation reorganization restructure restructuring merger move relocation rota rotas pay salaries strategy future year quarter survey surveys planning goals objectives okrs priorities holidays party bottlenecks complaints layout refurbishment redundancies cuts roadmap
`);

/** What is done with training that is not to be, or that gives way to something else. */
export const endingVerbs = list(`
  cancel cancels scrap scraps abolish postpone postpones skip skips drop drops stop stops stop_running axe
`);
export const replacingVerbs = list(`replace replaces replacing swap swaps swapping`);
export const replacementWords = list(`by with for`);
export const insteadWords = list(`instead_of rather_than no`);

/** Verbs by which a thing deals in training without being it: "an office that could provide training". */
export const dealingVerbs = list(`
  provide provides offer offers deliver delivers give gives track tracks show shows store stores list lists record records handle handles support supports host hosts manage manages
`);

/** The own people by words that elsewhere mean others. */
export const ownPeople = list(`
  art_leads tech_leads shift_leads design_leads engineering_leads art_lead tech_lead shift_lead my_lads our_lads my_two_lads the_lads deputy deputies driver_refresher driver_cpc care_assistants kitchen_staff domestic_staff counter_team the_founders our_founders all_founders champions security_champions all_drivers our_drivers all_our_drivers every_driver new_drivers_of_ours delivery_drivers front-of-house_staff front-of-house front_of_house back-of-house registrar registrars band_fives band_sixes saturday_staff weekend_staff bank_staff supply_teachers parish_councillors councillor councillors councilmember councilmembers trustees bar_staff floor_staff waiting_staff first-aiders fire_wardens call_handlers
`);

/** Whom a school teaches, by their year. */
export const learnerGroups = list(`
  year_1 year_2 year_3 year_4 year_5 year_6 year_7 year_8 year_9 year_10 year_11 year_12 year_13 grade_1 grade_2 grade_3 grade_4 grade_5 grade_6 grade_7 grade_8 grade_9 grade_10 grade_11 grade_12 sixth_form sixth_formers key_stage freshmen sophomores kindergarten kindergartners
  school_leavers first_graders third_graders seventh_graders eighth_graders ninth_graders
`);

/** Words of again and again: who practises so does it to learn. */
export const againWords = list(`
  every each weekly monthly yearly daily quarterly fortnightly once_a twice_a times_a per_month per_year per_quarter first
`);

/** What one makes one's own people have, beside knowledge; and verbs of having more of it. */
export const awarenessNouns = list(`awareness`);
export const raisingVerbs = list(
  `raise raises raising increase increases build builds improve improves create creates boost boosts`,
);

/** Meetings that teach whoever they are for. */
export const sessions = list(`session sessions seminar seminars`);

/** What schools sell or give to those whom they teach. */
export const schoolProducts = list(`elective electives syllabus first-years freshers`);

/** Verbs of showing, training where one's own people are shown how. */
export const showingVerbs = list(`
  show shows demonstrate demonstrates explain explains walk walks take takes
`);

/** Skills that are taught as soon as they are for somebody: "negotiation skills for adjusters". */
export const skillEnding = "(?:skills|techniques|first aid|cpr|ai literacy|data literacy)$";

/** Verbs of making people learn. */
export const trainingVerbs = list(`
  train trained coach teach educate upskill up-skill reskill re-skill retrain mentor tutor re-educate
   induct certify train_up cross-train cross_train cross-skill sensitise sensitize instruct familiarise familiarize drill acquaint
`);

/** Verbs that say by themselves that people learn, whoever they are. */
export const refreshVerbs = list(`
  brush_up school_up skill_up brush_up_on get_up_to_speed bring_up_to_speed up_to_speed make_aware raise_awareness raise_the_awareness increase_awareness build_awareness
`);

/** Verbs of learning: training where one's own people do it. */
export const learningVerbs = list(`
    learn learns learn_to learn_how learn_how_to learning_to study studies learn_about learn_from learn_each_other's learn_the_basics
   
        
`);

/** Verbs of practising: training where one's own people are named. */
export const practiceVerbs =
  list(`practise practises practice rehearse rehearses drill rotate_through rotates_through
  shadow shadows walk_along ride_along sit_in_with sit_in_on get_to_grips_with familiar_with comfortable_with
`);

/** Whom or what one learns from when it is the work itself that teaches. */
export const workSources = list(`
  what why which who whether incident incidents failure failures mistake mistakes outage outages postmortem postmortems data customer customers user users experiment experiments
  visit visits interview interviews feedback leavers churn
`);

/** Meetings and efforts that are training only by what they are about or for whom they are. */
export const gatherings = list(`
  workshop workshops session sessions seminar seminars symposium conference conferences lunch lunches talk talks day days weekend weekends week afternoon afternoons evening evenings morning programme programmes program meetup meetups breakfast
  programs class classes lesson lessons lecture lectures module modules webinar webinars speaker speakers simulation simulations game games quiz quizzes track tracks journey instruction instructions clinic clinics academy introduction drill drills exercise exercises curriculum curricula theatre presentation presentations information_session tip tips
  guest_lecture guest_lectures guest_speaker guest_speakers tech_talk tech_talks lightning_talk lightning_talks guest_talk guest_talks simulation_session simulation_sessions dojos
  community_of_practice communities_of_practice hackathon hackathons guild challenge briefing briefings school summer_school lab
  keynote keynotes half-day dojo course_day crash_session hour hours tutorial tutorials
`);

/** Efforts that address everybody, and one's own people only where they are named. */
export const campaigns = list(`campaign campaigns`);

/** What such a gathering is about when it is training: how to be or behave, or a skill. */
export const trainingTopics = list(`
  awareness trust ownership leadership leading collaboration collaborating teamwork mindset mind-set feedback giving_feedback communication communicating resilience vitality stress stress_management integrity culture values core_values ethics mindfulness
  behaviour behavior attitude customer_focus customer_orientation customer_service hospitality time_management negotiation negotiating storytelling presenting presentation_skills conversation_skills skills soft_skills skill-building skills-building people_skills social_skills digital_skills digital_literacy data_literacy literacy_for_staff
  phishing security cybersecurity cyber_security infosec information_security privacy gdpr data_protection diversity inclusion dei unconscious_bias bias psychological_safety burnout burn-out work_pressure workload wellbeing well-being mental_health sustainability
  agility agile scrum lean six_sigma project_management motivation motivating winning team_spirit self-confidence assertiveness accountability excel powerpoint python sql java rust typescript kubernetes terraform observability slos prompting clean_code tdd test-driven_development pair_programming threat_modelling secure_coding accessibility_for_developers safety work_safety compliance
  first_aid cpr resuscitation hand_hygiene hygiene lifting_techniques manual_handling working_at_height fire_safety food_safety medication_safety safeguarding de-escalation empathy growth_mindset continuous_improvement complaint_handling public_speaking difficult_conversations bad-news_conversations active_listening listening_skills coaching_skills
  coaching_style positive_coaching critical_thinking creativity problem_solving decision-making conflict conflict_management conflict_resolution cultural_sensitivity cultural_competence intercultural plain_language writing_skills business_english sales_skills selling upselling proactivity being_proactive entrepreneurship self-management
  kafka react angular vue aws azure gcp docker git linux golang rust typescript kotlin swift figma jira confluence salesforce sap power_bi tableau dbt airflow elasticsearch opentelemetry prometheus grafana ansible helm graphql postgres unreal unity blender houdini photoshop indesign autocad revit solidworks sharepoint office_365 microsoft_365 copilot chatgpt defensive_driving advanced_driving eco-driving safe_driving load_securing
  dyslexia differentiation classroom_management formative_assessment pedagogy didactics anti-bribery anti-money_laundering aml fraud_awareness anti-corruption code_of_conduct whistleblowing harassment sexual_harassment radicalisation human_trafficking autism_awareness dementia_awareness
  new_system the_new_system new_law the_new_law new_legislation new_sdk the_new_sdk new_tool the_new_tool crm_system ai_literacy ai_tools generative_ai best_practices good_practices
`);

/** Papers that people get for what they have learnt. */
export const credentials = list(`
  certificate certificates certification certifications certified diploma diplomas qualification qualifications accreditation accreditations licence_for exam exams forklift_licence first-aid_certificate
  cpr nvq cisrs cisrs_card cisrs_cards cscs_card cscs_cards cpd_points cme cme_points az-900 az-104 az-204 az-305 dp-203 dp-900 sc-900 ai-900 pl-300 saa-c03 clf-c02 forklift_ticket sprayer_ticket telehandler_ticket chainsaw_ticket ipaf pasma haccp code_95 first_aid_certificate istqb six_sigma_certificate
  scrum_master_certificate cka ckad ckss ccna comptia togaf capm cipp cisa cism acca cfa cpa nebosh iosh chas cscs lgv hgv forklift_licence truck_licence driving_licence driver's_licence drivers_licence crane_licence pilot's_licence forklift_license truck_license driver's_license crane_license psm pspo pmp prince2 itil cissp vca aws_exam bhv toefl
`);

/** With these, a certificate belongs to a thing or an organisation. */
export const organisationPapers = list(`
  iso iso_27001 iso_9001 iso_14001 nen soc soc2 soc_2 hipaa pci b_corp b-corp breeam leed ce fsc msc product products organisation organization company factory plant supplier suppliers building buildings renewal ssl tls dns domain expiry
  process processes device devices platform application birth death energy_label quality_mark hallmark gift wood forest audit auditor fair_trade fairtrade organic halal software building site vessel ship
`);

/** Ways of going where something is taught, and of using what teaches. */
export const goingVerbs = list(`
  attend attends attended completed taken enrolled attendance attending send sends sending enrol enrols enroll enrolls enrolling go goes visit visits fly flies follow follows following join joins participate participates take takes taking sign_up signs_up complete completes completing finish finishes subscribe register watch watches
`);

/** Where something is taught: training for whoever is sent there. */
export const taughtEvents = list(`
  institute training_centre training_center skid_pan simulator   owasp qcon ndc re:inforce black_hat defcon strata jsconf rubyconf rustconf gophercon droidcon wwdc google_next ignite sxsw siggraph summit summits trade_school night_school
    conference conferences seminar seminars symposium congress workshop workshops webinar webinars class classes lesson lessons clinic clinics lecture lectures summer_school academy school kubecon devoxx gdc re:invent fosdem pycon devopsdays meetup meetups tutorial tutorials programme program module modules certification exam
`);

/** A coach is training when one is got for one's own people. */
export const coaches = list(
  `coach coaches trainer trainers mentor mentors buddy buddies tutor tutors preceptor preceptors speaker speakers actor actors`,
);
export const gettingVerbs = list(`
  hire hires bring_in brings_in get gets give gives assign assigns appoint appoints engage contract invite invites book books arrange arranges provide provides offer offers receive receives pair pairs match matches have has bring
`);

/** With these behind it, "training" or "course" is about something else. */
export const notTrainingNext = list(`
  data dataset datasets set sets shoes shoe pitch pitches ground grounds field fields environment environments server servers room rooms hall halls centre center centres centers location locations venue book books textbook fee fees price prices page pages catalogue catalog
  material_for load run runs pipeline pipelines job jobs cluster clusters loop time_of correction corrections corpus images samples site website portal app platform_for timetable timetables times time schedule schedules calendar service shop store marketplace provider providers partner partners
  registration registration_form registrations provider_invoice wheels weights script scripts bike bikes camp_for gear kit outfit ground_lights match matches partner_search search code examples instances checkpoint checkpoints steps loss labels split budget_cut certificate_design completion_page
  overview_page description descriptions listing listings number numbers id ids credit credits designer offering content_type catalogue_search hardware gpu gpus compute infrastructure records record database table ship ships vessel
`);

/** Phrases in which the words mean something else. */
export const notTrainingPhrases = list(`
  of_course golf_course race_course racecourse obstacle_course assault_course course_of_action courses_of_action course_of_events course_of_treatment course_of_antibiotics in_the_course_of in_due_course over_the_course_of during_the_course_of main_course three-course first_course course_correction change_course changes_course stay_the_course stay_on_course on_course off_course set_course river_course
  due_course train_station train_stations train_timetable train_timetables train_line train_lines train_ticket train_tickets train_service train_services train_platform train_driver train_drivers train_journey train_journeys train_connection train_delay train_delays train_times train_operator strength_training fitness_training weight_training swimming_training interval_training
  football_training training_match training_matches training_camp football_coach tennis_coach swimming_coach goalkeeper_coach hockey_coach running_coach assistant_coach head_coach lifestyle_coach health_coach energy_coach energy_coaches debt_coach budget_coach job_coach job_coaches job_coaching homework_coach language_coach parenting_coach coach_company coach_companies coach_station coach_stop coach_trip coach_parking coach_app coach_driver coach_drivers
  listening_session listening_sessions feedback_session feedback_sessions info_session info_sessions by_train by_coach by_train_instead the_train a_train night_train trains_to trains_from freight_train freight_trains extra_train extra_trains more_trains fewer_trains lessons_learned lessons_learnt lesson_learned lesson_learnt session_replay session_timeout session_handling session_token session_tokens session_cookie session_cookies user_session user_sessions session_length session_storage session_data game_day_tickets design_sprint usability_session usability_sessions testing_session test_session test_sessions working_session work_session planning_session q&a_session teach-in
  model_training training_model training_models trained_model trained_models walk-in_session walk-in_sessions drop-in_session exam_training exam_trainings trial_training trial_trainings trial_lesson trial_lessons personal_training personal_trainer swimming_lesson swimming_lessons driving_lesson driving_lessons music_lesson music_lessons cycling_lesson cycling_lessons reading_lesson reading_lessons language_lessons_for
  school_class school_classes world-class first_class business_class class_size class_sizes asset_class css_class base_class class_a class_b class_council track_changes bracket_class vocational_training teacher_training_college teacher_training apprenticeship_places degree_programme degree_course bachelor_course master_course master's_course master's_programme bachelor's_course undergraduate_course undergraduate_courses graduate_course graduate_courses college_course college_courses ap_course ap_courses advanced_courses course_of_study school_up_to
  lunch_room lunch_break lunch_menu lunch_order lunch_hour school_lunch school_lunches day_care day_shift day_off days_off day_centre weekend_shift evening_shift conference_room conference_rooms conference_call conference_table conference_calls sponsor_a_conference trade_fair
  marketing_campaign marketing_campaigns email_campaign advertising_campaign recruitment_campaign election_campaign vaccination_campaign campaign_against sales_campaign campaign_for_donors drill_hole emergency_drill_report lab_results
  workshop_bench workshop_floor workshop_roof workshop_door repair_workshop bicycle_workshop sheltered_workshop paint_workshop garage_workshop the_workshop_its
`);

/** What is trained without being anybody: machines, and what machines learn from. */
export const machines = list(`
  model models classifier classifiers algorithm algorithms network networks ai llm llms chatbot bot bots robot robots machine machines detector detectors tokenizer tokeniser embedding embeddings gpu gpus
  embeddings system recommender recommenders filter filters parser transformer gpt dog dogs puppy puppies foal foals horse horses camera cameras neural agent_model forecaster predictor predictors ranker ranking_model dataset datasets transactions images labels labelled labeled replays epochs hyperparameters inference checkpoint vines tree_espalier bert ocr
  ai_agent ai_agents ai_model machine_learning deep_learning reinforcement_learning fine-tune fine-tuning finetune pretrain pre-train pretraining
`);

/** Devices that learn by themselves; a course may well be about them. */
export const devices = list(`
  sensor sensors thermostat thermostats pump pumps meter meters autopilot scheduler schedulers compiler search_engine app software spam_filter simulator simulators
`);

/** A purpose of a gathering that is work, not training. */
export const workPurposes = list(`
  hear find find_out agree decide design choose map redesign draft discover test understand collect co-create cocreate prioritise prioritize plan determine define identify shorten solve
  listen analyse analyze rank gather brainstorm settle pick sketch rewrite review evaluate work_out set_priorities clear clean_up fix finish settle compare write fill build decide_which see ask
`);

/** Topic words: what stands behind them is what the training is about, not whom it is for. */
export const aboutWords = list(`about on in how around at regarding concerning`);
export const forWords = list(`for with to of among`);

/** Nouns that make "customer …" a topic and not an audience. */
export const topicTails = list(`
  service services focus care contact contacts experience success satisfaction journey orientation centricity relations support communication conversations data handling safety value loyalty privacy
  insight insights feedback complaints complaint questions interviews interviewing research involvement participation engagement needs value_proposition advisory advice bias security calls understanding empathy
`);

/** Gatherings that are training when they are for one's own people, whatever they are about. */
export const lessons = list(`
  workshop workshops seminar seminars lesson lessons lecture lectures class classes module modules instruction instructions clinic clinics masterclass webinar webinars academy guest_lecture guest_lectures guest_speaker guest_speakers tech_talk tech_talks lightning_talk lightning_talks guest_talk guest_talks simulation simulations dojo dojos keynote keynotes simulation_session simulation_sessions
`);

/** What one does with a course that one offers to others, or that is one's product. */
export const sellingVerbs = list(`
  sell sells selling_to generate_leads for_leads prospecting publish publishes market advertise advertises price prices translate translates monetise monetize film films subtitle record_for launch_for licence_out list_on
`);

/** Words of sports, where a training is the practice itself. */
export const sportWords = list(`
  goalkeeper goalkeepers goalie striker pitch pitches match matches league football soccer hockey tennis volleyball korfball rugby cricket judo gym gymnastics swimming swim running marathon kilometre kilometres km times_a_week twice_a_week three_times_a_week per_week once_a_week four_times_a_week
  floodlights changing_rooms season strength stamina weights under-11 under-13 u11 u13 u15 first_team second_team half_marathon
`);

/** Endings of words for people by what they do. From school grammars. */
export const agentEnding = "(?:[^aeou]er|or|ist|ian|smith|people|folk|men|women)s?$";

/** Of these, the ones who are seldom one's own. */
export const outsiderEnding =
  "(?:grader|holder|owner|user|goer|seeker|buyer|payer|dweller|lover|grower|beginner|survivor|donor|sufferer|smoker|walker|gambler|prisoner|farmer|fisher|fishermen|trader|hunter|breeder|keeper|settler|villager|islander|founder|voter|scorer|starter|teenager|foreigner|householder|subscriber)s?$";

/** What people know and can; and verbs of having more of it: together, training of whoever is named. */
export const abilities = list(
  `knowledge know-how skill skills expertise competence competences competencies proficiency command_of`,
);
export const deepeningVerbs = list(`
  transfer pass_on hand_down spread share refresh refreshes update deepen increase improve build expand grow broaden strengthen develop raise boost sharpen
`);

/** Places outside the organisation: what is taught there is taught to others. */
export const elsewhere = list(`
  in_the_region in_the_city in_the_town in_the_village in_the_neighbourhood in_the_neighborhood in_the_district in_the_county in_the_country in_the_community in_the_area at_schools at_primary_schools on_schools at_home for_locals local_residents local_founders local_entrepreneurs local_farmers local_businesses local_shops in_the_camp in_the_villages in_libraries at_the_library in_the_library in_prisons nationwide for_the_public general_public open_to_all
`);
