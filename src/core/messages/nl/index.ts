import { measures } from "./measures";
import { prose } from "./prose";
import { schema } from "./schema";
import { structure } from "./structure";
import { syntax } from "./syntax";

export const nl = { measures, prose, schema, structure, syntax };
