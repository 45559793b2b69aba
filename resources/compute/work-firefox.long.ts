/**
 * Firefox as one of the two machines of a real network, beside an agent: it says nothing of charger and network, so its person does; it offers itself at its
 * person's price, computes the same to the last bit, and is paid.
 */
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import type { Rented } from './messages/requester-answers.ts'
import { compile } from './testing/compile.ts'
import { type Firefox, findFirefox, openFirefox } from './testing/firefox.ts'
import { startCompute } from './testing/start-compute.ts'

const RELAYER = 20
/** Whole numbers, and floats whose bits are looked at. */
const PROGRAM =
  'let s: u64 = 7; let x: f64 = 1; for (let i = 0; i < 100000; i++) { s = s * 31 + <u64>i; x = x / 3 + <f64>s }; let p = heap.alloc(16); store<u64>(p, s); store<f64>(p + 8, x); return give(p, 16)'

const path = findFirefox()

/** Debian's package firefox-esr brings it. */
describe.skipIf(path === undefined)('Firefox', () => {
  let net: Awaited<ReturnType<typeof startCompute>>
  let browser: Firefox
  beforeAll(async () => {
    net = await startCompute(1, { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) })
    browser = await openFirefox(path!)
  }, 240_000)
  afterAll(async () => {
    await browser?.stop()
    await net?.stop()
  })

  const text = () => browser.evaluate('document.body.innerText')
  const untilText = (wanted: string) =>
    until(wanted, async () => (await text()).includes(wanted)).catch(async (error: Error) => {
      throw new Error(`${error.message}\n${await text()}`)
    })
  const press = (name: string) =>
    until(`${name} can be pressed`, async () => {
      const pressed = await browser.evaluate(
        `(() => { const one = [...document.querySelectorAll('button')].find(({ innerText, disabled }) => innerText === '${name}' && !disabled); one?.click(); return one !== undefined })()`,
      )
      return pressed === 'true'
    })
  const shoot = async (name: string) => {
    const shots = process.env['CAIRN_SHOTS']
    if (shots !== undefined) writeFileSync(`${shots}/firefox-${name}.png`, await browser.shoot())
  }

  it('becomes a machine at its person’s price, works, and is paid', async () => {
    await browser.goTo(`${net.test.node.url}/work`)
    await press('Make one in this browser')
    await browser.evaluate(`(() => {
      const field = document.querySelector('input[inputmode=decimal]')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '0.05')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
    net.test.setClock(await net.test.chain.nowMs())
    await press('Start working')
    await untilText('This browser does not say whether it is charged.')
    await browser.evaluate(
      `document.querySelectorAll('input[type=checkbox]').forEach(one => one.checked || one.click())`,
    )
    await untilText('It is for rent.')
    await shoot('offered')
    const id = (await browser.evaluate(`document.querySelector('a[href^="/devices/"]').href`))
      .split('/')
      .at(-1)!
    const bytes = async (body: Uint8Array) => {
      const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
      return ((await response.json()) as { id: string }).id
    }
    const what = { module: await bytes(await compile(PROGRAM)), inputs: [await bytes(new Uint8Array(5))] }
    const terms = { fuel: 10_000_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
    const times = { withinMs: 6 * 3_600_000, lastsMs: 96 * 3_600_000 }
    const response = await net.ask('/-/jobs', {
      method: 'POST',
      body: JSON.stringify({ ...what, ...terms, ...times }),
    })
    const { demand } = (await response.json()) as { demand: string }
    await net.nextEpoch()
    const { epoch } = await net.test.get<{ epoch: number }>(`/v1/devices/${id}/state`)
    const lines = await net.test.get<readonly { device: string; facts: Readonly<Record<string, unknown>> }[]>(
      `/v1/epochs/${epoch}/contributions`,
    )
    expect(lines.find(({ device }) => device === id)?.facts['perGiga']).toBe('50000')
    await untilText('brought')
    await net.untilSigned(2)
    await net.nextEpoch()
    await untilText('opened')
    await until('nothing waits to be sent', async () => !/messages? waits? to be sent/.test(await text()))
    await net.nextEpoch()
    await until('the result is here', async () => {
      const [job] = (await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
      return job?.stage === 'done' && job.machines.every(({ stage }) => stage === 'right')
    })
    await untilText('Right so far')
    await shoot('paid')
  }, 280_000)
})
