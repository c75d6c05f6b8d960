import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median, worked } from "./measure-time";

/** As much of `yaml-language-server` as is used here. */
interface Server {
  getLanguageService(services: object): {
    configure(settings: object): void;
    doValidation(document: object, isKubernetes: boolean): Promise<unknown[]>;
  };
}

interface Documents {
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): object };
}

/** Looked for when the bench runs, for not everybody has it installed. */
const names: Readonly<Record<"server" | "documents", string>> = {
  server: "yaml-language-server",
  documents: "vscode-languageserver-textdocument",
};

/** Milliseconds in which the YAML server validates a text with our schema after an edit; undefined where it is not installed. */
export async function timeLanguageServer(text: string, runs: number): Promise<number | undefined> {
  let server: Server;
  let documents: Documents;
  try {
    server = (await import(names.server)) as Server;
    documents = (await import(names.documents)) as Documents;
  } catch {
    return undefined;
  }
  const schema: unknown = JSON.parse(
    readFileSync(join(__dirname, "../../schemas/goals.schema.json"), "utf8"),
  );
  const service = server.getLanguageService({
    schemaRequestService: () => Promise.reject(new Error("Nothing is fetched here.")),
    workspaceContext: { resolveRelativePath: (path: string) => path },
  });
  const schemas = [{ uri: "file:///goals.schema.json", fileMatch: ["*"], schema }];
  service.configure({ validate: true, customTags: [], schemas });
  const at = text.indexOf("objective: ", text.length / 2) + "objective: ".length;
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const typed = `${text.slice(0, at)}${"x".repeat(run + 1)}${text.slice(at)}`;
    const document = documents.TextDocument.create("file:///goals.yaml", "yaml", run + 1, typed);
    const start = worked();
    await service.doValidation(document, false);
    if (run > 0) times.push(worked() - start);
  }
  return median(times);
}
