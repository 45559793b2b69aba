/**
 * The recorded year's homes train together, not blurred and blurred, and alone: the figures of resources/compute/README.md.
 * `node sim/redteam/energy/train-together.ts`: some minutes.
 */
import { recordedYear } from './recorded-year.ts'
import { classOf, type Held, trainInOnePlace, trainTogether } from './together.ts'

const past = recordedYear()
const all = classOf(past)
const percent = (ppm: number) => `${(ppm / 10_000).toFixed(1)} %`
const tell = (what: string, { honestPpm, cheatsPpm }: Held) =>
  console.log(`${what}: holds ${percent(honestPpm)} of honest rows, ${percent(cheatsPpm)} of cheats`)

tell('together, 20 rounds', trainTogether(all, { rounds: 20 }))
tell('together, 40 rounds', trainTogether(all, { rounds: 40 }))
for (const noise of [20, 50])
  for (const rounds of [20, 40])
    for (const seed of [1, 2, 3])
      tell(
        `blurred by ${noise}, ${rounds} rounds, chance ${seed}`,
        trainTogether(all, { rounds, noise, seed }),
      )
for (const owner of all.owned.keys())
  tell(`home ${owner} alone`, trainTogether(all, { rounds: 20, owners: [owner] }))
tell('in one place, by the rules', trainInOnePlace(past, all))
