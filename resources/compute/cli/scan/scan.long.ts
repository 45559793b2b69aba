/**
 * A scan on a real network: an owner signs consent and has its own requester order it, three machines look at real servers, and the owner reads
 * what they found; nobody else can. Then the owner takes the consent away.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { inPath } from '../../agent/worker/sandbox/find-tool.ts'
import { reverseZoneOf } from '../../messages/scan/host.ts'
import { type Lab, startLab } from '../../testing/scan/lab.ts'
import { startNameServer, type Zone } from '../../testing/scan/name-server.ts'
import { signedIn, startCompute } from '../../testing/start-compute.ts'

const [SHOP, ZONE] = ['127.0.0.41', `TXT _cairn-scan.${reverseZoneOf('127.0.0.41')}`]
/** Debian's package openssl brings it; where it must not be missing, CAIRN_ALL_TOOLS says so. */
const missing = inPath('openssl') === undefined && process.env['CAIRN_ALL_TOOLS'] !== '1'

describe.skipIf(missing)('cairn scan', () => {
  let net: Awaited<ReturnType<typeof startCompute>>
  let lab: Lab
  let servers: Awaited<ReturnType<typeof startNameServer>>
  const zone: Zone = new Map()
  const data = mkdtempSync(join(tmpdir(), 'cairn-scan-'))

  beforeAll(async () => {
    servers = await startNameServer(zone, '127.0.0.1')
    lab = await startLab(SHOP)
    const scans = { reaches: ['127.0.0.0/8'], nameServers: [servers.server], perSecond: 1_000 }
    net = await startCompute(3, {}, { kinds: { scan: { perGiga: '1000000' } }, scans })
    const folder = join(data, 'devices')
    mkdirSync(folder)
    symlinkSync(net.renter.folder, join(folder, 'renter'))
    const driver = { kind: 'compute-requester', port: Number(new URL(net.renter.url).port) }
    writeFileSync(join(folder, 'renter', 'agent.json'), JSON.stringify({ driver }))
    writeFileSync(join(data, 'owner.key'), `0x${'5c'.repeat(32)}\n`, { mode: 0o600 })
  }, 240_000)
  afterAll(async () => {
    await net?.stop()
    await lab?.stop()
    servers?.stop()
    rmSync(data, { recursive: true, force: true })
  })

  const cairn = (...argv: string[]) =>
    runHere([...argv, '--node', net.test.node.url], { cwd: data, env: { CAIRN_DATA: data } })
  const order = (...argv: string[]) =>
    cairn(
      ...['scan', SHOP, '--consent', 'cairn-scan', '--allow-private', '--name-server', servers.server],
      ...['--checks', `ports,ssh:${lab.ports.ssh},redis:${lab.ports.redis},tls:${lab.ports.secure}`],
      ...['--price', '0.1', '--json', ...argv],
    )

  it('is refused before anybody is asked where the target does not say so', async () => {
    const { live: _, ...scanned } = lab.ports
    const ports = Object.values(scanned).join()
    const signed = await cairn(
      ...[
        'scan',
        'consent',
        SHOP,
        '--ports',
        ports,
        '--live',
        String(lab.ports.live),
        '--decoys',
        '0',
        '--rate',
        '50',
        '--key',
        join(data, 'owner.key'),
        '--json',
      ],
    )
    expect(`${signed.code} ${signed.stderr}`).toMatch(/^0 /)
    const { text } = JSON.parse(signed.stdout) as { text: string }
    const refused = await order()
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('consent_unreachable')])
    expect(Object.values(lab.came)).toEqual([0, 0, 0, 0, 0, 0])
    zone.set(ZONE, [text])
  }, 60_000)

  it('is done by three machines that agree, each of which is paid; only the owner reads it', async () => {
    const running = order()
    await net.untilSaid('info asked', 1)
    await net.nextEpoch()
    await net.untilSaid('info sealed a result', 3)
    while (signedIn(net.log) < 3) await net.idle()
    await net.nextEpoch()
    await net.untilSaid('info opened a result', 3)
    await net.nextEpoch()
    const { code, stdout, stderr } = await running
    expect(`${code} ${stderr}`).toMatch(/^0 /)
    const { findings } = JSON.parse(stdout) as { findings: readonly { code: string }[] }
    const codes = findings.map(one => one.code)
    expect(codes).toEqual(expect.arrayContaining(['redis_open', 'ssh_weak_key', 'weak_cipher', 'port_open']))
    const state = await (await net.ask('/-/jobs')).json()
    const [demand] = state as string[]
    const [job] = (await (await net.ask(`/-/jobs/${demand}`)).json()) as { machines: { stage: string }[] }[]
    expect(job!.machines.map(({ stage }) => stage)).toEqual(['right', 'right', 'right'])
    // One connection for each port, four handshakes more of TLS, and one each of SSH and Redis: of each of three machines.
    // And one for the word of the job, at a port of its own; the order itself looked for one.
    expect(lab.came).toEqual({ plain: 3, secure: 18, ssh: 6, redis: 6, mqtt: 3, live: 4 })
    const words = ['redis_open', 'ssh_weak_key', 'OpenSSH_6.6.1']
    expect(filesWith(words, [net.renter.folder, ...net.machines.map(({ folder }) => folder)])).toEqual([])
    expect(net.log.filter(line => words.some(word => line.includes(word)))).toEqual([])
  }, 240_000)

  it('goes back where the consent is taken away meanwhile, and nothing but that is asked of the target', async () => {
    const running = order('--for', '3h')
    await net.untilSaid('info asked', 2)
    // The order itself has looked whether words are said there; machines find no consent, and connect to nothing.
    const before = { ...lab.came }
    zone.delete(ZONE)
    // An order that comes as an epoch ends is drawn in the next.
    const isDrawn = async () => {
      const [demand] = (await (await net.ask('/-/jobs')).json()) as string[]
      const [job] = (await (await net.ask(`/-/jobs/${demand}`)).json()) as { machines: unknown[] }[]
      return job!.machines.length > 0
    }
    for (let epochs = 0; epochs < 3 && !(await isDrawn()); epochs++) {
      await net.nextEpoch()
      await net.idle()
    }
    // A machine asks a target for consent once a minute.
    // As many as have to agree say so, and the job is over: a third one may have come too late to be asked.
    await net.untilSaid('warn a job was stopped', 2)
    for (let epochs = 0; epochs < 4; epochs++) {
      await net.nextEpoch()
      await net.idle()
    }
    const { code, stderr } = await running
    expect([code, stderr]).toEqual([1, expect.stringContaining('was not told by the target')])
    expect(net.log.filter(line => line.includes('consent_')).length).toBeGreaterThan(0)
    expect(lab.came).toEqual(before)
  }, 240_000)
})

function filesWith(words: readonly string[], folders: readonly string[]): readonly string[] {
  const all = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true }).map(name => join(folder, String(name))),
  )
  const files = all.filter(path => statSync(path).isFile())
  return files.filter(path => {
    const text = readFileSync(path, 'latin1')
    return words.some(word => text.includes(word))
  })
}
