export const structure = {
  missingWhy: () => "To what end? A `why` says who notices, and what changes for them.",
  missingWhyNow: () => "Why now, and not some day? A `whyNow` names the need.",
  missingResults: () =>
    "How will anybody tell that this is reached? Two or three results say what will have changed.",
  missingEffect: () => "What will others notice of this, customers first? An `effect` says it.",
  tooManyObjectives: ({ count, max }: { count: number; max: number }) =>
    `${String(count)} objectives in one period: which ${String(max)} would be missed most?`,
  tooManyResults: ({ count, max }: { count: number; max: number }) =>
    `${String(count)} results for one objective: which ${String(max)} would convince you?`,
  missingActions: () => "What does the team propose? An action says what would make the results possible.",
  imposedAction: ({ by }: { by: string | undefined }) =>
    by === undefined
      ? "Whose idea is this? `proposedBy` or `supportedBy` names somebody in the team who stands behind it."
      : `“${by}” brought this in. Who in the team stands behind it? \`supportedBy\` names them.`,
  unlinkedAction: () => "Which of the results does this serve? `results: [...]` names them.",
  missingReason: ({ status }: { status: string }) =>
    `What was the reason that this was ${status}? A word of it helps whoever proposes it again.`,
  codeMatchesNothing: ({ glob }: { glob: string }) => `“${glob}” matches no file. Has the code moved?`,
};
