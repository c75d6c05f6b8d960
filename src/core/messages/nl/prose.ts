import type { prose as english } from "../en/prose";

export const prose: typeof english = {
  unmeasurableResult: ({ words }) =>
    `Waaraan merk je dat “${words}” gelukt is? Van hoeveel naar hoeveel, of wie ziet het verschil?`,
  targetIsNoMeasure: ({ words }) =>
    `Bij “${words}” blijft open wanneer het streven gehaald is. Welk getal, of welk ja of nee, geeft uitsluitsel?`,
  activityResult: ({ words }) =>
    `“${words}” is iets wat je doet. Wat is er voor anderen anders als het klaar is?`,
  vagueObjective: ({ words }) => `“${words}” kan van alles betekenen. Wat wordt er anders, en voor wie?`,
  attitudeObjective: ({ words }) =>
    `“${words}” gaat over hoe mensen zijn of doen. Wat zouden klanten ervan merken als het lukt?`,
  emptyWhyPlaceholder: ({ words }) =>
    `“${words}” houdt de plek vrij. Waar is dit goed voor: wie mist er iets als het niet gebeurt?`,
  emptyWhyCircular: ({ words }) =>
    `“${words}” zegt het doel nog een keer. Wat levert het op, en wie heeft daar iets aan?`,
  emptyWhyAuthority: ({ words }) =>
    `“${words}” vertelt wie erom vraagt. Wat hopen zij dat er verandert, en voor wie?`,
  emptyWhyPlatitude: ({ words }) =>
    `“${words}” geldt voor bijna elk team. Wat speelt er hier en nu, waardoor dit de moeite waard is?`,
  trainingFirst: ({ words }) =>
    `“${words}” staat voorop. Welk resultaat komt daarmee dichterbij, en wat zou volgens het team zelf helpen?`,
};
