import type { measures as english } from "../en/measures";

export const measures: typeof english = {
  ambiguousThousands: ({ text, decimal, thousands }) =>
    `Is “${text}” ${decimal} of ${thousands}? YAML leest ${decimal}.`,
  ambiguousPercent: ({ text, relative, points }) =>
    `“${text}” van een percentage: wordt het ${relative} of ${points}? Het wordt gelezen als ${relative}.`,
  replaceBy: ({ text }) => `Schrijf ${text}`,
  mismatch: ({ sentence, field, key }) =>
    `De zin zegt ${sentence}, en \`${key}\` zegt ${field}. Welke van de twee klopt?`,
  currentDiffers: ({ current, checkin }) =>
    `\`current\` zegt ${current}, en de laatste check-in ${checkin}. Welke van de twee klopt?`,
  latestCheckin: () => "De laatste check-in.",
  useField: ({ key, text }) => `Maak \`${key}\` ${text}`,
  missingBaseline: ({ words }) => `“${words}”: vanaf waar? Met een \`baseline\` is te zien hoe ver het is.`,
  targetEqualsBaseline: ({ text }) =>
    `Het doel is waar het begint, ${text}. Gaat er iets veranderen? Moet het zo blijven, dan zegt “blijft ${text}” dat.`,
  missingDue: () => "Wanneer? Een `due` hier, of een `period` voor het bestand, geeft het een datum.",
  overdue: ({ due }) => `${due} is voorbij. Hoe liep het af, en wat is er geleerd?`,
  stale: ({ days }) => `Het laatste bericht hierover is ${String(days)} dagen oud. Hoe staat het nu?`,
  neverCheckedIn: ({ days }) =>
    `${String(days)} dagen in de periode, en nog geen check-in. Hoe staat het nu?`,
};
