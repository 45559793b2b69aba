/** All epochs, a page at a time; where in time it looks stands in the address. */
import { Link, useSearchParams } from 'wouter'
import { useEpochs, useNetwork } from '../api/queries.ts'
import { Answer } from '../parts/answer.tsx'
import { EpochTable } from '../parts/epoch-table.tsx'
import { Heading } from '../parts/heading.tsx'
import { TEXT } from '../text.ts'

const PAGE = 25

export function EpochsPage() {
  const [search] = useSearchParams()
  const before = search.has('before') ? Number(search.get('before')) : undefined
  const network = useNetwork()
  const epochs = useEpochs(PAGE, before)
  return (
    <>
      <Heading title={TEXT.epochs.title} />
      <Answer of={network}>
        {known => (
          <Answer of={epochs}>
            {list =>
              list.length === 0 ? (
                <p className="empty">{TEXT.overview.none}</p>
              ) : (
                <div className="card">
                  <EpochTable epochs={list} network={known} />
                  <nav className="pages" aria-label={TEXT.epochs.title}>
                    {before === undefined ? null : <Link href="/epochs">{TEXT.epochs.newer}</Link>}
                    {list.length < PAGE ? null : (
                      <Link href={`/epochs?before=${list.at(-1)?.epoch}`}>{TEXT.epochs.older}</Link>
                    )}
                  </nav>
                </div>
              )
            }
          </Answer>
        )}
      </Answer>
    </>
  )
}
