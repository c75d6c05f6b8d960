import type { Cue } from "../../measure/token";
import { list } from "../list";

/**
 * English words and phrases that give a number its part in a measure. Made by going through the goals of many kinds of
 * teams; verbs stand in all their forms, so that reading needs no grammar of verbs.
 */
export const cues: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  from: list(`from starting_from starting_at up_from down_from baseline_of`),
  now: list(`
    now currently today was were presently at_present baseline ytd ly last_year last_year's last_yr last_quarter last_month
    previously formerly before compared_with compared_to instead_of rather_than vs versus against current
    current_value start_value starting_value`),
  to: list(`to into towards up_to_a_level_of to_a_level_of`),
  arrow: list(`→ ⇒`),
  goal: list(`target targets goal aim aiming_for target_value`),
  by: list(`by`),
  with: list(`with`),
  up: list(`go_up goes_up went_up gone_up ↑ 
    increase increases increased increasing grow grows grew grown growing growth rise rises rose risen rising raise
    raises raised raising improve improves improved improving improvement boost boosts boosted boosting up upward climb
    climbs climbed climbing gain gains gained gaining expand expands expanded expanding lift lifts lifted lifting uplift
    uptick jump jumps jumped jumping add adds added adding accelerate accelerates accelerated extend extends extended
    strengthen strengthens strengthened enhance enhances enhanced surge surges surged enlarge enlarges enlarged widen
    widens widened optimize optimise optimizes optimises optimized optimised speed_up ramp_up scale_up`),
  down: list(`go_down goes_down went_down gone_down ↓ 
    decrease decreases decreased decreasing reduce reduces reduced reducing reduction cut cuts cutting lower lowers
    lowered lowering drop drops dropped dropping fall falls fell fallen falling decline declines declined declining down
    shrink shrinks shrank shrunk shrinking shorten shortens shortened shortening minimize minimise minimizes minimises
    save saves saved saving savings trim trims trimmed slash slashes slashed diminish diminishes lessen lessens downward
    streamlined streamline streamlines dip dips dipped compress compresses compressed eliminate eliminates eliminated`),
  move: list(`
    move moves moved moving go goes went gone bring brings brought take takes took get gets push pushes come comes came
    limit limits limited lose loses shift shifts`),
  "comparative-up": list(`
    higher higher_than more more_than greater greater_than larger larger_than bigger bigger_than better better_than
    extra additional longer longer_than`),
  "comparative-down": list(`
    lighter lighter_than quieter cleaner lower lower_than less less_than fewer fewer_than smaller smaller_than cheaper cheaper_than shorter shorter_than
    sooner earlier off slower worse`),
  "comparative-quick": list(`faster faster_than quicker quicker_than`),
  "change-noun": list(`
    increase growth rise improvement uplift uptick gain boost reduction decrease drop decline cut fall saving savings
    jump lift`),
  "change-end": list(`up down`),
  "at-least": list(`
    ≥ at_least (_at_least_) at_a_minimum minimum minimum_of a_minimum_of min_. not_less_than no_less_than no_fewer_than
    never_less_than at_or_above at_or_over no_lower_than as_many_as as_much_as`),
  "more-than": list(`
    > over above more_than greater_than higher_than larger_than bigger_than beyond exceed exceeds exceeded exceeding
    better_than upwards_of in_excess_of longer_than faster_than north_of well_over surpass surpasses surpassed
    surpassing`),
  level: list(`above below under beyond exceed exceeds exceeded exceeding surpass surpasses over`),
  "at-most": list(`
    ≤ at_most (_at_most_) no_more_than at_or_below at_or_under not_more_than never_more_than max maximum maximum_of a_maximum_of max_. up_to
    as_little_as as_few_as no_longer_than no_higher_than no_greater_than no_worse_than no_later_than capped_at cap_of
    a_cap_of only no_slower_than without_exceeding`),
  "less-than": list(`
    < under below less_than fewer_than lower_than smaller_than sub sub_- shorter_than cheaper_than quicker_than
    south_of well_under in_less_than in_under in_fewer_than just_under`),
  exactly: list(`= exactly equal_to equals`),
  "or-more": list(`
    or_more or_higher or_better or_above or_greater or_over or_up and_above and_up and_over and_more and_higher
    or_longer plus at_least minimum min or_beyond`),
  "or-less": list(`
    or_less or_fewer or_lower or_below or_under and_below and_under or_shorter or_sooner or_faster maximum max tops
    at_most or_earlier and_lower`),
  between: list(`between`),
  and: list(`and to –`),
  not: list(`
    not never doesn't don't won't isn't aren't cannot can't nobody no_one none no no_single not_a_single not_one`),
  within: list(`within inside in_at_most in_no_more_than in_max in_maximum`),
  in: list(`in`),
  reach: list(`rated rates 
    reach reaches reached reaching achieve achieves achieved achieving hit hits hitting attain attains attained get_to
    gets_to score scores scored scoring obtain obtains secure secures secured earn earns earned average averages
    averaging averaged realise realize`),
  cost: list(`takes take took lasts costs cost requires require`),
  stay: list(`
    stay stays stayed staying remain remains remained remaining_at maintain maintains maintained maintaining sustain
    sustains sustained sustaining preserve preserves preserved continue_to_be continues_to_be`),
  hold: list(`keep keeps kept keeping hold holds held holding`),
  be: list(`is are be been being will_be at was_at becomes become`),
  no: list(`no no_more there_are_no there_is_no`),
  none: list(`
    not_one not_a_single no_single none_of_the none_of_our none_of without_a_single without_any
    nobody no_one none`),
  of: list(`of`),
  "out-of": list(`out_of in_every of_every`),
  per: list(`per each every p / per_every`),
  approx: list(`
    ~ about around approximately approx approx_. roughly circa ca ca_. nearly almost some an_average_of on_average avg
    average_of an_estimated just well`),
  article: list(`a an the`),
  "as-many": list(
    `the_number_of the_amount_of the_volume_of the_rate_of as_many as_much as_often as_fast as_high as_large as_big as_long as_likely as_few as_quickly`,
  ),
  as: list(`
    as_fast_as as_good_as as_high_as as_low_as as_quick_as as_quickly_as as_cheap_as as_reliable_as as_often_as
    as_short_as as_small_as as_safe_as as_large_as as_big_as as_easy_as on_par_with on_a_par_with equal_to_that_of
    as_many_as as_few_as no_slower_than no_worse_than no_more_expensive_than`),
  than: list(`than`),
  reference: list(`
    last_year last_yr last_quarter last_month last_season last_summer last_winter previous_year previous_quarter
    previous_month the_previous_year the_previous_quarter the_year_before prior_year prior_quarter year_over_year
    year_on_year yoy y_/_y qoq quarter_over_quarter month_over_month mom baseline level levels benchmark the_benchmark
    national_average average the_average industry_average the_industry_average median the_median the_national_average
    market_average the_market_average sector_average the_sector_average same_period competitors our_competitors
    any_competitor the_competition the_market the_same_quarter the_same_period the_market_leader market_leader
    the_regional_average the_city_average budget plan target the_target a_year_ago a_year_earlier`),
  definite: list(`
    the our all these all_the those their its his her your my both remaining current first last next coming every each
    past whose any top`),
  label: list(`
    page pages pg p room rooms phase phases stage stages step steps level levels tier tiers grade class group ward wards
    line lines hall building floor gate zone district area bay unit number nr chapter section figure fig table
    appendix item question option type category part volume vol issue ticket bug pr rfc adr sdg sdgs goal objective kr
    okr strand pillar priority top top_- season episode round wave batch cohort route bus pier dock shift team squad
    lane article act clause form schedule port series model windows android ios python java php year_group key_stage
    band berth quay jetty barn silo kiln vat well exit highway road street postcode box scope vision agenda horizon mission apollo covid gpt apartment house
    flat unit_no no_. web industry`),
  standard: list(`
    iso iso_- iso_/_iec nen wcag din soc pci nist cis ieee ifrs gaap bs astm csrd rfc haccp brc ce en_iso type_ii asvs
    cmmi`),
  version: list(`v version versions ver release releases rev revision build`),
  month: list(`
    january february march april may june july august september october november december jan feb apr jun jul aug sep
    sept oct nov dec`),
  period: list(`
    week weeks wk sprint cycle quarter q half iteration fy year day semester term trimester month pi school_year
    fiscal_year spring summer autumn winter easter`),
  span: list(`
    older_than younger_than aged first last next past previous coming for during over rolling within_the_first
    in_the_first throughout each every trailing per after since in_the_last over_the_last over_the_next over_the_past
    initial following upcoming final until second third fourth`),
  "span-end": list(`
    in_a_row running ago old straight consecutive in_succession from_now before of_age or_older and_older`),
  due: list(`
    by before until till on as_of by_the_end_of end_of by_end_of eoy eoq eom end_- in since mid mid_- early late
    starting during for than through summer winter spring autumn from to`),
  function: list(`
    a an the of to in on at by for with from and or but as than that which who whom whose is are was were be been being
    has have had having do does did will would can could may might must shall should not no nor so if when while after
    before until till since because within without across through during between among over under above below per via
    into onto about against towards toward upon it its they them their we us our you your he she his her i my this these
    those there here each every all any both more most less fewer least another such only also just too very up down out
    off then now next following using based along around how where why what either neither plus minus versus vs etc
    make_up makes_up made_up set_up sets_up setting_up sign_up signs_up signed_up follow_up follow_-_up start_up start_-_up pick_up back_up
    clean_up catch_up wrap_up build_up look_up shut_down break_down turned_out rest avg_. incl_. excl_. dept_. sched_.
    yr_. hrs_. mo_. resp_. e_._g_. eg ie no_longer no_matter`),
  award: list(`
    certificate certification accreditation licence license permit permission grant promotion audit patent diploma
    quality_mark label_of_approval inspection subsidy planning_permission funding_round qualification`),
  achieved: list(`
    obtained obtain obtains received receive receives passed pass passes awarded earned earn earns won win wins
    achieved achieve achieves secured secure secures gained renewed granted issued approved retained retain`),
  authority: list(`
    council board regulator parliament ministry inspectorate court supervisory_board the_bank fda the_city
    the_municipality commission`),
  decides: list(`
    approve approves approved adopt adopts adopted accept accepts accepted grant grants granted vote_for votes_for ratify
    ratifies ratified agree_to agrees_to agreed_to pass passes passed certify certifies`),
  certified: list(`certified accredited re_-_certified recertified`),
  duration: list(`
    time times duration latency wait waiting build builds ci cd mttr mttd response lead cycle takes take took uptime
    downtime outage minutes p50 p95 p99 runtime startup load loading deploy deploys pipeline`),
  collect: list(
    `raise raises raised raising collect collects collected generate generates generated bring_in brings_in brought_in`,
  ),
  shed: list(`lose loses lost losing shed sheds shedding`),
  exist: list(`there_are there_is`),
  amid: list(`in for at of`),
  whole: list(`time cases occasions instances`),
  group: list(`team group class panel committee crew staff squad cohort`),
  aside: list(
    `worth of_which including while whereas although though despite at_equal at_constant without even_if regardless_of`,
  ),
  metric: list(`
    nps enps csat ces score scores rating ratings rate ratio index mark marks grades average mean median percentage
    share uptime availability coverage attendance retention accuracy compliance turnover churn occupancy utilisation
    utilization satisfaction participation completion adoption conversion mttr mttd mtbf lcp fid cls inp ttfb apdex slo
    sla ebitda margin arr mrr roi cac ltv adherence yield oee dso recall precision f1 wer bleu latency throughput
    deviation response renewal readmission efficiency success delivery vacancy absenteeism usage engagement vaccination
    recommendation turnaround resolution lead wait cycle reliability pass`),
};

/** What a word ends in that is a number by itself. */
export const metricEndings: readonly string[] = [];
