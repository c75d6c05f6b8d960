import { Source } from "./draft";

const notFirst = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/u;
const looksTyped =
  /^(?:~|null|true|false|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan|<<)$/iu;
/** One that could be read as two numbers; in quotes it is read as its language does. */
const ambiguous = /^[-+]?\d{1,3}(?:[.,]\d{3})+$/u;

/**
 * A scalar as YAML: plain where that reads back as the same text, else in double quotes (a JSON string is one, too).
 *
 * @param flow Whether it stands between brackets.
 */
export function writeScalar(draft: string | Source, flow: boolean): string {
  if (draft instanceof Source)
    return canBePlain(draft.text, flow) && !ambiguous.test(draft.text) ? draft.text : quote(draft.text);
  return canBePlain(draft, flow) && !looksTyped.test(draft) ? draft : quote(draft);
}

function canBePlain(text: string, flow: boolean): boolean {
  if (text === "" || text.trim() !== text || notFirst.test(text)) return false;

  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]|:\s|:$|\s#/u.test(text))
    return false;
  return !flow || !/[,[\]{}]|:(?:[,[\]{}]|$)/u.test(text);
}

/** A text in double quotes. */
export function quote(text: string): string {
  // JSON leaves these as they are, but to YAML they end a line or are not printable.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
