/** The consent that a target tells, as it is there. */
import { CONSENT_PATH, MOST_CONSENT } from '../../../../messages/scan/consent.ts'
import { Refusal } from '../../../../messages/scan/refusal.ts'
import { askSite } from './ask-site.ts'
import { type Line, NoAnswer } from './line.ts'

export interface ToldPorts {
  readonly secure: number
  readonly plain: number
}

/** Only whoever runs the machine can open these. */
export const TOLD_PORTS: ToldPorts = { secure: 443, plain: 80 }

interface Wanted {
  readonly ports?: ToldPorts
  /** Whether it is the one that is looked for; any unless said. */
  isThis?(told: Uint8Array): boolean
}

/** @throws {Refusal} consent_not_told, consent_unreachable */
export async function fetchConsent(
  line: Line,
  signal: AbortSignal,
  { ports: { secure, plain } = TOLD_PORTS, isThis = () => true }: Wanted = {},
): Promise<Uint8Array> {
  let answered = 0
  for (const [port, isPlain] of [[secure, false] as const, [plain, true] as const]) {
    const question = { port, isPlain, path: CONSENT_PATH, most: MOST_CONSENT }
    const answer = await askSite(line, question, signal).catch((error: unknown) => {
      if (error instanceof NoAnswer) return undefined
      throw error
    })
    if (answer === undefined) continue
    answered++
    if (answer.status === 200 && isThis(answer.body)) return new Uint8Array(answer.body)
  }
  throw new Refusal(answered === 0 ? 'consent_unreachable' : 'consent_not_told', { host: line.host })
}
