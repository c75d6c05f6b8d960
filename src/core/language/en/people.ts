import { list } from "../list";

/** Whom an organisation is there for, and others outside it. Singular forms. Compiled for this project. */
export const outsiders = list(`
  applicant attendee audience baby bidder borrower boy buyer caller candidate carer caregiver child citizen claimant client commuter competitor consumer contributor creator customer cyclist
  developer_community donor driver elderly employer enterprise entrepreneur family fan farmer father follower founder freelancer gamer girl graduate guardian guest hirer homeowner household
  industry inhabitant inmate investor jobseeker job_seeker journalist kid landlord learner leaseholder listener maintainer member merchant mother motorist neighbour neighbor
  neighbourhood newcomer offender owner parent partner passenger patient pedestrian pensioner person player policyholder prospect public publisher pupil reader recipient
  refugee regulator relative renter reseller resident respondent retailer rider school senior shareholder shop shopper sibling society spectator stakeholder
  streamer student subscriber supplier supporter taxpayer teenager tenant toddler tourist town trader traveller traveler user vendor victim viewer village
  visitor voter walker woman man youngster youth academia new_player young_people older_people elderly_people homeless_people disabled_people the_elderly women men children people_with
  community_member firm small_business
  businesses companies developers_outside
`);

/** The team's own people. Singular forms. Compiled for this project. */
export const staff = list(`
  accountant adviser advisor analyst architect assistant boss caretaker cashier chef clerk clinician colleague consultant crew department designer director dispatcher doctor
  editor employee engineer everybody everyone executive expert foreman guide handler intern junior lawyer leader leadership librarian machinist manager management marketer
  marketeer mechanic middle_management midwife new_hire new_starter nurse officer operator personnel physician planner porter principal programmer receptionist recruiter rep salesperson
  sales_rep scientist secretary senior_staff shift shift_leader specialist spokesperson squad staff staff_member starter_team steward supervisor surgeon teacher team teammate team_lead
  team_leader team_member technician tester therapist trainee us volunteer waiter worker workforce sales_team front_desk people human_resources salespeople dispatch planning_team
  police_officer caseworker case_worker social_worker care_worker carer_staff co-worker coworker individual_contributor we
`);
