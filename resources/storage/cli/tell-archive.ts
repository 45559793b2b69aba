/**
 * The archive's part of the story: it puts the community's records onto its members' disks, one disk is unplugged, and what
 * was lost is rebuilt on another. Once for a data folder.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeJson } from '../../../cli/data-folder.ts'
import { row } from '../../../cli/explain/layout.ts'
import { calledAs } from '../../../cli/package-root.ts'
import type { NetworkOptions, RunningNetwork } from '../../../cli/up/run-network.ts'
import { formatBytes, formatSeconds } from '../../../client/format.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { createOutage, type Outage } from '../../../links/outage.ts'
import { pause } from '../../../links/pause.ts'
import type { ListedFile } from '../messages/gateway-answers.ts'
import { findGateway, type Gateway, linesOf, listFiles } from './gateway-client.ts'

const LOOK_MS = 500
/** The longest wait before a file is put again: all of it is sealed and cut anew. */
const PUT_AGAIN_MS = 5_000
/** Proofs are shown to work before a disk is unplugged. */
const CALM_MS = 12_000
/** Waiting for a vault that does not answer is told after so long: at the start it may not stand yet. */
const QUIET_MS = 10_000

/** Resolves when it is told, or the signal is aborted. What fails is said and costs the story nothing. */
export async function tellArchive(
  network: RunningNetwork,
  options: NetworkOptions,
  signal: AbortSignal,
): Promise<void> {
  const told = join(options.data.devices, 'archive', 'told.json')
  const isThere = network.devices.some(({ member }) => member.driver.kind === 'storage-gateway')
  if (!isThere || existsSync(told)) return
  try {
    const outage = createOutage({
      quietMs: QUIET_MS,
      onBegin: error => options.terminal.note(`  The archive waits: ${reasonOf(error)}.`),
      onEnd: lastedMs => options.terminal.note(`  The archive goes on, after ${formatSeconds(lastedMs)}.`),
    })
    await play({ network, options, signal, outage, gateway: findGateway(options.data, 'archive') })
    if (!signal.aborted) await writeJson(told, { told: true })
  } catch (error) {
    if (!signal.aborted)
      options.terminal.note(`  the archive: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface Scene {
  readonly network: RunningNetwork
  readonly options: NetworkOptions
  readonly signal: AbortSignal
  readonly gateway: Gateway
  readonly outage: Outage
}

async function play(scene: Scene): Promise<void> {
  const { network, options, signal } = scene
  const names = new Map(network.devices.map(({ signer, member }) => [signer.subject as string, member.name]))
  const nameOf = (provider: string) => names.get(provider) ?? provider.slice(0, 8)
  const records = join(dirname(options.loaded.file), 'data')
  const cids = [
    await put(scene, join(records, 'homes.csv'), nameOf),
    await put(scene, join(records, 'weather.csv'), nameOf),
  ]
  await until(scene, files => files.every(({ places }) => places.every(({ state }) => state === 'proved')))
  await pause(CALM_MS, signal)
  signal.throwIfAborted()
  const [file] = await list(scene)
  const lost = file!.places[0]!.provider
  network.unplug(nameOf(lost))
  say(scene, `${nameOf(lost)} is unplugged, for good`, [
    ['it kept', 'a share of each file; nobody tells the network'],
    ['watch', 'its proofs stay away, it is not paid, and its shares are rebuilt on another disk'],
  ])
  const began = performance.now()
  const worst = { risk: 0 }
  const whole = await until(scene, files => {
    worst.risk = Math.max(worst.risk, ...files.map(({ risk }) => risk ?? 0))
    return files.every(
      ({ places, shares, healthy }) =>
        healthy === shares && places.every(({ provider }) => provider !== lost),
    )
  })
  const back = await Promise.all(cids.map(cid => patiently(scene, () => isSame(scene, cid, records))))
  const now = whole[0]!
  say(scene, `The archive is whole again, ${Math.round((performance.now() - began) / 1000)} s later`, [
    ['it is on', now.places.map(({ provider }) => nameOf(provider)).join(', ')],
    ['its risk', `${chance(now.risk)}, from ${chance(worst.risk)} while a share was missing`],
    ['read back', back.every(Boolean) ? 'each file is to the byte what was put' : 'NOT what was put'],
    ['try', `${calledAs()} get ${now.cid} -o ${now.name}`],
  ])
}

async function put(scene: Scene, path: string, nameOf: (provider: string) => string): Promise<string> {
  const [name, body] = [basename(path), await readFile(path)]
  const once = async () => {
    // Also where the connection broke after it was put.
    const known = (await listOnce(scene)).find(file => file.name === name)
    return known?.cid ?? putOnce(scene, name, body, nameOf)
  }
  return patiently(scene, once, PUT_AGAIN_MS)
}

async function putOnce(
  scene: Scene,
  name: string,
  body: Buffer<ArrayBuffer>,
  nameOf: (provider: string) => string,
): Promise<string> {
  const target = `/-/files?bucket=archive&name=${encodeURIComponent(name)}`
  const response = await scene.gateway.ask(target, { method: 'PUT', body })
  for await (const line of linesOf(response)) {
    if (line.step === 'failed') throw new Error(line.detail ?? line.code)
    if (line.step !== 'done') continue
    say(scene, `The archive stores ${name}`, [
      ['as', `${line.cid}, ${formatBytes(body.length)}`],
      ['encrypted', 'on its own machine, then for each disk again'],
      ['on', line.providers.map(nameOf).join(', ')],
      ['', line.inWords],
    ])
    return line.cid
  }
  throw new Error('the gateway ended in the middle')
}

async function isSame({ gateway }: Scene, cid: string, records: string): Promise<boolean> {
  const response = await gateway.ask(`/-/files/${cid}`)
  const name = decodeURIComponent(response.headers.get('cairn-name') ?? '')
  const [put, got] = [
    await readFile(join(records, basename(name))),
    new Uint8Array(await response.arrayBuffer()),
  ]
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  return hash(put) === hash(got)
}

function list(scene: Scene): Promise<readonly ListedFile[]> {
  return patiently(scene, () => listOnce(scene))
}

function listOnce({ gateway }: Scene): Promise<readonly ListedFile[]> {
  return listFiles(gateway)
}

async function until(
  scene: Scene,
  isSo: (files: readonly ListedFile[]) => boolean,
): Promise<readonly ListedFile[]> {
  for (;;) {
    const files = await list(scene)
    if (files.length > 0 && isSo(files)) return files
    await pause(LOOK_MS, scene.signal)
  }
}

/**
 * The gateway may not stand yet, what it was asked may break off in the middle, and another program may have its port for a
 * while. Whatever it is, it is told, and the story goes on once it is over.
 */
function patiently<T>({ signal, outage }: Scene, work: () => Promise<T>, mostMs = LOOK_MS): Promise<T> {
  return keepTrying(work, { signal, outage, mayPass: () => true, mostMs })
}

function say({ options }: Scene, title: string, rows: readonly (readonly [string, string])[]): void {
  const { terminal } = options
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line()
  terminal.line(`  ${terminal.style.accent('◆')} ${terminal.style.strong(title)}`)
  for (const line of rows.flatMap(([label, text]) => row(label, text, layout))) terminal.line(`  ${line}`)
}

/** `1 in 2,100`. */
function chance(risk: number | undefined): string {
  return risk === undefined || risk === 0 ? 'none' : `1 in ${Math.round(1 / risk).toLocaleString('en')}`
}
