import * as vscode from "vscode";
import type { Span } from "../../core";
import { Lines } from "../../core/syntax/lines";

/** Turns offsets of one text into VS Code's positions. */
export class Positions {
  readonly #lines: Lines;

  constructor(text: string) {
    this.#lines = new Lines(text);
  }

  at(offset: number): vscode.Position {
    const { line, column } = this.#lines.positionAt(offset);
    return new vscode.Position(line, column);
  }

  range({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.at(start), this.at(end));
  }
}
