import configSchema from "../../../schemas/config.schema.json";
import goalsSchema from "../../../schemas/goals.schema.json";

/** What the JSON Schemas say of a place, as far as people read it. */
export interface SchemaPart {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaPart>>;
}

export const schemas: Readonly<Record<"goals" | "config", SchemaPart>> = {
  goals: goalsSchema,
  config: configSchema,
};

/** What a schema says of a place such as `objectives/0/why`. Undefined where it knows no such place. */
export function schemaAt(schema: SchemaPart, path: string): SchemaPart | undefined {
  let part: SchemaPart | undefined = schema;
  for (const step of path === "" ? [] : path.split("/")) {
    part = /^\d+$/u.test(step) && part?.items ? part.items : ownProperty(part, step);
    const name: string | undefined = part?.$ref?.split("/").at(-1);
    if (name !== undefined) part = schema.definitions?.[name];
  }
  return part;
}

function ownProperty(part: SchemaPart | undefined, key: string): SchemaPart | undefined {
  return part?.properties && Object.hasOwn(part.properties, key) ? part.properties[key] : undefined;
}
