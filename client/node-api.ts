/**
 * The node's API as its users see it: what it answers, and a function for each question. Amounts come as decimal digits of
 * base units. The node is the user's own or one it named; what is taken for money is proved on chain, so its answers are not
 * checked here. Runs in browsers too: whoever uses it brings the way to ask.
 */

import type { EpochReportView } from './epoch-report.ts'

/** How questions get to a node. What does not answer, or answers with a problem, is thrown. */
export interface NodeClient {
  readonly url: string
  json(path: string): Promise<unknown>
}

export type Digits = string
export type JsonFacts = Readonly<Record<string, string | number | boolean>>

/** A public key: P-256 or Ed25519, base64url. */
export interface Jwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly y?: string
}

export interface NetworkView {
  readonly name: string
  /** What everything signed for it names. */
  readonly networkId: string
  readonly genesisHash: string
  readonly rules: {
    readonly token: { readonly symbol: string; readonly decimals: number; readonly supply: Digits }
    readonly payment: { readonly decimals: number }
    readonly epochMs: number
    readonly challengeMs: number
    readonly rewards: Readonly<Record<string, { readonly kind: string; readonly rate?: Digits }>>
    readonly resources: readonly {
      readonly name: string
      readonly params: Readonly<Record<string, unknown>>
    }[]
  }
  readonly rulesHash: string
  readonly deployment: Readonly<Record<string, string | number>>
  readonly rpcUrl: string
  readonly oracle: { readonly subject: string; readonly key: Jwk }
  /** The account that pays for claims and registrations; absent where nobody does. */
  readonly relay?: string
  readonly resources: readonly { readonly name: string; readonly kind: string; readonly unit: string }[]
  readonly epoch: { readonly current: number; readonly paying: number }
}

/** The token on its chain, base units. */
export interface SupplyView {
  readonly block: number
  readonly minted: Digits
  readonly burned: Digits
  readonly mintable: Digits
}

export interface ClockView {
  readonly nowMs: number
  readonly speed: number
  /** Network time waits there, as things are: a demonstration's, for what is not settled. */
  readonly waitsAtMs?: number
  readonly epoch: number
  readonly epochEndMs: number
  readonly trusted: boolean
}

export interface HealthView {
  readonly ok: boolean
  readonly clockTrusted: boolean
  readonly halted: boolean
  readonly trouble?: string
  /** How late its event loop came, in 99 of 100 moments of the last minute at most. */
  readonly loopLagMs?: number
}

export interface EpochView {
  readonly epoch: number
  readonly stage: string
  readonly paying: boolean
  readonly startMs: number
  readonly endMs: number
  readonly messages: number
  readonly header?: {
    readonly ledgerRoot: string
    readonly bundle: string
    readonly tokenEarned: Digits
    /** Of each asset that can be deposited, over all accounts. */
    readonly assets: readonly {
      readonly asset: string
      readonly earned: Digits
      readonly spent: Digits
      readonly locked: Digits
    }[]
    readonly factsBlock: number
  }
  readonly submission?: {
    readonly transaction: string
    readonly block: number
    readonly gasUsed: Digits
    /** Accounts of the oracles whose signatures it was submitted with. */
    readonly signers: readonly string[]
  }
  readonly report?: EpochReportView
}

export interface DeviceView {
  readonly id: string
  readonly did: string
  readonly owner: string
  readonly resource: string
  readonly model: string
  readonly cell: string
  readonly details: JsonFacts
  readonly registeredAtMs: number
  readonly movedAtMs: number
  /** Its owner registered it, or agreed to it: only then does it spend anything of the owner’s deposit. */
  readonly accepted: boolean
}

export interface LineView {
  readonly resource: string
  readonly figures: JsonFacts
  readonly facts: JsonFacts
}

export interface DeviceEpochView {
  readonly device: string
  readonly epoch: number
  readonly stage: string
  readonly messages: {
    readonly accepted: number
    readonly rejected: Readonly<Record<string, { readonly messages: number; readonly meaning: string }>>
  }
  readonly notes: Readonly<
    Record<string, { readonly fail: number; readonly unjudged: number; readonly meaning: string }>
  >
  readonly contributions: readonly LineView[]
  readonly rewards: readonly LineView[]
  readonly paid: readonly LineView[]
  readonly received: readonly LineView[]
  readonly charged: readonly LineView[]
  readonly findings: readonly (LineView & { readonly meaning: string })[]
  readonly reputation?: JsonFacts
}

export interface NoteView {
  readonly code: string
  readonly outcome: 'fail' | 'unjudged'
  readonly record?: number
  readonly facts: JsonFacts
  readonly meaning: string
}

