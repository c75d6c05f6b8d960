import { frame } from "./frame";
import { markup } from "./markup";
import { colours } from "./tone";

const step = 14;
const height = 12;

/**
 * The five dots as a picture: full where a question has an answer.
 *
 * @param title Says in words which of them are full.
 */
export function dotsPicture(full: readonly boolean[], title: string): string {
  const dots = full.map((isFull, index) => {
    const x = step / 2 + index * step;
    return isFull
      ? markup`<circle cx="${x}" cy="6" r="5" fill="${colours.ink}"/>`
      : markup`<circle cx="${x}" cy="6" r="4.25" fill="none" stroke="${colours.quiet}" stroke-width="1.5"/>`;
  });
  return frame({ title, height, width: step * full.length }, dots);
}
