import { list } from "../list";

/**
 * People and organisations outside the team: what they do shows whether something worked.
 * Compiled for this project; the sectors of the ISIC and their ordinary words for those they serve.
 */
export const outsiders = list(`
  account adopter advertiser agency applicant attendee audience author beneficiary borrower business buyer caller candidate caregiver carer child children
  citizen client climber commuter company competitor consumer contributor couple creator customer cyclist dealer developer_outside distributor
  district_resident donor driver elderly employer enterprise entrepreneur family fan farm farmer fellow firm follower founder freelancer friend
  gp graduate guest guardian hirer home homeowner hotel household inhabitant institution investor journalist kid landlord lead learner
  listener local lodger maintainer man manufacturer member men merchant motorist municipality neighbour neighbor newcomer nobody offender
  official opponent organisation organization outpatient owner parent participant partner passenger patient payer pedestrian
  people person physician player policyholder producer professional prospect pt pts publisher pupil reader recipient recruiter_outside
  refugee renter reporter researcher resident respondent restaurant retailer rider scholar school senior shareholder shop shopper
  sponsor startup store student subscriber supplier supporter taxpayer teenager tenant tester tourist trader traveller traveler trialist
  undergraduate university user vendor viewer village visitor volunteer voter victim woman women worker young_people youngster youth
  mrs mr ms inpatient brigade society cooperative sme housing_association playtester tester project patient_group community_member third_party third_parties organiser_outside open-source_project
  newspaper toddler infant preschooler baby pensioner caller foster_parent churchgoer passer-by lodger journalist outlet blogger peer apprentice
  everyone everybody anyone
`);

/** The team's own people: when they train or meet, that is the team's doing. */
export const staff = list(`
  ae analyst champion clinician coach colleague crew csm department designer developer doctor employee engineer executive
  gp_staff head_of_department hire lead_developer leader leadership manager marketer mechanic midwife new_starter nurse officer operator product_manager
  professional_staff rep sales_rep sales_team scientist sme squad staff starter surgeon teacher team teammate tech_lead technician
  therapist trainer workforce agent ward branch unit
`);

/** Bodies of the team's own organisation; what they do is one's own doing. */
export const ownBodies = list(`
  board committee management management_team council_of_members project_team steering_committee taskforce task_force working_group workgroup we i us
`);

/** Those who decide from outside: a yes of theirs is a criterion without any number. */
export const deciders = list(`
  accreditor apple arbiter assessor auditor authority bank bbc bishop cabinet central_bank certifier commission commissioner
  council court customs department_of_health eu examiner external_examiner fa fda fifa fire_brigade fire_service fire_officer fire_inspector harbour_master building_inspector vet foundation fund government google
  health_inspectorate inspector inspectorate jury judge landlord legislature lottery lottery_fund ministry minister microsoft municipality national_government
  ofsted cqc ombudsman panel parliament planning_committee province referee regulator regulators safety_authority senate standards_body steam
  supervisor supervisory_board tax_office treasury tribunal uefa unesco union who works_council third-party_auditor city_council board_of_appeal
  grid_operator chamber house_of_commons agm general_assembly member_state ofgem ofcom ema mhra nice sec irb ethics_committee patent_office league academy court_of_appeal review_board standards_body trade_union labour_union employer_federation insurer water_board works_council association federation publisher rating_agency competitor rival accountant
`);

/** What such a party can do. */
export const decisionVerbs = list(`
  accept accredit admit adopt appoint approve award back certify choose clear close confirm designate elect endorse extend fund grant
  judge lift license greenlight waive authorise authorize permit uphold sign_off clear list nominate pass promote rank rate recognise recognize recommend renew select sign validate feature
  reimburse withdraw license adopt ratify pay drop
`);

/** What such a party gives: having it is a criterion. */
export const decisionNouns = list(`
  accreditation approval authorisation authorization award b_corp badge certificate certification championship clearance clean_bill conviction
  charter_mark degree diploma fda_approval funding go-ahead gold grant green_light hallmark iso_certificate keurmerk kitemark league_title licence license medal membership mandate
  concession franchise driving_licence bachelor_degree distinction patent permit permission planning_permission prize promotion quality_mark ranking rating recognition seal star status tender title trophy accolade
`);

/** How one gets it. */
export const decisionGain = list(`
  keep hold achieve attain become earn gain get maintain obtain pass qualify receive regain renew retain secure win granted awarded obtained passed
  received won earned
`);