export interface MessageView {
  readonly status: 'waiting' | 'accepted' | 'rejected' | 'denied'
  readonly message?: string
  readonly subject?: string
  readonly contentType?: string
  readonly sequence?: number
  readonly timeMs?: number
  readonly epoch?: number
  readonly arrivedAtMs?: number
  /** A word that all resources share: ids and hashes as hex, amounts as digits. */
  readonly word?: {
    readonly name: string
    readonly meaning: string
    readonly fields: Readonly<Record<string, string | number | JsonFacts>>
  }
  readonly stage?: string
  readonly notes?: readonly NoteView[]
  readonly code?: string
  readonly meaning?: string
  readonly facts?: JsonFacts
  readonly hint?: string
  readonly atMs?: number
}

export interface AssetView {
  readonly name: 'token' | 'payment'
  readonly address: string
  /** The network’s token has one; what members pay with is called by its contract alone. */
  readonly symbol?: string
  readonly decimals: number
  readonly earned: Digits
  readonly spent: Digits
  readonly claimed: Digits
  readonly claimable: Digits
  readonly claim?: {
    readonly epoch: number
    readonly earned: Digits
    readonly spent: Digits
    readonly locked: Digits
    /** Seconds since 1970; zero where nothing is locked. */
    readonly lockedUntil: number
    readonly proof: readonly string[]
  }
}

export interface AccountView {
  readonly account: string
  readonly payingEpoch: number
  readonly assets: readonly AssetView[]
}

/** `reward`, `grant` and `withheld` are in the token, the others in what members pay with. */
export interface EarningView {
  readonly kind: 'reward' | 'grant' | 'withheld' | 'received' | 'paid' | 'charged'
  /** The resource, or the pool of a grant. */
  readonly resource: string
  readonly amount: Digits
  /** Absent in a sum over all epochs. */
  readonly epoch?: number
  /** Absent in a sum over all devices, and where there is none. */
  readonly subject?: string
}

/** What one device was rewarded with. */
export interface RewardView {
  readonly device: string
  readonly resource: string
  readonly amount: Digits
}

/** What one device did, as its resource counted it. */
export interface ContributionView extends LineView {
  readonly device: string
}

/** One device paid another. */
export interface TransferView {
  readonly payer: string
  readonly payee: string
  readonly resource: string
  readonly amount: Digits
  readonly facts: JsonFacts
}

/** Epochs, both included. */
export interface EpochRange {
  readonly from: number
  readonly to: number
}

export interface NodeApi {
  readonly url: string
  getNetwork(): Promise<NetworkView>
  getClock(): Promise<ClockView>
  getSupply(): Promise<SupplyView>
  getEpoch(epoch: number): Promise<EpochView>
  listEpochs(limit: number, before?: number): Promise<readonly EpochView[]>
  listRewards(epoch: number): Promise<readonly RewardView[]>
  listContributions(epoch: number): Promise<readonly ContributionView[]>
  listTransfers(epoch: number): Promise<readonly TransferView[]>
  listDevices(owner?: string): Promise<readonly DeviceView[]>
  getDevice(id: string): Promise<DeviceView>
  getDeviceEpoch(id: string, epoch: number): Promise<DeviceEpochView>
  listDeviceMessages(id: string, epoch: number): Promise<readonly MessageView[]>
  getMessage(id: string): Promise<MessageView>
  getAccount(address: string): Promise<AccountView>
  sumEarnings(address: string, range: EpochRange, by: 'epoch' | 'device'): Promise<readonly EarningView[]>
  listDeviceEarnings(id: string, range: EpochRange): Promise<readonly EarningView[]>
}

export function createNodeApi(client: NodeClient): NodeApi {
  /** The documented boundary: JSON of the node taken as what its API description says it is. */
  const get = async <View>(path: string): Promise<View> => (await client.json(path)) as View
  return {
    url: client.url,
    getNetwork: () => get('/v1/network'),
    getSupply: () => get('/v1/supply'),
    getClock: () => get('/v1/clock'),
    getEpoch: epoch => get(`/v1/epochs/${epoch}`),
    listEpochs: (limit, before) =>
      get(`/v1/epochs?limit=${limit}${before === undefined ? '' : `&before=${before}`}`),
    listContributions: epoch => get(`/v1/epochs/${epoch}/contributions`),
    listRewards: epoch => get(`/v1/epochs/${epoch}/rewards`),
    listTransfers: epoch => get(`/v1/epochs/${epoch}/transfers`),
    listDevices: owner => get(`/v1/devices${owner === undefined ? '' : `?owner=${owner}`}`),
    getDevice: id => get(`/v1/devices/${id}`),
    getDeviceEpoch: (id, epoch) => get(`/v1/devices/${id}/epochs/${epoch}`),
    listDeviceMessages: (id, epoch) => get(`/v1/devices/${id}/epochs/${epoch}/messages`),
    getMessage: id => get(`/v1/messages/${id}`),
    getAccount: address => get(`/v1/accounts/${address}`),
    sumEarnings: (address, { from, to }, by) =>
      get(`/v1/accounts/${address}/earnings?by=${by}&from=${from}&to=${to}`),
    listDeviceEarnings: (id, { from, to }) => get(`/v1/devices/${id}/earnings?from=${from}&to=${to}`),
  }
}
