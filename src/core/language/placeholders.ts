import { list } from "./list";

/** Words that, alone or together, only hold a place. Both languages, for people mix them. Compiled for this project. */
export const placeholderWords: ReadonlySet<string> = new Set(
  list(`
    todo tbd tba tbc tbf wip fixme nvt ntb nnb na none null nil placeholder test testing foo bar baz empty leeg geen draft concept pm
    later invullen aanvullen uitwerken blah bla etc dummy undefined nog why waarom reason reden waartoe
  `),
);

/** Whole texts that only hold a place. */
export const placeholderPhrases: ReadonlySet<string> = new Set(
  list(`
    n_a n_v_t n_t_b n_n_b t_b_d t_b_a t_b_c to_do to_be_done to_be_defined to_be_decided to_be_determined to_be_confirmed to_be_discussed to_be_agreed
    to_be_written to_be_filled_in to_be_added to_be_completed to_come coming_soon will_follow not_applicable not_yet_known not_known_yet don_t_know
    no_idea we_don_t_know_yet unknown not_sure no_reason insert_text insert_here fill_in fill_me_in your_text_here sample_text text_here more_later
    nog_te_bepalen nog_in_te_vullen nog_uit_te_werken nog_te_doen nog_niet_bekend nog_onbekend nog_aan_te_vullen nog_te_schrijven nader_te_bepalen nader_in_te_vullen
    volgt volgt_nog nog_te_volgen volgt_later komt_nog komt_later wordt_aangevuld wordt_nog_aangevuld wordt_nog_ingevuld wordt_nog_uitgewerkt wordt_later_ingevuld
    niet_van_toepassing weet_ik_niet weten_we_nog_niet geen_idee onbekend moet_nog moeten_we_nog_bepalen hier_komt_tekst vul_in vul_aan voorbeeldtekst nog_doen
    nog_overleggen nog_bespreken nog_bedenken same_as_above see_above idem zie_boven zie_hierboven ditto
  `),
);

/** How a short text begins that only holds a place. */
export const placeholderStarts: readonly string[] = list(`
  todo tbd tba tbc fixme nog_invullen nog_in_te_vullen nog_te_bepalen nader_te_bepalen to_be_determined to_be_defined to_be_decided
  to_be_filled_in fill_in_later hier_komt hier_komen insert_your insert_the_reason vul_hier enter_your add_your moet_nog_worden still_to_be
`);
