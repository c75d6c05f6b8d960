import { measures } from "./measures";
import { prose } from "./prose";
import { schema } from "./schema";
import { structure } from "./structure";
import { syntax } from "./syntax";

export const en = { measures, prose, schema, structure, syntax };
