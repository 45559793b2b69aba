/** Text laid out in columns: wrapped at spaces, continued under where it began. */
import { padEnd, padStart, widthOf } from './style.ts'

/** Stands for a blank at which no line ends. */
const KEPT = '\u00a0'

/** A command stays on one line, however long it is, so that it can be copied and run. */
export function asCommand(text: string): string {
  return text.replaceAll(' ', KEPT)
}

/** Lines of at most `columns`; a single longer word stays whole, so that hashes and commands can be copied. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map(one => one.replaceAll(KEPT, ' '))
}

/** Less room than this beside a label tears a text to shreds: it stands below. */
const LEAST_ROOM = 20
const BELOW = '    '

/**
 * A label in its column, and the text beside it, wrapped under itself. A label that fills its column still ends before the text; on
 * a narrow terminal the text stands below it.
 */
export function hang(
  label: string,
  text: string,
  layout: { readonly label: number; readonly columns: number },
): readonly string[] {
  const room = layout.columns - layout.label
  if (room < LEAST_ROOM)
    return [label, ...wrap(text, layout.columns - BELOW.length).map(line => `${BELOW}${line}`)]
  const lines = wrap(text, room)
  return lines.map(
    (line, index) =>
      (index === 0 ? padEnd(label, Math.max(layout.label, widthOf(label) + 2)) : ' '.repeat(layout.label)) +
      line,
  )
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** A plain table: two blanks between columns, figures to the right. No lines drawn. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map(row => widthOf(row[index] ?? ''))),
  )
  const lay = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) =>
        (align === 'right' ? padStart : padEnd)(cells[index] ?? '', widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [lay(columns.map(({ title }) => title)), ...rows.map(lay)]
}
