/**
 * The node's API as its users see it: what it answers, and a function for each question. Amounts come as decimal digits of
 * base units. The node is the user's own or one it named; what is taken for money is proved on chain, so its answers are not
 * checked here. Runs in browsers too: whoever uses it brings the way to ask.
 */

import type { ACCOUNT, DEPOSIT, DEVICE_EARNINGS, EARNINGS, PAYOUTS } from '../api/accounts.ts'
import type { ALLOWANCES } from '../api/allowances.ts'
import type { Answer } from '../api/answer.ts'
import type { MIRRORED_LINE, MIRRORS } from '../api/chains/mirrors.ts'
import type { BUYER, CREDITS } from '../api/credits.ts'
import type { DEVICE, DEVICE_EPOCH, DEVICE_MESSAGES, DEVICE_SAID, DEVICE_STATE } from '../api/devices.ts'
import type { CONTRIBUTIONS, EPOCH, REWARDS, TRANSFERS } from '../api/epochs.ts'
import type { FAULT, FAULTS } from '../api/faults.ts'
import type { HOLDER, PROPOSALS } from '../api/holders.ts'
import type { MESSAGE, NOTE } from '../api/messages.ts'
import type { CLOCK, GOVERNANCE, NAMES, NETWORK, SUPPLY } from '../api/network.ts'
import type { REGIONAL_STANDING, REGIONAL_VOTER, REGIONS, SITINGS } from '../api/regions.ts'
import type { RULES_HERE } from '../api/rules.ts'
import type { facts } from '../api/schema.ts'
import type { PAST_INCOME, SHARED_MACHINES, SHARES } from '../api/shares.ts'
import type { STAKE_SIGNING, STAKES } from '../api/staking/stakes.ts'
import type { SUSTAINABILITY } from '../api/sustainability.ts'
import type { SIGNING } from '../api/votes.ts'

/** How questions get to a node. What does not answer, or answers with a problem, is thrown. */
export interface NodeClient {
  readonly url: string
  json(path: string): Promise<unknown>
}

/** Amounts are base units in digits; each field is described where its schema is, in api/. */
export type Digits = string
export type JsonFacts = Answer<typeof facts>

export type NetworkView = Answer<typeof NETWORK>
/** A public key: P-256 or Ed25519, base64url. */
export type Jwk = NetworkView['oracle']['key']
/** Who governs, after which delays, and what is scheduled. */
export type GovernanceView = Answer<typeof GOVERNANCE>
/** What the node’s operator calls devices and accounts. */
export type NamesView = Answer<typeof NAMES>
/** How holders govern, and what was proposed to them. */
export type RulesHereView = Answer<typeof RULES_HERE>
/** Rules that are coming, and whether the node that was asked can go by them. */
export type ComingRulesView = RulesHereView['coming'][number]
export type ProposalsView = Answer<typeof PROPOSALS>
export type ProposalView = ProposalsView['proposals'][number]
export type VotingView = NonNullable<ProposalsView['voting']>
export type HolderView = Answer<typeof HOLDER>
/** What the account’s next signatures have to name. */
export type SigningView = Answer<typeof SIGNING>
/** Regions that vote, and what was asked of them. */
export type RegionalStandingView = Answer<typeof REGIONAL_STANDING>
export type SitingsView = Answer<typeof SITINGS>
export type StakesView = Answer<typeof STAKES>
export type StakeContractView = StakesView['contracts'][number]
export type BackedView = StakeContractView['backed'][number]
export type OwnStakesView = Answer<typeof STAKE_SIGNING>
export type SitingView = SitingsView['sitings'][number]
export type PayoutView = Answer<typeof PAYOUTS>[number]
export type RegionsView = Answer<typeof REGIONS>
export type RegionalProposalView = RegionsView['proposals'][number]
/** Where an account votes, with the proofs that its ballots and rankings need. */
export type RegionalVoterView = Answer<typeof REGIONAL_VOTER>
export type SupplyView = Answer<typeof SUPPLY>
export type SharesView = Answer<typeof SHARES>
/** What a machine’s shares had earned until an epoch, proved. */
export type PastIncomeView = Answer<typeof PAST_INCOME>
export type SharedMachineView = Answer<typeof SHARED_MACHINES>[number]
export type ShareDecisionView = NonNullable<SharesView['chain']>['decisions'][number]
/** Mirrors on other chains, and what the node’s oracle signed for them. */
export type MirrorsView = Answer<typeof MIRRORS>
export type MirroredLineView = Answer<typeof MIRRORED_LINE>
export type CreditsView = Answer<typeof CREDITS>
export type BuyerView = Answer<typeof BUYER>
export type SustainabilityView = Answer<typeof SUSTAINABILITY>
export type ClockView = Answer<typeof CLOCK>
export type EpochView = Answer<typeof EPOCH>
export type DeviceView = Answer<typeof DEVICE>
/** What its resource shows of it, for whoever acts for it. */
export type DeviceStateView = Answer<typeof DEVICE_STATE>
export type DeviceEpochView = Answer<typeof DEVICE_EPOCH>
export type LineView = DeviceEpochView['contributions'][number]
export type DeviceMessageView = Answer<typeof DEVICE_MESSAGES>[number]
/** What oracles signed and must not have, as the node has the proof of it. */
export type FaultsView = Answer<typeof FAULTS>
export type FaultView = Answer<typeof FAULT>
/** A message as it was signed, of an epoch that is settled. */
export type SaidView = Answer<typeof DEVICE_SAID>[number]
export type NoteView = Answer<typeof NOTE>
export type MessageView = Answer<typeof MESSAGE>
/** The same for whoever shows what there is, whatever became of it. */
export type MessageParts = Pick<MessageView, 'status'> & {
  readonly [Part in PartOf<MessageView>]?: ValueOf<MessageView, Part>
}
type PartOf<View> = View extends unknown ? keyof View : never
type ValueOf<View, Part> = View extends unknown ? (Part extends keyof View ? View[Part] : never) : never
export type AccountView = Answer<typeof ACCOUNT>
export type DepositView = Answer<typeof DEPOSIT>
/** What an account lets a device spend of its deposit. */
export type AllowanceView = Answer<typeof ALLOWANCES>[number]
export type AssetView = AccountView['assets'][number]
/** A reward that waits. */
export type HeldView = AccountView['held'][number]
export type EarningView = Answer<typeof EARNINGS>[number]
export type DeviceEarningView = Answer<typeof DEVICE_EARNINGS>[number]
/** What one device was rewarded with. */
export type RewardView = Answer<typeof REWARDS>[number]
/** What one device did, as its resource counted it. */
export type ContributionView = Answer<typeof CONTRIBUTIONS>[number]
/** One device paid another. */
export type TransferView = Answer<typeof TRANSFERS>[number]

