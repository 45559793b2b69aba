/** A ride on a real node and a real chain: asked for, agreed in seconds between two agents, ridden, signed by both, and in the ledger. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../node/testing/start-test-node.ts'
import { COIN, QUOTE, WAY } from './testing/rides/ride-network.ts'
import { startRides } from './testing/rides/start-rides.ts'

let net: Awaited<ReturnType<typeof startRides>>
beforeAll(async () => {
  net = await startRides()
}, 120_000)
afterAll(async () => net?.stop())

const WANTED = {
  from: { lat: 52.52, lon: 13.405 },
  to: { lat: 52.46, lon: 13.35 },
  word: 'blue coat',
  metres: WAY.metres,
  seconds: WAY.seconds,
  most: String(20n * COIN),
}

it('nobody gives orders without the secret, and what is asked wrongly is a clear no', async () => {
  const wrong = [
    await net.ask('rider', 'POST', '/v1/requests', WANTED, 'x'.repeat(43)),
    await net.ask('car', 'GET', '/v1/ride', {}, 'x'.repeat(43)),
    await net.ask('rider', 'POST', '/v1/requests', { metres: -1 }),
    await net.ask('car', 'POST', '/v1/rides', { booking: 'zz' }),
    await net.ask('rider', 'POST', `/v1/rides/${'f'.repeat(64)}/start`),
  ]
  expect(wrong.map(({ status, said }) => [status, said['code']])).toEqual([
    [401, 'ride_token_wrong'],
    [401, 'ride_token_wrong'],
    [400, 'ride_malformed'],
    [400, 'ride_malformed'],
    [404, 'ride_unknown'],
  ])
})

it('a ride is agreed within an epoch, both sign it, and the driver’s owner is paid in the ledger', async () => {
  const setAside = () => net.ask('rider', 'POST', '/v1/purse', { amount: String(50n * COIN) })
  let aside = await setAside()
  // It is kept for drivers whose offers are settled.
  for (let more = 0; JSON.stringify(aside.said['drivers']) === '[]' && more < 4; more++) {
    await net.nextEpoch()
    aside = await setAside()
  }
  expect(aside).toMatchObject({ status: 200, said: { drivers: [net.subjects[1]] } })
  await net.nextEpoch()
  const request = () => net.ask('rider', 'POST', '/v1/requests', WANTED)
  let booked = await request()
  // The purse's word may have come a moment after the epoch was closed.
  for (let more = 0; booked.status !== 200 && more < 3; more++) {
    await net.nextEpoch()
    booked = await request()
  }
  expect(booked).toMatchObject({ status: 200, said: { stage: 'accepted', quote: String(QUOTE) } })
  const id = String(booked.said['id'])
  expect(await net.ask('car', 'POST', `/v1/rides/${id}/start`)).toMatchObject({
    status: 409,
    said: { code: 'rider_unsigned' },
  })
  const [fetching] = (await net.ask('car', 'GET', '/v1/ride')).said as unknown as readonly Record<
    string,
    unknown
  >[]
  expect(fetching).toMatchObject({ ride: id, from: WANTED.from, word: 'blue coat' })
  for (const who of ['rider', 'car'] as const)
    expect(await net.ask(who, 'POST', `/v1/rides/${id}/start`)).toMatchObject({ status: 200 })
  for (const who of ['car', 'rider'] as const)
    expect(await net.ask(who, 'POST', `/v1/rides/${id}/end`, WAY)).toMatchObject({ status: 200, said: WAY })
  expect(await net.ask('rider', 'POST', `/v1/rides/${id}/rate`, { stars: 5 })).toMatchObject({ status: 200 })
  const epoch = await net.nextEpoch()
  await until('the driver is paid', async () => {
    const url = `${net.test.node.url}/v1/epochs/${epoch}/transfers`
    return JSON.stringify(await (await fetch(url)).json()).includes(String(QUOTE))
  })
  const answer = await fetch(`${net.test.node.url}/v1/epochs/${epoch}/transfers`)
  const [payer, payee] = net.subjects
  expect(await answer.json()).toMatchObject([{ payer, payee, amount: String(QUOTE) }])
}, 120_000)
