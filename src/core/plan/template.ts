import type { Lang } from "../language/lang";
import type { Span } from "../model/span";
import { quarterOf } from "./period";

export interface Template {
  readonly text: string;
  /** The first answer to fill in. */
  readonly select: Span;
}

const sentences: Readonly<Record<Lang, (period: string) => string>> = {
  en: (period) => `team: Our team
period: ${period}
status: draft # take this line out once the team stands behind it
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    whyNow: Two competitors already ship with under 2% errors.
    effect: Customers no longer call back about the same order
    results:
      - Error reports on shipped orders fall from 10% to 5%
      - NPS rises 8 points, from 31
    actions: # put the results to the team, and write down what they propose
      - action: Check the address with the customer before picking
        proposedBy: Joost
`,
  nl: (period) => `team: Ons team
period: ${period}
status: draft # haal deze regel weg zodra het team erachter staat
objectives:
  - objective: Klanten krijgen hun bestelling in één keer goed
    why: Elke foute bestelling kost een klant drie dagen, en daarom gaan ze weg.
    whyNow: Twee concurrenten leveren al met minder dan 2% fouten.
    effect: Klanten bellen niet meer terug over dezelfde bestelling
    results:
      - Het aantal foutmeldingen op verzonden bestellingen neemt af van 10% naar 5%
      - De NPS stijgt 8 punten, vanaf 31
    actions: # leg de resultaten aan het team voor, en schrijf op wat zij voorstellen
      - action: Het adres met de klant nakijken voor het inpakken
        proposedBy: Joost
`,
};

/**
 * A goals file to fill in: the good example, sentence first, as a draft. The period is the quarter of `today`
 * (`YYYY-MM-DD`).
 */
export function template(lang: Lang, { today = "2026-10-01" }: { readonly today?: string } = {}): Template {
  const text = sentences[lang](quarterOf(today).name);
  const start = text.indexOf("objective: ") + "objective: ".length;
  return { text, select: { start, end: text.indexOf("\n", start) } };
}
