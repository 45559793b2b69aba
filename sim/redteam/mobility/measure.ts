/** As every attack, but the honest loss is that of whoever loses most: a pool is shared, so what one loses others have. */
import { type Attack, measure, type Result } from '../attack.ts'
import type { Account, Ran } from '../world.ts'
import { isOfRides, measureRides } from './measure-rides.ts'

export async function measureMobility(attack: Attack): Promise<Result> {
  return isOfRides(attack) ? await measureRides(attack) : await measure(attack, worstLoss)
}

function worstLoss(plain: Ran, ran: Ran, names: readonly string[]): number {
  const losses = names.map(name => {
    const [before, after] = [plain, ran].map(({ accounts }) => rewardOf(accounts.get(name)))
    return before === undefined || before === 0 || after === undefined ? 0 : 1 - after / before
  })
  return losses.length === 0 ? 0 : Math.max(...losses)
}

function rewardOf(account: Account | undefined): number {
  return account === undefined ? 0 : Number(account.paid + account.held)
}
