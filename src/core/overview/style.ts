import { type Palette, palettes } from "../pictures/palettes";

/** The colours of the overview inside VS Code, from the theme that is on. */
export const editorColours = `
:root {
  --waartoe-ink: var(--vscode-foreground, var(--vscode-editor-foreground));
  --waartoe-quiet: var(--vscode-descriptionForeground, var(--vscode-foreground));
  --waartoe-ground: var(--vscode-editor-background);
  --waartoe-raised: var(--vscode-editorWidget-background, var(--vscode-editor-background));
  --waartoe-edge: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, #8884)));
  --waartoe-track: var(--vscode-contrastBorder, var(--vscode-editorIndentGuide-activeBackground1, #8886));
  --waartoe-good: var(--vscode-charts-green);
  --waartoe-fair: color-mix(in srgb, var(--vscode-charts-orange) 80%, var(--vscode-foreground));
  --waartoe-poor: var(--vscode-charts-red);
  --waartoe-plain: var(--vscode-charts-blue);
  --waartoe-link: var(--vscode-textLink-foreground);
  --waartoe-focus: var(--vscode-focusBorder);
  --waartoe-mono: var(--vscode-editor-font-family, monospace);
}
/* VS Code dims descriptions by transparency in some themes, and in high contrast nothing should be dim. */
.vscode-high-contrast, .vscode-high-contrast-light { --waartoe-quiet: var(--vscode-foreground); }
body { font: var(--vscode-font-weight) var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
`;

