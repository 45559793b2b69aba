/**
 * An honest world of one resource, as its folder tells it to the law of lateness (resources/lateness.ts): who is there, what
 * each says and when, and what its parties do in answer to what is known. It knows nothing of how well the network does;
 * that is the course's business (courses.ts).
 */
import type { AllowanceFact, DeviceFact } from '../../kernel/chain-facts.ts'
import type { AnyResource, StateValue } from '../../kernel/resource.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Address, type Hash, type MessageId, toAddress } from '../../protocol/ids.ts'
import type { DeviceChange } from './device-changes.ts'
import { quickSigner } from './settle-all.ts'

export interface HonestWorld {
  readonly resource: AnyResource
  /** When the first epoch begins. */
  readonly startMs: number
  /** Whatever is said by itself is said within so long. */
  readonly lastsMs: number
  /** So long after the last was said, in a network that is never late, everything is decided. */
  readonly decidedAfterMs: number
  /**
   * For so long a device may be without a link and loses nothing but what hangs on a moment: as long as its resource gives
   * whoever could know. At a day or more, it may report once a day.
   */
  readonly patienceMs: number
  readonly devices: readonly HonestDevice[]
  /** Of the payment asset, for each owner. */
  readonly balance: bigint
  /** What owners let each device spend; as much as it likes unless said. */
  readonly allows?: Partial<AllowanceFact>
  /** In any order. */
  readonly says: readonly Utterance[]
  /** What the parties say once they know an epoch's outcome; none of it before `knownAtMs`. */
  answers?(known: KnownOutcome): Promise<readonly Utterance[]>
}

export interface HonestDevice {
  readonly signer: Signer
  /** As the world begins. */
  readonly fact: DeviceFact
  /** Ascending. */
  readonly changes: readonly DeviceChange[]
}

export interface Utterance {
  readonly by: HonestDevice
  /** The message's own time. */
  readonly atMs: number
  /** Of no use from then on: its device does not send it later. */
  readonly untilMs?: number
  /** It goes with bytes that pass over the network just then: so there is a link. */
  readonly online?: true
  readonly contentType: string
  /** Where it names another message, the id of the one that has the label and was made before. */
  readonly payload: Uint8Array | ((idOf: (label: string) => MessageId) => Uint8Array)
  readonly label?: string
}

/** An epoch's outcome, as everybody can know it. */
export interface KnownOutcome {
  readonly epoch: number
  readonly knownAtMs: number
  readonly seed: Hash
  /** The resource's own. */
  readonly state: StateValue
}

/** The same number is the same device; each is of an owner of its own unless said, and there for a day before the world begins. */
export function honestDevice(
  number: number,
  startMs: number,
  change: Partial<DeviceFact> & Pick<DeviceFact, 'model'>,
  changes: readonly DeviceChange[] = [],
): HonestDevice {
  const signer = quickSigner(number)
  const sinceMs = startMs - 86_400_000
  const [resource = ''] = change.model.split('/')
  const fact: DeviceFact = {
    id: signer.subject,
    key: signer.key,
    owner: ownerOf(number),
    resource,
    cell: '',
    details: {},
    accepted: true,
    past: [],
    registeredAtMs: sinceMs,
    movedAtMs: sinceMs,
    ...change,
  }
  return { signer, fact, changes }
}

export function ownerOf(number: number): Address {
  return toAddress(`0x${(0x1000 + number).toString(16).padStart(40, '0')}`)
}
