/**
 * All that stands between raw bytes and the evidence log: the door (rates, size, clock), the message's own checks
 * (check-message.ts, on all cores), and the sender's fair share.
 */
import type { Denial } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { ClockGuard, NetworkClock } from '../network-clock.ts'
import type { Checked } from './check-message.ts'
import type { CheckPool } from './check-pool.ts'
import type { DeviceDirectory } from './device-directory.ts'
import { createTokenBuckets } from './token-bucket.ts'
import type { VerifiedMemory } from './verified-memory.ts'

export interface CheckParts {
  readonly pool: CheckPool
  readonly devices: DeviceDirectory
  readonly verified: Pick<VerifiedMemory, 'remember'>
  readonly clock: NetworkClock
  readonly guard: ClockGuard
  readonly limits: Limits
}

const SIGNATURE_BYTES = 64

export function createCheck(parts: CheckParts): (bytes: Uint8Array, sender: string) => Promise<Checked> {
  const { limits } = parts
  const monotonic = () => performance.now()
  const senders = createTokenBuckets(limits.senderPerSecond, limits.senderBurst, monotonic)
  const subjects = createTokenBuckets(limits.subjectPerSecond, limits.subjectBurst, monotonic)

  return async (bytes, sender) => {
    const waitMs = senders.take(sender)
    if (waitMs > 0) return { denial: limited('sender', waitMs) }
    const unfit = checkDoor(bytes, parts)
    if (unfit !== undefined) return { denial: unfit }
    const checked = await checkKnown(bytes, parts)
    if (checked.denial !== undefined || checked.subject === undefined) return checked
    // Counted after the signature, so that nobody can use up another's share.
    const subjectWaitMs = subjects.take(checked.subject)
    return subjectWaitMs > 0 ? { ...checked, denial: limited('subject', subjectWaitMs) } : checked
  }
}

function checkDoor(bytes: Uint8Array, { guard, limits }: CheckParts): Denial | undefined {
  if (bytes.length > limits.messageBytes) {
    return { code: 'body_too_large', facts: { bytes: bytes.length, limit: limits.messageBytes } }
  }
  if (guard.trusted) return undefined
  const driftMs = guard.driftMs ?? 'never compared'
  return { code: 'clock_unknown', facts: { driftMs, allowedMs: limits.clockDriftMs } }
}

/** A key that nobody knows may be a fresh registration: the directory decides whether to look at the chain. */
async function checkKnown(
  bytes: Uint8Array,
  { pool, devices, verified, clock }: CheckParts,
): Promise<Checked> {
  let checked = await pool.check(bytes, clock.nowMs())
  if (checked.denial?.code === 'unknown_key' && checked.subject !== undefined) {
    if ((await devices.find(checked.subject)) === undefined) return checked
    checked = await pool.check(bytes, clock.nowMs())
  }
  const { id, subject, denial } = checked
  const key = subject === undefined || denial !== undefined ? undefined : devices.get(subject)?.key
  // What was read is canonical, so its last 64 bytes are the signature.
  if (id !== undefined && key !== undefined) verified.remember(id, key, bytes.subarray(-SIGNATURE_BYTES))
  return checked
}

function limited(limit: 'sender' | 'subject', retryAfterMs: number): Denial {
  return { code: 'rate_limited', facts: { limit, retryAfterMs } }
}
