import { asking } from "./asking";
import { cli } from "./cli";
import { config } from "./config";
import { disable } from "./disable";
import { measures } from "./measures";
import { prose } from "./prose";
import { references } from "./references";
import { schema } from "./schema";
import { structure } from "./structure";
import { syntax } from "./syntax";
import { views } from "./views";

export const en = {
  asking,
  cli,
  config,
  disable,
  measures,
  prose,
  references,
  schema,
  structure,
  syntax,
  views,
};
