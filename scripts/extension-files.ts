/** In bytes, of the `.vsix`. */
export const largestExtension = 1_000_000;

/** What the extension's package holds: only what runs. */
export const extensionFiles = [
  "dist/extension.js",
  "dist/overview.js",
  "media/goals.svg",
  "media/icon.png",
  "media/rules",
  "examples/after/goals.yaml",
  "l10n",
  "package.nls.json",
  "package.nls.nl.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "THIRD-PARTY-NOTICES",
];
