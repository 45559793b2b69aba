/**
 * Who may vote in which region, as the Merkle root that stands in the header of its epoch (`extensions`), and the proofs that
 * contracts/governance/RegionalVotes.sol takes. The same tree as the ledger's: leaves hashed twice, sorted, pairs ascending.
 *
 *   leaf = keccak256(keccak256(region ‖ account ‖ votes)), an ABI word each; one more a region, with account 0 and the sum of its votes
 *
 * Where the rules list sites, there is a leaf for each account with a verified device in one: `site:` and its cell for the region, and for the
 * votes the epoch since which. A region's name has no colon. contracts/governance/Siting.sol takes them.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Address, type Hash, toAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { buildTreeOf, type MerkleTree } from '../merkle/merkle.ts'
import { putAddress, putUint, WORD_BYTES } from './abi-words.ts'

/** Square roots are counted in millionths of a vote. */
export const VOTE_UNIT = 1_000_000n

export interface Voter {
  readonly account: Address
  /** In millionths of a vote, above 0. */
  readonly votes: bigint
}

/** Of one region. */
export interface Electorate {
  /** 1 to 31 of a-z 0-9 . and -. */
  readonly region: string
  /** Ascending by account, each once. */
  readonly voters: readonly Voter[]
}

/** Who has been verified in a cell that the rules list as a site, without a break. */
export interface Site {
  /** H3 cell. */
  readonly cell: string
  readonly account: Address
  /** The first epoch of it. */
  readonly since: number
}

export interface SiteProof extends Site {
  readonly proof: readonly Hash[]
}

export interface VoterProof extends Voter {
  readonly proof: readonly Hash[]
}

/** What a proposal is opened with: the sum of a region's votes. */
export const EVERYBODY = toAddress(`0x${'0'.repeat(40)}`)
const WORDS = 3

/** @example regionWord('alfama') // the name's ASCII, zeros behind */
export function regionWord(region: string): Hash {
  return `0x${bytesToHex(utf8ToBytes(region)).padEnd(64, '0')}`
}

/** @example totalOf({ region: 'alfama', voters: [{ account: '0x00000000000000000000000000000000000000a1', votes: 5n }] }) // → 5n */
export function totalOf({ voters }: Electorate): bigint {
  return voters.reduce((sum, { votes }) => sum + votes, 0n)
}

/** @throws {ProtocolError} tree_empty where there is no region @example buildElectorateTree(electorates).root // the header’s `extensions` */
export function buildElectorateTree(
  electorates: readonly Electorate[],
  sites: readonly Site[] = [],
): MerkleTree {
  const voting = electorates.flatMap(electorate => {
    const region = utf8ToBytes(electorate.region)
    const whole = { account: EVERYBODY, votes: totalOf(electorate) }
    return [whole, ...electorate.voters].map(voter => ({ region, voter }))
  })
  const rows = [
    ...voting,
    ...sites.map(site => ({ region: utf8ToBytes(siteName(site.cell)), voter: asVoter(site) })),
  ]
  let next = 0
  return buildTreeOf({
    count: rows.length,
    words: WORDS,
    writeNext(target, view, at) {
      const { region, voter } = rows[next++]!
      target.set(region, at)
      writeVoter(target, view, at, voter)
    },
  })
}

/** Undefined where the account has no vote there. @example proveVoter(electorates, 'alfama', EVERYBODY)?.votes // all of them */
export function proveVoter(
  electorates: readonly Electorate[],
  region: string,
  account: Address,
  sites: readonly Site[] = [],
): VoterProof | undefined {
  const electorate = electorates.find(one => one.region === region)
  if (electorate === undefined) return undefined
  const votes =
    account === EVERYBODY
      ? totalOf(electorate)
      : electorate.voters.find(voter => voter.account === account)?.votes
  if (votes === undefined) return undefined
  const tree = buildElectorateTree(electorates, sites)
  return { account, votes, proof: pathOf(tree, voterLeafHash(region, { account, votes })) }
}

/** Undefined where nothing of the account has been verified there. @example proveSite([], sites, '8739331a8ffffff', account)?.since */
export function proveSite(
  electorates: readonly Electorate[],
  sites: readonly Site[],
  cell: string,
  account: Address,
): SiteProof | undefined {
  const site = sites.find(one => one.cell === cell && one.account === account)
  if (site === undefined) return undefined
  const tree = buildElectorateTree(electorates, sites)
  return { ...site, proof: pathOf(tree, voterLeafHash(siteName(cell), asVoter(site))) }
}

/** As the tree and the contract name it. @example siteName('8739331a8ffffff') // → 'site:8739331a8ffffff' */
export function siteName(cell: string): string {
  return `site:${cell}`
}

function asVoter({ account, since }: Site): Voter {
  return { account, votes: BigInt(since) }
}

function pathOf(tree: MerkleTree, leaf: Uint8Array): readonly Hash[] {
  return tree.proofOf(leaf).map((hash): Hash => `0x${bytesToHex(hash)}`)
}

/** @example voterLeafHash('alfama', { account, votes: 1_414_213n }) */
export function voterLeafHash(region: string, voter: Voter): Uint8Array {
  const words = new Uint8Array(WORDS * WORD_BYTES)
  words.set(utf8ToBytes(region))
  writeVoter(words, new DataView(words.buffer), 0, voter)
  return keccak256(keccak256(words))
}

function writeVoter(target: Uint8Array, view: DataView, at: number, { account, votes }: Voter): void {
  putAddress(target, at + WORD_BYTES, account)
  putUint(view, at + 2 * WORD_BYTES, votes)
}
