/**
 * A browser at work: it offers itself, does what the network asks of it as an agent does (messages/work/work.ts), and rests at once where its
 * charger or its network is gone. What it sealed survives a closed page; what it has not done goes back to the network, which costs nobody
 * anything: after a moment of rest, when its person stops it, and when a page was killed with it too often.
 */
import type { NetworkView } from '../../../../client/node-api.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import type { NetworkTime } from '../../../../protocol/network-time.ts'
import { api } from '../../../../web/src/api/queries.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { askTimeOf } from '../../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../../web/src/phone/outbox.ts'
import { OFFER } from '../../messages/compute-messages.ts'
import { nameOf } from '../../messages/content-name.ts'
import { type AllowedKind, NO_BUILD } from '../../messages/kinds/allowed.ts'
import { type ComputeView, readComputeView } from '../../messages/view.ts'
import { JobPaused, JobStopped, USUAL, type WorkPorts, type WorkStep } from '../../messages/work/ports.ts'
import { createWork, type Work } from '../../messages/work/work.ts'
import { type Carrying, createCarrier } from './carry.ts'
import { type KeptWork, openKeptWork } from './kept-work.ts'
import type { Rest } from './power.ts'
import { type InferSpeed, inferHere, measureHere, measureInference, runHere } from './run-here.ts'
import { noted, type ToldJob } from './told-jobs.ts'

export interface WorkSeen {
  readonly told: readonly ToldJob[]
  /** Thousands of units a second; undefined until it is measured. */
  readonly speed: number | undefined
  /** Rows through models; undefined where that is not measured, or not the same here as elsewhere. */
  readonly infers: InferSpeed | undefined
  /** For rent, as it has said to the network. */
  readonly isOffered: boolean
  readonly isOwing: boolean
  /** Messages for which no oracle has signed a receipt yet. */
  readonly waiting: number
  readonly record: ComputeView['record']
  /** The newest epoch that is settled. */
  readonly epoch: number
}

export interface WorkOptions {
  readonly network: NetworkView
  readonly signer: Signer
  readonly noReceipt: string
  /** For 10^9 units of fuel, base units. */
  readonly perGiga: bigint
  readonly onSeen: (seen: WorkSeen) => void
  readonly onTrouble: (error: unknown) => void
}

export interface WorkSession {
  /** @param why it rests; undefined where it may work */
  rest(why: Rest | undefined): void
  /** From the next offer on: what it was asked for before costs what it did. */
  ask(perGiga: bigint): void
  /** After a stop. */
  goOn(): void
  /** Nothing more is begun; what is sealed is still opened, while the page is there. Resolves once that is said. */
  stop(): Promise<void>
  /** The page goes away. */
  end(): void
}

const TOLD = 'work-told'
const [EVERY_MS, SEND_MS, TIME_MS] = [1_000, 500, 30_000]
/** A plug that is out for a moment costs nothing; longer, and others do the job. */
const REST_MS = 30_000
/** One job at a time, and one that waits for it. */
const [THREADS, SLOTS, PATIENCE_MS] = [1, 2, 60_000]
const PAGES = USUAL.memoryMib * 16
const [FIRST_MS, MOST_MS] = [200, 5_000]

export async function startWork(options: WorkOptions): Promise<WorkSession> {
  const kept = await openKeptWork(options.network.networkId)
  const told = (await recall<readonly ToldJob[]>(TOLD)) ?? []
  // So that the browser does not clear away what was sealed, where it asks nobody.
  void navigator.storage?.persist?.()
  const session = new Session(options, kept, told)
  try {
    await session.begin()
  } catch (error) {
    session.end()
    throw error
  }
  void session.go()
  return session
}

class Session implements WorkSession {
  readonly #options: WorkOptions
  readonly #kept: KeptWork
  readonly #outbox: Outbox
  readonly #carrier: Carrying
  readonly #work: Work
  readonly #over = new AbortController()
  readonly #ports: WorkPorts
  /** Undefined until a node said it: nothing is signed before. */
  #time: Pick<NetworkTime, 'nowMs'> | undefined
  #timeMs = performance.now()
  /** Aborted whenever it rests. */
  #going = new AbortController()
  #rest: Rest | undefined = 'charger_unknown'
  #restMs = performance.now()
  #isOn = true
  #told: readonly ToldJob[]
  #seen: WorkSeen
  #offeredIn = -2
  #perGiga: bigint

