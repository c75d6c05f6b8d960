import type { snippets as english } from "../en/snippets";

/** Items to fill in, in the syntax of TextMate snippets. */
export const snippets: typeof english = {
  labels: {
    objective: "doel met waarom, waarom nu, effect, resultaten en acties",
    fromTo: "resultaat: van – naar",
    relative: "resultaat: met zoveel procent",
    delta: "resultaat: zoveel meer of minder",
    threshold: "resultaat: minstens, hoogstens, binnen",
    guard: "resultaat: wat zo blijft",
    milestone: "resultaat: een mijlpaal",
    inFields: "resultaat: nulmeting, streefwaarde en eenheid",
    action: "actie met wie hem voorstelde",
    checkin: "meting van vandaag",
  },
  objective: [
    "objective: ${1:Wie iets krijgt of kan}",
    "why: ${2:Wat het wie kost dat het nog niet zo is}",
    "whyNow: ${3:Wat het dringend maakt}",
    "effect: ${4:Wat anderen ervan merken}",
    "results:",
    "  - ${5:Wat je telt} daalt van ${6:10%} naar ${7:5%}",
    "actions:",
    "  - action: ${8:Wat het team voorstelt}",
    "    proposedBy: ${9:naam}$0",
  ].join("\n"),
  fromTo: "${1:Wat je telt} ${2|daalt,stijgt|} van ${3:10%} naar ${4:5%}$0",
  relative: "${1:Wat je telt} ${2|stijgt,daalt|} met ${3:10%}, vanaf ${4:400}$0",
  delta: "${1:De NPS} ${2|stijgt,daalt|} ${3:8} ${4:punten}, vanaf ${5:31}$0",
  threshold: "${1:Wat je telt} is ${2|minstens,hoogstens,minder dan,binnen|} ${3:24 uur}$0",
  guard: "${1:Wat je telt} blijft ${2|boven,onder|} ${3:99,9%}$0",
  milestone: "result: ${1:Wat waar is zodra het bereikt is}\ntarget: true$0",
  inFields: 'result: ${1:Wat je telt}\nbaseline: ${2:10}\ntarget: ${3:5}\nunit: "${4:%}"$0',
  action: "action: ${1:Wat het team voorstelt}\nproposedBy: ${2:naam}$0",
};
