import type { Messages } from "../messages";
import type { Finding, Fix } from "../model/finding";
import type { Item, Plan } from "../model/plan";
import type { EditedFile } from "../edits/edited-file";

/** What a fixer is given. */
export interface FixContext {
  readonly file: EditedFile;
  readonly plan: Plan;
  /** The item that the finding is about; absent for one about the file. */
  readonly item: Item | undefined;
  readonly today: string | undefined;
  readonly say: Messages["fixes"];
}

/** The ways to mend the findings of one rule; none where the text at that place stands for others too. */
export type Fixer = (finding: Omit<Finding, "fixes">, context: FixContext) => readonly (Fix | undefined)[];
