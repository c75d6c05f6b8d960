/** Other words for the values that a key can have, English and Dutch; lower case, without spaces and hyphens. */
const brought: Readonly<Record<string, string>> = {
  draft: "concept ontwerp wip new nieuw",
  active: "actief open running lopend current",
  closed: "afgesloten gesloten klaar finished archived over",
  dropped: "vervallen geschrapt cancelled canceled abandoned losgelaten",
  committed: "toegezegd vast roofshot must",
  aspirational: "ambitieus stretch moonshot streven",
  weekly: "week wekelijks everyweek perweek",
  monthly: "month maandelijks everymonth permaand",
  quarterly: "quarter kwartaal perkwartaal everyquarter",
  "half-yearly": "halfyear halfjaarlijks semiannual biannual",
  yearly: "year annual annually jaarlijks perjaar",
  precondition: "randvoorwaarde prerequisite requirement",
  condition: "voorwaarde omstandigheid",
  process: "proces procesverbetering improvement",
  skill: "vaardigheid training skills competentie",
  product: "feature deliverable",
  experiment: "test trial proef pilot",
  proposed: "voorgesteld idea open todo voorstel",
  accepted: "geaccepteerd approved agreed aangenomen akkoord",
  "in-progress": "doing started bezig busy wip gestart lopend inuitvoering ongoing active",
  done: "finished completed complete klaar gereed afgerond gedaan closed",
  declined: "rejected afgewezen refused no",
  stopped: "gestopt cancelled canceled paused abandoned",
  en: "english engels",
  nl: "dutch nederlands",
};

/** Which of the allowed words is meant by another word. */
export function meantWord(written: string, words: readonly string[]): string | undefined {
  const bare = written.toLowerCase().replace(/[\s_-]+/g, "");
  return words.find(
    (word) => word.replace(/-/g, "") === bare || (brought[word]?.split(" ").includes(bare) ?? false),
  );
}