  constructor(options: WorkOptions, kept: KeptWork, told: readonly ToldJob[]) {
    this.#options = options
    this.#perGiga = options.perGiga
    this.#kept = kept
    this.#told = told
    const { network, signer, noReceipt } = options
    const { contentType } = OFFER
    this.#outbox = createOutbox(signer, receivingFrom(network), { contentType, commits: false, noReceipt })
    this.#carrier = createCarrier(kept)
    this.#ports = this.#portsOf(signer, kept)
    this.#work = createWork(this.#ports)
    const nothing = {
      speed: undefined,
      infers: undefined,
      isOffered: false,
      isOwing: false,
      waiting: 0,
      record: null,
      epoch: -1,
    }
    this.#seen = { told, ...nothing }
  }

  #portsOf({ subject }: Signer, { journal, blobs }: KeptWork): WorkPorts {
    return {
      subject,
      signal: this.#over.signal,
      journal,
      blobs,
      carrier: this.#carrier,
      threads: THREADS,
      mostMs: USUAL.mostMs,
      patienceMs: PATIENCE_MS,
      atWork: new Set(),
      nowMs: () => this.#nowMs(),
      elapsedMs: () => performance.now(),
      backoffMs: attempt => Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)) * (0.5 + chance() / 2),
      newSalt,
      say: (contentType, payload) => this.#say(contentType, payload, this.#nowMs()),
      run: (kind, parts, limits, signal) => {
        if (kind !== 'wasm' && kind !== 'infer')
          throw new JobStopped('only programs and models run in a browser')
        const run = kind === 'wasm' ? runHere : inferHere
        return this.#run(nameOf(parts.module) + nameOf(parts.input), () =>
          run(parts, limits, AbortSignal.any([signal, this.#going.signal])),
        )
      },
      tell: step => this.#note(step),
      mayBegin: () => this.#isOn && this.#rest === undefined && this.#seen.speed !== undefined,
    }
  }

  /** It is seen to wait before anything is told of it: whoever sees that a result is opened sees also whether the network may not know it yet. */
  async #say(contentType: string, payload: Uint8Array, nowMs: number): Promise<Uint8Array> {
    const said = await this.#outbox.say(contentType, payload, nowMs)
    await this.#showWaiting()
    return said
  }

  async #showWaiting(): Promise<void> {
    await this.#show({ waiting: await this.#outbox.countWords() })
  }

  /** A tab that is killed says nothing: what was begun in it is counted before it is. */
  async #run<Ran>(work: string, run: () => Promise<Ran>): Promise<Ran> {
    if (!(await this.#kept.noteBegun(work))) {
      await this.#kept.noteEnded(work)
      throw new JobStopped('this page was over before it was, again and again')
    }
    try {
      return await run()
    } finally {
      if (!this.#over.signal.aborted) await this.#kept.noteEnded(work)
    }
  }

  rest(why: Rest | undefined): void {
    if (why === this.#rest) return
    if (why !== undefined && this.#rest === undefined) {
      this.#restMs = performance.now()
      this.#going.abort(new JobPaused(why))
    }
    if (why === undefined) this.#going = new AbortController()
    this.#rest = why
  }

  ask(perGiga: bigint): void {
    if (perGiga === this.#perGiga) return
    this.#perGiga = perGiga
    this.#offeredIn = -2
  }

  goOn(): void {
    this.#isOn = true
    if (this.#rest === undefined) this.#going = new AbortController()
  }

  async stop(): Promise<void> {
    this.#isOn = false
    this.#going.abort(new JobPaused('stopped'))
    await this.#withdraw()
  }

  end(): void {
    this.#over.abort(new JobPaused('the page is gone'))
    this.#carrier.close()
  }

  /** What was left by the page before is shown, and sent, before anybody is asked for anything. */
  async begin(): Promise<void> {
    await this.#show({ waiting: await this.#outbox.countWords(), isOwing: this.#work.isOwing })
    void this.send()
    this.#time = await askTimeOf(this.#options.signer.subject)
  }

  #nowMs(): number {
    if (this.#time === undefined) throw new Error('no node has said what time it is')
    return this.#time.nowMs()
  }

  async go(): Promise<void> {
    const { onTrouble } = this.#options
    for (; !this.#over.signal.aborted; await pause(EVERY_MS)) await this.#look().catch(onTrouble)
  }

  async send(): Promise<void> {
    const { signal } = this.#over
    while (!signal.aborted) {
      const sent = await this.#outbox.sendOne().catch(() => undefined)
      if (sent !== undefined && sent.trouble !== '') this.#options.onTrouble(new Error(sent.trouble))
      if (sent?.isKept === false) await this.#showWaiting().catch(this.#options.onTrouble)
      if (sent?.isKept !== false) await pause(SEND_MS)
    }
  }

  async #look(): Promise<void> {
    const { subject } = this.#options.signer
    const seen = await api.getDeviceState(subject)
    // An offer by a time that is behind would be over before it is heard.
    if (seen.epoch !== this.#seen.epoch || performance.now() - this.#timeMs > TIME_MS) {
      this.#time = await askTimeOf(subject)
      this.#timeMs = performance.now()
    }
    await this.#offer(seen.epoch)
    await this.#work.look(seen)
    const { asked, record } = readComputeView(seen.state)
    await this.#show({
      told: noted(this.#told, asked),
      record,
      epoch: seen.epoch,
      isOwing: this.#work.isOwing,
      waiting: await this.#outbox.countWords(),
    })
  }

  /** Each epoch anew, for as long as it works; nothing once it has rested for a while. */
  async #offer(epoch: number): Promise<void> {
    const { signal } = this.#going
    if (this.#isOn && this.#rest === undefined) {
      if (this.#seen.speed === undefined) await this.#show(await measured(signal).catch(leaveRest))
      if (this.#seen.speed !== undefined && this.#offeredIn !== epoch && !signal.aborted) {
        await this.#sayOffer(USUAL.fuel)
        this.#offeredIn = epoch
        await this.#show({ isOffered: true })
      }
      return
    }
    if (performance.now() - this.#restMs < REST_MS && this.#isOn) return
    await this.#withdraw()
  }

  async #withdraw(): Promise<void> {
    if (this.#seen.isOffered) {
      await this.#sayOffer(0)
      this.#offeredIn = -2
      await this.#show({ isOffered: false })
    }
    await this.#work.giveBack('stopped')
  }

  async #sayOffer(fuel: number): Promise<void> {
    const { rules } = this.#options.network
    const nowMs = this.#nowMs()
    const payload = OFFER.encode({
      start: 0n,
      perGiga: this.#perGiga,
      fuel,
      pages: PAGES,
      speed: Math.min(this.#seen.speed ?? 1, 2 ** 32),
      slots: SLOTS,
      bond: 0n,
      // To the end of the next epoch: a page that is gone is asked for little.
      until: nowMs + 2 * rules.epochMs,
      kinds: this.#kindsOffered(),
    })
    await this.#say(OFFER.contentType, payload, nowMs)
  }

  /** At the price of a program's units: a product is about one. */
  #kindsOffered(): readonly AllowedKind[] {
    const { infers } = this.#seen
    if (infers === undefined) return []
    const speed = Math.min(infers.speed, 2 ** 32)
    const costs = { start: 0n, perGiga: this.#perGiga, most: USUAL.fuel, speed }
    return [{ kind: 'infer', tool: '', build: NO_BUILD, ...costs }]
  }

  #note(step: WorkStep): void {
    void this.#show({ told: noted(this.#told, {}, step) }).catch(this.#options.onTrouble)
  }

  async #show(change: Partial<WorkSeen>): Promise<void> {
    this.#seen = { ...this.#seen, ...change }
    if (change.told !== undefined && change.told !== this.#told) {
      this.#told = change.told
      await remember(TOLD, change.told)
    }
    this.#options.onSeen(this.#seen)
  }
}

async function measured(signal: AbortSignal): Promise<Pick<WorkSeen, 'speed' | 'infers'>> {
  return { infers: await measureInference(signal), speed: await measureHere(signal) }
}

/** Measured another time. */
function leaveRest(error: unknown): Partial<WorkSeen> {
  if (!(error instanceof JobPaused)) throw error
  return {}
}

function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
