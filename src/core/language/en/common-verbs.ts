import { list } from "../list";

/**
 * Everyday verbs, which tell what somebody does or what happens. After the frequency lists of school grammars; those that
 * other lists hold (making, direction) are left out.
 */
export const commonVerbs = list(`
  accept admit afford age agree allow annoy appear argue arrive ask attend bake bear beat beg bite blame bleed blow boil borrow break breathe breed bring brush burn burst buy call camp care carry catch cause chase chat check cheer chew choose clap climb cling close
  collapse collect come commute compete complain confuse cook cope cost cough count cover crash creep cross cry dance deal decay delay depend deserve die dig dine disappear discover dive doubt drag draw dream dress drink drip drive drop drown dry earn eat empty enjoy
  enter escape exist expect expire explain face fade fail faint fall feed feel fetch fight fill find fit fix flee float flood flow fly fold follow forget forgive freeze gather glow go grab graduate greet guess hang happen hate hear heat hide hit hold hope hurt imagine
  invent invite itch jump keep kick kill kiss knit knock know land last laugh lay lead leak lean learn leave lend let lick lie light like live load look lose love marry match matter mean measure meet melt mend migrate miss move need nod notice obey occur owe own paint park pay
  phone pick place play point pour pray prefer press pretend promise pull push quit race rain reach read receive recognise recognize recover refuse register rely remember remind rent repair repeat reply request rescue respond rest return ride ring rise roll rot rub ruin run rush
  save say scare scratch scream search see seem sell send serve settle shake share shine shoot shop shout show shut sing sink sit ski slam sleep slide slip smell smile smoke snow solve sort sound speak spell spend spill spin split spoil spread stand stare start starve stay steal
  stick sting stop stretch strike struggle study succeed suffer suggest suit surf surprise survive swallow sweep swim swing take talk taste teach tear tell thank think throw tie tire touch trade train trap travel treat tremble trip trust try turn type understand undo use visit
  vote wait wake walk want warm warn wash waste watch wear weep weigh welcome whisper whistle win wink wipe wish wonder work worry wrap write yawn yell answer arrive apply approve assume belong book chat confirm connect contact convert deploy earn enrol expire generate graduate help
  install invest join log manage notice onboard order outlast outnumber outperform overflow participate pass perform qualify rank rate recommend recover release renew scale settle ship sign stock subscribe survive switch trust upload crash respond trigger
`);

/** Numbers in words; "one" is left out. Closed class. */
export const numberWords = list(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozen half third quarter_of twice percent`,
);
