/** What governance can do, as calls. Who may do each, and with what delay: docs/governance.md. */
import { encodeFunctionData, type Hex, pad, stringToHex } from 'viem'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { Address, Hash, SubjectId } from '../../protocol/ids.ts'
import { abi as registryAbi } from '../artifacts/DeviceRegistry.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { abi as emissionAbi } from '../artifacts/Emission.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { Deployment } from '../deployment-file.ts'
import { toAbiHeader } from '../epochs/abi-header.ts'

export interface GovernedAct {
  readonly to: Address
  readonly data: Hex
  /** What it is, for people: `reject epoch 7`. */
  readonly verb: string
}

export interface Breaker {
  /** Base units that may pass at once. */
  readonly capacity: bigint
  /** In which that refills; whole seconds. */
  readonly windowS: number
}

/** The acts of one network's governance. */
export function governedActs(deployment: Deployment) {
  return { ...settlementActs(deployment), ...oracleActs(deployment), ...otherActs(deployment) }
}

function settlementActs({ settlement }: Deployment) {
  const onSettlement = (verb: string, data: Hex): GovernedAct => ({ to: settlement, data, verb })
  return {
    /** Takes back a pending epoch and those after it. Council. */
    reject: (from: number) =>
      onSettlement(
        `reject epoch ${from}`,
        encodeFunctionData({ abi: settlementAbi, functionName: 'reject', args: [BigInt(from)] }),
      ),
    /** Nothing is claimed or withdrawn for three days. Council. */
    pause: () => onSettlement('pause', encodeFunctionData({ abi: settlementAbi, functionName: 'pause' })),
    /** Council. */
    resume: () => onSettlement('resume', encodeFunctionData({ abi: settlementAbi, functionName: 'resume' })),
    /**
     * An activated epoch, and all after it, count no more.
     * @param before header of the epoch before it; paused: at once by the council, which needs the pause.
     */
    disown: (before: EpochHeader, paused: boolean) =>
      onSettlement(
        `disown epoch ${before.epoch + 1}`,
        encodeFunctionData({
          abi: settlementAbi,
          functionName: paused ? 'disownPaused' : 'disown',
          args: [BigInt(before.epoch + 1), toAbiHeader(before)],
        }),
      ),
    announceRules: (rules: Hash, from: number) =>
      onSettlement(
        `announce rules from epoch ${from}`,
        encodeFunctionData({
          abi: settlementAbi,
          functionName: 'announceRules',
          args: [rules, BigInt(from)],
        }),
      ),
    addAsset: (asset: Address, { capacity, windowS }: Breaker) =>
      onSettlement(
        'add an asset',
        encodeFunctionData({
          abi: settlementAbi,
          functionName: 'addAsset',
          args: [asset, capacity, windowS],
        }),
      ),
    setBreaker: (asset: Address, { capacity, windowS }: Breaker) =>
      onSettlement(
        'set a breaker',
        encodeFunctionData({
          abi: settlementAbi,
          functionName: 'setBreaker',
          args: [asset, capacity, windowS],
        }),
      ),
  }
}

function oracleActs({ oracleSet }: Deployment) {
  const onOracles = (verb: string, data: Hex): GovernedAct => ({ to: oracleSet, data, verb })
  return {
    admit: (signer: Address, admitted = true) =>
      onOracles(
        admitted ? 'admit an oracle' : 'take back an admission',
        encodeFunctionData({ abi: oracleSetAbi, functionName: 'admit', args: [signer, admitted] }),
      ),
    dismiss: (signer: Address) =>
      onOracles(
        'dismiss an oracle',
        encodeFunctionData({ abi: oracleSetAbi, functionName: 'dismiss', args: [signer] }),
      ),
    /** @param digest of the header that was found right. Council. */
    dismissChallenge: (id: bigint, digest: Hash) =>
      onOracles(
        'dismiss a challenge',
        encodeFunctionData({ abi: oracleSetAbi, functionName: 'dismissChallenge', args: [id, digest] }),
      ),
    /** @param signatures 64 bytes each, of the oracles that are to lose their bonds. */
    uphold: (id: bigint, header: EpochHeader, signatures: readonly Hex[]) =>
      onOracles(
        'uphold a challenge',
        encodeFunctionData({
          abi: oracleSetAbi,
          functionName: 'uphold',
          args: [id, toAbiHeader(header), signatures.map(compact)],
        }),
      ),
  }
}

function otherActs({ registry, directory, emission }: Deployment) {
  return {
    setMintBreaker: ({ capacity, windowS }: Breaker): GovernedAct => ({
      to: emission,
      data: encodeFunctionData({ abi: emissionAbi, functionName: 'setBreaker', args: [capacity, windowS] }),
      verb: 'set the breaker of mints',
    }),
    /** Council. */
    grantAppeal: (device: SubjectId): GovernedAct => ({
      to: registry,
      data: encodeFunctionData({ abi: registryAbi, functionName: 'grantAppeal', args: [`0x${device}`] }),
      verb: 'grant an appeal',
    }),
    /** Its vouchers count for these kinds, 1 to 31 of a-z 0-9 . - each, and for no others; none takes it off the list. */
    issuer: (subject: SubjectId, kinds: readonly string[]): GovernedAct => ({
      to: directory,
      data: encodeFunctionData({
        abi: directoryAbi,
        functionName: 'setIssuer',
        args: [`0x${subject}`, [...new Set(kinds)].sort().map(toWord)],
      }),
      verb: `list the issuer ${subject.slice(0, 8)}… for ${kinds.join(', ')}`,
    }),
    /** Council. */
    dropIssuer: (subject: SubjectId): GovernedAct => ({
      to: directory,
      data: encodeFunctionData({ abi: directoryAbi, functionName: 'dropIssuer', args: [`0x${subject}`] }),
      verb: `take the issuer ${subject.slice(0, 8)}… off the list`,
    }),
    /** @param name 1 to 31 of a-z 0-9 . -; the zero address takes it back. */
    name: (name: string, account: Address): GovernedAct => ({
      to: directory,
      data: encodeFunctionData({
        abi: directoryAbi,
        functionName: 'set',
        args: [toWord(name), account],
      }),
      verb: `name ${name}`,
    }),
  }
}

function toWord(name: string): Hex {
  return pad(stringToHex(name), { dir: 'right', size: 32 })
}

function compact(signature: Hex) {
  return { r: `0x${signature.slice(2, 66)}`, vs: `0x${signature.slice(66, 130)}` } as const
}
