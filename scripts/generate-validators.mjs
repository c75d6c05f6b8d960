// Compiles the JSON Schemas to code, so that no schema compiler ships (14 kB instead of 132 kB).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const top = fileURLToPath(new URL("..", import.meta.url));

const forPeople = new Set(["title", "description", "examples", "default"]);

/** A schema without what only people read; a property may still be called "title". */
function bare(schema, isProperties = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isProperties || !forPeople.has(key))
      .map(([key, value]) => [key, bare(value, key === "properties" && !isProperties)]),
  );
}

const formats = ["date", "confidence", "period"];

for (const name of ["goals", "config"]) {
  const schema = JSON.parse(readFileSync(`${top}schemas/${name}.schema.json`, "utf8"));
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    unicodeRegExp: true,
    code: { source: true },
    // What these formats mean is said in one place, by the code that reads the values; here they only have to be known.
    formats: Object.fromEntries(formats.map((format) => [format, true])),
  });
  const code = standaloneCode(ajv, ajv.compile(bare(schema)));
  writeFileSync(`${top}src/core/schema/${name}-validator.generated.js`, `/* eslint-disable */\n${code}`);
}
