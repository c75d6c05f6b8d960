import type { Messages } from ".";
import type { WhyJudgement } from "../prose/judgement";

type Emptiness = Extract<WhyJudgement, { verdict: "empty" }>["because"];

/** What is asked of a why that says nothing. */
export function emptyWhyMessage(because: Emptiness, words: string, { prose }: Messages): string {
  const messages = {
    placeholder: prose.emptyWhyPlaceholder,
    circular: prose.emptyWhyCircular,
    authority: prose.emptyWhyAuthority,
    platitude: prose.emptyWhyPlatitude,
  };
  return messages[because]({ words });
}
