import './no-token.css'

/** What stands on a page that was opened without the key of the browser edition. */
export function NoToken() {
  return (
    <main className="no-token">
      <h1>This page has no key</h1>
      <p>
        OAuth Workbench answers only the page that it opened itself. Use the whole address that the
        terminal printed: it ends with <code>#token=…</code>.
      </p>
      <p>
        Is the terminal gone? Start it again with <code>npm start</code>.
      </p>
    </main>
  )
}