/** Of which span: so many epochs or days, or from one on, up to the newest unless said. */
export interface SustainabilityAsked {
  readonly epochs?: number
  readonly days?: number
  readonly from?: number
  readonly to?: number
  /** Also cut into so many spans at most. */
  readonly points?: number
  /** Of a token, in the payment asset, as text. */
  readonly price?: string
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
  /** The newest 30 epochs unless said. */
  getSustainability(asked?: SustainabilityAsked): Promise<SustainabilityView>
  /** @throws credits_none where members pay with stable money. */
  getCredits(): Promise<CreditsView>
  getBuyer(account: string): Promise<BuyerView>
  getShares(shares: string): Promise<SharesView>
  /** As of an epoch of before, with the proof and the header that it leads to. @throws rate_limited where that is read again */
  getPastIncome(shares: string, epoch: number): Promise<PastIncomeView>
  /** @param holder only those of which it holds some; all unless said */
  listShares(holder?: string): Promise<readonly SharedMachineView[]>
  getMirrors(): Promise<MirrorsView>
  /** @param epoch the newest that is computed unless said */
  getMirroredLine(chainId: number, account: string, epoch?: number): Promise<MirroredLineView>
  getFaults(): Promise<FaultsView>
  getGovernance(): Promise<GovernanceView>
  getProposals(): Promise<ProposalsView>
  /** Which rules are in force, and which are coming. */
  getRules(): Promise<RulesHereView>
  getVotes(address: string): Promise<HolderView>
  /** @throws votes_none where holders do not govern. */
  getSigning(address: string): Promise<SigningView>
  getRegions(): Promise<RegionsView>
  getRegionalVotes(address: string): Promise<RegionalVoterView>
  /** @throws region_no_vote */
  getRegionalStanding(address: string, region: string): Promise<RegionalStandingView>
  getSitings(): Promise<SitingsView>
  getStakes(): Promise<StakesView>
  /** @throws stakes_none where governance has named no such contract. */
  getOwnStakes(kind: 'oracle' | 'owner', account: string): Promise<OwnStakesView>
  getNames(): Promise<NamesView>
  getEpoch(epoch: number): Promise<EpochView>
  listEpochs(limit: number, before?: number): Promise<readonly EpochView[]>
  listRewards(epoch: number): Promise<readonly RewardView[]>
  listContributions(epoch: number): Promise<readonly ContributionView[]>
  listTransfers(epoch: number): Promise<readonly TransferView[]>
  listDevices(owner?: string): Promise<readonly DeviceView[]>
  getDevice(id: string): Promise<DeviceView>
  getDeviceState(id: string): Promise<DeviceStateView>
  getDeviceEpoch(id: string, epoch: number): Promise<DeviceEpochView>
  listDeviceMessages(id: string, epoch: number): Promise<readonly DeviceMessageView[]>
  listDeviceSaid(id: string, epoch: number): Promise<readonly SaidView[]>
  getMessage(id: string): Promise<MessageView>
  getAccount(address: string): Promise<AccountView>
  getDeposit(address: string): Promise<DepositView>
  listAllowances(address: string): Promise<readonly AllowanceView[]>
  listDeviceAllowances(id: string): Promise<readonly AllowanceView[]>
  /** @param year all unless said */
  listPayouts(address: string, year?: string): Promise<readonly PayoutView[]>
  sumEarnings(address: string, range: EpochRange, by: 'epoch' | 'device'): Promise<readonly EarningView[]>
  listDeviceEarnings(id: string, range: EpochRange): Promise<readonly DeviceEarningView[]>
}

