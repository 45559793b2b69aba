/**
 * May this key read these signals of the car, for this purpose, now? The first no is the answer, with its facts. Time never goes back here, and
 * whoever cannot be told whose the car is, reads nothing: a permission ends with the sale, at once.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SignedGrant } from '../../messages/permissions/grant.ts'
import { signalsOf } from '../../messages/permissions/purposes.ts'
import type { Ownership } from './ownership.ts'
import { PermissionError } from './permission-error.ts'

export interface Asked {
  readonly reader: SubjectId
  readonly purpose: string
  readonly signals: readonly string[]
}

/** @param grants of that reader @throws {PermissionError} where it may not */
export function judgeRead(
  { purpose, signals }: Asked,
  grants: readonly SignedGrant[],
  ownership: Ownership | undefined,
  nowMs: number,
): SignedGrant {
  if (grants.length === 0) throw new PermissionError('not_granted', { purpose })
  const grant = grants.find(one => one.purpose === purpose)
  if (grant === undefined)
    throw new PermissionError('purpose_differs', {
      purpose,
      granted: grants.map(one => one.purpose).join(', '),
    })
  const { effectiveAt, expiration, permissions, serial, grantor } = grant
  if (permissions.length === 0) throw new PermissionError('grant_revoked', { purpose, serial })
  const now = Math.floor(nowMs / 1_000)
  if (now < effectiveAt) throw new PermissionError('grant_not_yet', { purpose, effectiveAt, now })
  if (now >= expiration) throw new PermissionError('grant_expired', { purpose, expiration, now })
  const open = signalsOf(permissions)
  const closed = signals.filter(name => !open.has(name))
  if (closed.length > 0)
    throw new PermissionError('signals_not_granted', {
      signals: closed.join(', '),
      permissions: permissions.join(', '),
    })
  if (ownership === undefined) throw new PermissionError('owner_unknown')
  if (grantor !== ownership.owner || serial <= ownership.sinceMs)
    throw new PermissionError('grant_void', { grantor, sinceMs: ownership.sinceMs })
  return grant
}
