import type { MeasureWords } from "../../measure/words";
import { cues, metricEndings } from "./measure-cues";
import * as numbers from "./measure-numbers";
import { durations, units } from "./measure-units";

export const measureWords: MeasureWords = { cues, ...numbers, units, durations, metricEndings };
