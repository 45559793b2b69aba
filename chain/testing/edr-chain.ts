/**
 * A chain on another implementation of the EVM than the embedded one: EDR, Hardhat's, in this process and behind HTTP as any
 * chain is. Each transaction is mined at once; the development accounts have coins, and the CREATE2 deployer is brought the
 * way it comes to every chain: by the transaction that its author signed for all of them.
 */
import { createRequire } from 'node:module'
import { type Hex, hexToBytes, parseEther } from 'viem'
import { type ChainClient, connectChain } from '../connect.ts'
import { DEVELOPMENT_ACCOUNTS, developmentAccount } from '../dev-accounts.ts'
import { EMBEDDED_CHAIN_ID } from '../embedded/anvil.ts'
import { type Ask, type RpcServer, serveRpc } from './serve-rpc.ts'

export interface EdrChain extends RpcServer {
  readonly client: ChainClient
  readonly ask: Ask
  /** One block with this time, whole seconds. Its number. */
  readonly mine: (toMs: number) => Promise<number>
}

/** What of EDR's interface is used here. */
interface Edr {
  readonly EdrContext: new () => {
    registerProviderFactory(type: string, factory: unknown): Promise<void>
    createProvider(...options: readonly unknown[]): Promise<{
      handleRequest(request: string): Promise<{ readonly data: unknown }>
    }>
  }
  readonly ContractDecoder: new () => unknown
  l1ProviderFactory(): unknown
  readonly L1_CHAIN_TYPE: string
  readonly OSAKA: string
}

const BLOCK_GAS = 30_000_000n
/** EIP-7825. */
const TRANSACTION_GAS = 1n << 24n
/** github.com/Arachnid/deterministic-deployment-proxy: who sends it, and the transaction, signed for every chain. */
const DEPLOYERS_SENDER = '0x3fab184622dc19b6109349b94811493bf2a45362'
const DEPLOYERS_TRANSACTION =
  '0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222'

/** @param genesisMs time of its first block, whole seconds. */
export async function startEdr({ genesisMs }: { readonly genesisMs: number }): Promise<EdrChain> {
  const provider = await createProvider(genesisMs)
  const ask: Ask = async (method, params) => {
    const { data } = await provider.handleRequest(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
    return typeof data === 'string' ? JSON.parse(data) : data
  }
  await ask('eth_sendRawTransaction', [DEPLOYERS_TRANSACTION])
  const server = await serveRpc(ask)
  const mine = async (toMs: number) => {
    await ask('evm_setNextBlockTimestamp', [`0x${(toMs / 1000).toString(16)}`])
    await ask('evm_mine', [])
    const { result } = await ask('eth_blockNumber', [])
    return Number(result)
  }
  return { ...server, ask, mine, client: await connectChain({ rpcUrl: server.url }) }
}

/** One for the process: it is what EDR keeps its threads in. */
let opened: ReturnType<typeof openContext> | undefined

async function openContext() {
  const edr: Edr = createRequire(import.meta.url)(
    `@nomicfoundation/edr-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`,
  )
  const context = new edr.EdrContext()
  await context.registerProviderFactory(edr.L1_CHAIN_TYPE, edr.l1ProviderFactory())
  return { edr, context }
}

async function createProvider(genesisMs: number) {
  opened ??= openContext()
  const { edr, context } = await opened
  const rich = Array.from({ length: DEVELOPMENT_ACCOUNTS }, (_, index) => developmentAccount(index).address)
  const genesisState = [...rich, DEPLOYERS_SENDER].map(address => ({
    address: hexToBytes(address as Hex),
    balance: parseEther('10000'),
  }))
  const config = {
    allowBlocksWithSameTimestamp: false,
    allowUnlimitedContractSize: false,
    bailOnCallFailure: true,
    bailOnTransactionFailure: false,
    chainId: BigInt(EMBEDDED_CHAIN_ID),
    coinbase: new Uint8Array(20),
    defaultTransactionGasLimit: TRANSACTION_GAS,
    genesisState,
    hardfork: edr.OSAKA,
    initialBaseFeePerGas: 1_000_000_000n,
    minGasPrice: 0n,
    mining: { autoMine: true, blockGasLimit: BLOCK_GAS, memPool: { order: 'Fifo' } },
    network: { genesisBlockGasLimit: BLOCK_GAS, genesisBlockTime: BigInt(genesisMs / 1000) },
    networkId: BigInt(EMBEDDED_CHAIN_ID),
    observability: {},
    ownedAccounts: [],
    precompileOverrides: [],
    transactionGasCap: TRANSACTION_GAS,
  }
  const silent = { enable: false, decodeConsoleLogInputsCallback: () => [], printLineCallback: () => {} }
  const events = { subscriptionCallback: () => {} }
  return context.createProvider(edr.L1_CHAIN_TYPE, config, silent, events, new edr.ContractDecoder())
}
