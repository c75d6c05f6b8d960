import { list } from "../list";

/**
 * Learning that an organisation orders for its people. All lists on this page were compiled for this project from the
 * wording of HR catalogues and plans.
 */
export const trainingNouns = list(`
  training trainings course courses coaching teambuilding team-building team_building masterclass masterclasses bootcamp bootcamps boot_camp e-learning elearning
  e-learnings e-module webinar_training mentoring mentorship buddy_training train-the-trainer train_the_trainer lunch-and-learn lunch_and_learn lunch_&_learn
  lunch-and-learns lunch_and_learns brown_bag brown_bags brown-bag refresher refreshers upskilling reskilling re-skilling awareness_session awareness_sessions awareness_training
  awareness_workshop learning_path learning_paths learning_track learning_tracks learning_programme learning_program learning_programmes learning_programs learning_journey
  leadership_programme leadership_program leadership_programmes leadership_programs leadership_development leadership_track culture_programme culture_program
  behaviour_programme behavior_program development_programme development_program talent_programme talent_program trainee_programme traineeship management_development
  soft_skills_programme team_day team_days team_retreat retreat team_offsite offsite away_day away_days awayday escape_room motivational_speaker
  motivational_talk inspirational_speaker inspirational_talk inspirational_session keynote_speaker coding_dojo coding_dojos coding_kata katas code_kata intervision
  peer_coaching peer_supervision yellow_belt green_belt black_belt professional_development personal_development_budget training_budget study_day study_days inset_day
  ted_talk knowledge_session knowledge_sessions knowledge-sharing_session knowledge_sharing_sessions skills_session skills_workshop training_programme training_program training_programmes training_programs training_course training_courses training_plan training_session training_sessions
  training_day training_days training_week training_workshop training_workshops safety_training crash_course evening_class evening_classes night_class seminar_series team_outing team_outings trust_exercise trust_exercises
`);

/** Verbs of making people learn. */
export const trainingVerbs = list(`
  train trains training_up coach coaches teach teaches educate educates upskill upskills up-skill reskill reskills retrain retrains mentor mentors tutor tutors re-educate
  school_up certify certifies brush_up train_up cross-train cross_train school sensitise sensitize trained coached taught upskilled certified mentored
`);

/** Meetings and efforts that are training only by what they are about or for whom they are. */
export const gatherings = list(`
  workshop workshops session sessions seminar seminars conference conferences lunch lunches talk talks campaign day days weekend weekends afternoon evening programme programmes program
  programs class classes lesson lessons lecture lectures module modules webinar webinars speaker speakers simulation simulations roleplay role-play game track certificate certification
`);

/** What such a gathering is about when it is training: how to be or behave, or a skill. */
export const trainingTopics = list(`
  awareness trust ownership leadership collaboration collaborating teamwork mindset feedback communication communicating resilience vitality stress integrity culture values
  behaviour behavior attitude customer_focus customer_service hospitality time_management negotiation negotiating storytelling presenting presentation_skills conversation_skills skills
  phishing security privacy gdpr diversity inclusion unconscious_bias psychological_safety burnout work_pressure workload wellbeing well-being mental_health sustainability
  change agility agile scrum lean six_sigma project_management motivation winning team_spirit self-confidence assertiveness accountability excel clean_code safety compliance
  first_aid de-escalation empathy growth_mindset continuous_improvement complaint_handling public_speaking
`);

/** A coach is training when one is got for one's own people. */
export const coaches = list(`coach coaches trainer trainers mentor mentors`);
export const gettingVerbs = list(`
  hire hires bring_in brings_in get gets give gives assign assigns appoint appoints engage contract invite book arrange provide offer receives receive pair
`);

/** With these behind it, "training" or "course" is about something else. */
export const notTrainingNext = list(`
  data dataset datasets set sets shoes pitch pitches ground grounds field fields environment environments server servers room rooms hall book books fee fees price prices page pages catalogue
  material_for load run runs pipeline pipelines job jobs cluster loop time_of correction corrections corpus images samples site website timetable
  registration_form registrations provider_invoice wheels weights script scripts bike bikes camp_for gear
`);

/** Phrases in which the words mean something else. */
export const notTrainingPhrases = list(`
  of_course golf_course race_course course_of_action course_of_events in_the_course_of during_the_course_of main_course course_correction change_course stay_on_course on_course
  due_course train_station train_stations train_timetable train_line train_ticket train_tickets train_service strength_training fitness_training weight_training swimming_training
  football_training training_match football_coach tennis_coach swimming_coach lifestyle_coach health_coach coach_company coach_station coach_trip
  by_train by_coach the_train a_train lessons_learned lesson_learned session_replay session_timeout game_day design_sprint usability_session testing_session test_session teach-in
  model_training training_model
`);

/** What is trained without being anybody: machines, and what machines learn from. */
export const machines = list(`
  model models classifier classifiers algorithm algorithms network networks ai llm llms chatbot bot bots robot robots machine machines detector detectors tokenizer tokeniser embedding
  embeddings system recommender filter filters parser transformer gpt dog dogs horse horses camera cameras neural agent_model forecaster predictor
`);

/** A purpose of a gathering that is work, not training. */
export const workPurposes = list(`
  hear find find_out agree decide design choose map redesign draft discover test understand collect co-create cocreate prioritise prioritize plan determine define identify shorten solve
  listen analyse analyze rank gather
`);

/** Topic words: what stands behind them is what the training is about, not whom it is for. */
export const aboutWords = list(`about on in how around at regarding concerning`);
export const forWords = list(`for with to of`);

/** Nouns that make "customer …" a topic and not an audience. */
export const topicTails = list(`
  service services focus care contact experience success satisfaction journey orientation centricity relations support communication conversations data handling safety value loyalty privacy
  insight insights feedback complaints complaint questions interviews
`);

/** Gatherings that are training when they are for one's own people, whatever they are about. */
export const lessons = list(
  `workshop workshops seminar seminars lesson lessons lecture lectures class classes module modules`,
);

/** What one does with a course that one offers to others. */
export const sellingVerbs = list(`sell sells publish publishes market advertise price translate`);
