import type { structure as english } from "../en/structure";

const said: Readonly<Record<string, string>> = {
  declined: "afgewezen",
  stopped: "gestopt",
  dropped: "losgelaten",
};

export const structure: typeof english = {
  missingWhy: () => "Waartoe? Een `why` zegt wie het merkt, en wat er voor diegene verandert.",
  missingWhyNow: () => "Waarom nu, en niet ooit? Een `whyNow` noemt de noodzaak.",
  missingResults: () =>
    "Waaraan merkt iemand dat dit bereikt is? Twee of drie resultaten zeggen wat er dan anders is.",
  missingEffect: () => "Wat merken anderen hiervan, klanten voorop? Een `effect` zegt het.",
  tooManyObjectives: ({ count, max }) =>
    `${String(count)} doelen in één periode: welke ${String(max)} zou je het meest missen?`,
  tooManyResults: ({ count, max }) =>
    `${String(count)} resultaten bij één doel: welke ${String(max)} zouden je overtuigen?`,
  missingActions: () => "Wat stelt het team voor? Een actie zegt wat de resultaten mogelijk maakt.",
  imposedAction: ({ by }) =>
    by === undefined
      ? "Wiens idee is dit? `proposedBy` of `supportedBy` noemt wie in het team erachter staat."
      : `“${by}” bracht dit in. Wie in het team staat erachter? \`supportedBy\` noemt hen.`,
  unlinkedAction: () => "Aan welk van de resultaten draagt dit bij? `results: [...]` noemt ze.",
  missingReason: ({ status }) =>
    `Wat was de reden dat dit is ${said[status] ?? status}? Een woord erover helpt wie het opnieuw voorstelt.`,
  codeMatchesNothing: ({ glob }) => `“${glob}” past op geen enkel bestand. Is de code verhuisd?`,
};