/** Tests set by somebody else. */
export const outsideTests = list(`
  audit exam examination inspection certification accreditation pen_test pentest penetration_test driving_test assessment_by health_check
  stress_test external_review security_review peer_review mot_test hygiene_inspection fire_inspection due_diligence core_web_vitals
`);

/**
 * Qualities, attitudes and other things without an edge: as what a clause is about, they leave open when it is reached.
 * Compiled for this project.
 */
export const qualityNouns = list(`
  ability accessibility accountability accuracy adoption agility alignment ambition appeal atmosphere attention autonomy awareness balance behaviour behavior
  belonging brand_value capability capacity care clarity climate coherence cohesion collaboration commitment communication community competence
  confidence connection consistency continuity control convenience cooperation coordination creativity credibility culture customer_focus
  customer_experience data_quality decision-making delight developer_experience dialogue discipline diversity economy effectiveness efficiency effort empathy
  employability empowerment energy engagement enthusiasm environment equality equity excellence experience expertise exposure
  flexibility focus footprint friendliness future growth happiness health image impact inclusion inclusiveness independence influence innovation
  insight inspiration integrity interaction interest involvement joy knowledge landscape leadership level liveability livability loyalty
  maturity mindset mobility momentum morale motivation needle observability openness outreach ownership partnership passion performance
  perception planning position positioning potential power predictability presence pride priority proactivity productivity professionalism
  profile profitability progress prosperity quality quality_of_life readiness recognition relation relationship relevance reliability reputation
  resilience respect responsibility responsiveness robustness role safety satisfaction scalability security self-confidence sense service_level
  simplicity skill speed spirit stability state strength success support sustainability synergy talent teamwork thinking tie traction
  transparency trust understanding usability value velocity vibe vibrancy visibility vitality wealth welfare well-being wellbeing work-life_balance
  expectation need
  service standard habit bond relationship tie footprint cohesion pride need
  compliance
  contribution difference frustration hassle effort stress friction worry confusion pain doubt fear barrier
  obsession love fun ux thinking toil
  chance opportunity balance
`);

/** Things that happen or are measured whatever the team makes; an amount of them is a result. */
export const outcomeNouns = list(`
  absence absenteeism acceptance accident account acquisition active_users admission adoption alarm amount anomaly application appeal
  appointment arr arrear arrest arrival arrears asset attendance attention attrition auc availability average backlog balance bandwidth basket bid bill birth
  bookings booking bounce breach breakage breakdown bug burglary cac call cancellation capacity carbon case cases cash churn citation citation claim click
  cogs collision commission complaint completion compliance conversion cost costs count coverage cpu crash crashes crime csat cycle_time
  daily_active_users damage dau  death deal debt default defect delay delivery deficit demand demo_request density depth deviation discharge dispute donation
  download downtime dropout duration earnings ebitda emission emissions energy_use engagement enps enquiry enrolment enrollment error
  crash-free_session user_session app_session active_session crash-free_user escalation eviction exclusion expense exposure failure fall fallout false_positive fault fee fine fork fraud frequency fte gap gmv goal grade grievance growth
  half headcount hire hits hospitalisation   household hygiene idle issue impression incident income infection injury inquiry install installation interruption inventory invoice
  kilometre kilowatt kwh latency lead lead_time length-of-stay length litre load loan loss losses ltv margin mark match mau median member memory mention meter
   mistake mortality mrr mttr mtbf murder nps no-show occupancy offence offense order orders outage output overdue overrun overspend overtime 
  page_views  paid_user participation pass pass_rate payback payment penalty percent percentage performance person pipeline pod_restart point pollution
  population power premium price profit proportion purchase query queue quota ranking rate rating ratio readmission recall referral refund regression rejection
  renewal rent repeat reply reservation resolution response restart retention return returns revenue review reviews rework risk rollback round-trip rpm runtime salary
  sale sales saving score seat  share shortage shrinkage sick_days sickness sick_leave sign-up signup signups sla slo speed spend stars
  star sticker stock stockout stop stoppage subscriber subscription surplus survival swap take-up tenure theft throughput ticket time
  time-to-market tonne total traffic transaction trial turnaround turnout turnover unemployment unique_visitors uptake uptime upvote usage use utilisation utilization
  utilisation_rate vacancy value variance variability view views violation visit visitor visits void volume vote wait waiting_list waiting_time wait_time warranty waste
  watch_time weight wishlist win win_rate yield
  market
`);
