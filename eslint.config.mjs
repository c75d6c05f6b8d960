import js from "@eslint/js";
import tseslint from "typescript-eslint";

const room = (name, forbidden) => ({
  files: [`src/${name}/**/*.ts`],
  rules: { "no-restricted-imports": ["error", { patterns: forbidden }] },
});

const host = { group: ["node:*", "fs", "path", "os", "child_process"], message: "Only src/cli knows Node." };
const editor = { group: ["vscode"], message: "Only src/editor knows VS Code." };
const otherRooms = (...names) => ({
  group: [...names.map((name) => `**/${name}/**`), "!**/core/**"],
  message: "Data flows one way: core knows no other room, and the others know only core.",
});

export default tseslint.config(
  { ignores: ["dist/", "dist-test/", "node_modules/", ".vscode-test/", "**/*.generated.*", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "scripts/*.mjs", "test/cli/faults/*.cjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // `Record` and index signatures say that a key may be absent; then `?.` is not needless.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": "error",
      // A parser looks at tokens by an index that it has just compared with the length.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Control characters are what some patterns are there to find.
      "no-control-regex": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: "error",
      "no-console": "off",
    },
  },
  // Core has a folder called overview, too; that it takes nothing from the room, the test of the rooms holds.
  room("core", [host, editor, otherRooms("editor", "cli")]),
  room("editor", [host, otherRooms("cli", "overview")]),
  room("overview", [host, editor, otherRooms("editor", "cli")]),
  room("cli", [editor, otherRooms("editor", "overview")]),
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", require: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
