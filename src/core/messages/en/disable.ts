export const disable = {
  unused: ({ name }: { name: string }) =>
    `This comment silences nothing: \`${name}\` has nothing to say here. Shall it go?`,
  noSuchRule: ({ name }: { name: string }) => `No rule is called \`${name}\`. Was another one meant?`,
  namesNothing: () => "Which rule is to be quiet here? This comment names none.",
  remove: () => "Remove the comment",
};
