/** What a vault answers to the command line, held against what it may answer. */
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dataFolder } from '../../../cli/data-folder.ts'
import { findGateway, type Gateway, linesOf, listFiles } from './gateway-client.ts'

let folder: string
const cleanups: (() => unknown)[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-gateway-'))
})
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
  rmSync(folder, { recursive: true, force: true })
})

async function gatewayThat(answer: (response: ServerResponse) => void): Promise<Gateway> {
  const server = createServer((_request, response) => answer(response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  mkdirSync(join(folder, 'devices/vault/vault'), { recursive: true })
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, 'devices/vault', name), JSON.stringify(value))
  write('agent.json', { name: 'vault', driver: { kind: 'storage-gateway', port } })
  write('vault/s3.json', { accessKeyId: 'A', secretAccessKey: 'S' })
  return findGateway(dataFolder(folder), undefined)
}

const FILE = { bucket: 'b', name: 'n', cid: 'c', size: 1, madeMs: 1, needed: 1, shares: 1, target: 1e-6 }
const PLACE = { place: 0, provider: 'p', url: 'u', received: 0, state: 'proved' }

it('lists files as the vault tells them', async () => {
  const files = [
    { ...FILE, places: [PLACE], healthy: 1, risk: 0.1, paid: '12' },
    { ...FILE, places: [] },
  ]
  const gateway = await gatewayThat(response => response.end(JSON.stringify(files)))
  expect(await listFiles(gateway)).toEqual(files)
})

it.each<[string, string, RegExp]>([
  ['nothing', '', /it is empty/],
  ['half a list', JSON.stringify([{ ...FILE, places: [PLACE] }]).slice(0, 60), /JSON is needed/],
  ['an object', '{}', /Array is needed/],
  ['a file without places', JSON.stringify([FILE]), /0\.places/],
  [
    'a state of a later version',
    JSON.stringify([{ ...FILE, places: [{ ...PLACE, state: 'x' }] }]),
    /0\.places\.0\.state/,
  ],
])('a list that is %s is refused in a sentence, with no stack', async (_what, text, words) => {
  const gateway = await gatewayThat(response => response.end(text))
  await expect(listFiles(gateway)).rejects.toMatchObject({
    code: 'gateway_refused',
    message: expect.stringMatching(words),
  })
})

async function read(gateway: Gateway): Promise<readonly unknown[]> {
  const lines: unknown[] = []
  for await (const line of linesOf(await gateway.ask('/-/files', { method: 'PUT' }))) lines.push(line)
  return lines
}

it('tells what happens to a file line by line, however the lines are cut on their way', async () => {
  const done = { step: 'done', cid: 'c', size: 1, needed: 1, shares: 2, inWords: 'w', providers: ['p'] }
  const said = [{ step: 'sealed', bytes: 1 }, { step: 'placed', of: 2 }, done]
  const text = said.map(line => `${JSON.stringify(line)}\n`).join('')
  const gateway = await gatewayThat(response => {
    for (const part of text.match(/.{1,7}/gs) ?? []) response.write(part)
    response.end()
  })
  expect(await read(gateway)).toEqual(said)
})

it.each([
  ['{"step":"sealed"}\n'],
  ['{"step":"done","cid":"c"}\n'],
  ['[]\n'],
  ['{"step"\n'],
  ['\n'],
])('a line that is none is refused: %j', async line => {
  const gateway = await gatewayThat(response => response.end(line))
  await expect(read(gateway)).rejects.toMatchObject({ code: 'gateway_refused' })
})

it('a line that breaks off is told as that', async () => {
  const gateway = await gatewayThat(response => {
    response.write('{"step":"sealed","bytes":1}\n{"st', () => response.destroy())
  })
  await expect(read(gateway)).rejects.toMatchObject({ code: 'gateway_unreachable' })
})

it('why not is told in the vault’s own words, and by its status where it has none', async () => {
  const refusal = { code: 'too_few_providers', detail: 'There are fewer.', facts: { found: 1 } }
  const speaks = await gatewayThat(response => response.writeHead(503).end(JSON.stringify(refusal)))
  await expect(listFiles(speaks)).rejects.toMatchObject({
    message: 'There are fewer.',
    facts: { code: 'too_few_providers', found: 1 },
  })
  const mumbles = await gatewayThat(response => response.writeHead(502).end('<html>'))
  await expect(listFiles(mumbles)).rejects.toMatchObject({ facts: { code: 'http_502' } })
})

it('a damaged file beside it is told by its place', async () => {
  const gateway = await gatewayThat(response => response.end('[]'))
  writeFileSync(join(folder, 'devices/vault/vault/s3.json'), '{"secretAccessKey":')
  await expect(listFiles(gateway)).rejects.toMatchObject({
    code: 'file_invalid',
    message: expect.stringContaining('s3.json'),
  })
  writeFileSync(join(folder, 'devices/vault/agent.json'), '{"driver":{"kind":7}}')
  expect(() => findGateway(dataFolder(folder), undefined)).toThrow(/agent\.json is damaged: at driver\.kind/)
})
