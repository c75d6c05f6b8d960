/** The words of a text that a message is about. */
export interface Quoted {
  readonly words: string;
}

/** What the prose rules ask. Each quotes the words and asks what a good colleague would. */
export const prose = {
  unmeasurableResult: ({ words }: Quoted): string =>
    `How will you be able to tell that “${words}” has happened? From what to what, or who would notice?`,
  targetIsNoMeasure: ({ words }: Quoted): string =>
    `“${words}” leaves open when the target is reached. Which number, or which yes or no, would settle it?`,
  activityResult: ({ words }: Quoted): string =>
    `“${words}” is something you do. What will be different for others once it is done?`,
  vagueObjective: ({ words }: Quoted): string =>
    `“${words}” could mean many things. What will be different, and for whom?`,
  attitudeObjective: ({ words }: Quoted): string =>
    `“${words}” is about how people are or behave. What would customers see if it worked?`,
  emptyWhyPlaceholder: ({ words }: Quoted): string =>
    `“${words}” keeps the place free. What is this for: who would notice if you left it undone?`,
  emptyWhyCircular: ({ words }: Quoted): string =>
    `“${words}” says the objective once more. What would it bring, and to whom?`,
  emptyWhyAuthority: ({ words }: Quoted): string =>
    `“${words}” tells who asks for it. What do they hope it will change, and for whom?`,
  emptyWhyPlatitude: ({ words }: Quoted): string =>
    `“${words}” holds for almost any team. What happens here, today, that makes this worth doing?`,
  trainingFirst: ({ words }: Quoted): string =>
    `“${words}” comes first. Which result would it bring closer, and what does the team itself think would help?`,
};
