/** The demonstration's chain, oracles and devices, and what is asked of them. */

import { join } from 'node:path'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { connectChain } from '../../chain/connect.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { startEmbeddedChain } from '../../chain/embedded/embedded-chain.ts'
import { giveCoins } from '../../chain/embedded/give-coins.ts'
import { readEpochs, readHeader, type SubmittedEpoch } from '../../chain/epochs/read-headers.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { bundleAddress, readBundle } from '../../kernel/bundle/bundle.ts'
import { fetchWith } from '../../kernel/bundle/read-parts.ts'
import type { Bundle, KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { pause } from '../../links/pause.ts'
import { freePort } from '../../node/testing/free-port.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { consentBytes, registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { headerStructHash } from '../../protocol/chain-formats/header.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { openReceipt, type Receipt } from '../../protocol/receipt/receipt.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../protocol/senml/senml.ts'
import { demoNetwork, EPOCH_MS } from './network.ts'
import { createOracleProcess, type OracleProcess } from './processes.ts'

export interface Check {
  readonly name: string
  readonly holds: boolean
}

export interface Demo {
  readonly oracles: readonly OracleProcess[]
  /** The next epoch that the chain waits for. */
  next(): number
  /** Gives up after two minutes: whoever asked looks at `next`. */
  untilSettled(epoch: number): Promise<void>
  /** What is wrong with a settled header, if anything: each is computed again from its bundle, by the honest rules. */
  recompute(): Promise<string | undefined>
  receipts(): number
  /** The last epoch that a receipt names; each promises inclusion in it or the next. */
  lastPromised(): number
  /** Acknowledged, and neither in the epoch that was promised nor in any other. */
  lostMessages(): Promise<readonly string[]>
  /** Devices say nothing more. */
  hush(): void
  stop(): Promise<void>
}

const ORACLES = 7
const DEVICES = 6
const LEAD_MS = 8_000
const PATIENCE_MS = 300_000
const COINS = 10n ** 20n
const DAY_S = 86_400

export async function startDemo(folder: string, say: (text: string) => void): Promise<Demo> {
  const network = demoNetwork()
  const startMs = Math.floor(Date.now() / 1000) * 1000
  const chain = await startEmbeddedChain({
    folder: join(folder, 'chain'),
    genesisMs: startMs - 60_000,
    notBeforeMs: Date.now(),
    speed: 1,
    tickMs: 100,
    idleMs: 1_000,
  })
  const client = await connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId })
  const sender = { client, account: developmentAccount(0), embedded: true }
  const keys = Array.from({ length: ORACLES }, generatePrivateKey)
  const accounts = keys.map(key => toAddress(privateKeyToAccount(key).address))
  for (const to of accounts) await giveCoins(sender, { to, atLeast: COINS })
  const genesisMs = Math.ceil((chain.nowMs() + LEAD_MS) / 1000) * 1000
  const founders = accounts.map(signer => ({ signer, payee: signer }))
  const deployment = await launchNetwork({ sender, rules: network.rules, oracles: founders, genesisMs })
  const devices = Array.from({ length: DEVICES }, () => createSigner('ES256'))
  const consents = devices.map(async (signer, index) => {
    const consent = {
      key: signer.key,
      owner: toAddress(developmentAccount(index + 4).address),
      cell: '',
      nonce: 0,
      model: 'uptime/box',
      details: encodeCbor({}),
      deadline: Math.floor(chain.nowMs() / 1000) + DAY_S,
    }
    return { consent, signature: await signer.sign(consentBytes(consent, registryPlaceOf(deployment))) }
  })
  await registerDevices(sender, { deployment, consents: await Promise.all(consents) })
  const ports = await Promise.all(keys.map(freePort))
  const oracles = keys.map((privateKey, index) =>
    createOracleProcess(`oracle-${index + 1}`, {
      folder: join(folder, `oracle-${index + 1}`),
      port: ports[index]!,
      rpcUrl: chain.rpcUrl,
      deployment,
      privateKey,
      corrupt: false,
      peers: ports.filter((_, other) => other !== index).map(port => `http://127.0.0.1:${port}`),
    }),
  )
  for (const oracle of oracles) await oracle.start()

  const stopping = new AbortController()
  const quiet = new AbortController()
  const receipts: Receipt[] = []
  let settled: readonly SubmittedEpoch[] = []
  const talking = devices.map((device, index) =>
    talk(device, {
      index,
      network: networkIdOf(deployment),
      oracles,
      nowMs: () => chain.nowMs(),
      receipts,
      signal: AbortSignal.any([stopping.signal, quiet.signal]),
    }),
  )
  const names = new Map(accounts.map((address, index) => [address, `oracle-${index + 1}`]))
  const watching = watch()

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const epochs = await readEpochs({ client, deployment }).catch(() => settled)
      for (const { epoch } of epochs.slice(settled.length))
        say(`epoch ${epoch}, signed by ${await signersOf(epoch)}`)
      settled = epochs
      await pause(250, stopping.signal)
    }
  }

  async function signersOf(epoch: number): Promise<string> {
    const header = await readHeader({ client, deployment, epoch }).catch(() => undefined)
    if (header === undefined) return 'nobody who could be asked just now'
    const { signers } = header
    const shown = signers.map(signer => names.get(signer)?.replace('oracle-', '') ?? signer)
    return `oracles ${shown.sort().join(', ')}`
  }

  async function fetchBundle(epoch: number): Promise<Bundle | undefined> {
    const { bundle } = settled[epoch]!.header
    for (const { url } of oracles.filter(({ isUp }) => isUp)) {
      const path = `${url}/v1/epochs/${epoch}/bundle`
      const manifest = await bytesOf(path)
      if (manifest === undefined || bundleAddress(manifest) !== bundle) continue
      const whole = fetchWith(readBundle(manifest), async hash => {
        const bytes = await bytesOf(`${path}/${hash}`)
        if (bytes === undefined) throw new Error(`${url} lacks part ${hash}`)
        return bytes
      })
      const found = await whole.catch(() => undefined)
      if (found !== undefined) return found
    }
    return undefined
  }

  return {
    oracles,
    next: () => settled.length,
    async untilSettled(epoch) {
      const end = performance.now() + PATIENCE_MS
      while (settled.length < epoch && performance.now() < end) await pause(100)
    },
    async recompute() {
      const verify = createVerifier()
      let prior: KernelState = genesisState(network)
      for (const { epoch, headerHash } of settled) {
        const bundle = await fetchBundle(epoch)
        if (bundle === undefined) return `nobody has the evidence of epoch ${epoch}`
        const { viewNumber } = settled[epoch]!.header
        const result = settleEpoch({ network, prior, bundle, viewNumber }, verify)
        if (headerStructHash(result.header) !== headerHash) return `epoch ${epoch} does not come out`
        prior = result.state
      }
      return undefined
    },
    receipts: () => receipts.length,
    lastPromised: () => Math.max(...receipts.map(({ epoch }) => epoch)),
    async lostMessages() {
      const found = new Set<string>()
      for (const { epoch } of settled) {
        for (const { message } of (await fetchBundle(epoch))?.evidence ?? []) found.add(message.id)
      }
      return receipts.map(({ message }) => message).filter(message => !found.has(message))
    },
    hush: () => quiet.abort(),
    async stop() {
      stopping.abort()
      await Promise.allSettled([...talking, watching])
      await Promise.all(oracles.map(oracle => oracle.kill()))
      await chain.stop()
    },
  }
}

