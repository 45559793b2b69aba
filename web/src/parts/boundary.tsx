/** An error in one part costs that part: the page around it goes on, and the part is loaded again at a click. */
import { Component, type ReactNode } from 'react'
import { TEXT } from '../text.ts'

interface Props {
  /** Another one is another chance. */
  readonly of: string
  /** A whole page, which then has a heading all the same. */
  readonly page?: boolean
  readonly children: ReactNode
}

interface State {
  readonly error: Error | undefined
  readonly of: string
}

export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { of, error: undefined }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <section className="failed" role="alert">
        {this.props.page === true ? <h1>{TEXT.broken.title}</h1> : <h2>{TEXT.broken.title}</h2>}
        <p>{TEXT.broken.why(error.message.slice(0, 200))}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {TEXT.broken.again}
        </button>
      </section>
    )
  }
}
