/**
 * A network of compute in which everybody is a process of its own, to be killed at any moment: an oracle, machines and a requester; only
 * the chain stays. What each says is read from its log.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { createPrivateJwk, signerFromJwk } from '../../../keys/make-signer.ts'
import { startTestNode, type TestNode, until } from '../../../node/testing/start-test-node.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { freePort, network, registerAll } from './start-compute.ts'

export interface Killable {
  readonly name: string
  readonly folder: string
  readonly subject: SubjectId
  readonly log: readonly string[]
  start(): void
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** Killed as soon as it says that once more. */
  dieAt(message: string): Promise<void>
}

const HERE = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export async function startKillable(count: number) {
  const root = mkdtempSync(join(tmpdir(), 'cairn-killed-'))
  const oracleKey = createPrivateJwk('EdDSA')
  const change = { oracleKey: signerFromJwk(oracleKey), dataDir: join(root, 'oracle'), http: { port: 0 } }
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const port = await freePort()
  const nodes = [`http://127.0.0.1:${port}`]
  const party = async (name: string, options: Readonly<Record<string, unknown>>): Promise<Party> => {
    const folder = join(root, name)
    mkdirSync(folder)
    const config = { name, dataDir: folder, nodes, driver: options }
    writeFileSync(join(folder, 'agent.json'), JSON.stringify(config))
    const signer = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
    const model = name === 'renter' ? 'compute/requester' : 'compute/worker'
    const url = `http://127.0.0.1:${options['port'] ?? 0}`
    const args = [HERE('../../../bin/agent.ts'), join(folder, 'agent.json')]
    return { signer, model, url, process: killable({ name, folder, subject: signer.subject }, () => args) }
  }
  const names = Array.from({ length: count }, (_, at) => `mill-${at + 1}`)
  const mills = await Promise.all(
    names.map(name => party(name, { kind: 'compute-worker', everyMs: 100, perGiga: '1000000' })),
  )
  const renterPort = await freePort()
  const requester = { kind: 'compute-requester', everyMs: 100, host: '127.0.0.1', port: renterPort }
  const renter = await party('renter', requester)
  await registerAll(test, mills, renter)
  let nowMs = await test.chain.nowMs()
  await test.node.stop()
  const settings = { deployment: test.options.deployment, rpcUrl: test.options.rpcUrl, port, oracleKey }
  const oracle = killable({ name: 'oracle', folder: change.dataDir, subject: '' as SubjectId }, () => {
    writeFileSync(join(root, 'oracle.json'), JSON.stringify({ ...settings, dataDir: change.dataDir, nowMs }))
    return [HERE('./oracle-process.ts'), join(root, 'oracle.json')]
  })
  const all = [oracle, ...mills.map(one => one.process), renter.process]
  for (const one of all) one.start()
  let epoch = -1
  return {
    oracle,
    owners: { renter: accountOf(test, 3), mills: names.map((_, at) => accountOf(test, 4 + at)) },
    payment: test.options.deployment.payment,
    mills: mills.map(one => one.process),
    renter: renter.process,
    renterUrl: renter.url,
    node: nodes[0]!,
    /** JSON of a GET of the node; undefined while it is away. */
    async get(path: string): Promise<unknown> {
      const response = await fetch(`${nodes[0]}${path}`).catch(() => undefined)
      return response?.ok === true ? response.json() : undefined
    },
    /** As the command line asks it; tried again while nobody answers. */
    ask: (path: string, init: RequestInit = {}) =>
      until(`the renter answers ${path}`, async () => {
        const file = join(renter.process.folder, 'rent.json')
        if (!existsSync(file)) return undefined
        const { secret } = JSON.parse(readFileSync(file, 'utf8')) as { secret: string }
        const headers = { authorization: `Bearer ${secret}` }
        return fetch(`${renter.url}${path}`, Object.assign({ headers }, init)).catch(() => undefined)
      }),
    /** To the end of the newest epoch, and until it is final. */
    async nextEpoch(meanwhile: () => Promise<unknown> = async () => undefined) {
      epoch++
      nowMs = test.genesisMs + (epoch + 1) * test.epochMs + 1_000
      await test.chain.mine(nowMs)
      oracle.tell({ nowMs })
      await meanwhile()
      await until(`epoch ${epoch} is final`, async () => {
        oracle.tell({ nowMs })
        const response = await fetch(`${nodes[0]}/v1/epochs/${epoch}`).catch(() => undefined)
        return response?.ok === true && ((await response.json()) as { stage?: string }).stage === 'final'
      })
      return epoch
    },
    filesOf: ({ folder }: Killable, kind: string) =>
      existsSync(join(folder, kind)) ? readdirSync(join(folder, kind)) : [],
    async stop() {
      await Promise.all(all.map(one => one.kill()))
      await test.chain.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function accountOf({ chain }: Pick<TestNode, 'chain'>, index: number): string {
  return chain.senderOf(index).account.address.toLowerCase()
}

interface Party {
  readonly signer: Awaited<ReturnType<typeof loadOrCreateKey>>
  readonly model: string
  readonly url: string
  readonly process: ReturnType<typeof killable>
}

function killable(who: Pick<Killable, 'name' | 'folder' | 'subject'>, args: () => readonly string[]) {
  const log: string[] = []
  let child: ChildProcess | undefined
  const waiting: { readonly message: string; readonly done: () => void }[] = []
  const kill = async () => {
    const dying = child
    child = undefined
    if (dying === undefined || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = once(dying, 'exit')
    dying.kill('SIGKILL')
    await gone
  }
  const note = (line: string) => {
    log.push(line)
    const at = waiting.findIndex(({ message }) => line.includes(message))
    if (at === -1) return
    child?.kill('SIGKILL')
    for (const { done } of waiting.splice(at, 1)) done()
  }
  return {
    ...who,
    log,
    kill,
    start() {
      const started = spawn(process.execPath, [...process.execArgv, ...args()], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      child = started
      for (const stream of [started.stdout, started.stderr])
        stream?.on('data', (text: Buffer) => text.toString().split('\n').filter(Boolean).forEach(note))
    },
    dieAt: async (message: string) => {
      await new Promise<void>(resolve => void waiting.push({ message, done: resolve }))
      await kill()
    },
    tell(message: object) {
      if (child?.connected === true) child.send(message, () => undefined)
    },
  }
}
