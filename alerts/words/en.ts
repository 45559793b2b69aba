/** What is told, in English: the shape that every other language has. */

const epochsOf = (count: number) =>
  count === 1 ? 'the newest settled epoch' : `the ${count} newest settled epochs`

export const EN = {
  welcome: {
    title: 'Alerts are on',
    text: (network: string) => `You are told here what changes in ${network}.`,
  },
  away: {
    title: 'The node does not answer',
    text: (url: string) =>
      `Nothing answers at ${url}. Devices send to other oracles meanwhile, or keep what they measured.`,
  },
  behind: {
    title: (waiting: number) => `${waiting} epochs wait to be settled`,
    text: (settled: number | undefined, trouble: string | undefined) =>
      `The newest settled one is ${settled ?? 'none'}. Nothing is lost: what waits is paid later. ${trouble === undefined ? 'cairn status says why.' : `It says: ${trouble}`}`,
  },
  well: {
    title: 'The node keeps up again',
    text: (settled: number | undefined) => `Settled up to epoch ${settled ?? 'none yet'}.`,
  },
  rulesFit: {
    title: 'The node can go by the rules that are coming',
    text: 'Nobody has to do anything.',
  },
  rulesUnfit: {
    title: (days: number) => `Rules are coming in ${days} days that the node cannot go by`,
    text: (epoch: number, why: string) =>
      `They hold from epoch ${epoch} on. ${why === '' ? 'Nobody that was asked has their document: cairn govern bring NETWORK gives it to the node.' : `This version of cairn cannot: ${why}. Run the one that the proposal names by then.`}`,
  },
  heard: {
    title: (name: string) => `${name} is heard again`,
    text: (messages: number) => `Of its messages ${messages} counted in the newest settled epoch.`,
  },
  silent: {
    title: (name: string) => `${name} is silent`,
    text: (name: string, epochs: number) =>
      `None of its messages counted in ${epochsOf(epochs)}. See whether it has power and network: cairn explain ${name} says whether something was denied.`,
  },
  unregistered: {
    title: (name: string) => `${name} is not registered`,
    text: 'The registry does not have it: it was removed, or never brought in. What it says is denied.',
  },
  usual: {
    title: (name: string) => `${name} earns what is usual again`,
    text: (percent: number, epochs: number) =>
      `Within ${percent} % of what it earned in the ${epochs} epochs before.`,
  },
  less: {
    title: (name: string) => `${name} earns less than usual`,
    text: (name: string, percent: number, epochs: number) =>
      `${percent} % less than in the ${epochs} epochs before. cairn explain ${name} shows how it came about.`,
  },
  more: {
    title: (name: string) => `${name} earns more than usual`,
    text: (name: string, percent: number, epochs: number) =>
      `${percent} % more than in the ${epochs} epochs before. cairn explain ${name} shows how it came about.`,
  },
  signs: {
    title: (name: string) => `${name} signs again`,
    text: (epoch: number) => `Its signature is under epoch ${epoch}.`,
  },
  missing: {
    title: (name: string, first: number) => `${name} did not sign epoch ${first}`,
    text: (first: number, count: number) =>
      `Its signature is missing under ${count === 1 ? `epoch ${first}` : `the newest ${count} settled epochs`}. It is not paid for epochs that it does not sign: cairn doctor, on its machine, says what is wrong.`,
  },
  /** Of several devices at once. */
  many: {
    silent: (count: number) => `${count} devices are silent`,
    heard: (count: number) => `${count} devices are heard again`,
    unregistered: (count: number) => `${count} devices are not registered`,
    less: (count: number) => `${count} devices earn less than usual`,
    more: (count: number) => `${count} devices earn more than usual`,
    usual: (count: number) => `${count} devices earn what is usual again`,
    more_of: (count: number) => `, and ${count} more`,
  },
} as const
