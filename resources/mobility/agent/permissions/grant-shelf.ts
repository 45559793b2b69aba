/**
 * The permissions that a car keeps: of each reader and purpose the newest that its owner signed, one that was taken back included, for as long as
 * an earlier one could still be brought again. Durable before it counts.
 */
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { accountOfSignature } from '../../../../protocol/chain-formats/alert-wish.ts'
import type { Place } from '../../../../protocol/chain-formats/network-id.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import {
  grantDigest,
  MOST_DAYS,
  NOBODY,
  SIGNED_GRANT,
  type SignedGrant,
} from '../../messages/permissions/grant.ts'
import { isServed } from '../../messages/permissions/purposes.ts'
import type { Ownership } from './ownership.ts'
import { PermissionError } from './permission-error.ts'

export interface GrantShelf {
  /** @throws {PermissionError} where it does not count */
  put(grant: SignedGrant, at: Taking): Promise<void>
  /** Of a reader, whatever they are worth now. */
  of(grantee: SubjectId): readonly SignedGrant[]
  all(): readonly SignedGrant[]
  /** What others than the owner of now gave, or before it was theirs. @returns how many were dropped */
  dropVoid(ownership: Ownership): Promise<number>
}

export interface Taking {
  readonly device: SubjectId
  readonly place: Place
  readonly ownership: Ownership
  readonly nowMs: number
}

const KEPT = v.object({ grants: v.array(SIGNED_GRANT), floorMs: v.number() })
const [DAY_S, MOST_KEPT, AHEAD_MS] = [86_400, 128, 300_000]

export async function openGrants(path: string): Promise<GrantShelf> {
  const hint =
    'Put it back from a backup, or remove it: then nobody is permitted anything until the owner signs again.'
  const known = (await readJsonFile(path, KEPT, { hint })) ?? { grants: [], floorMs: 0 }
  const grants = new Map(known.grants.map(grant => [keyOf(grant), grant as SignedGrant]))
  let { floorMs } = known
  const keep = () => writeAtomically(path, `${JSON.stringify({ grants: [...grants.values()], floorMs })}\n`)
  return {
    all: () => [...grants.values()],
    of: grantee => [...grants.values()].filter(one => one.grantee === grantee),
    async put(grant, at) {
      checkGrant(grant, at)
      const known = grants.get(keyOf(grant))
      const newestMs = Math.max(floorMs, at.ownership.sinceMs, known?.serial ?? 0)
      // The same again is no fault: whoever carries it may not have heard the answer.
      if (known?.serial === grant.serial && known.signature === grant.signature) return
      if (grant.serial <= newestMs) throw new PermissionError('grant_old', { serial: grant.serial, newestMs })
      if (grant.grantee === NOBODY) {
        grants.clear()
        floorMs = grant.serial
      } else {
        for (const [key, { serial }] of grants)
          if (serial + MOST_DAYS * DAY_S * 1_000 < at.nowMs) grants.delete(key)
        if (known === undefined && grants.size >= MOST_KEPT)
          throw new PermissionError('grants_full', { most: MOST_KEPT })
        grants.set(keyOf(grant), grant)
      }
      await keep()
    },
    async dropVoid({ owner, sinceMs }) {
      const before = grants.size
      for (const [key, grant] of grants)
        if (grant.grantor !== owner || grant.serial <= sinceMs) grants.delete(key)
      if (grants.size === before) return 0
      floorMs = Math.max(floorMs, sinceMs)
      await keep()
      return before - grants.size
    },
  }
}

function keyOf({ grantee, purpose }: SignedGrant): string {
  return `${grantee} ${purpose}`
}

function checkGrant(grant: SignedGrant, { device, place, ownership, nowMs }: Taking): void {
  const { grantor, effectiveAt, expiration, serial, permissions } = grant
  if (grant.device !== device) throw new PermissionError('grant_for_another', { device, given: grant.device })
  const signer = accountOfSignature(grantDigest(grant, place), grant.signature)
  if (signer !== grantor) throw new PermissionError('grant_unsigned', { grantor })
  if (grantor !== ownership.owner)
    throw new PermissionError('not_the_owner', { given: grantor, owner: ownership.owner })
  if (serial > nowMs + AHEAD_MS)
    throw new PermissionError('grant_ahead', { serial, nowMs: Math.floor(nowMs) })
  const unserved = permissions.filter(one => !isServed(one))
  if (unserved.length > 0)
    throw new PermissionError('permission_not_served', { permissions: unserved.join(', ') })
  const mostUntil = Math.floor(serial / 1_000) + MOST_DAYS * DAY_S
  if (permissions.length > 0 && (expiration <= effectiveAt || expiration > mostUntil))
    throw new PermissionError('grant_too_long', { effectiveAt, expiration, mostUntil, days: MOST_DAYS })
}
