/** A VS Code that npm can bring: the package that carries the whole web workbench and server. */
export interface EditorVersion {
  readonly name: string;
  readonly codeServer: string;
  /** The Node it needs, where that is not the one that runs this. */
  readonly node?: string;
}

/** The oldest VS Code that the manifest promises, and the newest that was tried. */
export const versions = {
  oldest: { name: "1.100", codeServer: "4.100.3" },
  newest: { name: "1.139", codeServer: "4.139.1", node: "24" },
} as const satisfies Record<string, EditorVersion>;

/** The newest where the command line or `WAARTOE_EDITOR` says "newest", else the oldest. */
export function versionFrom(args: readonly string[]): EditorVersion {
  return args.includes("newest") || process.env["WAARTOE_EDITOR"] === "newest"
    ? versions.newest
    : versions.oldest;
}
