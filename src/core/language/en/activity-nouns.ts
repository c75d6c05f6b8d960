import { list } from "../list";

/**
 * What teams make: documents, software, rooms, programmes. Standing alone, or counted, such a thing is output.
 * Compiled for this project from the vocabulary of plans and backlogs.
 */
export const productNouns = list(`
  agenda agreement alert analysis animation api app appendix application approach architecture archive article asset backlog backend banner
  baseline batch bench benchmark beta bike_lane blog blogpost board boilerplate book booklet bot brand_book branch brief briefing brochure
  budget build business_case calculator calendar canvas card case_study catalog catalogue certificate_course charging_point channel charter chart
  chatbot checklist client cluster code code_of_conduct committee community_centre component concept content contract corner course
  criteria cronjob curriculum dashboard database dataset deck deliverable demo design desk desktop diagram directory doc document documentation
  draft driver e-book ebook email engine environment episode essay exercise exhibition experiment extension facility faq feature feed field
  figma file film flow flowchart flyer folder form forum forum_post framework frontend function game garden gateway governance guide guideline
  handbook handout hub inventory infographic infrastructure initiative installation integration interface intranet iteration
  javascript kit kiosk kpi_list landing_page laptop learning_path letter level library list logo machine magazine mailing manual map
  material matrix memo memorandum menu method methodology metric_definition microservice microsite migration_plan milestone mock mockup model module mural
  newsletter norm note notebook office okr operating_model overview package page page_template pamphlet paper parser patch path pattern phase pilot
  pipeline_definition plan platform playbook playground playlist plugin podcast policy portal post poster presentation press_release
  procedure product profile programme program project project_plan prompt proof_of_concept poc mvp proposal protocol prototype provider questionnaire
  recipe recommendation register release repo repository report requirement_list research resource roadmap roof routine rulebook runbook schedule
  scheduler schema scheme screen script sdk section server service_catalogue sheet shelf shop site slide software solution spec
  specification spreadsheet sprint standard statement storyboard story strategy style_guide styleguide subsite suite survey_tool syllabus
  system table talk task taskforce task_force taxonomy team_charter template test test_plan test_suite text theme ticket timeline timetable
  tool toolbox toolkit topic tracker trailer training_plan translation tutorial unit user_story version video vision vlog vlan wall
  web_page webpage website whitepaper white_paper widget wiki wireframe workbook workflow working_group workspace workstream zone
  chatroom canteen classroom kitchen playground_equipment stall stand studio lab laboratory signage sign led_lighting camera sensor
  street_light streetlight traffic_signal bus_shelter bus_stop sewer water_main pipe bridge pavement sidewalk hydrant playground fleet language_café café award_scheme certification_scheme fund grant_scheme guild chapter squad panel council_paper bylaw ordinance
  record journal diary logbook kanban_board scoreboard whiteboard noticeboard ticketing_system
  source technology
`);

/** What teams do, as nouns: meetings, reviews, roll-outs. */
export const doingNouns = list(`
  adoption_plan advertisement advertising appointment_round assessment audit automation brainstorm breakfast brownbag bug_bash call campaign
  ceremony check check-in check-up class cleanup clean-up clinic coaching collaboration_session communication_plan completion conference
  configuration construction consultation conversation creation debate decision definition deployment development digitisation digitization
  discussion drill drop-in enforcement_action evaluation event excursion exercise expedition exploration fair festival
  field_trip finalisation finalization fire_drill focus_group follow-up formation game_jam go-live hackathon handover_meeting hearing hike
  implementation inspection installation interview introduction investigation kick-off kickoff launch lecture lesson lunch
  lunch_and_learn maintenance masterclass meet-up meeting meetup mentoring merger migration modernisation modernization monitoring move negotiation
  repair observation stand_count cycle_count stocktaking peer_observation deep_dive town_hall all-hands fireside_chat ama office_hour brown_bag coffee_morning drop-in_session stand_up knowledge_session huddle sync catch-up offsite off-site away_day career_fair job_fair site_visit study_visit home_visit school_visit house_call sit-down working_lunch panel_discussion demo_day tabletop_exercise game_day war_game fundraiser bake_sale gala awards_night graduation_ceremony ribbon_cutting photo_shoot film_night quiz_night bootcamp boot_camp summer_school residency secondment job_shadowing peer_review code_review design_review risk_assessment gap_analysis feasibility_study benchmark_study desk_research usability_test user_test user_research interview_round pulse_survey exit_interview mystery_visit spot_check stocktake stock-take walk-through dry_run migration_run cut-over cutover data_cleanse tender one-on-one open_day open_house opening orientation overhaul parade party patrol playtest presentation preparation procurement
  promotion_campaign publication pull_request questionnaire recruitment redesign refactor refactoring refresh refurbishment registration_drive rehearsal
  relaunch release reorganisation reorganization renovation replacement research restructuring retro retrospective review revision rewrite road_show
  roadshow roll-out rollout round roundtable screening seminar session set-up setup sprint stand-up standup street_party study submission surveillance
  survey sweep symposium task tasting test theme_day ticket tour tournament trade_fair trade_show training translation trial trip try-out
  tuition update upgrade visit walk walkthrough webinar weekend workshop write-up
  e-learning elearning
  summit tree_planting away_day planting rota awareness_week
`);

/** Participles and predicates that say a thing of one's own is ready or there. */
export const readyWords = list(`
  available complete completed done exist exists existing finished in_place in_production in_use in_operation installed live ongoing
  online operational public ready running set_up underway under_way up_and_running up
  take_effect takes_effect into_force
`);
