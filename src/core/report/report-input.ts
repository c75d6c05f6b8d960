import type { Changes } from "../diff/file-changes";
import type { Lang } from "../language/lang";
import type { OverviewFile } from "../overview/overview-input";

/** All that a report is made from. */
export interface ReportInput {
  readonly files: readonly OverviewFile[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: Lang;
  /** What changed since some day or version, where that is to be told. */
  readonly changes?: Changes;
}
