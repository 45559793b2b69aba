/** How far something has come, on one line that moves; on a pipe, nothing until it is done. */
import { createStyle } from '../../../cli/style.ts'
import type { Terminal } from '../../../cli/terminal.ts'

export interface Progress {
  show(title: string, done: number, of: number, words: (count: number) => string): void
  /** One more of `of`. */
  count(title: string, of: number): void
  end(): void
}

const [BAR, AGAIN_MS] = [24, 100]

export function createProgress(terminal: Terminal, stream: NodeJS.WriteStream): Progress {
  const moving = stream.isTTY === true
  const style = createStyle(stream)
  let [counted, drawn, isDrawn] = [0, 0, false]
  const draw = (title: string, part: number, text: string) => {
    if (!moving) return
    isDrawn = true
    const full = Math.round(BAR * Math.min(1, part))
    const bar = `${style.accent('━'.repeat(full))}${style.quiet('━'.repeat(BAR - full))}`
    stream.write(`\r\x1b[2K  ${title} ${bar} ${text}`.slice(0, terminal.columns + 60))
  }
  return {
    show(title, done, of, words) {
      if (done < of && performance.now() - drawn < AGAIN_MS) return
      drawn = performance.now()
      draw(title, of === 0 ? 1 : done / of, `${words(done)} of ${words(of)}`)
    },
    count(title, of) {
      draw(title, ++counted / of, `${counted} of ${of}`)
    },
    end() {
      if (isDrawn) stream.write('\r\x1b[2K')
      isDrawn = false
    },
  }
}
