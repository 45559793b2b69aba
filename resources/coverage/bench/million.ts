/**
 * `node resources/coverage/bench/million.ts`: a draw of 71 429 gateways with a million witnesses, whole, without a map and with one: seconds
 * of CPU of one thread, signatures not included. For quiet cores and 8 GB of memory; `-- 7143` a tenth of it. The bench beside it reckons
 * from a tenth every day.
 */
import { arrivals, settleArrived } from '../testing/settle.ts'
import { witnessesOf, witnessWorld } from './witnesses.ts'

const [ALL, TIMES] = [71_429, 3]
const senders = Number(process.argv.find(part => /^\d+$/.test(part)) ?? ALL)

for (const map of [false, true]) {
  const { network, said } = witnessWorld(senders, { map })
  const arrived = arrivals(network, said)
  const seconds = Array.from({ length: TIMES }, () => {
    const before = process.threadCpuUsage()
    settleArrived(network, arrived, 5)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1e6
  })
  const all = seconds.map(one => one.toFixed(2)).join(', ')
  console.log(
    `${witnessesOf(senders).toLocaleString('en')} witnesses, ${map ? 'with' : 'without'} a map: ${all} s`,
  )
}
