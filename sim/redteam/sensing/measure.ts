/** As every attack, but the honest loss is that of whoever loses most: a pool is shared, so what one loses others have; and what is burned of what attackers pay is lost to them. */
import { type Attack, measure, type Result } from '../attack.ts'
import { type Account, type Ran, runWorld } from '../world.ts'

const PAYMENT_UNIT = 1e6

export async function measureSensing(attack: Attack): Promise<Result> {
  const result = await measure(attack, worstLoss)
  if (attack.network === undefined) return result
  const { accounts } = await runWorld(
    { ...attack, parties: [...attack.honest, ...attack.attackers] },
    'sensing',
  )
  const burned = attack.attackers.reduce((sum, { name }) => sum + Number(accounts.get(name)!.burned), 0)
  return { ...result, money: result.money - burned / PAYMENT_UNIT }
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