/**
 * @example
 * const url = 'http://127.0.0.1:8420'
 * const json = async (path: string) => (await fetch(url + path)).json()
 * const api = createNodeApi({ url, json })
 * const { epoch } = await api.getClock()
 */
export function createNodeApi(client: NodeClient): NodeApi {
  /** The documented boundary: JSON of the node taken as what the schemas in api/ say, which its own tests hold it to. */
  const get = async <View>(path: string): Promise<View> => (await client.json(path)) as View
  return {
    url: client.url,
    getNetwork: () => get('/v1/network'),
    getSupply: () => get('/v1/supply'),
    getSustainability: (asked = {}) => {
      const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      return get(`/v1/sustainability${query.length === 0 ? '' : `?${query.join('&')}`}`)
    },
    getCredits: () => get('/v1/credits'),
    getBuyer: account => get(`/v1/credits/${account}`),
    getPastIncome: (shares, epoch) => get(`/v1/shares/${shares}/incomes/${epoch}`),
    getShares: shares => get(`/v1/shares/${shares}`),
    listShares: holder => get(`/v1/shares${holder === undefined ? '' : `?holder=${holder}`}`),
    getMirrors: () => get('/v1/mirrors'),
    getMirroredLine: (chainId, account, epoch) =>
      get(`/v1/mirrors/${chainId}/accounts/${account}${epoch === undefined ? '' : `?epoch=${epoch}`}`),
    getFaults: () => get('/v1/oracle/faults'),
    getGovernance: () => get('/v1/governance'),
    getProposals: () => get('/v1/proposals'),
    getRules: () => get('/v1/rules'),
    getVotes: address => get(`/v1/accounts/${address}/votes`),
    getSigning: address => get(`/v1/accounts/${address}/signing`),
    getRegions: () => get('/v1/regions'),
    getRegionalVotes: address => get(`/v1/accounts/${address}/regions`),
    getRegionalStanding: (address, region) => get(`/v1/accounts/${address}/regions/${region}`),
    getSitings: () => get('/v1/sitings'),
    getStakes: () => get('/v1/stakes'),
    getOwnStakes: (kind, account) => get(`/v1/accounts/${account}/stakes/${kind}`),
    getNames: () => get('/v1/names'),
    getClock: () => get('/v1/clock'),
    getEpoch: epoch => get(`/v1/epochs/${epoch}`),
    listEpochs: (limit, before) =>
      get(`/v1/epochs?limit=${limit}${before === undefined ? '' : `&before=${before}`}`),
    listContributions: epoch => get(`/v1/epochs/${epoch}/contributions`),
    listRewards: epoch => get(`/v1/epochs/${epoch}/rewards`),
    listTransfers: epoch => get(`/v1/epochs/${epoch}/transfers`),
    listDevices: owner => get(`/v1/devices${owner === undefined ? '' : `?owner=${owner}`}`),
    getDevice: id => get(`/v1/devices/${id}`),
    getDeviceState: id => get(`/v1/devices/${id}/state`),
    getDeviceEpoch: (id, epoch) => get(`/v1/devices/${id}/epochs/${epoch}`),
    listDeviceMessages: (id, epoch) => get(`/v1/devices/${id}/epochs/${epoch}/messages`),
    listDeviceSaid: (id, epoch) => get(`/v1/devices/${id}/epochs/${epoch}/said`),
    getMessage: id => get(`/v1/messages/${id}`),
    getAccount: address => get(`/v1/accounts/${address}`),
    getDeposit: address => get(`/v1/accounts/${address}/deposit`),
    listAllowances: address => get(`/v1/accounts/${address}/allowances`),
    listDeviceAllowances: id => get(`/v1/devices/${id}/allowances`),
    listPayouts: (address, year) =>
      get(`/v1/accounts/${address}/payouts${year === undefined ? '' : `?year=${year}`}`),
    sumEarnings: (address, { from, to }, by) =>
      get(`/v1/accounts/${address}/earnings?by=${by}&from=${from}&to=${to}`),
    listDeviceEarnings: (id, { from, to }) => get(`/v1/devices/${id}/earnings?from=${from}&to=${to}`),
  }
}
