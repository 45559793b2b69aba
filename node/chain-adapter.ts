/** The real chain behind chain-port.ts. */
import { getAbiItem, getContract, zeroHash } from 'viem'
import { abi } from '../chain/artifacts/Settlement.ts'
import { type BlockAt, blockAt, findBlockAt } from '../chain/block-at.ts'
import type { Deployment } from '../chain/deployment-file.ts'
import { activateEpoch } from '../chain/epochs/activate-epoch.ts'
import { createHeadView, type HeadView } from '../chain/epochs/head-view.ts'
import { readHeader } from '../chain/epochs/read-headers.ts'
import { signHeader } from '../chain/epochs/sign-header.ts'
import { type Submitted, submitHeader } from '../chain/epochs/submit-header.ts'
import { ChainError } from '../chain/errors.ts'
import { createFactsCache, type FactsCache, readFacts } from '../chain/facts/read-facts.ts'
import { readDepositChanges, readShown, showLine } from '../chain/money/show-line.ts'
import { readOracle, setReceiptKey } from '../chain/oracles/oracle-keys.ts'
import { signStatement } from '../chain/oracles/sign-statement.ts'
import { readLogs } from '../chain/read-logs.ts'
import type { Sender } from '../chain/send-transaction.ts'
import { toChainError } from '../chain/to-chain-error.ts'
import { type WatchHeadsOptions, watchHeads } from '../chain/watch-heads.ts'
import type { Verify } from '../protocol/cose/signer.ts'
import { toAddress } from '../protocol/ids.ts'
import type { ChainBlock, ChainPort } from './chain-port.ts'
import { findBlock } from './find-block.ts'
import type { Sent } from './store/epoch-record.ts'

export interface AdapterOptions {
  readonly sender: Sender
  readonly deployment: Deployment
  readonly verify: Verify
  /** On an embedded chain its checkpoint; nothing on any other. @returns the newest block that is durable */
  readonly makeDurable: () => Promise<number>
  /** Real time for which an answer about the newest block is not asked for again. */
  readonly freshMs: number
  /** Where the chain tells of its blocks by itself, and who wants to know. */
  readonly heads?: Omit<WatchHeadsOptions, 'onHead'> & { readonly onHead: () => void }
}

/** Real time after which a chain that tells of its blocks is asked all the same, and then from one question to the next. */
const [TOLD_MS, ASKED_MS] = [3_000, 500]

const SUBMITTED = [getAbiItem({ abi, name: 'EpochSubmitted' })] as const
const CLAIMED = [getAbiItem({ abi, name: 'Claimed' })] as const

export function createChainPort(options: AdapterOptions): ChainPort {
  const { sender, deployment, freshMs, heads } = options
  const { client } = sender
  const view = createHeadView({
    client,
    deployment,
    freshMs: heads === undefined ? freshMs : Math.max(freshMs, ASKED_MS),
    monotonicMs: () => performance.now(),
  })
  if (heads !== undefined) void watchHeads({ ...heads, onHead: block => hearHead(block, view, heads.onHead) })
  return { ...readBlocks(options, view), ...readSettlement(options, view), ...write(options, view) }
}

function hearHead(block: BlockAt, view: HeadView, onHead: () => void): void {
  view.tell(block, TOLD_MS)
  onHead()
}

type BlockMethods = 'getHead' | 'getBlockAt' | 'getBlockHash' | 'readFacts' | 'readNewestFacts'
type WriteMethods =
  | 'activate'
  | 'declareReceiptKey'
  | 'signer'
  | 'signStatement'
  | 'signHeader'
  | 'submit'
  | 'showLine'
  | 'makeDurable'

function readBlocks(
  { sender, deployment, verify }: AdapterOptions,
  view: HeadView,
): Pick<ChainPort, BlockMethods> {
  const { client } = sender
  // Epochs ask for older blocks than the door does, and a cache only goes forward.
  const [ofEpochs, ofNewest] = [createFactsCache(), createFactsCache()]
  const { getHead, knownBlock } = view
  const factsAt = (block: number, cache: FactsCache) =>
    readFacts({ client, deployment, block, verify, cache, knownBlock })
  const getBlock = async (number: number) => {
    const found = await view.getBlock(number)
    if (found === undefined) throw new ChainError('block_unknown', { block: number })
    return found
  }
  let last: ChainBlock | undefined

  return {
    getHead,
    async getBlockAt(timeMs) {
      const near = last !== undefined && last.timeMs <= timeMs ? await view.getBlock(last.number) : undefined
      const from =
        near !== undefined && near.hash === last?.hash ? near : await getBlock(deployment.launchBlock)
      if (from.timeMs > timeMs) return from
      last = await findBlock({ getHead, getBlock }, from, timeMs)
      return last
    },
    getBlockHash: async number => (await findBlockAt(client, number))?.hash,
    readFacts: block => factsAt(block, ofEpochs),
    readNewestFacts: async () => factsAt((await view.askHead()).number, ofNewest),
  }
}

