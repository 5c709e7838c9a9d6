import { Component, type ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'

interface Props {
  /** What failed, for the sentence: "The results". */
  readonly what: string
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** Keeps a part of the page that fails to draw from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="pane-body" role="alert">
        <EmptyState title={`${this.props.what} cannot be shown`}>
          <p>This is a defect of OAuth Workbench: {error.message}</p>
          <button type="button" className="link" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
        </EmptyState>
      </div>
    )
  }
}
