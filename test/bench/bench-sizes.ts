import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { kilobytes, type Section } from "./table";

const dist = join(__dirname, "../../dist");

/** How large each bundle is, as it stands and compressed. */
export function benchSizes(): Section {
  const files = ["extension.js", "browser.js", "overview.js", "cli.js", "cli-work.js", "index.js"].filter(
    (file) => existsSync(join(dist, file)),
  );
  return {
    title: "Bundles",
    note: "After npm run build.",
    rows: files.map((file) => {
      const bytes = readFileSync(join(dist, file));
      return { bundle: file, size: kilobytes(bytes.length), compressed: kilobytes(gzipSync(bytes).length) };
    }),
  };
}
