import assert from "node:assert/strict";
import * as vscode from "vscode";
import { arrangements, chosen, commands, settings } from "../../src/editor/ids";
import { waartoe } from "./workspace";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe("the manifest", () => {
  const manifest = vscode.extensions.getExtension("waartoe.waartoe")?.packageJSON as Manifest;

  it("lists the commands that the code knows, each registered", async () => {
    await waartoe();
    const listed = manifest.contributes.commands.map(({ command }) => command);
    const ticked = Object.values(arrangements).flatMap((ways) => Object.values(ways).map(chosen));
    assert.deepEqual([...listed].sort(), [...Object.values(commands), ...ticked].sort());
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      listed.filter((command) => !registered.includes(command)),
      [],
    );
    assert.ok(
      manifest.contributes.commands.every(({ category }) => category === "Goals" || category.startsWith("%")),
    );
  });

  it("lists the settings that the code reads, with their defaults", () => {
    const { configuration } = manifest.contributes;
    const listed = Object.entries(configuration.properties).map(([name, { default: value }]) => [
      name,
      value,
    ]);
    const read = Object.entries(settings).map(([name, value]) => [`waartoe.${name}`, value]);
    assert.deepEqual(listed.sort(), read.sort());
  });
});
