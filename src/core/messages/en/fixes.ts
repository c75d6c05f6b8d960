/** What fixes and rewrites are called. */
export const fixes = {
  add: {
    why: () => "Say to what end: add `why`",
    whyNow: () => "Say why now: add `whyNow`",
    effect: () => "Say what others will notice: add `effect`",
    reason: () => "Say what the reason was: add `reason`",
    baseline: () => "Say where it starts: add `baseline`",
    supportedBy: () => "Say who stands behind it: add `supportedBy`",
    result: () => "Add a first result",
    action: () => "Add what the team proposes",
    due: () => "Say by when: add `due`",
    target: () => "Say where it is to come: a `target`",
  },
  addPeriod: ({ period }: { period: string }) => `These goals are for ${period}: add \`period\``,
  serves: ({ result }: { result: string }) => `It serves “${result}”`,
  renameTo: ({ id }: { id: string }) => `Call it “${id}”`,
  takeOutParent: ({ text }: { text: string }) => `Take out the parent “${text}”`,
  makeAction: () => "Make it an action of this objective",
  toMapping: () => "Make room for more: turn the sentence into a mapping",
  splitMeasure: () => "Move the measure to fields",
  joinMeasure: () => "Write the measure in the sentence",
};
