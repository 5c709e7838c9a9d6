import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

/** Where the main window was when it was closed. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

const coordinate = z.number().int()
const length = z.number().int().min(200).max(20_000)

const windowStateSchema: z.ZodType<WindowState> = z.object({
  bounds: z.object({ x: coordinate, y: coordinate, width: length, height: length }),
  maximized: z.boolean(),
})

const defaultSize = { width: 1360, height: 880 } as const

/** Pixels of the window that must lie on a display, so that a person can get hold of it. */
const graspable = 100

/**
 * The size and place for a new main window: where it was, as far as a display is still there.
 *
 * @param saved what `rememberWindow` saved, or anything else
 * @param workAreas of every display
 */
export function placeWindow(
  saved: unknown,
  workAreas: readonly Rectangle[],
): { readonly options: Partial<Rectangle>; readonly maximized: boolean } {
  const state = windowStateSchema.safeParse(saved)
  if (!state.success) return { options: defaultSize, maximized: false }
  const { bounds, maximized } = state.data
  const visible = workAreas.some((area) => overlaps(bounds, area))
  const { width, height } = bounds
  return { options: visible ? bounds : { width, height }, maximized }
}

/** Saves the place of the window when it closes. */
export function rememberWindow(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  save: (state: WindowState) => void,
): void {
  window.on('close', () => {
    try {
      save({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
    } catch {
      // A disk that takes nothing must not keep the window from closing.
    }
  })
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width >= graspable && height >= graspable
}
