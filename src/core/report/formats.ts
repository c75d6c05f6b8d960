/** What a report can be written as. */
export const reportFormats = ["md", "html", "json", "svg-badge"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** How the name of a file of each format ends. */
export const extensions: Readonly<Record<ReportFormat, string>> = {
  md: "md",
  html: "html",
  json: "json",
  "svg-badge": "svg",
};

/** The format that a file's name stands for, where it says so. */
export function formatOf(path: string): ReportFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return extension === "htm" ? "html" : reportFormats.find((format) => extensions[format] === extension);
}
