/** A reason by its title, with the code for those who look for it: codes are for programs. */
import { useNetwork } from '../api/queries.ts'
import { useMeaning } from './meaning.ts'
import { titleOf } from './reason-title.ts'

export function Reason({
  code,
  meaning,
  whole = false,
}: {
  readonly code: string
  readonly meaning?: string
  readonly whole?: boolean
}) {
  const { data: network } = useNetwork()
  const meaningOf = useMeaning()
  const said = meaning ?? meaningIn(network, code)
  if (said === undefined) return <code>{code}</code>
  const known = meaningOf(code, said)
  return <span title={code}>{whole ? known : titleOf(known)}</span>
}

function meaningIn(network: ReturnType<typeof useNetwork>['data'], code: string): string | undefined {
  if (network === undefined) return undefined
  return (
    network.reasons[code] ??
    network.resources.find(({ reasons }) => reasons[code] !== undefined)?.reasons[code]
  )
}
