import { createRoot } from 'react-dom/client'
import './app/theme/styles.ts'
import { App } from './app/app.tsx'
import { createBridgeWire } from './app/bridge-wire.ts'
import { WebSocketWire } from './app/web-socket-wire.ts'
import type { LinkedWire } from './app/wire-link.ts'
import { takeWireToken } from './app/wire-token.ts'
import { createWorkbench } from './app/workbench.ts'

/** The way to the workbench: Electron's preload where there is one, else a WebSocket. */
function findWire(): LinkedWire | null {
  if (window.workbench) return createBridgeWire(window.workbench)
  const token = takeWireToken(location, sessionStorage, history)
  if (token === null) return null
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return new WebSocketWire(`${scheme}://${location.host}/api`, token)
}

// Whoever pastes the address with its key into this very page only changes its fragment.
addEventListener('hashchange', () => location.reload())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element "root"')
const wire = findWire()
const workbench = wire && createWorkbench(wire)
// The browser asks the person then; in Electron the main process does.
if (workbench)
  addEventListener('beforeunload', (event) => {
    if (workbench.drafts.isAnythingUnsaved()) event.preventDefault()
  })
createRoot(root).render(<App workbench={workbench} />)
