/** `cairn shares`: machines that many own. */
import { approve } from '../../../chain/money/approve.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import type { Command } from '../../command.ts'
import { EXIT } from '../../errors.ts'
import { createShares } from '../../shares/create.ts'
import { listShares, showShares } from '../../shares/show.ts'
import { SHARE_VERBS, shareVerbOf } from '../../shares/verbs.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const sharesCommand: Command = {
  about: [
    'A machine that many own: its shares are a token, and each epoch the network pays what it earned to who held them, by shares and time. Alone it lists them; shares that are named show who holds them, what they earned, and what is decided.',
    `After the shares: ${Object.entries(SHARE_VERBS)
      .map(([name, { takes }]) => `${name} ${takes}`.trim())
      .join('; ')}.`,
  ],
  options: {
    symbol: { value: 'SYMBOL', help: 'of shares that are created: 2 to 8 of A-Z and 0-9' },
    name: { value: 'NAME', help: 'in full; the symbol unless said' },
    holders: { value: 'HOLDERS', help: 'who gets how many: Ana=500,Ben=300,Carmen=200' },
    floor: { value: 'AMOUNT', help: 'the least that a sale brings for all shares; none unless said' },
    manager: { value: 'ACCOUNT', help: 'who runs the machines; whoever creates the shares unless said' },
    guardians: {
      value: 'ACCOUNTS',
      help: 'who, together, recover what a lost wallet holds; nobody unless said',
    },
    quorum: { value: 'N', help: 'how many of them; more than half unless said' },
    by: {
      value: 'ACCOUNT',
      help: 'who does it: checked against the key, and enough without one on the network that cairn up plays here',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[shares]', '[verb]', '[word]', '[word]', '[word]'],
  examples: [
    'cairn shares',
    'cairn shares create battery --symbol BATT --holders Ana=500,Ben=300,Carmen=200 --floor 900',
    'cairn shares BATT',
    'cairn shares BATT send Dae 50 --key ana.key',
    'cairn shares BATT bid 1200 --key buyer.key',
    'cairn shares BATT propose sell 1200 --key ana.key',
    'cairn shares BATT back 1 --key ben.key',
    'cairn shares BATT send Carmen 25 --by Ben',
  ],
  async run(args, context) {
    const [typed, word, ...words] = args.positionals
    const act = await openAct(args, context)
    if (typed === undefined) await listShares(act)
    else if (typed === 'create') await createShares(act, word === undefined ? [] : [word, ...words])
    else if (word === undefined) await showShares(act, accountOf(typed, act.settings.names))
    else await doVerb(act, typed, [word, ...words])
    return EXIT.ok
  },
}

async function doVerb(act: Act, typed: string, [word = '', ...words]: readonly string[]): Promise<void> {
  const { args, terminal, deployment, money, settings } = act
  const shares = accountOf(typed, settings.names)
  const verb = shareVerbOf(word, words)
  const call = verb.make(act, shares, words)
  const pays = verb.pays?.(act, words) ?? 0n
  const as = args.text('by')
  const sender = await act.sender(as === undefined ? undefined : accountOf(as, settings.names))
  const fund = pays === 0n ? undefined : await act.requireMoney(sender, pays, 'the bid')
  const paid = pays === 0n ? [] : [['pays in', money(pays)] as const]
  await confirm(
    { title: `${typed}: ${call.verb}`, rows: [...paid, ['then', verb.effect], ['costs', 'gas']] },
    args,
    terminal,
  )
  await fund?.()
  if (pays > 0n) await approve(sender, { asset: deployment.payment, spender: shares, amount: pays })
  const sent = await terminal.step('Sending', () => sendTransaction(sender, call))
  tell(act, { title: `Done: ${call.verb}`, sent, rows: [['then', verb.effect]], json: { shares, did: word } })
}
