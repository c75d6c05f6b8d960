/** Something that the person at the keyboard can mend: one line on stderr, exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** By its name, since the bundles have each a class of their own. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === "CliError";
}

/** Does something; what the person at the keyboard can mend is complained of, and the rest goes on. */
export function tolerate(task: () => void, complain: (message: string) => void): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    complain(error.message);
  }
}
