/** What somebody is asked who has something in mind, and not yet a goal. */
export const asking = {
  questions: {
    idea: "What do you have in mind?",
    objective: "To what end? What will be different, and for whom?",
    why: "Why does that matter to them? What happens today?",
    effect: "Who will notice, and what will they see?",
    whyNow: "Why now, and not some day?",
    result: "What number says so: from what, to what, by when?",
  },
  examples: {
    idea: "a proactivity training",
    objective: "Customers get their order right the first time",
    why: "Every wrong order costs a customer three days, and that is why they leave.",
    effect: "Customers no longer call back about the same order",
    whyNow: "Two competitors already ship with under 2% errors.",
    result: "Error reports on shipped orders fall from 10% to 5%",
  },
  /** Stands before what Enter does. */
  nowSays: ({ text }: { text: string }) => `For now it says “${text}”.`,
  enterKeeps: () => "Enter keeps it.",
  enterLeavesOpen: () => "Enter leaves the question open.",
  fewWords: () => "A few words are enough",
  preview: () => "This is what it would say. Pick a line to change it.",
  writeTo: ({ file }: { file: string }) => `Write it to ${file}`,
  staysProposal: ({ text }: { text: string }) =>
    `“${text}” stays, as a proposal for the team to accept or decline`,
  stillOpen: () => "still open",
  kept: () => "It is kept as a proposal, for the team to accept or decline.",
  measured: ({ measure }: { measure: string }) => `Understood: ${measure}`,
};
