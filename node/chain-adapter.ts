/** The real chain behind chain-port.ts. */
import { getAbiItem, getContract } from 'viem'
import { activateEpoch } from '../chain/activate-epoch.ts'
import { abi } from '../chain/artifacts/Settlement.ts'
import { blockAt } from '../chain/block-at.ts'
import type { Deployment } from '../chain/deployment-file.ts'
import { isChainError } from '../chain/errors.ts'
import { readOracle, setReceiptKey } from '../chain/oracle-keys.ts'
import { createFactsCache, type FactsCache, readFacts } from '../chain/read-facts.ts'
import { readHeader } from '../chain/read-headers.ts'
import { readLogs } from '../chain/read-logs.ts'
import { readSigners } from '../chain/read-signers.ts'
import type { Sender } from '../chain/send-transaction.ts'
import { signHeader } from '../chain/sign-header.ts'
import { signStatement } from '../chain/sign-statement.ts'
import { type Submitted, submitHeader } from '../chain/submit-header.ts'
import { toChainError } from '../chain/to-chain-error.ts'
import { toAddress } from '../protocol/ids.ts'
import type { Verify } from '../protocol/signer.ts'
import type { ChainBlock, ChainPort } from './chain-port.ts'
import { findBlock } from './find-block.ts'
import type { Sent } from './store/epoch-record.ts'

export interface AdapterOptions {
  readonly sender: Sender
  readonly deployment: Deployment
  readonly verify: Verify
  /** On an embedded chain its checkpoint; nothing on any other. */
  readonly makeDurable: () => Promise<void>
}

const SUBMITTED = getAbiItem({ abi, name: 'EpochSubmitted' })
const CLAIMED = getAbiItem({ abi, name: 'Claimed' })

export function createChainPort(options: AdapterOptions): ChainPort {
  return { ...readBlocks(options), ...readSettlement(options), ...write(options) }
}

type BlockMethods = 'getHead' | 'getBlockAt' | 'getBlockHash' | 'readFacts' | 'readNewestFacts'
type WriteMethods =
  | 'activate'
  | 'declareReceiptKey'
  | 'signer'
  | 'signStatement'
  | 'signHeader'
  | 'submit'
  | 'makeDurable'

function readBlocks({ sender, deployment, verify }: AdapterOptions): Pick<ChainPort, BlockMethods> {
  const { client } = sender
  // Epochs ask for older blocks than the door does, and a cache only goes forward.
  const [ofEpochs, ofNewest] = [createFactsCache(), createFactsCache()]
  const getHead = () => blockAt(client)
  const getBlock = (number: number) => blockAt(client, number)
  const factsAt = (block: number, cache: FactsCache) =>
    readFacts({ client, deployment, block, verify, cache })
  const knownBlock = (number: number) =>
    getBlock(number).catch(error => {
      if (isChainError(error, 'block_unknown')) return undefined
      throw error
    })
  let last: ChainBlock | undefined

  return {
    getHead,
    async getBlockAt(timeMs) {
      const near = last !== undefined && last.timeMs <= timeMs ? await knownBlock(last.number) : undefined
      const from =
        near !== undefined && near.hash === last?.hash ? near : await getBlock(deployment.launchBlock)
      if (from.timeMs > timeMs) return from
      last = await findBlock({ getHead, getBlock }, from, timeMs)
      return last
    },
    getBlockHash: async number => (await knownBlock(number))?.hash,
    readFacts: block => factsAt(block, ofEpochs),
    readNewestFacts: async () => factsAt((await getHead()).number, ofNewest),
  }
}

function readSettlement({
  sender,
  deployment,
}: AdapterOptions): Omit<ChainPort, BlockMethods | WriteMethods> {
  const { client } = sender
  const { settlement: address, launchBlock } = deployment
  const { read } = getContract({ address, abi, client })
  return {
    getRules: () => told(() => Promise.all([read.rules(), read.announcedRules()])),
    getLatestEpoch: () => told(async () => Number(await read.nextEpoch()) - 1),
    getHeaderHash: epoch => told(() => read.headerHashOf([BigInt(epoch)])),
    async wasRejected(epoch, headerHash) {
      const range = { fromBlock: launchBlock, toBlock: (await blockAt(client)).number }
      const logs = await readLogs({ client, address, events: [SUBMITTED], ...range })
      return logs.some(({ args }) => Number(args.epoch) === epoch && args.headerHash === headerHash)
    },
    getCommittee: () => readSigners(client, deployment),
    async getSettled(epoch) {
      const { header, signers, txHash, block } = await readHeader({ client, deployment, epoch })
      const { gasUsed } = await told(() => client.getTransactionReceipt({ hash: txHash }))
      return { header, submission: { transaction: txHash, block, gasUsed, signers } }
    },
    getActiveEpoch: () => told(async () => Number(await read.activeEpochs()) - 1),
    getPayingEpoch: () => told(async () => Number((await read.activated()).epochs) - 1),
    getClaimed: (account, asset) => told(() => read.claimedOf([account, asset])),
    async listClaims(fromBlock, toBlock) {
      const logs = await readLogs({ client, address, events: [CLAIMED], fromBlock, toBlock })
      return logs.map(({ args, transactionHash, blockNumber }) => ({
        ...{ account: toAddress(args.account), asset: toAddress(args.asset), amount: args.amount },
        ...{ cumulative: args.cumulative, transaction: transactionHash, block: Number(blockNumber) },
      }))
    },
  }
}

function write({ sender, deployment, makeDurable }: AdapterOptions): Pick<ChainPort, WriteMethods> {
  const { read } = getContract({ address: deployment.settlement, abi, client: sender.client })
  return {
    async activate(header) {
      const [{ epochs }, minted] = await told(() => Promise.all([read.activated(), read.totalMinted()]))
      const isNewest = Number(epochs) <= header.epoch + 1
      const isOpen = Number(epochs) === header.epoch + 1 && minted >= header.tokenEarned
      if (!isNewest || isOpen) return undefined
      return toSent(await activateEpoch(sender, { deployment, header }))
    },
    signer: toAddress(sender.account.address),
    signStatement: draft => signStatement(sender.account, draft, deployment),
    signHeader: header => signHeader(sender.account, header, deployment),
    async submit(header, signatures) {
      const sent = await submitHeader(sender, { deployment, header, signatures })
      const signers = signatures.map(({ signer }) => signer).sort()
      return { ...toSent(sent), signers }
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
