/** What keeps the desktop window from opening: one sentence why, and one what to do about it. */
export interface Obstacle {
  readonly reason: string
  readonly remedy: string
}