/** The colours of a page that stands alone: light, or dark where its reader prefers that. All text is at least AA. */
export const ownColours = `
:root {
  color-scheme: light dark;
  ${variables(palettes.light)}
  --waartoe-raised: #f6f8fa; --waartoe-edge: #d1d9e0; --waartoe-link: #0757b8; --waartoe-focus: #0969da;
  --waartoe-mono: ui-monospace, monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    ${variables(palettes.dark)}
    --waartoe-raised: #151b23; --waartoe-edge: #3d444d; --waartoe-link: #6cb0ff; --waartoe-focus: #4493f8;
  }
}
body { font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
@media print { :root { color-scheme: light; } .objective { break-inside: avoid; } }
`;

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--waartoe-${name}: ${colour};`)
    .join(" ");
}

/** How the page is laid out, in the editor and on its own. */
export const pageLayout = `
* { box-sizing: border-box; }
body { margin: 0; padding: 0; background: var(--waartoe-ground); color: var(--waartoe-ink); }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem clamp(0.9rem, 3vw, 2.5rem) 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.9em; font-weight: 600; line-height: 1.2; }
h2 { font-size: 1.35em; font-weight: 600; }
h3 { font-size: 1.25em; font-weight: 600; line-height: 1.3; }
h4 { font-size: 1em; font-weight: 600; }
h4.over, .proposals > h4, .moves > h4, .changes > h3, .glance > h2 { font-size: 0.85em; font-weight: 600; color: var(--waartoe-quiet); letter-spacing: 0.03em; text-transform: uppercase; margin-bottom: 0.5rem; }
svg { display: block; overflow: visible; font-family: inherit; }
svg.sign { flex: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
.to-line:hover, .glance a:hover { text-decoration: underline; text-underline-offset: 0.2em; }
a { color: inherit; text-decoration: none; }
:focus-visible { outline: 2px solid var(--waartoe-focus); outline-offset: 2px; border-radius: 2px; }
.facts, .date, .legend, .note, .status { color: var(--waartoe-quiet); font-size: 0.92em; }
.facts .name, .effect .name { color: var(--waartoe-quiet); }
.ask { color: var(--waartoe-quiet); font-style: italic; }
.aside .to-line { text-decoration: line-through; color: var(--waartoe-quiet); }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; margin-bottom: 1.4rem; }
.tally { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.6rem; }
.tally li { display: flex; align-items: center; gap: 0.45rem; padding: 0.2rem 0.75rem; border: 1px solid var(--waartoe-edge); border-radius: 2rem; background: var(--waartoe-raised); }
.glance { border: 1px solid var(--waartoe-edge); border-radius: 8px; padding: 0.9rem 1.1rem; background: var(--waartoe-raised); }
.glance ul ul { margin-left: 0.55rem; padding-left: 1rem; border-left: 1px solid var(--waartoe-edge); }
.leaf { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(6rem, 12rem) 13rem; align-items: center; gap: 0.3rem 1.1rem; padding: 0.3rem 0; }
.state { display: flex; align-items: center; gap: 0.45rem; white-space: normal; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; margin: 0.8rem 0 0; }
.legend span { display: flex; align-items: center; gap: 0.5rem; }
.mark { display: inline-block; flex: none; }
.mark.now { width: 12px; height: 12px; border-radius: 50%; background: var(--waartoe-plain); }
.mark.expected { height: 14px; border-left: 2px dashed var(--waartoe-quiet); }
.mark.target { width: 12px; height: 12px; border-radius: 50%; border: 2px solid var(--waartoe-ink); }
.file { margin-top: 2.2rem; }
.file > header { margin-bottom: 1rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--waartoe-edge); }
.file > header .learned { margin-top: 0.4rem; }
.badge { border: 1px solid var(--waartoe-edge); border-radius: 3px; padding: 0 0.4rem; color: var(--waartoe-ink); }
.note { border-left: 3px solid var(--waartoe-fair); padding-left: 0.6rem; margin-top: 0.5rem; }
.changes { margin-bottom: 1.2rem; }
.changes li { padding: 0.15rem 0; }
.changes strong { margin: 0 0.25em; }
.quiet-for { color: var(--waartoe-ink); font-weight: 600; }
.direction { border: 1px solid var(--waartoe-edge); border-radius: 3px; padding: 0 0.35rem; font-size: 0.88em; }
.objective { border: 1px solid var(--waartoe-edge); border-radius: 8px; padding: 1.2rem clamp(0.8rem, 2.5vw, 1.6rem); margin-bottom: 1.2rem; scroll-margin-top: 1rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.2rem 1.2rem; }
.head > :first-child { flex: 1 1 16rem; }
.why { font-size: 1.08em; margin: 0.45rem 0 0.8rem; max-width: 46em; }
.five { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin-bottom: 0.8rem; font-size: 0.92em; }
.five li { display: flex; align-items: center; gap: 0.35rem; }
.five .open { color: var(--waartoe-quiet); font-style: italic; }
.said { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 1rem; }
.said dt, .moves dt { color: var(--waartoe-quiet); }
.measures { margin-top: 1.3rem; }
.measures h4.over:not(:first-child) { margin-top: 1.1rem; }
.result { padding: 0.8rem 0; border-top: 1px solid var(--waartoe-edge); }
.pictures { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.8rem 2rem; margin: 0.5rem 0 0.4rem; align-items: center; }
.plain-value { font-weight: 600; }
.effect { margin-top: 0.15rem; }
details { margin-top: 0.3rem; font-size: 0.92em; }
summary { cursor: pointer; color: var(--waartoe-quiet); width: max-content; }
.scroll { overflow-x: auto; margin-top: 0.4rem; }
table { border-collapse: collapse; overflow-wrap: break-word; }
th, td { text-align: left; padding: 0.15rem 1.1rem 0.15rem 0; font-weight: 400; border-bottom: 1px solid var(--waartoe-edge); vertical-align: top; }
thead th { color: var(--waartoe-quiet); }
.below { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.2rem 2.5rem; margin-top: 1.2rem; padding-top: 1rem; border-top: 1px solid var(--waartoe-edge); }
.proposals ul + h4 { margin-top: 1rem; }
.action { padding: 0.3rem 0; }
.action .head { flex-wrap: nowrap; }
.action .head > :first-child { flex: 1 1 0; }
.status { border: 1px solid var(--waartoe-edge); border-radius: 3px; padding: 0 0.45rem; flex: none; }
.status.proposed { color: var(--waartoe-ink); border-style: dashed; border-color: var(--waartoe-ink); }
.moves dt { font-size: 0.92em; margin-top: 0.35rem; }
.none { text-align: center; padding: 4rem 0; }
.none p + p { margin-top: 0.8rem; }
.offer { padding: 0.4rem 1.1rem; border-radius: 3px; background: var(--vscode-button-background, #0757b8); color: var(--vscode-button-foreground, #fff); border: 1px solid var(--vscode-contrastBorder, transparent); }
@media (max-width: 54rem) {
  .leaf { grid-template-columns: minmax(0, 1fr) auto 10rem; }
  .leaf .what { grid-row: 1 / 3; }
  .leaf .state { grid-column: 2 / -1; }
}
@media (max-width: 46rem) {
  .pictures, .below { grid-template-columns: minmax(0, 1fr); }
  .leaf { grid-template-columns: 70px minmax(0, 16rem); padding: 0.5rem 0; }
  .leaf .what, .leaf .state { grid-row: auto; grid-column: 1 / -1; }
}
@media (max-width: 30rem) {
  h1 { font-size: 1.5em; }
  .said { grid-template-columns: minmax(0, 1fr); }
  .said dd { margin-bottom: 0.4rem; }
  .action .head { flex-wrap: wrap; }
  .glance { padding: 0.8rem; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}
`;
