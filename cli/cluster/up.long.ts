/** `cairn cluster up` as it is typed: database, broker, intake, verifier and nodes on one machine, each of them killed once. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectAsync } from 'mqtt'
import { parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, expect, it } from 'vitest'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { startTestChain } from '../../chain/testing/start-test-network.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { freePort } from '../../node/testing/free-port.ts'
import { withoutPostgres } from '../../node/testing/start-postgres.ts'
import { register, until } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { openReceipt } from '../../protocol/receipt/receipt.ts'
import { commandLineOf, descendantsOf } from '../testing/processes.ts'
import { startCairn } from '../testing/run-cairn.ts'

const NETWORK = join(import.meta.dirname, '../../node/testing/test-network.ts')
const folder = mkdtempSync(join(tmpdir(), 'cairn-up-'))
// Where the tests run as root, the database is somebody else's, who has to get there.
chmodSync(folder, 0o711)
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
})

async function launch() {
  const chain = await startTestChain({ genesisMs: Math.floor(Date.now() / 1000) * 1000 - 60_000 })
  ends.push(chain.stop)
  const mining = setInterval(
    () => void chain.mine(Math.floor(Date.now() / 1000) * 1000).catch(() => 0),
    1_000,
  )
  ends.push(() => clearInterval(mining))
  const key = generatePrivateKey()
  const { address } = privateKeyToAccount(key)
  await chain.test.setBalance({ address, value: parseEther('10') })
  const signer = toAddress(address)
  const deployment = await launchNetwork({
    sender: chain.senderOf(0),
    rules: testNetwork().rules,
    oracles: [{ signer, payee: signer }],
    governorDelayMs: 0,
    leastDeposit: 1n,
  })
  const device = createSigner('ES256')
  await register(
    { ...chain, deployment, launcher: chain.senderOf(0) } as never,
    [device],
    [toAddress(`0x${'40'.padStart(40, '0')}`)],
  )
  const files = { key: join(folder, 'account.key'), deployment: join(folder, 'deployment.json') }
  writeFileSync(files.key, key, { mode: 0o600 })
  writeFileSync(files.deployment, JSON.stringify(deployment))
  return { chain, deployment, device, files }
}

it.skipIf(withoutPostgres)(
  'runs an oracle in many processes, and each of them again when it ends',
  async () => {
    const { chain, deployment, device, files } = await launch()
    const [port, mqttPort] = [await freePort(), await freePort()]
    const up = startCairn(
      [
        ...['cluster', 'up', '--data', join(folder, 'd'), '--network', NETWORK, '--rpc', chain.anvil.url],
        ...['--key', files.key, '--deployment', files.deployment, '--port', String(port)],
        ...['--database', join(folder, 'database'), '--broker', '--mqtt-port', String(mqttPort)],
      ],
      { fromSource: true },
    )
    ends.push(async () => {
      up.child.kill('SIGINT')
      await up.ended
    })
    await up.until(/Up: (.*)\./)
    let sequence = 0
    const seal = () =>
      sealMessage({
        signer: device,
        network: networkIdOf(deployment),
        sequence: sequence++,
        timeMs: Date.now(),
        contentType: TALLY,
        payload: encodeCbor(1),
      })
    const post = async (bytes: Uint8Array) =>
      fetch(`http://127.0.0.1:${port}/v1/messages`, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { connection: 'close' },
      }).catch(() => undefined)
    const accepted = async () => {
      const bytes = await seal()
      const answer = await until('it is taken in', async () => {
        const said = await post(bytes)
        return said?.status === 200 && said
      })
      return openReceipt(new Uint8Array(await answer.arrayBuffer())).message
    }
    const told = [await accepted()]

    const answers: Buffer[] = []
    const mqtt = await connectAsync(`mqtt://127.0.0.1:${mqttPort}`, { protocolVersion: 4 })
    ends.push(() => mqtt.endAsync(true))
    mqtt.on('message', (_topic, payload) => answers.push(payload))
    await mqtt.subscribeAsync(`cairn/v1/answers/${device.subject}`, { qos: 1 })
    const published = Buffer.from(await seal())
    await until('it is answered over MQTT', async () => {
      await mqtt.publishAsync(`cairn/v1/messages/${device.subject}`, published, { qos: 1 })
      return answers[0]?.[0] === 0x86
    })
    told.push(openReceipt(new Uint8Array(answers.find(bytes => bytes[0] === 0x86)!)).message)

    for (const what of [/ intake /, / verify /, / node /, /bin\/postgres -D/]) {
      const pid = descendantsOf(up.pid).find(one => what.test(` ${commandLineOf(one)} `))
      expect(pid, String(what)).toBeDefined()
      process.kill(pid!, 'SIGKILL')
      told.push(await accepted())
    }
    for (const id of told) {
      const answer = await until('it is known', async () => {
        const said = await fetch(`http://127.0.0.1:${port}/v1/messages/${id}`).catch(() => undefined)
        return said?.ok && ((await said.json()) as { status: string })
      })
      expect(answer.status).toBe('waiting')
    }
    expect(readdirSync(join(folder, 'd/logs')).length).toBeGreaterThan(6)
    // No secret is in what anybody on this machine can see.
    const password = readFileSync(join(folder, 'd/cluster/mosquitto/password'), 'utf8').trim()
    const lines = descendantsOf(up.pid).map(commandLineOf).join('\n')
    expect(lines).not.toContain(password)
    expect(lines).not.toContain('postgres://')
  },
)
