/** Something that the person at the keyboard can mend: one line on stderr, exit code 2. */
export class CliError extends Error {}

/** Does something; what the person at the keyboard can mend is complained of, and the rest goes on. */
export function tolerate(task: () => void, complain: (message: string) => void): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    complain(error.message);
  }
}
