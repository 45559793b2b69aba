/** What the page of mirrors says, in English; its other languages lie beside it. */
import { catalogueOf } from '../languages/catalogue.ts'

export const EN = {
  title: 'Other chains',
  lead: 'A mirror is a contract on another chain that believes what this network’s oracles signed here, and pays rewards there, from a pool that somebody has filled.',
  none: 'Everybody is paid on the network’s own chain: governance has named no mirror on another one.',
  noneHow: 'To make one, in a terminal; governance names it then:',
  chain: (id: number) => `On chain ${id}`,
  contract: 'Contract',
  home: 'At home the newest that pays is',
  epoch: (epoch: number) => `epoch ${epoch}`,
  noEpoch: 'none yet',
  lookWith: (wallet: string) => `Look there, with ${wallet}`,
  lookAgain: 'Look again',
  lookWhy:
    'What stands there only that chain can say. Your wallet asks it, and switches to it; this node is not believed for it.',
  noWallet:
    'What stands there only that chain can say, and this page asks no other chain: a wallet in this browser can, or a terminal.',
  noAccount: 'With an account you see here what a mirror owes you.',
  inTerminal: 'In a terminal:',
  looking: 'Asking that chain …',
  looked: 'That is what stands there.',
  foreign: 'This contract is the mirror of another network: it pays nothing of this one.',
  root: 'Root that pays there',
  isHome: (epoch: number) => `the one of epoch ${epoch}, as it stands at home`,
  notHome: (epoch: number) =>
    `not what home has for epoch ${epoch}: the guardian there should pause it, and refuse what comes`,
  nothingYet: 'No header has come there yet, or none has waited for long enough.',
  behind: 'How far behind',
  behindBy: (epochs: number) =>
    `${epochs === 1 ? '1 epoch' : `${epochs} epochs`}: what was earned since is not there yet`,
  level: 'not at all',
  pool: 'In its pool',
  paid: 'Was paid there',
  breaker: 'May leave now',
  stale: 'Believes oracles until',
  staleOver: 'no more: no header came for too long, and its guardian has to name the oracles anew',
  paused: (when: string) => `It is paused until ${when}: nothing is paid there before.`,
  owed: 'Owes you, by what is computed here',
  owedNothing: 'nothing: you have not chosen to be paid there, or nothing came since',
  due: 'You can claim there now',
  dueNothing: 'nothing',
  poolShort: 'The pool holds less than that: what is missing waits there until somebody fills it.',
  claim: (amount: string) => `Claim ${amount} there`,
  claiming: 'Your wallet asks you …',
  claimed: (transaction: string) => `Sent on that chain: ${transaction}`,
  claimGas: 'Your wallet pays for the gas of that chain. It is paid to your account there, whoever claims.',
  fill: 'Fill its pool',
  fillHow: (symbol: string) => `Amount, ${symbol} of that chain`,
  fillSend: 'Put it in',
  fillWords:
    'Your wallet allows it first, and pays for the gas of that chain. What is put in leaves by claims alone: nobody can take it out again.',
  fillAmount: 'That is no amount.',
  filling: 'Waiting for the wallet …',
  filled: (amount: string, hash: string) => `Put in ${amount}: ${hash}`,
  choose: 'To be paid there from the next epoch on, in a terminal:',
  back: 'And at home again:',
  carry: 'It falls behind where nobody carries headers to it. Anybody can:',
  bridge: 'What a bridge would add',
  bridgeWords:
    'Nothing here moves tokens between chains: whoever fills the pool has brought them by a bridge of that chain. An existing bridge, put between the treasury and the pool, would fill it without anybody’s promise, and one that carries messages could bring roots as well; each adds its own parties to trust.',
} as const

export const TEXT = catalogueOf(EN, {
  de: async () => (await import('./text-de.ts')).TEXT,
  es: async () => (await import('./text-es.ts')).TEXT,
})
