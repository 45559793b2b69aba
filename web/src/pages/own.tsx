/** A page of the network's own: its module says what there is to see, and it is shown as everything else is. */
import { useQuery } from '@tanstack/react-query'
import type { MakePage, OwnPageView, PageBlock, PageContent } from '../../../client/page-content.ts'
import { askNode } from '../api/ask-node.ts'
import { languageNow } from '../languages/language.ts'
import { Answer } from '../parts/answer.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'

/** An epoch asks for it again at once; what a page shows besides may change at any time. */
const AGAIN_MS = 60_000

export function OwnPage({ page }: { readonly page: OwnPageView }) {
  const content = useQuery({
    queryKey: ['own', page.resource, languageNow()],
    queryFn: async (): Promise<PageContent> => {
      const { page: make } = (await import(/* @vite-ignore */ page.module)) as { readonly page: MakePage }
      return make({ json: askNode, language: languageNow() })
    },
    refetchInterval: AGAIN_MS,
  })
  return (
    <Answer of={content}>
      {({ title, blocks }) => (
        <>
          <Heading title={title} />
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names, and keep their order
            <Block key={at} block={block} />
          ))}
        </>
      )}
    </Answer>
  )
}

function Block({ block }: { readonly block: PageBlock }) {
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'figures') {
    return (
      <dl className="figures">
        {block.figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return <Table block={block} />
}

function Table({ block }: { readonly block: PageBlock & { readonly kind: 'table' } }) {
  const { title, columns, rows } = block
  return (
    <>
      {title === undefined ? null : <h2>{title}</h2>}
      <Scroll>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.join(' ')}>
                {columns.map((column, at) => (
                  <td key={column}>
                    <Cell text={row[at] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Cell({ text }: { readonly text: string }) {
  if (/^[0-9a-f]{64}$/.test(text)) return <Id kind="device" id={text} />
  if (/^0x[0-9a-f]{40}$/.test(text)) return <Id kind="account" id={text} />
  return text
}
