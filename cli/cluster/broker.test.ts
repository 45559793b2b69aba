/** Mosquitto as it is set up here: intake processes share what devices publish, and nobody else tells answers. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectAsync, type MqttClient } from 'mqtt'
import { afterEach, expect, it } from 'vitest'
import { freePort } from '../../node/testing/free-port.ts'
import { prepareBroker } from './broker.ts'

/** Where it must not be missing, CAIRN_ALL_TOOLS says so. */
const isMissing =
  spawnSync('mosquitto_passwd', ['--help']).error !== undefined && process.env['CAIRN_ALL_TOOLS'] !== '1'
const SHARED = '$share/cairn/cairn/v1/messages/+'
const DEVICE = 'd'.repeat(64)

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function meet(url: string): Promise<MqttClient> {
  const client = await connectAsync(url, { protocolVersion: 4, reconnectPeriod: 0 })
  ends.push(() => client.endAsync(true))
  return client
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-broker-'))
  const port = await freePort()
  const { url, command } = prepareBroker({ folder, host: '127.0.0.1', port })
  const child: ChildProcess = spawn(command[0]!, command.slice(1), { stdio: 'ignore' })
  ends.push(() => rmSync(folder, { recursive: true }))
  ends.push(() => {
    child.kill('SIGKILL')
    return once(child, 'exit')
  })
  const anybody = `mqtt://127.0.0.1:${port}`
  await expect.poll(() => meet(anybody).catch(() => undefined)).toBeDefined()
  return { folder, url, anybody }
}

it.skipIf(isMissing)(
  'deals messages out among those who share, and lets nobody else tell answers',
  async () => {
    const { folder, url, anybody } = await start()
    for (const file of ['users', 'password', 'mosquitto.conf'])
      expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
    const got: string[][] = [[], []]
    const intakes = await Promise.all([meet(url), meet(url)])
    for (const [index, intake] of intakes.entries()) {
      intake.on('message', (_topic, payload) => got[index]!.push(String(payload)))
      await intake.subscribeAsync(SHARED, { qos: 1 })
    }
    const device = await meet(anybody)
    const heard: string[] = []
    device.on('message', (_topic, payload) => heard.push(String(payload)))
    await device.subscribeAsync(`cairn/v1/answers/${DEVICE}`, { qos: 1 })
    const sent = Array.from({ length: 40 }, (_, index) => `message ${index}`)
    for (const text of sent) await device.publishAsync(`cairn/v1/messages/${DEVICE}`, text, { qos: 1 })
    await expect.poll(() => got.flat().length).toBe(sent.length)
    expect(got.flat().toSorted()).toEqual(sent.toSorted())
    expect(got.every(({ length }) => length > 0)).toBe(true)

    // What a stranger says on an answers topic reaches nobody, and it hears no messages.
    await device.publishAsync(`cairn/v1/answers/${DEVICE}`, 'forged', { qos: 1 })
    await device.subscribeAsync('cairn/v1/messages/+', { qos: 1 }).catch(() => undefined)
    await device.publishAsync(`cairn/v1/messages/${DEVICE}`, 'last', { qos: 1 })
    await intakes[0]!.publishAsync(`cairn/v1/answers/${DEVICE}`, 'a receipt', { qos: 1 })
    await expect.poll(() => heard).toEqual(['a receipt'])
    await expect(meet(anybody.replace('//', '//cairn-intake:guessed@'))).rejects.toThrow()
  },
)
