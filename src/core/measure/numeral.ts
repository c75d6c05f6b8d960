import type { Lang } from "../language/lang";

/** Longer numbers count nothing, and lose digits as a double. */
const maxDigits = 16;

/**
 * The value of a number as it is written: `10 000`, `1.200,50`, `1,200.50`, `7,5`. A single separator before exactly
 * three digits can be read in two ways, and there the language decides: `1.200` is twelve hundred in Dutch, `1,200` in
 * English. Undefined for what is no number, such as `0.5.0`.
 */
export function readNumeral(written: string, lang: Lang): number | undefined {
  const digits = ungrouped(written);
  if (digits.length > maxDigits) return undefined;
  const points = count(digits, ".");
  const commas = count(digits, ",");
  if (points > 0 && commas > 0) return readMixed(digits, points, commas);
  const separator = points > 0 ? "." : ",";
  const separators = points + commas;
  if (separators === 0) return Number(digits);
  if (separators > 1) return inThousands(digits, separator) ? without(digits, separator) : undefined;
  const isThousands = inThousands(digits, separator) && separator === (lang === "nl" ? "." : ",");
  return isThousands ? without(digits, separator) : decimal(digits, separator);
}

/** Both readings of a number in which a point may part thousands or decimals: `1.200`. */
export function bothReadings(written: string): { thousands: number; decimal: number } | undefined {
  if (count(written, ".") !== 1 || count(written, ",") > 0 || !inThousands(written, ".")) return undefined;
  return { thousands: without(written, "."), decimal: decimal(written, ".") };
}

function readMixed(digits: string, points: number, commas: number): number | undefined {
  const last = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  const other = last === "." ? "," : ".";
  if ((last === "." ? points : commas) > 1) return undefined;
  const whole = digits.slice(0, digits.indexOf(last));
  if (!inThousands(whole, other)) return undefined;
  return decimal(digits.replaceAll(other, ""), last);
}

/** Is it written in groups of three, as in `1.200.000`? */
function inThousands(digits: string, separator: string): boolean {
  const [first = "", ...groups] = digits.split(separator);
  return (
    first.length >= 1 && first.length <= 3 && first !== "0" && groups.every((group) => group.length === 3)
  );
}

function ungrouped(written: string): string {
  let digits = "";
  for (const char of written)
    if ((char >= "0" && char <= "9") || char === "." || char === ",") digits += char;
  return digits;
}

function decimal(digits: string, separator: string): number {
  return Number(digits.replace(separator, "."));
}

function without(digits: string, separator: string): number {
  return Number(digits.replaceAll(separator, ""));
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