interface Talk {
  readonly index: number
  /** The network's id. */
  readonly network: Hash
  readonly oracles: readonly OracleProcess[]
  readonly nowMs: () => number
  readonly receipts: Receipt[]
  readonly signal: AbortSignal
}

/** A heartbeat a second, to the device's own oracle, or to the next one that answers. */
async function talk(
  device: Signer,
  { index, network, oracles, nowMs, receipts, signal }: Talk,
): Promise<void> {
  for (let sequence = 1; !signal.aborted; sequence++) {
    const timeMs = Math.floor(nowMs())
    const payload = encodeSenmlCbor([{ n: 'uptime', u: 's', t: timeMs / 1000, v: sequence }])
    const said = { signer: device, network, sequence, timeMs, contentType: SENML_CBOR, payload }
    const bytes = await sealMessage(said)
    for (let turn = 0; turn < oracles.length; turn++) {
      const { url } = oracles[(index + turn) % oracles.length]!
      const body = new Uint8Array(bytes)
      const receipt = await bytesOf(`${url}/v1/messages`, { method: 'POST', body })
      if (receipt === undefined) continue
      receipts.push(openReceipt(receipt))
      break
    }
    await pause(EPOCH_MS / 5, signal)
  }
}

/** Undefined where nobody answers, says no, or breaks off in the middle. */
async function bytesOf(url: string, init?: RequestInit): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, init)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
