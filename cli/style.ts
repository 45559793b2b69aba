/**
 * Colour, and nothing else, is decided here: by `node:util`, which honours NO_COLOR, FORCE_COLOR and streams that are no
 * terminal. Meaning never hangs on colour alone.
 */
import { stripVTControlCharacters, styleText } from 'node:util'

export type Paint = (text: string) => string

export interface Style {
  readonly strong: Paint
  readonly quiet: Paint
  readonly good: Paint
  readonly warn: Paint
  readonly bad: Paint
  readonly accent: Paint
}

type Format = Parameters<typeof styleText>[0]

export function createStyle(stream: NodeJS.WriteStream): Style {
  const paint =
    (format: Format): Paint =>
    text =>
      styleText(format, text, { stream })
  return {
    strong: paint('bold'),
    quiet: paint('dim'),
    good: paint('green'),
    warn: paint('yellow'),
    bad: paint('red'),
    accent: paint('cyan'),
  }
}

/** Columns that a text takes, colours not counted. Every character we print is one column wide. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text
}
