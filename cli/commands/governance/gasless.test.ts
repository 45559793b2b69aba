/**
 * `cairn govern` for people without a coin, through a real node on a real chain: they lock, name a neighbour and vote; and where a node
 * loses an answer, says nothing, lies or has had enough, nothing is done twice and nobody's coins are spent.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HolderView } from '../../../client/node-api.ts'
import {
  type HoldersNode,
  type Person,
  startHoldersNode,
  TOKEN,
} from '../../../node/testing/start-holders-node.ts'
import { until } from '../../../node/testing/start-test-node.ts'
import { bringWord } from '../../governance/by-relay.ts'
import { createNodeClient } from '../../node-client.ts'
import { runHere } from '../../testing/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-gasless-'))
let holders: HoldersNode
let [ana, ben, cy]: Person[] = []

beforeAll(async () => {
  holders = await startHoldersNode()
  const data = join(folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'deployment.json'), JSON.stringify(holders.test.chain.deployment))
  ;[ana, ben, cy] = [
    await holders.person(100n * TOKEN),
    await holders.person(50n * TOKEN),
    await holders.person(50n * TOKEN),
  ]
})
afterAll(async () => {
  await holders?.test.stop()
  rmSync(folder, { recursive: true, force: true })
})

function keyOf({ account, key }: Person): string {
  const path = join(folder, `${account}.key`)
  writeFileSync(path, `${key}\n`, { mode: 0o600 })
  return path
}

const governAt = (node: string, who: Person, ...args: string[]) => {
  const words = ['govern', ...args, '--key', keyOf(who), '--yes']
  return runHere([...words, '--rpc', holders.test.chain.anvil.url, '--node', node], {
    cwd: folder,
    env: { CAIRN_DATA: join(folder, 'data') },
  })
}
const govern = (who: Person, ...args: string[]) => governAt(holders.test.node.url, who, ...args)
const votesOf = ({ account }: Person) => holders.test.get<HolderView>(`/v1/accounts/${account}/votes`)
const counts = async (of: string) =>
  holders.test.chain.client.getTransactionCount({ address: of as Person['account'] })

type Meddle = (body: Buffer, forward: () => Promise<unknown>, response: ServerResponse) => Promise<void>

/** What stands between somebody and their node: what is asked it passes on, and with what is brought it does as it likes. */
async function between<T>(meddle: Meddle, work: (url: string) => Promise<T>): Promise<T> {
  const target = holders.test.node.url
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const body = Buffer.concat(parts)
      const url = `${target}${request.url}`
      if (request.method !== 'POST') {
        const answer = await fetch(url)
        response.writeHead(answer.status, { 'content-type': 'application/json' })
        response.end(await answer.text())
        return
      }
      await meddle(body, () => fetch(url, { method: 'POST', body }), response)
    })()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
}

it('locks, names a neighbour and votes with a reason, for nothing', async () => {
  const { client } = holders.test.chain
  const locked = await govern(ana!, 'lock', '60', '2y')
  expect([locked.code, locked.stdout]).toEqual([0, expect.stringContaining('Locked: 60 TEST')])
  expect(locked.stderr).toMatch(/costs +nothing: http/)
  const more = JSON.parse((await govern(ben!, 'lock', '50', '2y', '--json')).stdout) as Record<
    string,
    unknown
  >
  expect(more).toMatchObject({ amount: String(50n * TOKEN), transaction: expect.stringMatching(/^0x/) })
  expect((await govern(ben!, 'delegate', ana!.account)).stdout).toContain('Done: delegate')
  expect(await votesOf(ben!)).toMatchObject({ votes: '0', delegate: ana!.account })
  await holders.propose(ana!.account)
  const voted = await govern(ana!, 'vote', '1', 'for', '--because', 'Repairs need money.')
  expect([voted.code, voted.stdout]).toEqual([0, expect.stringContaining('Done: vote')])
  // Who has no votes is told by whom, and why.
  const without = await govern(ben!, 'vote', '1', 'against')
  expect([without.code, without.stderr]).toEqual([3, expect.stringContaining('NoVotes')])
  const again = await govern(ana!, 'vote', '1', 'against')
  expect(again.stderr).toContain('GovernorAlreadyCastVote')
  const { ballots } = await until('the ballot is counted', async () => {
    const found = await holders.proposal()
    return found?.for !== '0' && found
  })
  expect(ballots).toMatchObject([{ voter: ana!.account, reason: 'Repairs need money.' }])
  for (const { account } of [ana!, ben!]) expect(await client.getBalance({ address: account })).toBe(0n)
})

