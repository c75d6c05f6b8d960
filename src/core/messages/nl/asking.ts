import type { asking as english } from "../en/asking";

export const asking: typeof english = {
  questions: {
    idea: "Waar denk je aan?",
    objective: "Waartoe? Wat is er straks anders, en voor wie?",
    why: "Waarom doet dat ertoe voor hen? Wat gebeurt er vandaag?",
    effect: "Wie merkt het, en wat zien ze dan?",
    whyNow: "Waarom nu, en niet ooit?",
    result: "Welk getal laat het zien: van hoeveel naar hoeveel, en wanneer?",
  },
  examples: {
    idea: "een training proactief werken",
    objective: "Klanten krijgen hun bestelling in één keer goed",
    why: "Elke foute bestelling kost een klant drie dagen, en daarom gaan ze weg.",
    effect: "Klanten bellen niet meer terug over dezelfde bestelling",
    whyNow: "Twee concurrenten leveren al met minder dan 2% fouten.",
    result: "Het aantal foutmeldingen op verzonden bestellingen neemt af van 10% naar 5%",
  },
  nowSays: ({ text }) => `Nu staat er “${text}”.`,
  enterKeeps: () => "Enter laat het zo.",
  enterLeavesOpen: () => "Enter laat de vraag open.",
  fewWords: () => "Een paar woorden is genoeg",
  preview: () => "Dit komt er te staan. Kies een regel om die te wijzigen.",
  writeTo: ({ file }) => `Zet het in ${file}`,
  staysProposal: ({ text }) => `“${text}” blijft, als voorstel dat het team kan aannemen of afwijzen`,
  stillOpen: () => "nog open",
  kept: () => "Het blijft bewaard als voorstel, dat het team kan aannemen of afwijzen.",
  measured: ({ measure }) => `Begrepen als: ${measure}`,
};
