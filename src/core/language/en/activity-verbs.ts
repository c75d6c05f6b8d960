import { list } from "../list";

/**
 * What a team itself does: make, decide, hold, look into, hand out. A clause around one of these says what will be done,
 * not what will be different. Compiled for this project from how plans of hospitals, schools, towns, shops, banks and
 * software teams are worded; the classes follow Levin's "English Verb Classes" (create, perform, send, investigate).
 */
export const activityVerbs = list(`
  abolish accompany acquaint adapt add adjust administer adopt advertise advise advocate allocate amend analyse analyze
  announce appoint apply approach archive arrange ask assemble assess assign assist attend audit author automate
  back benchmark brainstorm brief bring broadcast budget build bundle buy call carry celebrate centralise centralize change
  chart check choose circulate clean clear coach code collaborate collect combine come commission communicate compare compile
  complete compose conduct configure connect consolidate construct consult contact continue  convene convert coordinate
  copy cover craft create curate debug decide decommission decouple dedicate define deliver demo demonstrate deploy deprecate
  describe design detail determine develop devise digitise digitize disable discover discuss distribute dive do document draft
  draw edit educate elaborate email embed  engineer enter equip establish estimate evaluate examine execute expand
  experiment explore extend extract facilitate file film finalise finalize find finish fix focus follow formalise formalize
  formulate fund furnish gather generate give go green ground group guide hand handle hire hold host identify illustrate implement
  import include incorporate inform initiate innovate inspect install instal institute instruct instrument integrate interview introduce
  inventory inventorise inventorize invest investigate invite issue iterate join kick kickoff label laminate launch lay lead learn
  liaise list load localise localize log look  make map mark market measure meet mentor merge migrate model moderate
  modify monitor mount move name negotiate nominate observe offer onboard open orchestrate organise organize overhaul oversee
  own pair paint participate partner patch perform phase photograph pick pilot place plan plant play playtest port post practise
  practice prepare present print prioritise prioritize procure produce program propose prototype provide provision publicise
  publicize publish purchase pursue push put race read rebrand rebuild recommend record recruit redesign redo refactor refine
  refresh refurbish register rehearse reinvest relaunch release relocate remind remove rename renew renovate reorganise
  reorganize repair repeat rephrase replace report request require research restructure restore retire retrofit review revise revisit rewrite
  roll rotate run sample scan schedule scope screen script seek select send separate serve set setup share ship
  shoot shortlist show showcase sign simulate sketch solve solicit sort spec specify split sponsor staff stage standardise standardize start
  stop store structure study submit subscribe suggest summarise summarize supply survey swap switch synthesise synthesize
  tag take talk teach tell tender test track train transcribe transfer transition translate travel trial troubleshoot try tune
  uninstall update upgrade upload validate verify visit visualise visualize volunteer walk weed wire work wrap write
  support triage dockerize containerize count wash sweep mow sow harvest bake cook mix pack load unload calibrate lubricate weld drill saw
  insulate dig pour dismantle vaccinate immunise immunize prescribe mediate disburse subsidise subsidize meditate declutter tidy blog tweet vlog
  stream lint backport groom pentest dogfood localise localize caption typeset proofread retag reindex reroute resurface repave rezone
  stencil sew knit weave laminate frame hang fit fence drain pave plaster tile rewire replumb decorate paint clean declare disclose disinfect
  sanitise sanitize sterilise sterilize quarantine rehome foster mentor shadow second rotate rehearse choreograph compere host emcee
  reflect petition lobby campaign protest picket canvass leaflet fundraise crowdfund whitelist blacklist redact anonymise anonymize pseudonymise
  encrypt decrypt harden firewall reboot restart rollout roll_out spin_up stand_up tear_down
`);

/** Verbs that only say that something starts, goes on or is tried; what counts is the verb that follows. */
export const carrierVerbs = list(`
  aim attempt begin commit continue ensure expect finalise finish have help intend keep make manage need plan proceed start
  strive try want wish
`);
