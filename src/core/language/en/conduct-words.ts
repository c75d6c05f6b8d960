import { list } from "../list";

/**
 * How people behave toward their work and others: what they do, not what comes of it. All lists on this page were compiled
 * for this project from codes of conduct, competence frameworks and the catalogues of virtues of moral philosophy.
 */
export const conductVerbs = list(`
  acknowledge admire admit_mistakes applaud appreciate assume behave believe boast brag celebrate cherish compliment empathise empathize exemplify forgive gossip greet honor honour idolise
  laugh listen model moan nod obsess own_up persevere praise procrastinate radiate relish revere reflect respect respect salute self-reflect smile sympathise sympathize
  thank think treasure treat venerate whine worship conduct_themselves conduct_ourselves live_up_to live_by look_out_for stand_up_for stick_up_for speak_as speak_openly speak_honestly own volunteer_for role-model 
  dedicate devote enthuse say love enjoy hate shake_hands apologise apologize pretend worry confess tolerate marvel
`);

/** Verbs by which one deals with others or with work: how one does it is an attitude. */
export const dealingVerbs = list(`
  act address answer approach assist behave carry care communicate compete conduct cooperate collaborate deal decide engage face greet guide handle interact lead listen live manage meet operate perform play prepare react relate represent respond run serve speak
  talk teach think train treat welcome work write come show
`);

/** Qualities that people are asked to have in them. */
export const virtues = list(`
  demeanor demeanour professional_appearance etiquette bearing manner_of_speaking
  affection altruism appreciation attentiveness belief benevolence bravery brotherhood calmness caring charity cheerfulness common_sense compassion composure conscience cordiality craftsmanship 
  daring dependability devotion diligence eagerness earnestness ethics ethical_conduct ethos fair_play fellowship fidelity forgiveness fortitude forthrightness frankness friendliness friendship frugality goodwill good_manners good_faith
  gratitude gumption hard_work hardiness heroism helpfulness idealism impartiality industriousness ingenuity inquisitiveness introspection intellectual_curiosity love_of love_for magnanimity manners mercy morality morale nerve nobility obedience obsession optimism patience patriotism perseverance persistence playfulness
  pluck politeness positivity principles purposefulness resolve resourcefulness restraint reverence righteousness rigour rigor sacrifice self-control self-belief self-esteem self-respect selflessness sensitivity serenity seriousness
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
  good_sport good_neighbour good_neighbor good_citizen good_colleague trusted_adviser trusted_advisor trusted_partner guardian servant_leader servant coach mentor innovator pioneer brand_ambassador owner critical_friend hero winner warrior team_mate learner giver perfectionist example exemplar
`);

/** What comes first, or stands at the heart, in a motto; a thing that comes first ("mobile first") is no attitude. */
export const mottoEnds = list(
  `first comes_first come_first above_all before_everything at_the_centre at_the_center at_the_heart at_heart at_the_core over_everything matters_most`,
);

