import type { config as english } from "../en/config";

export const config: typeof english = {
  doesNotParse: ({ words }) => `dit is geen leesbare YAML, bij “${words}”`,
  notAMap: () =>
    "een configuratie heeft bovenaan sleutels: extends, rules, options, words, include of exclude",
  unknownKey: ({ key, near }) =>
    `“${key}” is hier niet bekend.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`,
  unknownRule: ({ key, near }) =>
    `er is geen regel die “${key}” heet.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`,
  cannotBeSet: ({ key }) => `“${key}” is altijd een fout, en niet in te stellen`,
  severity: ({ text }) => `“${text}” is geen ernst: error, warning, info of off`,
  wrongType: ({ key, expected }) => `“${key}” is ${expected}`,
  aList: "een lijst van teksten",
  aMap: "een reeks sleutels",
  aNumber: "een geheel getal vanaf 1",
  aText: "een tekst of een lijst van teksten",
  extendsNowhere: ({ path }) => `extends: er is geen “${path}”`,
  extendsOutside: ({ path }) => `extends: “${path}” leidt buiten de repository`,
  extendsItself: ({ path }) => `extends: “${path}” komt weer bij dit bestand uit`,
  globTooLarge: ({ glob }) => `“${glob}” is te lang, of staat voor te veel andere, om mee te vergelijken`,
};
