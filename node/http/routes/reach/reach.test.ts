import { describe, expect, it } from 'vitest'
import { createLog } from '../../../log.ts'
import { createApp } from '../../app.ts'
import type { NodeServices } from '../../services.ts'
import { reachRoutes } from './reach.ts'

const ID = 'ab'.repeat(32)

function ask(url: unknown, at = 'https://cairn.example', what = '') {
  const find = async (id: string) => (id === ID ? { id, details: { url } } : undefined)
  const services = { devices: { find } } as unknown as Pick<NodeServices, 'devices'>
  return createApp(reachRoutes(services), createLog('silent')).request(`${at}/v1/reach/${ID}${what}`)
}

const here = (port: string) =>
  createApp(reachRoutes({} as NodeServices), createLog('silent')).request(`/v1/reach/here:${port}`)
const policyOf = async (answer: Promise<Response> | Response) =>
  (await answer).headers.get('content-security-policy')!.split('; ')

describe('a frame that reaches a device', () => {
  it('may connect to what the registration says and to nothing else, and runs one script in an origin of its own', async () => {
    const policy = await policyOf(ask('https://reflector.example:9450/way/'))
    expect(policy).toContain('connect-src https://reflector.example:9450')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox allow-scripts')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy.filter(part => part.startsWith('script-src'))).toEqual([
      expect.stringMatching(/^script-src 'sha256-[\w+/]+=*'$/),
    ])
    const html = await (await ask('https://reflector.example:9450/way/')).text()
    expect(html).toContain('data-base="https://reflector.example:9450/way"')
  })

  it.each([
    ['none', undefined],
    ['no address', 'reflector.example'],
    ['another protocol', 'javascript:alert(1)'],
    ['somebody’s name and password', 'https://a:b@reflector.example'],
    ['a policy of its own', "https://reflector.example;script-src'unsafe-inline'"],
    ['an address that policies cannot name', 'http://[2001:db8::1]:9450'],
    ['an address of a house', 'http://192.168.1.1/cgi-bin'],
    ['this machine', 'http://localhost:8080'],
    ['a name of a house', 'http://router.lan'],
  ])('is none where the registration says %s', async (_, url) => {
    const answer = await ask(url)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'device_unreachable' })
  })

  it('reaches into a house from a page that is served there', async () => {
    expect(await policyOf(ask('http://192.168.1.7:9450', 'http://192.168.1.2:8420'))).toContain(
      'connect-src http://192.168.1.7:9450',
    )
  })

  it('reaches a port of the browser’s own machine, and no port that there is none of', async () => {
    expect(await policyOf(Promise.resolve(here('9442')))).toContain('connect-src http://127.0.0.1:9442')
    for (const port of ['0', '70000', '94x', '9442.evil.example'])
      expect((await here(port)).status, port).toBe(400)
  })

  it('is none of a device that is not registered', async () => {
    const services = { devices: { find: async () => undefined } } as unknown as NodeServices
    const app = createApp(reachRoutes(services), createLog('silent'))
    expect((await app.request(`/v1/reach/${ID}`)).status).toBe(404)
  })
})

describe('a frame that shows a live stream', () => {
  const screen = (url: unknown, at?: string) => ask(url, at, '/screen')

  it('may run this node’s own scripts, connect to what the registration says, and play what it puts together itself', async () => {
    const policy = await policyOf(screen('https://studio.example:9450/way/'))
    expect(policy.slice(0, -3)).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'sha256-[\w+/]+=*' 'self'$/),
      'connect-src https://studio.example:9450',
      'media-src blob:',
      'sandbox allow-scripts',
    ])
    expect(policy).toContain("frame-ancestors 'self'")
    const html = await (await screen('https://studio.example:9450/way/')).text()
    expect(html).toContain('data-base="https://studio.example:9450/way"')
  })

  it('is none where nothing can be reached, and leads nobody into a house', async () => {
    for (const url of [
      undefined,
      'javascript:alert(1)',
      'http://192.168.1.1/cgi-bin',
      'http://localhost:8080',
    ])
      expect(await (await screen(url)).json()).toMatchObject({ code: 'device_unreachable' })
    expect((await screen('http://192.168.1.7:9450', 'http://192.168.1.2:8420')).status).toBe(200)
  })
})
