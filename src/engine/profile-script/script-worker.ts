import { parentPort, workerData } from 'node:worker_threads'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten'
import type { ScriptSetting } from './guest/bridge.ts'
import { limits } from './limits.ts'
import { loadLibraries, needsLibraries } from './worker/guest-modules.ts'
import { Sandbox } from './worker/sandbox.ts'
import { ScriptSession } from './worker/script-session.ts'
import { type FromWorker, readyMessage, type ToWorker } from './worker-messages.ts'

/**
 * The worker thread in which profile scripts run: one QuickJS engine, one script at a time. Started
 * by script-thread.ts only, which ends it whenever it does not stop by itself.
 */

async function main(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('script-worker.ts runs as a worker thread only')
  const wasmMemory = new WebAssembly.Memory(limits.wasmPages)
  // What `script-thread.ts` gives to the thread that it starts.
  const { wasmModule } = workerData as { wasmModule: WebAssembly.Module }
  const engine = await newQuickJSWASMModuleFromVariant(
    newVariant(variant, { wasmModule, wasmMemory }),
  )
  const sandbox = new Sandbox(engine)
  const post = (message: FromWorker) => port.postMessage(message)
  let session: ScriptSession | undefined
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'prepare':
        withLibraries(message.setting, () => {
          // Another script may have come while the libraries were brought.
          if (session === undefined || session.isOver) sandbox.prepare(message.setting)
        })
        return
      case 'run': {
        const started = new ScriptSession(sandbox, message, post)
        session = started
        withLibraries(message.setting, () => started.start())
        return
      }
      default:
        session?.deliver(message.id, message.answer)
    }
  })
  port.postMessage(readyMessage)
}

/** Acts once everything is there that the script may ask for: at once, where it is. */
function withLibraries(setting: ScriptSetting, act: () => void): void {
  if (needsLibraries(setting)) void loadLibraries().then(act)
  else act()
}

await main()
