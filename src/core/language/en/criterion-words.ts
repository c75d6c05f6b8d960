import { list } from "../list";

/** Where a team or a pupil can end up; with a verb of {@link placings} a yes or no. Compiled for this project from sports pages. */
export const competitions = list(`
  league cup final finals semi-final semi-finals semi_final semi_finals semifinal semifinals quarter-final quarter-finals quarter_final quarter_finals
  quarterfinal quarterfinals play-offs playoffs play-off first_division second_division third_division top_division higher_division top_flight
  premier_league championship title podium first_place second_place third_place nationals world_championship world_championships
  olympics olympic_games first_tier top_half top_six top_four top_three medals relegation promotion
`);

/** Verbs and nouns of ending up somewhere. */
export const placings = list(`
  reach reaches reached reaching win wins won winning qualify qualifies qualified qualifying gain gains gained gaining secure secures secured avoid
  avoids avoided avoiding stay stays stayed remain remains finish finishes finished end ends ended advance advances advanced climb climbs retain
  retains retained get gets make makes promoted promotion relegated qualification place escape escapes
`);

/** Superlatives of what is measured; "best" and "most trusted" are praise. Closed class. */
export const extremes = list(`
  highest lowest fastest cheapest shortest smallest fewest slowest quickest longest most-used most-visited most-read most-downloaded
`);

/** After these a superlative is praise: "the highest possible standard". */
export const noExtremes = list(
  `possible standard standards level levels priority quality ever bar ground value good potential`,
);

/** States that hold or do not hold, without degrees. Compiled for this project. */
export const absolutes = list(`
  break-even break_even breaks_even profitable in_profit in_the_black cash-flow_positive cash_flow_positive cashflow_positive cash-positive ebitda_positive ebitda-positive
  positive_ebitda positive_cash_flow positive_cashflow debt-free debt_free cost-neutral cost_neutral self-financing self-funding
  make_a_profit makes_a_profit turn_a_profit turns_a_profit carbon_neutral carbon-neutral climate_neutral climate-neutral energy-neutral
  energy_neutral net-zero net_zero unqualified_opinion unqualified_audit_opinion clean_audit clean_opinion clean_audit_opinion slo_met slos_met sla_met slas_met service_level_met covers_its_costs cover_their_costs covers_all_costs cover_all_costs pays_for_itself co2-neutral smoke-free car-free gas-free plastic-free fossil-free asbestos-free error-free
  bug-free sold_out fully_booked oversubscribed out_of_special_measures exits_special_measures exit_special_measures leaves_special_measures off_the_watchlist back_in_service back_in_operation works_again
`);

/** What people do of their own accord, so that a number of them who did is a result: "500 customers switched to …". Levin's self-agentive verbs. */
export const ownAccord = list(`
  switched joined registered signed subscribed renewed returned enrolled enroled graduated converted stayed chose chosen applied attended
  participated volunteered responded replied voted donated bought purchased ordered adopted logged churned left quit passed succeeded
  moved arrived came come started upgraded downloaded opted recovered survived reoffended relapsed housed rehoused matched placed reunited cured rescued employed discharged
`);

/** What somebody from outside has or has not: a place, a home, a diploma. */
export const holdings = list(`
  place job diploma qualification apprenticeship home house bed laptop device meal passport account internship contract permit gp mentor
  practice doctor's_practice worker coordinator coach carer keyworker caseworker contact buddy doctor dentist roof seat pension address degree bike bicycle
`);

/** Verbs of deciding that only an authority or a partner can mean. */
export const formalDecisions = list(`
  approves approve approved ratifies ratify ratified certifies certify accredits accredit grants grant awards award endorses endorse signs sign licenses
  licences elects elect adopts lifts lift extends renews renew validates validate confirms confirm accepts
`);

/** What one passes an exam with. */
export const marks = list(
  `a_pass a_merit a_distinction distinction honours first-class_honours flying_colours`,
);

/** What a body or a platform calls a thing it has rated. */
export const verdicts = list(`
  good outstanding excellent satisfactory positive very_positive overwhelmingly_positive mostly_positive green gold silver platinum bronze
  passed pass adequate a a+ aa aaa b c d compliant investment_grade
`);

/** What others do with one's own product, so that a number of them is a result: "200 demos requested". */
export const consumed = list(
  `requested downloaded viewed sold watched rented reserved shared liked streamed borrowed starred cited`,
);

/** What nobody wants to have, and what it is when none is left. */
export const burdens = list(`
  backlog backlogs waitlist list lists debt debts deficit arrears shortage shortages queue queues gap overdraft shortfall loan
`);
export const cleared = list(`cleared eliminated eradicated repaid abolished closed removed`);

/** Where people end up when they were helped to it. */
export const employed = list(`
  in_jobs into_jobs in_work into_work into_paid_work into_employment in_employment a_job jobs a_home permanent_homes into_housing off_benefits
`);

/** Without anybody's help. */
export const unaided = list(
  `unaided independently without_help without_assistance without_support by_themselves by_himself by_herself on_his_own on_her_own`,
);

/** Verbs of staying where one is. Closed class. */
export const staying = list(`stay stays stayed remain remains remained hold holds held keep keeps kept`);

/** With those: on the mark of today, or of a year that is named. */
export const sameness = list(`
  flat level unchanged constant equal the_same at_least_the_same at_least_equal at_least_level at_least_as at_least_where at_today's_level at_the_level_of at_last_year's_level
  at_current_levels at_the_current_level where_it_is where_they_are where_they_were where_it_was
`);

/** Words for what has come to an end. */
export const noMore = list(`no_longer not_any_longer never_again`);

/** Prepositions of places. Closed class. */
export const places = list(
  `past beyond on onto in into outside inside over along at between behind under short_of through of`,
);

/** What a test, a balance or a ride does that comes off. Compiled for this project. */
export const succeeding = list(`
  passes pass passed succeeds succeed succeeded balances balance reconciles reconcile reconciled closes on_time meets met complete in_full wins win runs run sails sail opens full sold_out fully_staffed fully_booked staffed
`);

/** Marks that an outside body gives and that have a name of their own. Compiled for this project from their registers. */
export const namedAwards = list(`
  blue_flag green_key michelin_star michelin_stars fairtrade_mark ecolabel eu_ecolabel green_flag purple_flag red_dot_award kitemark investors_in_people
  cyber_essentials b_corp_status planet_proof msc_label fsc_label leed_gold leed_platinum breeam_excellent breeam_outstanding
`);