function readSettlement(
  { sender, deployment }: AdapterOptions,
  view: HeadView,
): Omit<ChainPort, BlockMethods | WriteMethods> {
  const { client } = sender
  const { settlement: address, launchBlock } = deployment
  const { read } = getContract({ address, abi, client })
  return {
    getRules: async () => (await view.getState()).rules,
    async getRulesOf(epoch) {
      const [inForce, announced] = (await view.getState()).rules
      // Nothing is announced, as nearly always: there is nothing to ask.
      if (announced === inForce || announced === zeroHash) return inForce
      return told(() => read.rulesOf([BigInt(epoch)]))
    },
    getLatestEpoch: async () => (await view.getState()).latest,
    getHeaderHash: async epoch => (await view.getHeaderHash(epoch)) ?? zeroHash,
    async wasRejected(epoch, headerHash) {
      const range = { fromBlock: launchBlock, toBlock: (await blockAt(client)).number }
      const logs = await readLogs({ client, address, events: SUBMITTED, ...range })
      return logs.some(({ args }) => Number(args.epoch) === epoch && args.headerHash === headerHash)
    },
    getCommittee: async () => (await view.getState()).signers,
    async getSettled(epoch) {
      const { header, signers, txHash, block } = await readHeader({ client, deployment, epoch })
      const { gasUsed } = await told(() => client.getTransactionReceipt({ hash: txHash }))
      return { header, submission: { transaction: txHash, block, gasUsed, signers } }
    },
    getActiveEpoch: async () => (await view.getState()).active,
    getPayingEpoch: async () => (await view.getState()).paying,
    listDepositChanges: (fromBlock, toBlock) =>
      readDepositChanges(client, deployment, { fromBlock, toBlock }),
    getShown: (account, asset) => readShown(client, { deployment, account, asset }),
    getClaimed: (account, asset) => told(() => read.claimedOf([account, asset])),
    async listClaims(fromBlock, toBlock) {
      const logs = await readLogs({ client, address, events: CLAIMED, fromBlock, toBlock })
      return logs.map(({ args, transactionHash, blockNumber }) => ({
        account: toAddress(args.account),
        asset: toAddress(args.asset),
        amount: args.amount,
        cumulative: args.cumulative,
        transaction: transactionHash,
        block: Number(blockNumber),
      }))
    },
  }
}

function write(
  { sender, deployment, makeDurable }: AdapterOptions,
  view: HeadView,
): Pick<ChainPort, WriteMethods> {
  return {
    async activate(header) {
      const { paying, minted } = await view.getState()
      const isNewest = paying <= header.epoch
      const isOpen = paying === header.epoch && minted >= header.tokenEarned
      if (!isNewest || isOpen) return undefined
      return toSent(await activateEpoch(sender, { deployment, header }).finally(view.forget))
    },
    signer: toAddress(sender.account.address),
    signStatement: draft => signStatement(sender.account, draft, deployment),
    signHeader: header => signHeader(sender.account, header, deployment),
    async submit(header, signatures) {
      const sent = await submitHeader(sender, { deployment, header, signatures }).finally(view.forget)
      const signers = signatures.map(({ signer }) => signer).sort()
      return { ...toSent(sent), signers }
    },
    async showLine({ entry, proof }) {
      await showLine(sender, { deployment, entry, proof })
    },
    async declareReceiptKey(signer) {
      const { client, account } = sender
      const mine = toAddress(account.address)
      const known = await readOracle(client, { deployment, signer: mine })
      if (known?.account !== mine || known.receiptKey === signer.subject) return
      await setReceiptKey(sender, { deployment, signer })
    },
    makeDurable,
  }
}

function toSent({ txHash, block, gasUsed }: Submitted): Sent {
  return { transaction: txHash, block, gasUsed }
}

async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw toChainError(error)
  }
}
