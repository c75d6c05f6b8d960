import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const top = join(__dirname, "..");
const file = join(top, "THIRD-PARTY-NOTICES");

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

interface Meta {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The packages of which something is in a bundle, by what the bundler says of the last build. */
function bundled(): string[] {
  const metas = JSON.parse(readFileSync(join(top, "dist/meta.json"), "utf8")) as readonly Meta[];
  const folders = metas
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The licences of all that is bundled, as a text. Needs a build. */
export function notices(): string {
  const parts = bundled().map((folder) => {
    const path = join(top, folder);
    const {
      name,
      version,
      license = "",
    } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;
    const own = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    if (own === undefined || !existsSync(join(path, own)))
      throw new Error(`${name} comes without its licence.`);
    const text = readFileSync(join(path, own), "utf8").replaceAll("\r\n", "\n").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${"-".repeat(72)}\n\n`;
  return `Waartoe holds parts of the packages below, each under its own licence.\n${rule}${parts.join(rule)}`;
}

if (require.main === module) {
  writeFileSync(file, notices());
  console.log("THIRD-PARTY-NOTICES is up to date.");
}
