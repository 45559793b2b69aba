/** The sentences of a browser that works, in English: languages/ has them in others. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

export const WORK_EN = {
  title: 'Let this device work',
  join: 'Let this device work',
  promise:
    'This phone or computer runs other people’s programs while it is on its charger and on Wi-Fi, and is paid for each result that others confirm.',
  insecure: 'A browser keeps a key only on pages that come over https, or from this machine.',
  none: 'This network has no machines for rent.',
  before: {
    runs: 'It runs programs that burn counted fuel, one at a time, in a thread of their own. They see nothing: no files, no network, no page.',
    power: 'It works on its charger only, and stops the moment that you unplug it.',
    network: 'It works only where bytes cost nothing: on Wi-Fi or a cable.',
    drawn: 'You choose no job and nobody chooses you: a seed that nobody knew before does.',
    paid: 'A result counts when others come to the same. It is credited to your account.',
    back: 'What it cannot finish goes back to the network, and costs you nothing.',
  },
  start: 'Start working',
  again: 'Work again',
  stop: 'Stop',
  asDevice: 'This browser is machine',
  noReceipt: 'The answer is no receipt of this network’s oracle. It is sent again.',
  elsewhere: 'Another tab of this browser works already. One key never works twice at a time.',
  power: 'Charger and network',
  charging: {
    yes: 'On its charger, the browser says.',
    no: 'On its battery, the browser says.',
    unknown: 'This browser does not say whether it is charged.',
    swear: 'It is on its charger now',
  },
  network: {
    yes: 'On Wi-Fi or a cable, the browser says.',
    no: 'On a network that costs, the browser says.',
    unknown: 'This browser does not say what the network costs.',
    swear: 'This network costs nothing by the byte',
  },
  sworn: 'What you say here holds for this tab, until it is closed. Take it back when it is no longer so.',
  now: 'Now',
  rests: {
    battery: 'It rests: it is on its battery. Plug it in, and it goes on.',
    metered: 'It rests: this network costs. On Wi-Fi it goes on.',
    charger_unknown: 'It rests: say below that it is on its charger.',
    network_unknown: 'It rests: say below that this network costs nothing.',
    offline: 'It rests: there is no network.',
  },
  backSoon: 'What it has begun goes back to the network after half a minute.',
  stopped: 'It is stopped. Nothing new is begun.',
  owes: 'Something is sealed and not opened yet. Leave this page open until it is; if you do not, whoever has the result opens it.',
  measuring: 'It measures how fast it is.',
  offered: 'It is for rent. Jobs come at the end of an epoch.',
  works: 'It works.',
  offering: 'It offers itself to the network.',
  screen: 'The screen stays on while it works, where the browser allows it.',
  waiting: (count: number) =>
    count === 1 ? '1 message waits to be sent.' : `${formatCount(count)} messages wait to be sent.`,
  right: 'Right so far',
  wrong: 'Wrong so far',
  earned: 'Paid, last 100 epochs',
  rewards: 'Rewards, last 100 epochs',
  speed: 'Speed',
  speedOf: (giga: string) => `${giga} × 10⁹ a second`,
  price: 'Price for 10⁹ units of fuel, in USD',
  priceWhy:
    'About as many instructions. Whoever asks for work says what it pays at most: a machine that asks for more is not drawn.',
  priceOdd: (decimals: number) =>
    `Write an amount with at most ${formatCount(decimals)} decimals, such as 0.001.`,
  ran: 'What ran here',
  ranNone: 'Nothing yet. Whatever runs here is listed here.',
  for: 'for',
  units: (count: string) => `${count} units`,
  millions: (count: string) => `${count} × 10⁶ units`,
  billions: (count: string) => `${count} × 10⁹ units`,
  burned: (units: string, time: string) => `${units} in ${time}`,
  stages: {
    running: 'runs',
    paused: 'rests',
    sealed: 'sealed',
    brought: 'brought',
    opened: 'opened',
    right: 'right',
    wrong: 'others differ',
    missed: 'too late',
    withheld: 'not opened in time',
    given_back: 'given back',
  },
} as const

export const WORK_TEXT = catalogueOf(WORK_EN, {
  de: async () => (await import('./languages/de.ts')).WORK,
  es: async () => (await import('./languages/es.ts')).WORK,
})
