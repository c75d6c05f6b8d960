import { asking } from "./asking";
import { changes } from "./changes";
import { cli } from "./cli";
import { config } from "./config";
import { disable } from "./disable";
import { features } from "./features";
import { fixes } from "./fixes";
import { measures } from "./measures";
import { overview } from "./overview";
import { prose } from "./prose";
import { references } from "./references";
import { report } from "./report";
import { schema } from "./schema";
import { snippets } from "./snippets";
import { structure } from "./structure";
import { syntax } from "./syntax";
import { views } from "./views";

export const nl = {
  asking,
  changes,
  cli,
  config,
  disable,
  features,
  fixes,
  measures,
  overview,
  prose,
  references,
  report,
  schema,
  snippets,
  structure,
  syntax,
  views,
};
