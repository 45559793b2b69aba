/** What is done where a region looks for a site, each as a call to send: opened, ranked, pledged for, counted, shown, paid, given back; and stopped. */
import { encodeFunctionData, type Hex } from 'viem'
import {
  regionWord,
  type SiteProof,
  siteName,
  type VoterProof,
} from '../../../protocol/chain-formats/electorate.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { SignedRankedBallot } from '../../../protocol/chain-formats/orders/ranked-ballot.ts'
import type { Address } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/Siting.ts'
import { toAbiHeader } from '../../epochs/abi-header.ts'
import type { GovernedAct } from '../governed-acts.ts'
import type { RegionalStanding } from '../regions/regional-acts.ts'

export interface SitingQuestion {
  readonly region: string
  readonly asset: Address
  /** For so many epochs what is built has to be verified. */
  readonly epochs: number
  /** Seconds after the vote in which it can be shown. */
  readonly buildTime: number
  /** H3 cells that the rules list. */
  readonly cells: readonly string[]
  readonly text: string
}

export function sitingActs(to: Address) {
  const act = (verb: string, data: Hex): GovernedAct => ({ to, data, verb })
  return {
    open: (
      { region, cells, epochs, ...rest }: SitingQuestion,
      { header, proposer, all }: RegionalStanding,
    ) => {
      const sites = cells.map(cell => regionWord(siteName(cell)))
      const question = { ...rest, region: regionWord(region), epochs: BigInt(epochs), sites }
      const args = [toAbiHeader(header), question, proposer, all] as const
      return act('look for a site', encodeFunctionData({ abi, functionName: 'open', args }))
    },
    /** @param order indices of sites, the best first */
    rank: (id: number, order: readonly number[], voter: VoterProof) =>
      act(
        'rank sites',
        encodeFunctionData({ abi, functionName: 'rank', args: [BigInt(id), [...order], voter] }),
      ),
    /** By anybody, of what the account signed. */
    rankBySig: ({ siting, order, voter, signature }: SignedRankedBallot) =>
      act(
        'rank sites',
        encodeFunctionData({
          abi,
          functionName: 'rankBySig',
          args: [BigInt(siting), [...order], voter, signature],
        }),
      ),
    pledge: (id: number, site: number, amount: bigint) =>
      act(
        'pledge for a site',
        encodeFunctionData({ abi, functionName: 'pledge', args: [BigInt(id), BigInt(site), amount] }),
      ),
    close: (id: number) =>
      act('count a ranked vote', encodeFunctionData({ abi, functionName: 'close', args: [BigInt(id)] })),
    show: (id: number, header: EpochHeader, { account, since, proof }: SiteProof) => {
      const built = { builder: account, since: BigInt(since), proof: [...proof] }
      const args = [BigInt(id), toAbiHeader(header), built] as const
      return act('show what was built', encodeFunctionData({ abi, functionName: 'show', args }))
    },
    pay: (id: number) =>
      act('pay a builder', encodeFunctionData({ abi, functionName: 'pay', args: [BigInt(id)] })),
    giveBack: (id: number, site: number, account: Address) =>
      act(
        'give a pledge back',
        encodeFunctionData({ abi, functionName: 'giveBack', args: [BigInt(id), BigInt(site), account] }),
      ),
    /** Governor. */
    stop: (id: number) =>
      act('stop a siting', encodeFunctionData({ abi, functionName: 'stop', args: [BigInt(id)] })),
  }
}
