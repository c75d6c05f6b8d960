import { detectLanguage } from "./detect";
import type { Lang } from "./lang";

/** The file's language, and whether the file itself says so (`lang: nl`). */
export interface FileLanguage {
  readonly lang: Lang;
  readonly langIsSaid: boolean;
}

/** The language to judge a text by: what the file says, else the text's own, else the file's. */
export function textLanguage(text: string, file: FileLanguage): Lang {
  return file.langIsSaid ? file.lang : (detectLanguage(text) ?? file.lang);
}
