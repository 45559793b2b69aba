/** The agent's log: one JSON object a line on standard output. The same warning is written once a minute at most. */

export interface AgentLog {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
}

const REPEAT_MS = 60_000

/**
 * @example
 * const log = createAgentLog('home-3')
 * log.warn('the meter cannot be read', { problem: 'no answer' })
 */
export function createAgentLog(name: string, write: (line: string) => void = writeOut): AgentLog {
  const last = new Map<string, number>()
  const line = (level: string, message: string, facts: Readonly<Record<string, unknown>>) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, agent: name, message, ...facts })}\n`)
  return {
    info: (message, facts = {}) => line('info', message, facts),
    warn(message, facts = {}) {
      const key = `${message}:${String(facts['code'] ?? '')}`
      const now = performance.now()
      if (now - (last.get(key) ?? Number.NEGATIVE_INFINITY) < REPEAT_MS) return
      last.set(key, now)
      line('warn', message, facts)
    },
  }
}

/** Standard output may be a file on a full disk, where writing throws: no measurement is lost for a line of the log. */
function writeOut(line: string): void {
  try {
    process.stdout.write(line)
  } catch {
    // There is nowhere to say it.
  }
}
