import { isScalar, Schema, type ScalarTag } from "yaml";

/** The types that YAML 1.2 (core schema) knows, with how each is told from its text. */
const types = new Schema({ schema: "core" }).tags.filter(
  (tag): tag is ScalarTag => "test" in tag && tag.test !== undefined && tag.default === true,
);

/** Most plain scalars are sentences, which need not be compared with each type. */
const mayBeTyped = /^(?:[-+.\d~nNtTfF]|$)/u;

/** What a plain scalar means, which is its text unless it looks like a number, true, false or null. */
export function valueOf(source: string): string | number | boolean | null {
  if (!mayBeTyped.test(source)) return source;
  const type = types.find(({ test }) => test?.test(source));
  if (!type?.resolve) return source;
  const resolved = type.resolve(source, () => undefined, {});
  return (isScalar(resolved) ? resolved.value : resolved) as string | number | boolean | null;
}
