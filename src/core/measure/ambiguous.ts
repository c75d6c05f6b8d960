import type { Lang } from "../language/lang";
import { bothReadings } from "./numeral";

/** The two readings of a number whose point may part thousands or decimals. */
export interface AmbiguousNumber {
  readonly thousands: number;
  readonly decimal: number;
}

/**
 * Does YAML read this unquoted scalar as another number than a reader may? In a Dutch text any `1.200` is meant as
 * twelve hundred while YAML takes it for 1.2; in an English one only `10.000` may be, with its three zeros.
 */
export function looksAmbiguous(source: string, lang: Lang): AmbiguousNumber | undefined {
  const text = source.trim();
  const signed = text.startsWith("+") || text.startsWith("-");
  const digits = signed ? text.slice(1) : text;
  for (const char of digits) if ((char < "0" || char > "9") && char !== ".") return undefined;
  const readings = bothReadings(digits);
  if (!readings || (lang === "en" && !digits.endsWith(".000"))) return undefined;
  const sign = text.startsWith("-") ? -1 : 1;
  return { thousands: sign * readings.thousands, decimal: sign * readings.decimal };
}
