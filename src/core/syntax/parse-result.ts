import type { Finding } from "../model/finding";
import type { Span } from "../model/span";
import type { Node } from "./node";

/** One `#…` comment, `text` without the `#`. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** What reading the YAML gave. */
export interface ParseResult {
  /** The top node; absent for an empty document, and where nothing could be recovered. */
  readonly root?: Node;
  /** `syntax` and `lost-text` findings, in default severity. While one is an error, `root` is only what was recovered. */
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
  /** It has anchors or aliases, so that what stands in one place may be meant in another. */
  readonly isAnchored?: true;
}
