import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'
import type { Workbench } from '../../workbench/workbench.ts'
import { EventOutlet } from './event-outlet.ts'

/** What a page sends: a call of one procedure. The workbench checks name and input itself. */
const callSchema = z.object({
  id: z.int().nonnegative(),
  name: z.string().max(64),
  input: z.unknown().optional(),
})

/** Close codes of RFC 6455 §7.4.1. */
const unsupportedData = 1003
const policyViolation = 1008

/** Serves the api to one page over its WebSocket, until that closes. */
export function serveApi(
  socket: WebSocket,
  workbench: Pick<Workbench, 'call' | 'subscribe'>,
): void {
  const outlet = new EventOutlet(socket)
  const unsubscribe = workbench.subscribe((events) => outlet.send(events))
  socket.on('message', (data, isBinary) => {
    if (isBinary) socket.close(unsupportedData, 'messages must be text')
    else void answerCall(socket, workbench, data)
  })
  // What went wrong is in the close code that follows.
  socket.on('error', () => {})
  socket.on('close', () => {
    unsubscribe()
    outlet.close()
  })
}

async function answerCall(
  socket: WebSocket,
  workbench: Pick<Workbench, 'call'>,
  data: RawData,
): Promise<void> {
  const call = parseCall(String(data))
  if (call === null) {
    socket.close(policyViolation, 'a message must be {"id", "name", "input"}')
    return
  }
  const result = await workbench.call(call.name, call.input)
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id: call.id, result }))
}

function parseCall(text: string): z.infer<typeof callSchema> | null {
  try {
    return callSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
