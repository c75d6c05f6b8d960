import type { ValidationError } from "./validation-error";

/** Compiled from the JSON Schema by `npm run generate`. */
declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
};
export default validate;
