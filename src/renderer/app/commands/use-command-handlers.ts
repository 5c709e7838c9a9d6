import { useEffect, useRef } from 'react'
import type { CommandHandlers, Commands } from './commands.ts'

/** Says what commands do for as long as the component is on the page. */
export function useCommandHandlers(commands: Commands, handlers: CommandHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => commands.provide(() => latest.current), [commands])
}
