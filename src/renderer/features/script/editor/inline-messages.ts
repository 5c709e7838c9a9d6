import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint'
import {
  Decoration,
  type DecorationSet,
  type EditorState,
  EditorView,
  type Extension,
  RangeSetBuilder,
  StateField,
  WidgetType,
} from '@uiw/react-codemirror'

/** A message at the end of the line that it is about; readers of the text find it in the list below. */
class MessageWidget extends WidgetType {
  readonly #severity: string
  readonly #message: string

  constructor(severity: string, message: string) {
    super()
    this.#severity = severity
    this.#message = message
  }

  override eq(other: MessageWidget): boolean {
    return other.#message === this.#message && other.#severity === this.#severity
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'script-inline'
    element.dataset.severity = this.#severity
    element.setAttribute('aria-hidden', 'true')
    element.textContent = this.#message
    return element
  }

  override ignoreEvent(): boolean {
    return false
  }
}

/** Shows the first problem of each line behind its text. */
export const inlineMessages: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { effects, changes, state }) =>
    effects.some((effect) => effect.is(setDiagnosticsEffect))
      ? messagesOf(state)
      : shown.map(changes),
  provide: (field) => EditorView.decorations.from(field),
})

function messagesOf(state: EditorState): DecorationSet {
  const firstOfLine = new Map<number, Decoration>()
  forEachDiagnostic(state, ({ severity, message }, from) => {
    const { to } = state.doc.lineAt(from)
    if (firstOfLine.has(to)) return
    const widget = new MessageWidget(severity, message)
    firstOfLine.set(to, Decoration.widget({ widget, side: 1 }))
  })
  const builder = new RangeSetBuilder<Decoration>()
  for (const [at, decoration] of [...firstOfLine].toSorted(([a], [b]) => a - b))
    builder.add(at, at, decoration)
  return builder.finish()
}
