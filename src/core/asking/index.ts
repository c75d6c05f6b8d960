export { askedIn } from "./asked-in";
export { advise } from "./advise";
export { type AskingAnswers, type AskingStep, askingSteps, draftFrom } from "./steps";
export { answerAbout } from "./answer-about";
