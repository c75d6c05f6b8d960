export const config = {
  doesNotParse: ({ words }: { words: string }) => `this is not YAML that can be read, at “${words}”`,
  notAMap: () => "a configuration has keys at the top: extends, rules, options, words, include or exclude",
  unknownKey: ({ key, near }: { key: string; near: string | undefined }) =>
    `“${key}” is not known here.${near === undefined ? "" : ` Did you mean “${near}”?`}`,
  unknownRule: ({ key, near }: { key: string; near: string | undefined }) =>
    `no rule is called “${key}”.${near === undefined ? "" : ` Did you mean “${near}”?`}`,
  cannotBeSet: ({ key }: { key: string }) => `“${key}” always speaks as an error, and cannot be set`,
  severity: ({ text }: { text: string }) => `“${text}” is no severity: error, warning, info or off`,
  wrongType: ({ key, expected }: { key: string; expected: string }) => `“${key}” is ${expected}`,
  aList: "a list of texts",
  aMap: "a mapping",
  aNumber: "a whole number from 1",
  aText: "a text or a list of texts",
  extendsNowhere: ({ path }: { path: string }) => `extends: there is no “${path}”`,
  extendsOutside: ({ path }: { path: string }) => `extends: “${path}” leads out of the repository`,
  extendsItself: ({ path }: { path: string }) => `extends: “${path}” comes back to this file`,
  globTooLarge: ({ glob }: { glob: string }) =>
    `“${glob}” is too long, or stands for too many others, to be matched`,
};