it('a lock whose answer is lost is looked for on the chain, and locked once', async () => {
  const before = await counts(holders.relay)
  // It could pay: it never does.
  await holders.test.chain.test.setBalance({ address: cy!.account, value: TOKEN })
  const lost = await between(
    async (_, forward, response) => {
      await forward()
      response.destroy()
    },
    url => governAt(url, cy!, 'lock', '5', '1y'),
  )
  expect([lost.code, lost.stdout]).toEqual([0, expect.stringContaining('Locked: 5 TEST')])
  expect(await votesOf(cy!)).toMatchObject({ amount: String(5n * TOKEN) })
  expect([await counts(holders.relay), await counts(cy!.account)]).toEqual([before + 1, 0])
})

it('what a node may have kept is not sent otherwise; said again, only one of both counts', async () => {
  const { chain } = holders.test
  const kept: Buffer[] = []
  const swallowed = { account: cy!.account, contract: chain.deployment.token, isThere: async () => false }
  const act = { client: chain.client, when: String }
  await between(
    async (body, _, response) => {
      kept.push(body)
      response.destroy()
    },
    async url => {
      const relay = { client: createNodeClient(url), payer: holders.relay }
      const word = { ...swallowed, path: '/v1/relay/locks', body: new Uint8Array([1]), standsUntilMs: 5 }
      await expect(bringWord(act, relay, word, 300)).rejects.toMatchObject({ code: 'maybe_sent' })
    },
  )
  expect(kept).toHaveLength(1)
  // One that says it was sent, and did nothing.
  await between(
    async (_, __, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ account: cy!.account, transaction: `0x${'1'.repeat(64)}`, gasUsed: '1' }))
    },
    async url => {
      const relay = { client: createNodeClient(url), payer: holders.relay }
      const word = { ...swallowed, path: '/v1/relay/locks', body: new Uint8Array([1]) }
      const lie = bringWord(act, relay, word, 300)
      await expect(lie).rejects.toThrow('says that it is on the chain, and the chain does not')
    },
  )
  // One that kept a lock for later: the same typed again takes its place.
  const late: Buffer[] = []
  await between(
    async (body, forward, response) => {
      late.push(body)
      if (late.length === 1) return void response.writeHead(429).end('{"code":"relay_busy"}')
      await forward()
      response.destroy()
    },
    async url => {
      expect((await governAt(url, cy!, 'lock', '7', '1y')).code).toBe(3)
      expect((await governAt(url, cy!, 'lock', '7', '1y')).code).toBe(0)
    },
  )
  const first = await holders.test.post(late[0]!, '/v1/relay/locks')
  expect(await first.json()).toMatchObject({ facts: { reason: 'InvalidAccountNonce' } })
  expect(await votesOf(cy!)).toMatchObject({ amount: String(12n * TOKEN) })
  expect(await counts(cy!.account)).toBe(0)
})

it('pays itself where it says so, and where no node does', async () => {
  const before = await counts(holders.relay)
  const itself = await govern(cy!, 'lock', '1', '--gas')
  expect([itself.code, itself.stderr]).toEqual([0, expect.stringMatching(/costs +gas/)])
  await holders.test.restart({ relay: undefined } as object)
  const alone = await govern(cy!, 'delegate', ana!.account)
  expect([alone.code, alone.stderr]).toEqual([0, expect.stringMatching(/costs +gas/)])
  // One that is away may have something: gas is paid where it is said.
  const nobody = 'http://127.0.0.1:9'
  const away = await governAt(nobody, cy!, 'lock', '1')
  expect([away.code, away.stderr]).toEqual([3, expect.stringContaining('--gas')])
  expect((await governAt(nobody, cy!, 'delegate', cy!.account, '--gas')).code).toBe(0)
  expect([await counts(holders.relay), await counts(cy!.account)]).toEqual([before, 4])
})

it('a lock that is over comes back for nothing', async () => {
  await holders.test.restart()
  const early = await govern(ben!, 'withdraw-lock')
  expect([early.code, early.stderr]).toEqual([3, expect.stringContaining('NotOver')])
  await holders.test.chain.mine((await holders.test.chain.nowMs()) + 3 * 365 * 86_400_000)
  const back = await govern(ben!, 'withdraw-lock')
  expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('Done: withdraw a lock')])
  expect(await votesOf(ben!)).toMatchObject({ amount: '0' })
  expect(await counts(ben!.account)).toBe(0)
})
