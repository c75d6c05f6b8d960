import { list } from "../list";

/** Whom an organisation is there for, and others outside it. Singular forms. Compiled for this project. */
export const outsiders = list(`
  applicant attendee audience baby bidder borrower boy buyer caller candidate carer caregiver child citizen claimant client commuter competitor consumer contributor creator customer cyclist
  developer_community donor driver elderly employer enterprise entrepreneur family fan farmer father follower founder freelancer gamer girl graduate guardian guest hirer homeowner household
  industry inhabitant inmate investor jobseeker job_seeker journalist kid landlord learner leaseholder listener maintainer member merchant mother motorist neighbour neighbor
  neighbourhood newcomer offender owner parent partner passenger patient pedestrian pensioner person player policyholder prospect public publisher pupil reader recipient
  refugee regulator relative renter reseller resident respondent retailer rider school seniors shareholder shop shopper sibling society spectator stakeholder
  streamer student subscriber supplier supporter taxpayer teenager tenant toddler tourist town trader traveller traveler user vendor victim viewer village
  visitor voter walker woman man youngster youth academia new_player young_people older_people elderly_people homeless_people disabled_people the_elderly women men children people_with
  people_in_a people_who people_on people_over people_under people_living community_member firm small_business
  businesses companies developers_outside people_of people_on_benefits people_in_debt people_without people_out_of_work patron diabetic library_user
`);

/** The team's own people. Singular forms. Compiled for this project. */
export const staff = list(`
  accountant adviser advisor analyst architect assistant boss caretaker cashier chef clerk clinician colleague consultant crew department designer director dispatcher doctor
  editor employee engineer everybody everyone executive expert foreman guide handler intern junior lawyer leader leadership librarian machinist manager management marketer
  marketeer mechanic middle_management midwife new_hire new_starter nurse officer operator personnel physician planner porter principal programmer receptionist recruiter rep salesperson
  sales_rep scientist secretary senior_staff shift shift_leader specialist spokesperson squad staff staff_member starter_team steward supervisor surgeon teacher team teammate team_lead
  team_leader team_member technician tester therapist trainee us volunteer waiter worker workforce sales_team front_desk people human_resources salespeople dispatch planning_team
  police_officer caseworker case_worker social_worker care_worker carer_staff co-worker coworker individual_contributor we joiner new_joiner lad guy bloke folk crew_member apprentice agency_worker temp new_people our_people own_people civil_servant alderman councillor_on_duty attorney associate paralegal
`);

/** More of what people do for a living. Singular forms. Compiled for this project. */
export const occupations = list(`
  account_manager administrator agent  animator announcer archivist artist assembler attendant auditor_in_house baker bank_teller barber barista bartender beautician biologist bookkeeper brewer bricklayer builder bus_driver butcher butler buyer_in_house cabin_crew call_taker care_assistant case_manager
  change_manager chemist claims_handler cleaner coder community_manager construction_worker contractor   copywriter counsellor counselor courier crane_driver curator customer_success_manager data_analyst data_scientist dean dentist  dietician dispatcher_on_duty diver dj docent driver_of_ours
  economist electrician enforcement_officer estate_agent estimator faculty faculty_member farmhand field_engineer field_worker finance_team firefighter  forklift_driver frontline_staff gardener groundskeeper group_leader  hairdresser head_of_department head_teacher healthcare_assistant healthcare_worker  hiring_manager  housekeeper installer instructor
  interpreter interviewer investigator janitor   laboratory_assistant lab_technician landscaper language_assistant lecturer lifeguard line_manager logistics_team lorry_driver machine_operator magistrate  maintenance_crew manager_on_duty mason medic merchandiser miller miner  negotiator newsreader night_porter occupational_therapist
  on-call_engineer optician order_picker organiser orderly packer painter paramedic park_ranger people_manager pharmacist photographer physiotherapist   plasterer plumber policeman policewoman postman prison_officer probation_officer producer product_manager product_owner professor project_leader project_manager prosecutor psychiatrist
  psychologist purchaser quality_inspector  registrar repairman reporter researcher rota_planner roofer  safety_officer sailor sales_agent school_counselor school_counsellor scrum_master security_guard seller  shop_assistant shop_floor social_media_manager soldier sous-chef store_manager student_assistant superintendent support_agent support_engineer surveyor sysadmin
  tailor teaching_assistant team_coach teller temp_worker theatre_nurse ticket_inspector tiler tour_guide train_driver_of_ours translator treasurer truck_driver trustee tutor undertaker upholsterer  vet veterinarian waitress warden warehouse_worker watchman welder window_cleaner  youth_coach youth_worker new_caregiver caregiver_on_staff customer_team care_team nursing_team ward_staff
`);
