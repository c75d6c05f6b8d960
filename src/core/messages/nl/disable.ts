import type { disable as english } from "../en/disable";

export const disable: typeof english = {
  unused: ({ name }) => `Deze opmerking dempt niets: \`${name}\` heeft hier niets te melden. Kan ze weg?`,
  noSuchRule: ({ name }) => `Er is geen regel die \`${name}\` heet. Was een andere bedoeld?`,
  namesNothing: () => "Welke regel mag hier zwijgen? Deze opmerking noemt er geen.",
  remove: () => "Haal de opmerking weg",
};
