/** One question to the node that served the page. */
import type { HealthView } from '../../../client/health-view.ts'
import { OperatingError } from '../../../protocol/operating-error.ts'
import { problemIn } from '../text-codes.ts'
import { readMetrics, type Sample } from './metrics.ts'

/** What the node answers when it does not give what was asked for. */
export class NodeProblem extends OperatingError {
  override readonly name = 'NodeProblem'
  readonly status: number

  /** @param code a reason code; empty where nothing answered, or something else did */
  constructor(status: number, message: string, hint: string, code = '') {
    super(code, message, { hint })
    this.status = status
  }
}

/** @throws {NodeProblem} with status 0 when nothing answers. */
export async function askNode(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (response === undefined) throw new NodeProblem(0, '', '')
  if (response.ok) return response.json()
  throw await problemOf(response)
}

/** The problem (RFC 9457) that an answer is. */
export async function problemOf(response: Response): Promise<NodeProblem> {
  const body: unknown = await response.json().catch(() => ({}))
  const text = (name: string) => {
    const value =
      typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
    return typeof value === 'string' ? value : ''
  }
  const [title, detail] = [text('title'), text('detail')]
  const [what, right] = problemIn(text('code')) ?? [title, text('hint')]
  // What the node adds to the title is about this one question: it is told in its own words.
  const isMore = detail !== '' && detail !== title && what !== title
  const message = isMore ? `${what} (${detail})` : what === title ? detail || title : what
  return new NodeProblem(response.status, message, right, text('code'))
}

/** Whether the node is well: it says so, with what is wrong, also when it is not. @throws {NodeProblem} */
export async function askHealth(): Promise<HealthView> {
  const response = await fetch('/healthz').catch(() => undefined)
  if (response === undefined || (!response.ok && response.status !== 503)) throw new NodeProblem(0, '', '')
  return (await response.json()) as HealthView
}

/** The figures for Prometheus. @throws {NodeProblem} */
export async function askMetrics(): Promise<readonly Sample[]> {
  const response = await fetch('/metrics').catch(() => undefined)
  if (response?.ok !== true) throw new NodeProblem(0, '', '')
  return readMetrics(await response.text())
}
