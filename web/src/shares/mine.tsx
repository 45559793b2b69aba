/** What an account holds of machines that many own. */
import { Link } from 'wouter'
import { Face } from '../names/face-picture.tsx'
import { partIn } from './amounts.ts'
import { useSharedMachines } from './queries.ts'
import { TEXT } from './text.ts'

/** Nothing where it holds none. */
export default function MyShares({ address }: { readonly address: string }) {
  const { data: list = [] } = useSharedMachines(address)
  if (list.length === 0) return null
  return (
    <section className="card">
      <h2>{TEXT.mineTitle}</h2>
      <ul className="my-shares">
        {list.map(({ shares, name, held }) => (
          <li key={shares}>
            <Link href={`/shares/${shares}`} className="named">
              <Face id={shares} />
              <span className="name">{name}</span>
            </Link>
            <span>{held === undefined ? null : TEXT.minePart(partIn(held.weight, BigInt(held.whole)))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
