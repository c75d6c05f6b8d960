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
  kept: () => "It is kept as a proposal, for the team to accept or decline.",
  measured: ({ measure }: { measure: string }) => `Understood: ${measure}`,
};
