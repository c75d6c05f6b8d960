import { list } from "../list";

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries and the like. Closed classes, from any school grammar.
 */
export const functionWords = list(`
  a about above across after again against ago all almost along already also although always am among an and another any anybody anyone
  anything are aren't around as at away back be because been before behind being below between beyond both but by can can't cannot could
  couldn't did didn't do does doesn't doing don't done down during each either else enough even ever every everybody everyone everything few for
  from had has hasn't have haven't having he her here hers herself him himself his how however i i'd i'm i've if in inside instead into is
  isn't it it's its itself just least less let's like many may me might mine more most much must my myself near neither never no nobody
  none nor not nothing now of off often on once one ones only onto or other others otherwise our ours ourselves out outside over
  own per perhaps rather same shall she should since so some somebody someone something soon still such than that that's the their theirs them
  themselves then there there's therefore these they they're this those through throughout to together too toward towards under until
  up upon us very via was wasn't we we'd we'll we're we've were weren't what when where whether which while who whom whose why will with
  within without won't would yet you you'll you're your yours yourself
`);

/**
 * Words that are the same in Dutch, or stand in Dutch sentences as loans: they do not tell the language. Compiled for
 * this project.
 */
export const notOnlyEnglish = list(`
  a after all an are as at be been by bent but dan do down had have he her here in is it like me mine most must no of on once
  one or over plan so than per via was we were will with or up want while out off back back-up only also near
`);
