import type { fixes as english } from "../en/fixes";

export const fixes: typeof english = {
  add: {
    why: () => "Zeg waartoe: voeg `why` toe",
    whyNow: () => "Zeg waarom nu: voeg `whyNow` toe",
    effect: () => "Zeg wat anderen ervan merken: voeg `effect` toe",
    reason: () => "Zeg wat de reden was: voeg `reason` toe",
    baseline: () => "Zeg waar het begint: voeg `baseline` toe",
    supportedBy: () => "Zeg wie erachter staat: voeg `supportedBy` toe",
    result: () => "Voeg een eerste resultaat toe",
    action: () => "Voeg toe wat het team voorstelt",
    due: () => "Zeg tegen wanneer: voeg `due` toe",
    target: () => "Zeg waar het uit moet komen: een `target`",
  },
  addPeriod: ({ period }) => `Deze doelen zijn voor ${period}: voeg \`period\` toe`,
  serves: ({ result }) => `Het draagt bij aan “${result}”`,
  renameTo: ({ id }) => `Noem het “${id}”`,
  takeOutParent: ({ text }) => `Haal de parent “${text}” weg`,
  makeAction: () => "Maak er een actie van bij dit doel",
  toMapping: () => "Maak plaats voor meer: maak van de zin velden",
  splitMeasure: () => "Zet de maat in velden",
  joinMeasure: () => "Schrijf de maat in de zin",
};
