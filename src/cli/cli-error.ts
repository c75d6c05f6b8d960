/** Something that the person at the keyboard can mend: one line on stderr, exit code 2. */
export class CliError extends Error {}
