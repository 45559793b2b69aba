/**
 * Where a command speaks. Results go to stdout; progress and errors to stderr, so that a pipe gets results alone.
 * On a terminal, a step that takes long turns a spinner on one line; elsewhere it is a plain line when it is done.
 */
import { createInterface } from 'node:readline/promises'
import { createStyle, padEnd, type Style, widthOf } from './style.ts'
import { hang } from './wrap.ts'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 80
/** Steps shorter than this are not announced before they are done. */
const ANNOUNCE_MS = 1000

export interface Terminal {
  readonly style: Style
  readonly columns: number
  /** A person is watching: stdout is a terminal. */
  readonly interactive: boolean
  /** One line of result on stdout; none at all for an empty line. */
  line(text?: string): void
  /** The result as one line of JSON on stdout; whole numbers that are too large for it as digits. */
  json(value: object): void
  /** One line beside the result, on stderr. */
  note(text: string): void
  /** A line that somebody types; undefined where nobody can: stdin or stderr is no terminal. */
  ask(question: string): Promise<string | undefined>
  /** Runs `work` and says that it is going on. `done` is what stands there afterwards, in place of the spinner. */
  step<Result>(title: string, work: () => Promise<Result>, done?: (result: Result) => string): Promise<Result>
}

export interface Streams {
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  /** Nobody can answer where it is not given. */
  readonly in?: NodeJS.ReadStream
}

export function createTerminal(streams: Streams): Terminal {
  const { out, err } = streams
  const style = createStyle(out)
  const interactive = out.isTTY === true
  const columns = Math.min(120, Math.max(40, out.columns ?? 100))
  const spinner = createSpinner(err, createStyle(err))
  return {
    style,
    interactive,
    columns,
    line: (text = '') => spinner.aside(() => out.write(`${text}\n`)),
    json: value => spinner.aside(() => out.write(`${toJson(value)}\n`)),
    note: text => spinner.aside(() => err.write(`${text}\n`)),
    ask: question => askLine(streams, question),
    async step(title, work, done) {
      const startedMs = performance.now()
      const stop = spinner.start(title)
      try {
        const result = await work()
        stop()
        const text = done?.(result)
        const seconds = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`
        if (text !== undefined)
          stepLines(title, text, seconds, columns, style).forEach(line => void out.write(`${line}\n`))
        return result
      } finally {
        stop()
      }
    },
  }
}

function toJson(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}

/** The end of the input, or Ctrl-C, is an empty answer. */
async function askLine({ in: input, err }: Streams, question: string): Promise<string | undefined> {
  if (input?.isTTY !== true || err.isTTY !== true) return undefined
  const lines = createInterface({ input, output: err })
  const ended = new AbortController()
  lines.once('close', () => ended.abort())
  lines.once('SIGINT', () => lines.close())
  try {
    return await lines.question(question, { signal: ended.signal }).catch(() => '')
  } finally {
    lines.close()
  }
}

const TITLE_COLUMNS = 14
const SECONDS_COLUMNS = 8

function stepLines(
  title: string,
  text: string,
  seconds: string,
  columns: number,
  style: Style,
): readonly string[] {
  const layout = { label: TITLE_COLUMNS, columns: columns - SECONDS_COLUMNS - 4 }
  return hang(title, text, layout).map((line, index) => {
    if (index > 0) return `    ${line}`
    const shown = `${style.good('✓')} ${padEnd(line, columns - SECONDS_COLUMNS - 4)}`
    return `  ${shown}${style.quiet(seconds.padStart(SECONDS_COLUMNS))}`
  })
}

interface Spinner {
  start(title: string): () => void
  /** Prints something else while the spinner's line steps aside. */
  aside(print: () => void): void
}

function createSpinner(stream: NodeJS.WriteStream, style: Style): Spinner {
  const moving = stream.isTTY === true
  let title: string | undefined
  let frame = 0
  const clear = () => void (moving && title !== undefined && stream.write('\r\x1b[2K'))
  const draw = () => {
    if (!moving || title === undefined) return
    const text = `  ${style.accent(FRAMES[frame++ % FRAMES.length] ?? '')} ${title} …`
    stream.write(`\r\x1b[2K${widthOf(text) < (stream.columns ?? 80) ? text : `  ${title.slice(0, 30)} …`}`)
  }
  const start = (next: string) => {
    title = next
    const timer = moving
      ? setInterval(draw, FRAME_MS)
      : setTimeout(() => stream.write(`  ${next} …\n`), ANNOUNCE_MS)
    timer.unref()
    draw()
    return () => {
      clearInterval(timer)
      if (title === next) {
        clear()
        title = undefined
      }
    }
  }
  const aside = (print: () => void) => {
    clear()
    print()
    draw()
  }
  return { start, aside }
}
