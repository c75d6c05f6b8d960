import type { ErrorObject } from "ajv";

/** Compiled from the JSON Schema by `npm run generate`. */
declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
};
export default validate;
