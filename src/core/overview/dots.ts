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
  const say = catalogues[locale].views;
  return markup`<div class="five">${smallDots(five, locale)}<ul aria-hidden="true">${questions.map(
    (question) =>
      markup`<li class="${five[question].full ? "full" : "open"}">${say.questions[question]}</li>`,
  )}</ul></div>`;
}
