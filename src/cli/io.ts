/** All that a command may reach of the world around it; a test hands in its own. */
export interface Io {
  readonly workingFolder: string;
  /** The local calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether stdout is a terminal that shows colours. */
  readonly colour: boolean;
  readonly readStdin: () => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: clean. 1: findings at or above `--fail-on`. 2: usage, configuration, or something that could not be read. */
export type ExitCode = 0 | 1 | 2;
