/** Four stations in one cell that is sold, as in every honest world of sensing, and two who buy: one each day to come, one when all is over. */
import { type HonestWorld, honestDevice, type Utterance } from '../../../testing/honest-world.ts'
import { DATA_CONSUMER, DATA_ORDER } from '../../messages/market/data-order.ts'
import { sensingWorld } from '../honest-world.ts'
import { DAY_MS, HOUR_MS, REGION } from './settle-market.ts'

const CELLS = ['872a10718ffffff', '872a10719ffffff', '872a1071affffff', '872a1071bffffff']
/** So late a reading may be, and so long a day waits. */
const CATCH_UP = '2h'

/** @param days whole ones */
export function marketWorld(days: number): HonestWorld {
  const options = { catchUp: CATCH_UP, market: { owners: 2, delay: CATCH_UP, price: '7', fee: '3%' } }
  const world = sensingWorld(days * DAY_MS, '1h', HOUR_MS, options, CELLS)
  const first = world.startMs / DAY_MS
  const buyers = [21, 22].map(number => honestDevice(number, world.startMs, { model: DATA_CONSUMER }))
  const order = (at: number, atMs: number): Utterance => {
    const payload = DATA_ORDER.encode({
      regions: [REGION],
      quantities: at === 0 ? ['humidity', 'temperature'] : ['temperature'],
      from: first,
      until: first + days - 1,
      most: 10n ** 12n,
      purpose: at === 0 ? 'insurance' : 'research',
    })
    return { by: buyers[at]!, atMs, contentType: DATA_ORDER.contentType, payload }
  }
  return {
    ...world,
    devices: [...world.devices, ...buyers],
    decidedAfterMs: 8 * HOUR_MS,
    patienceMs: HOUR_MS,
    balance: 10n ** 9n,
    says: [
      ...world.says,
      order(0, world.startMs + HOUR_MS),
      order(1, world.startMs + days * DAY_MS - HOUR_MS),
    ],
  }
}
