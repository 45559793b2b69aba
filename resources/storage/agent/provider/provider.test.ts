/** A provider at its door: what it takes, what it refuses and why, what it survives. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allow } from '../../../../chain/money/allow.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { until } from '../../../../node/testing/start-test-node.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import { type Hash, toAddress } from '../../../../protocol/ids.ts'
import { type openMessage, sealMessage } from '../../../../protocol/message.ts'
import { encodePieceCid, type PieceName } from '../../../../protocol/piece/piece-cid.ts'
import { isLeafOf } from '../../../../protocol/piece/piece-proof.ts'
import { createPieceTree } from '../../../../protocol/piece/piece-tree.ts'
import {
  DEAL_TYPE,
  dealId,
  encodeDeal,
  encodeReceipt,
  RECEIPT_TYPE,
} from '../../messages/storage-messages.ts'
import { type StorageNetwork, type StorageParty, startStorage } from '../../testing/start-storage.ts'

let net: StorageNetwork
let disk: StorageParty
let sequence = 0
const TOKEN = '5e'.repeat(16)
const BYTES = bytesOf(5_000_000)
const PIECE = pieceOf(BYTES)

beforeAll(async () => {
  net = await startStorage(1, { provider: { scrubEveryMs: 50 } })
  disk = net.providers[0]!
  // This test speaks for the consumer itself.
  await net.consumer.stop()
  sequence = Math.floor(net.test.genesisMs / 1000) + 1_000
})
afterAll(() => net.stop())

function bytesOf(size: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => ((at + seed) * 2_654_435_761) >>> 13)
}

function pieceOf(bytes: Uint8Array): PieceName & { readonly cid: string } {
  const tree = createPieceTree()
  tree.update(bytes)
  const { root, rawSize, height } = tree.finish()
  return { root, rawSize, height, cid: encodePieceCid({ root, rawSize, height }) }
}

interface Offer {
  readonly piece?: PieceName
  readonly price?: bigint
  readonly hours?: number
  readonly provider?: string
  readonly signer?: Signer
  readonly network?: Hash
}

async function seal(
  contentType: string,
  payload: Uint8Array,
  { signer = net.consumer.signer, network = net.test.networkId }: Pick<Offer, 'signer' | 'network'> = {},
): Promise<Uint8Array> {
  const timeMs = net.test.genesisMs
  return sealMessage({ signer, network, contentType, payload, sequence: ++sequence, timeMs })
}

function deal({
  piece = PIECE,
  price = 10n ** 12n,
  hours = 1000,
  provider,
  ...by
}: Offer = {}): Promise<Uint8Array> {
  const share = {
    provider: (provider ?? disk.signer.subject) as Signer['subject'],
    piece,
    price,
    egress: 5_000_000n,
  }
  const untilMs = net.test.genesisMs + hours * 3_600_000
  return seal(DEAL_TYPE, encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs, shares: [share] }), by)
}

async function put(bytes: Uint8Array, sealed: Uint8Array, cid = pieceOf(bytes).cid, change: object = {}) {
  const headers = {
    'cairn-deal': Buffer.from(sealed).toString('base64url'),
    'cairn-share': '0',
    'cairn-token': TOKEN,
  }
  const response = await fetch(`${disk.url}/pieces/${cid}`, {
    method: 'PUT',
    headers: { ...headers, ...change },
    body: bytes as Uint8Array<ArrayBuffer>,
  })
  return { status: response.status, ...((await response.json()) as { code?: string; facts?: object }) }
}

const get = (cid: string, headers: object = {}) =>
  fetch(`${disk.url}/pieces/${cid}`, { headers: { authorization: `Bearer ${TOKEN}`, ...headers } })

describe('a provider refuses, and says why,', () => {
  const refused = async (sealed: Promise<Uint8Array>, change: object = {}) =>
    put(BYTES, await sealed, PIECE.cid, change)
  it('a deal that is none', async () => {
    expect(await put(BYTES, new Uint8Array(0))).toMatchObject({ status: 400, code: 'deal_malformed' })
    expect(await put(BYTES, bytesOf(100))).toMatchObject({ status: 400 })
    expect(await refused(deal(), { 'cairn-share': '7' })).toMatchObject({
      status: 403,
      code: 'deal_of_other',
    })
    expect(await refused(deal(), { 'cairn-token': 'guess' })).toMatchObject({
      status: 400,
      code: 'deal_malformed',
    })
  })
  it('a deal for another provider, or other bytes', async () => {
    expect(await refused(deal({ provider: 'c'.repeat(64) }))).toMatchObject({ code: 'deal_of_other' })
    expect(await refused(deal({ piece: pieceOf(bytesOf(10)) }))).toMatchObject({ code: 'deal_of_other' })
  })
  it('a deal that pays too little, or is over too soon', async () => {
    expect(await refused(deal({ price: 5n }))).toMatchObject({
      status: 402,
      code: 'price_too_low',
      facts: { offered: '5', asked: '1000000000000' },
    })
    expect(await refused(deal({ hours: 0 }))).toMatchObject({ code: 'deal_too_short' })
  })
  it('a deal signed by nobody, or with a signature of somebody else', async () => {
    expect(await refused(deal({ signer: createSigner('ES256') }))).toMatchObject({
      status: 403,
      code: 'deal_of_nobody',
    })
    const forged = await deal()
    forged[forged.length - 1]! ^= 1
    expect(await put(BYTES, forged)).toMatchObject({
      code: 'deal_of_other',
      facts: { signature: 'does not hold' },
    })
  })
  it('a deal that was made in another network', async () => {
    const network = `0x${'77'.repeat(32)}` as const
    expect(await refused(deal({ network }))).toMatchObject({
      code: 'deal_of_other',
      facts: { named: network, network: net.test.networkId },
    })
  })
  it('a deal that its deposit does not cover for a day', async () => {
    const dear = await deal({ price: 2n ** 90n })
    expect(await put(BYTES, dear)).toMatchObject({
      status: 402,
      code: 'deposit_too_small',
      facts: { available: '100000000' },
    })
  })
  it('a deal that its owner does not let it pay', async () => {
    const { deployment } = net.test.options
    const owner = net.test.chain.senderOf(3)
    const account = toAddress(owner.account.address)
    const whose = { account, subject: net.consumer.signer.subject, asset: deployment.payment }
    const terms = { ...whose, period: 86_400, total: 10n ** 12n, until: 4_000_000_000 }
    await allow(owner, { deployment, terms: { ...terms, amount: 1n, nonce: 1 } })
    expect(await put(BYTES, await deal())).toMatchObject({
      status: 402,
      code: 'allowance_too_small',
      facts: { left: '1' },
    })
    await allow(owner, { deployment, terms: { ...terms, amount: 100_000_000n, nonce: 2 } })
  })
  it('bytes that are not the piece, and more than it has room for', async () => {
    const wrong = BYTES.slice()
    wrong[3]! ^= 1
    expect(await put(wrong, await deal(), PIECE.cid)).toMatchObject({ status: 422, code: 'piece_differs' })
    const huge = { root: PIECE.root, rawSize: 2 ** 36, height: 31 }
    expect(
      await put(BYTES, await deal({ piece: huge, price: 10n ** 12n }), encodePieceCid(huge)),
    ).toMatchObject({
      status: expect.toSatisfy((status: number) => status === 507 || status === 402),
    })
  })
  it('what it does not know', async () => {
    expect((await get('nothing')).status).toBe(404)
    expect((await fetch(`${disk.url}/pieces/${PIECE.cid}`, { method: 'POST' })).status).toBe(405)
  })
})

describe('a provider', () => {
  it('stores what a good deal pays for, and hands it to its consumer alone', async () => {
    expect(await put(BYTES, await deal())).toMatchObject({ status: 201 })
    expect(new Uint8Array(await (await get(PIECE.cid, { range: 'bytes=1000-1999' })).arrayBuffer())).toEqual(
      BYTES.slice(1000, 2000),
    )
    expect((await get(PIECE.cid, { authorization: 'Bearer guess' })).status).toBe(401)
    expect((await get(PIECE.cid, { range: 'bytes=5000000-' })).status).toBe(416)
  })
  it('lends some reading, and wants the rest signed for', async () => {
    const sealed = await deal()
    await put(BYTES, sealed)
    let last = await get(PIECE.cid)
    let bytes = 0
    for (; last.status === 200; last = await get(PIECE.cid)) bytes += (await last.arrayBuffer()).byteLength
    expect([last.status, ((await last.json()) as { code: string }).code]).toEqual([402, 'receipt_due'])
    expect(bytes).toBeLessThanOrEqual(16 * 2 ** 20)
    const held = readdirSync(join(disk.folder, 'deals'))[0]!.slice(0, 64) as ReturnType<
      typeof openMessage
    >['id']
    const receipt = await seal(RECEIPT_TYPE, encodeReceipt({ deal: dealId(held, 0), bytes }))
    const sent = await fetch(`${disk.url}/receipts`, {
      method: 'POST',
      body: receipt as Uint8Array<ArrayBuffer>,
    })
    expect(sent.status).toBe(204)
    expect((await get(PIECE.cid)).status).toBe(200)
    const strangers = await seal(RECEIPT_TYPE, encodeReceipt({ deal: dealId(held, 0), bytes }), {
      signer: createSigner('ES256'),
    })
    const refused = await fetch(`${disk.url}/receipts`, {
      method: 'POST',
      body: strangers as Uint8Array<ArrayBuffer>,
    })
    expect(await refused.json()).toMatchObject({ code: 'receipt_malformed' })
  })
  it('shows any leaf to anybody', async () => {
    const answer = (await (await fetch(`${disk.url}/pieces/${PIECE.cid}/leaves/99`)).json()) as {
      leaf: string
      path: string[]
    }
    const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
    const proof = { index: 99, leaf: hex(answer.leaf), path: answer.path.map(hex) }
    expect(isLeafOf(PIECE.root, PIECE.height, proof)).toBe(true)
    expect((await fetch(`${disk.url}/pieces/${PIECE.cid}/leaves/9999999`)).status).toBe(404)
  })
  it('gives up a corrupt piece before it is asked for', async () => {
    const file = join(disk.folder, 'pieces', `${PIECE.cid}.piece`)
    const bytes = readFileSync(file)
    bytes[77]! ^= 1
    writeFileSync(file, bytes)
    await until('the scrub has found it', () => net.log.some(line => line.includes('a piece is corrupt')))
    await until('the piece is gone', async () => (await get(PIECE.cid)).status === 404)
    // The deal leaves the book at once, its file of the disk a moment later.
    await expect.poll(() => readdirSync(join(disk.folder, 'deals'))).toEqual([])
  })
  it('says yes once to a deal that comes again and again, and once more where it was stopped in between', async () => {
    const said = () => disk.agent!.counts().waiting + disk.agent!.counts().acknowledged
    const bytes = bytesOf(100_000, 9)
    const sealed = await deal({ piece: pieceOf(bytes) })
    for (const stop of [false, true]) {
      if (stop) {
        await disk.stop()
        await disk.start()
        await until('it answers', async () => (await fetch(disk.url).catch(() => undefined))?.ok)
      }
      const before = said()
      for (const _again of [1, 2, 3]) expect(await put(bytes, sealed)).toMatchObject({ status: 201 })
      expect(said()).toBe(before + 1)
    }
  })
})

describe('a provider that is shown another network', () => {
  it('does not start: what that one does not know of must not go', async () => {
    await disk.stop()
    const file = join(disk.folder, 'network.json')
    const own = readFileSync(file, 'utf8')
    expect(JSON.parse(own)).toEqual({ network: net.test.networkId })
    const other = `0x${'aa'.repeat(32)}`
    writeFileSync(file, JSON.stringify({ network: other }))
    await expect(disk.start()).rejects.toThrow(`nodes of the network ${other} are needed`)
    writeFileSync(file, own)
  })
})

describe('a provider that is killed in the middle of a piece', () => {
  let child: ChildProcess | undefined
  afterAll(() => void child?.kill('SIGKILL'))
  /** @param most bytes that the system lets it write to one file: a disk that fails in the middle */
  const start = async (most?: number): Promise<ChildProcess> => {
    const path = join(disk.folder, 'agent.json')
    const driver = {
      kind: 'storage-provider',
      host: '127.0.0.1',
      port: Number(new URL(disk.url).port),
      spaceGib: 1,
      price: 1e12,
    }
    writeFileSync(
      path,
      JSON.stringify({ name: 'disk', dataDir: disk.folder, nodes: [net.test.node.url], driver }),
    )
    const limit = most === undefined ? 'unlimited' : String(most / 512)
    const command = ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath]
    const program = join(import.meta.dirname, '../../../../bin/agent.ts')
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
    const started = spawn('sh', [...command, program, path], { stdio: [...stdio] })
    await once(started, 'message')
    await until('it answers', () =>
      fetch(disk.url).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    return started
  }
  it('has nothing of it afterwards, and everything that it said yes to', async () => {
    await disk.stop()
    child = await start()
    const [kept, cut] = [bytesOf(3_000_000, 5), bytesOf(3_000_000, 6)]
    expect(await put(kept, await deal({ piece: pieceOf(kept) }))).toMatchObject({ status: 201 })
    const headers = {
      'cairn-deal': Buffer.from(await deal({ piece: pieceOf(cut) })).toString('base64url'),
      'cairn-share': 0,
      'cairn-token': TOKEN,
    }
    const upload = request(`${disk.url}/pieces/${pieceOf(cut).cid}`, { method: 'PUT', headers })
    upload.on('error', () => undefined)
    upload.write(cut.subarray(0, 1_500_000))
    const parts = () => readdirSync(join(disk.folder, 'pieces')).filter(name => name.includes('.part'))
    await until('half of it is there', () => parts().length > 0)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(parts()).not.toEqual([])
    child = await start()
    expect(parts()).toEqual([])
    expect((await get(pieceOf(cut).cid)).status).toBe(404)
    expect(new Uint8Array(await (await get(pieceOf(kept).cid)).arrayBuffer())).toEqual(kept)
    expect(await put(cut, await deal({ piece: pieceOf(cut) }))).toMatchObject({ status: 201 })
  })
  it('says which disk failed, keeps nothing of the piece, and takes smaller ones', async () => {
    child?.kill('SIGKILL')
    if (child !== undefined) await once(child, 'exit')
    child = await start(4 * 2 ** 20)
    const [large, small] = [bytesOf(6_000_000, 8), bytesOf(100_000, 9)]
    expect(await put(large, await deal({ piece: pieceOf(large) }))).toMatchObject({
      status: 507,
      code: 'disk_failed',
      facts: { problem: 'EFBIG' },
    })
    expect(readdirSync(join(disk.folder, 'pieces')).filter(name => name.includes('.part'))).toEqual([])
    expect(await put(small, await deal({ piece: pieceOf(small) }))).toMatchObject({ status: 201 })
  })
})