/** Sayings and figures of speech about how people are to go about things. */
export const conductPhrases = list(`
  above_and_beyond act_with_integrity actions_speak agree_to_disagree aim_for_the_stars as_equals as_one_family as_role_models at_your_best be_our_best_selves be_there_for bear_with_us best_foot_forward best_self best_selves better_together big_dreams bring_your_whole_self bring_our_whole_selves bring_their_whole_selves build_bridges burn_the_boats carry_each_other
  celebrate_each_other celebrate_failure celebrate_mistakes check_your_ego collective_responsibility come_together count_on_each_other count_on_one_another courage_of_our_convictions do_the_right_thing do_what_is_right do_what's_right do_what_we_say does_the_right_thing eager_to_learn feel_heard_at_work feel_like_owners
  feel_like_an_owner feel_safe_to_speak fun_at_work give_110 give_a_damn give_it_all give_it_our_all give_our_all give_our_best give_their_all give_their_best give_your_best go_beyond go_for_gold go_the_distance hand_on_heart hands_dirty have_fun high_five hold_ourselves how_we_behave how_we_think how_we_treat how_we_work_together
  in_each_other's_shoes in_it_together in_the_customer's_shoes in_their_shoes in_this_together it_takes_a_village keep_an_open_mind keep_calm keep_our_promises keep_smiling keep_your_word know_our_why lead_from_within lead_the_change learn_every_day learn_faster leave_no_one_out leave_your_ego listen_and_learn listen_to_understand live_and_breathe 
  live_the_brand live_our_values live_the_values live_our_brand live_our_mission live_up_to look_after_each_other look_in_the_mirror looks_in_the_mirror make_each_other never_quit never_settle never_stop_improving no_bullshit no_egos no_excuses no_jerks no_nonsense not_being_afraid not_afraid nothing_is_impossible on_the_same_page one_big_family one_family one_voice open_to_feedback open_to_new_ideas our_values the_values part_of_the_solution
  play_as_a_team play_as_one play_hard play_to_win positive_vibes practice_what_you_preach practise_what_you_preach pull_our_weight pull_together put_the_team_first puts_the_team_first question_everything question_assumptions raise_our_hand raise_your_hand reach_out_to_each_other respect_for_each_other respect_for_one_another rise_to_the_challenge roll_up
  say_sorry say_thank_you say_what_we_think second_nature see_it_through seek_to_understand self_service_attitude share_the_load share_openly skin_in_the_game sleeves_up speak_with_one_voice spread_joy stand_together stand_up_for start_with_ourselves start_with_yourself stay_calm stay_positive stay_strong stay_together step_outside step_outside_our_comfort_zone step_up_to_the_plate
  stick_together stick_to_our_promises stop_complaining stronger_as_one support_each_other support_one_another take_care_of_each_other take_charge take_the_lead take_time_for_each_other talk_to_each_other team_players team_spirit tell_it_like_it_is the_buck_stops think_as_one think_bigger think_first think_long-term think_positive think_twice
  together_we together_as_one tone_of_respect trust_but_verify try_new_things turn_the_other_cheek understand_each_other walk_in_the_shoes walk_the_floor way_of_life way_we_think way_we_treat we_are_one we_care we_listen welcome_everyone welcoming_of what_we_stand_for whatever_it_takes whole_selves win_as_a_team win_or_lose with_all_our_heart with_heart with_passion with_pride
  with_respect with_empathy with_kindness with_love with_integrity with_dignity with_compassion with_courage with_enthusiasm with_humility with_patience with_a_smile with_an_open_mind work_as_a_team work_as_one work_hard work_hand_in_hand work_well_together work_independently you_build_it you_run_it yes_we_can your_best_self your_whole_self give_others give_people_room room_to_speak learn_to_say_no say_no say_yes less_of_a hearts_and_minds warm_welcome safe_space safe_place_to_fail sense_of_belonging sense_of_urgency sense_of_community sense_of_purpose sense_of_ownership sense_of_responsibility sense_of_duty sense_of_pride bias_for bias_toward bias_towards be_patient more_patient with_purpose feel_welcome feel_valued feel_respected data_beats_opinions closer_to_the_customer culture_change shared_purpose empower_our_people empower_our_teams empower_our_staff empower_staff empower_employees empower_teams empower_people empowered_teams move_with_purpose
`);

/** Turns of phrase that promise everything, beside the list of vague phrases. */
export const emptyPhrases = list(`
  a_bright_future a_brighter_future across_all_dimensions add_more_value all_that_matters as_a_whole at_its_best at_our_best at_the_forefront at_the_next_level ahead_of_the_game ahead_of_the_rest best_in_town best_in_the_world best_it_can_be best_of_both_worlds best_possible best_quarter_ever best_school best_version_of ourselves_as_a_leader bigger_and_better build_on_our_success build_on_success
  changing_world choice_for_all competitive_edge cutting_edge deliver_on do_better_every_day do_more_with_less do_our_best do_things_right do_the_basics doing_the_right_things employer_of_choice enable_success every_step_of_the_way fit_for_purpose fit_for_tomorrow for_the_future for_future_generations force_for_good from_good_to_great future_ready
  future_success get_organised get_organized get_the_basics getting_the_basics go_big go_digital good_to_great greater_heights grow_our_business growth_and_beyond hand_in_hand have_our_best increase_value in_the_right_direction keep_pace keep_up_with_the_times leader_in_our_field leading_role leave_a_mark life_in_order long-term_success make_it_happen make_things_better make_things_simpler make_waves
  market_leader_in_everything meaningful_change meaningful_impact meet_the_needs meets_the_needs meeting_the_needs new_normal next_chapter next_phase of_choice of_the_future of_tomorrow on_the_map our_best_year our_full_potential positive_change positive_impact put_the_basics recognised_leader recognized_leader ready_for_what's_next ready_for_growth right_direction right_things run_the_business
  set_the_standard setting_the_standard set_up_for_success shape_the_future state_of_the_art stand_out strive_to strong_basis success_for_all the_best_it_can the_best_place the_best_possible the_extra_edge the_right_thing_at_the_right_time the_way_forward the_way_we_work thrive thriving to_the_fullest tomorrow's_world top_of_our_game top_of_the_range true_value unlock_value value_for_all way_forward win_big
  with_the_times what_works what_matters quality_over_quantity a_club_for_everyone for_everyone for_all to_be_proud_of great_place great_places first_class child_matters person_matters voice_matters customer_matters student_matters matters right_place right_time customer_needs user_needs client_needs needs_of patient_needs changing_needs future_of
`);

/** Verbs of feeling: of one's own people they ask for an attitude. */
export const feelingVerbs = list(`feel experience sense belong`);

/** What a maxim calls conduct: "asking is a strength". */
export const verdicts = list(`
  badge_of_honour badge_of_honor virtue sin strength weakness crime shame heroic heroism excuse choice skill habit team_sport privilege luxury duty superpower given gift art must mistake
`);
