/**
 * What an owner asks of its car from this browser: who may read it and who has, and a permission that is given or taken back. Each is signed by the
 * account's own key or wallet here, and goes straight to the car; the node sees none of it.
 */
import * as v from 'valibot'
import type { NetworkView } from '../../../../client/node-api.ts'
import type { SignTyped } from '../../../../client/signing/sign-typed.ts'
import { settlementDomain } from '../../../../protocol/chain-formats/header.ts'
import { type Address, type SubjectId, toAddress, toHash } from '../../../../protocol/ids.ts'
import { askTime } from '../../../../web/src/phone/network-time.ts'
import { OWNER_VIEW, type OwnerView, TAKEN } from '../../messages/permissions/answers.ts'
import {
  ASKS_FOR_S,
  asksDigest,
  asksTyped,
  type Grant,
  grantDigest,
  grantTyped,
  NO_SOURCE,
  NOBODY,
} from '../../messages/permissions/grant.ts'
import type { Permission, Purpose } from '../../messages/permissions/purposes.ts'
import { askThere, jsonIn } from '../ask-there.ts'
import { PERMISSIONS_TEXT as TEXT } from './text.ts'

export interface OwnerDesk {
  readonly network: NetworkView
  readonly device: SubjectId
  readonly owner: Address
  /** Where its car answers: a device’s id, or `here:` and a port. */
  readonly where: string
  readonly sign: SignTyped
}

export interface Giving {
  readonly grantee: SubjectId
  readonly permissions: readonly Permission[]
  readonly purpose: Purpose
  readonly days: number
}

/** The car's clock may be a little behind. */
const [DAY_S, BEHIND_S] = [86_400, 60]

/** @throws {Error} in words for a person */
export async function readAccess(desk: OwnerDesk, from = 0): Promise<OwnerView> {
  const { device, owner, network, sign } = desk
  const until = Math.floor((await askTime()).nowMs() / 1_000) + ASKS_FOR_S / 2
  const asks = { device, owner, until }
  const place = placeOf(network)
  const domain = settlementDomain(place)
  const signature = await sign({ ...asksTyped(asks), domain, digest: asksDigest(asks, place) })
  return v.parse(OWNER_VIEW, await ask(desk, '/v1/permissions/owner', { ...asks, from, signature }))
}

/** @throws {Error} in words for a person */
export async function give(desk: OwnerDesk, { grantee, permissions, purpose, days }: Giving): Promise<void> {
  const nowS = Math.floor((await askTime()).nowMs() / 1_000)
  const [effectiveAt, expiration] = [nowS - BEHIND_S, nowS + days * DAY_S]
  await bring(desk, { grantee, permissions, purpose, effectiveAt, expiration })
}

/** What one reader may read for one purpose; of everybody all of it. @throws {Error} in words for a person */
export async function takeBack(
  desk: OwnerDesk,
  of: { readonly grantee: SubjectId; readonly purpose: Purpose } | 'all',
): Promise<void> {
  const [grantee, purpose] =
    of === 'all' ? ([NOBODY, 'sharing'] as const) : ([of.grantee, of.purpose] as const)
  await bring(desk, { grantee, purpose, permissions: [], effectiveAt: 0, expiration: 0 })
}

async function bring(
  desk: OwnerDesk,
  said: Omit<Grant, 'device' | 'grantor' | 'source' | 'serial'>,
): Promise<void> {
  const { device, owner, network, sign } = desk
  const serial = Math.floor((await askTime()).nowMs())
  const grant: Grant = { ...said, device, grantor: owner, source: NO_SOURCE, serial }
  const place = placeOf(network)
  const domain = settlementDomain(place)
  const signature = await sign({ ...grantTyped(grant), domain, digest: grantDigest(grant, place) })
  v.parse(TAKEN, await ask(desk, '/v1/permissions', { ...grant, signature }))
}

const PROBLEM = v.fallback(
  v.object({ code: v.optional(v.string(), ''), detail: v.optional(v.string(), '') }),
  { code: '', detail: '' },
)

async function ask({ where }: OwnerDesk, path: string, said: object): Promise<unknown> {
  const answer = await askThere(where, { path, said }).catch(() => {
    throw new Error(TEXT.unreachable)
  })
  const body = jsonIn(answer)
  if (answer.status < 300) return body
  const { code, detail } = v.parse(PROBLEM, body)
  const known: Readonly<Record<string, string>> = TEXT.troubles
  throw new Error(known[code] ?? (detail || String(answer.status)))
}

function placeOf({ deployment }: NetworkView) {
  return {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
}
