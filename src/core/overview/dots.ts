import { catalogues } from "../messages";
import type { Lang } from "../language/lang";
import { dotsPicture } from "../pictures/dots";
import { type Markup, markup, picture } from "../pictures/markup";
import { type FiveQuestions, questions } from "../progress/five-questions";

/** The five dots as a small picture. */
export function smallDots(five: FiveQuestions, locale: Lang): Markup {
  const say = catalogues[locale];
  const named = (isFull: boolean): string[] =>
    questions
      .filter((question) => five[question].full === isFull)
      .map((question) => say.views.questions[question].toLowerCase());
  const title = say.overview.dots({ full: named(true), open: named(false) });
  return picture(
    dotsPicture(
      questions.map((question) => five[question].full),
      title,
    ),
  );
}

/** The five dots, each with the question that it stands for. */
export function namedDots(five: FiveQuestions, locale: Lang): Markup {
  const say = catalogues[locale];
  return markup`<ul class="five">${questions.map((question) => {
    const { full } = five[question];
    const dot = dotsPicture([full], full ? say.overview.answered() : say.overview.open());
    return markup`<li class="${full ? "full" : "open"}">${picture(dot)}${say.views.questions[question]}</li>`;
  })}</ul>`;
}
