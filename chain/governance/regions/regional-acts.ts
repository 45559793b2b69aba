/** What is done with regional votes, each as a call to send: a purse filled, a question asked, a vote cast, a payment made; and stopped. */
import { encodeFunctionData, type Hex } from 'viem'
import { regionWord, type VoterProof } from '../../../protocol/chain-formats/electorate.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { SignedRegionalBallot } from '../../../protocol/chain-formats/signed-votes.ts'
import type { Address } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/RegionalVotes.ts'
import { toAbiHeader } from '../../epochs/abi-header.ts'
import type { GovernedAct } from '../governed-acts.ts'

export interface RegionalQuestion {
  readonly region: string
  readonly asset: Address
  readonly payee: Address
  /** Base units; none for an opinion. */
  readonly amount: bigint
  readonly text: string
}

/** What a question is asked with: the newest active epoch, who asks, and all votes of the region. */
export interface RegionalStanding {
  readonly header: EpochHeader
  readonly proposer: VoterProof
  readonly all: VoterProof
}

export function regionalActs(to: Address) {
  const act = (verb: string, data: Hex): GovernedAct => ({ to, data, verb })
  return {
    fill: (region: string, asset: Address, amount: bigint) =>
      act(
        'fill a region’s purse',
        encodeFunctionData({ abi, functionName: 'fill', args: [regionWord(region), asset, amount] }),
      ),
    propose: (question: RegionalQuestion, { header, proposer, all }: RegionalStanding) =>
      act(
        'ask a region',
        encodeFunctionData({
          abi,
          functionName: 'propose',
          args: [toAbiHeader(header), { ...question, region: regionWord(question.region) }, proposer, all],
        }),
      ),
    vote: (id: number, inFavour: boolean, voter: VoterProof) =>
      act(
        'vote in a region',
        encodeFunctionData({ abi, functionName: 'vote', args: [BigInt(id), inFavour, voter] }),
      ),
    /** By anybody, of what the account signed. */
    voteBySig: ({ proposal, inFavour, voter, signature }: SignedRegionalBallot) =>
      act(
        'vote in a region',
        encodeFunctionData({
          abi,
          functionName: 'voteBySig',
          args: [BigInt(proposal), inFavour, voter, signature],
        }),
      ),
    pay: (id: number) =>
      act(
        'pay what a region voted for',
        encodeFunctionData({ abi, functionName: 'pay', args: [BigInt(id)] }),
      ),
    /** Governor. */
    stop: (id: number) =>
      act('stop a region’s proposal', encodeFunctionData({ abi, functionName: 'stop', args: [BigInt(id)] })),
    /** Governor. */
    takeBack: (region: string, asset: Address) =>
      act(
        'take a region’s purse back',
        encodeFunctionData({ abi, functionName: 'takeBack', args: [regionWord(region), asset] }),
      ),
  }
}
