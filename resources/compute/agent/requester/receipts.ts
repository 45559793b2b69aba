/**
 * What machines bring before it is opened: the bytes, what opens the seal, and the signed word that seals them. A requester signs for what
 * fits together and comes from a machine that the network asked; it is paid for with that, and there is nothing to gain by keeping silent.
 */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createVerifier } from '../../../../keys/verify.ts'
import { fromDidKey } from '../../../../protocol/cose/did-key.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../../protocol/message.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import {
  COMMIT,
  type JobOutcome,
  MOST_WORDS,
  OUTCOMES,
  RECEIVED,
  type Received,
} from '../../messages/compute-messages.ts'
import { nameOf } from '../../messages/content-name.ts'
import type { OpenedFor } from '../../messages/opened.ts'
import type { JobId } from '../../messages/rows.ts'
import { sealOf } from '../../messages/seal.ts'
import { ComputeError } from '../compute-error.ts'

export interface Offered {
  readonly job: string
  readonly fuel: string
  readonly outcome: string
  readonly salt: string
  /** Base64url. */
  readonly said: string
}

/** Signed for a while ago: whoever brings it again did not hear of it. */
const AGAIN_MS = 20_000

/** @throws {ComputeError} result_not_sealed, node_unreachable */
export async function judgeBrought(
  { job, fuel, outcome, salt, said }: Offered,
  bytes: Uint8Array,
  { node, network }: Pick<ServiceContext, 'node' | 'network'>,
  isAsked: (machine: SubjectId) => Promise<boolean>,
): Promise<Received & OpenedFor> {
  const differs = (what: string): never => {
    throw new ComputeError('result_not_sealed', { job, differs: what })
  }
  const { message, seal } = readCommit(said, job) ?? differs('the signed word')
  if (message.network !== network) differs('the network')
  const units = Number(fuel)
  const isOpening = Number.isSafeInteger(units) && units >= 0 && /^[0-9a-f]{32}$/.test(salt)
  if (!isOpening || !OUTCOMES.includes(outcome as JobOutcome)) differs('what opens the seal')
  const revealed = {
    job: job as JobId,
    result: nameOf(bytes),
    fuel: units,
    outcome: outcome as JobOutcome,
    salt,
  }
  const machine = message.subject
  if (sealOf(machine, revealed) !== seal) differs('the bytes, or what opens the seal')
  if (!(await isAsked(machine))) differs('the machine: the network did not ask it')
  const device = await node.getDevice(machine).catch((error: unknown) => {
    throw new ComputeError('node_unreachable', {}, error)
  })
  if (!verifyMessage(message, fromDidKey(device.did), createVerifier())) differs('the signature')
  return Object.assign(revealed, { machine, seal })
}

function readCommit(said: string, job: string) {
  try {
    const message = openMessage(Buffer.from(said, 'base64url'))
    if (message.contentType !== COMMIT.contentType) return undefined
    const seal = COMMIT.decode(message.payload).jobs.find(one => one.job === job)?.seal
    return seal === undefined ? undefined : { message, seal }
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}

/** What is to be signed for, each once in a while; said in as few messages as it takes. */
export function createReceipts({ say, info }: Pick<ServiceContext, 'say' | 'info'>) {
  const waiting = new Map<string, Received>()
  const said = new Map<string, number>()
  return {
    add(one: Received): void {
      const name = `${one.job} ${one.machine} ${one.seal}`
      if (performance.now() >= (said.get(name) ?? 0)) waiting.set(name, one)
    },
    async flush(): Promise<void> {
      for (const [name, untilMs] of said) if (performance.now() >= untilMs) said.delete(name)
      while (waiting.size > 0) {
        const part = [...waiting].slice(0, MOST_WORDS)
        const jobs = part.map(([, one]) => one)
        if ((await say(RECEIVED.contentType, RECEIVED.encode({ jobs }))) === undefined) return
        for (const [name] of part) {
          waiting.delete(name)
          said.set(name, performance.now() + AGAIN_MS)
        }
        info('signed for results', { results: jobs.length })
      }
    },
  }
}
