/**
 * The sending loop: oldest first, until every message has a receipt that this oracle really signed. Nothing is given up
 * but what no node will ever take, and that is kept apart with its reason.
 */
import { type Denial, outcomeOf } from '../client/delivery.ts'
import { createRememberingVerifier } from '../keys/remembering-verifier.ts'
import { createVerifier } from '../keys/verify.ts'
import { backoffMs } from '../links/backoff.ts'
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import type { Hash } from '../protocol/ids.ts'
import type { AgentLog } from './kit/agent-log.ts'
import { logOutage } from './kit/log-outage.ts'
import type { Acknowledged, Outbox } from './outbox.ts'
import type { Answer, Transport } from './transport.ts'

export interface Delivery {
  /** Tells the loop that there is something to send. */
  wake(): void
  readonly done: Promise<void>
}

export interface DeliverOptions {
  readonly outbox: Outbox
  readonly transport: Transport
  /** The id of the network that receipts are to be given in. */
  readonly network: Hash
  /** Of the oracles that this device reports to: any of them may sign a receipt. */
  readonly oracleKeys: () => Promise<readonly PublicKey[]>
  readonly log: AgentLog
  readonly signal: AbortSignal
  readonly random?: () => number
  /** Network time: what is to be sent later waits for it. All is sent at once unless said. */
  readonly nowMs?: () => number
}

const FIRST_WAIT_MS = 500
const MOST_WAIT_MS = 60_000

export function startDelivery(options: DeliverOptions): Delivery {
  const { outbox, transport, log, signal, network } = options
  let wake = () => {}
  let attempt = 0
  const settle = createSettler(options)
  const outage = logOutage(log, 'no node can be reached; messages are kept', 'a node is reached again')
  const waitMs = () =>
    backoffMs(attempt++, {
      firstMs: FIRST_WAIT_MS,
      mostMs: MOST_WAIT_MS,
      random: options.random ?? Math.random,
    })

  const round = async (): Promise<number> => {
    const messages = outbox.waiting(transport.batch, options.nowMs?.())
    if (messages.length === 0) return Number.POSITIVE_INFINITY
    const answers = await transport.send(messages)
    let worst: Denial | undefined = answers.length < messages.length ? UNANSWERED : undefined
    const taken: Acknowledged[] = []
    try {
      for (const answer of answers) worst = (await settle(answer, taken)) ?? worst
    } finally {
      outbox.acknowledge(taken)
      // Where some of it gets through, what is left is tried again soon.
      if (taken.length > 0) attempt = 0
    }
    if (worst !== undefined) {
      logDenial(worst, network, log)
      return worst.retryAfterMs ?? waitMs()
    }
    attempt = 0
    return 0
  }

  const loop = async () => {
    while (!signal.aborted) {
      let wait: number
      try {
        wait = await round()
        if (wait !== Number.POSITIVE_INFINITY) outage.worked()
      } catch (error) {
        if (signal.aborted) return
        outage.failed(error)
        wait = waitMs()
      }
      if (wait > 0)
        await pause(wait, signal, wait === Number.POSITIVE_INFINITY ? resume => (wake = resume) : undefined)
    }
  }
  return { wake: () => wake(), done: loop() }
}

const UNANSWERED: Denial = { code: 'no_answer', detail: 'some messages were not answered' }

/** Receipts of one batch come to many devices of a process, under one signature. */
const BATCHES = 256
const verify = createRememberingVerifier(createVerifier(), BATCHES)

/** Puts each answer where it belongs. @returns why the message has to be sent again, where it has */
function createSettler({ outbox, log, network, ...options }: DeliverOptions) {
  let keys: readonly PublicKey[] = []
  return async (answer: Answer, taken: Acknowledged[]): Promise<Denial | undefined> => {
    const decide = () => outcomeOf(answer.id, answer, { network, keys, verify })
    let outcome = decide()
    if (outcome.kind === 'unknown') {
      // Another oracle may answer now than before, or one that was away when the others told their keys.
      keys = await options.oracleKeys()
      outcome = decide()
    }
    if (outcome.kind === 'accepted') {
      if ('receipt' in answer) taken.push(answer)
      return undefined
    }
    if (outcome.kind !== 'refused') return outcome.denial
    const { code, detail } = outcome.denial
    outbox.refuse(answer.id, code, detail)
    log.warn('a message will never be taken', { message: answer.id, code, detail })
    return undefined
  }
}

function logDenial({ code, detail }: Denial, network: Hash, log: AgentLog): void {
  if (code === 'unknown_key') log.warn('this device is not registered yet; run: cairn join', { code })
  else if (code === 'network_wrong')
    log.warn('this node is of another network than this device delivers to; messages are kept', {
      code,
      network,
    })
  else log.warn('the node did not take everything', { code, detail })
}

/** Ends after `ms`, on `wake`, or when the signal is aborted. */
function pause(ms: number, signal: AbortSignal, onWake?: (resume: () => void) => void): Promise<void> {
  return new Promise(resolve => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    // Without a time of its own the loop looks again now and then: a wake-up may have come between look and wait.
    const timer = setTimeout(finish, Number.isFinite(ms) ? ms : 1000)
    signal.addEventListener('abort', finish, { once: true })
    onWake?.(finish)
    if (signal.aborted) finish()
  })
}
