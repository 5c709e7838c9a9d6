import { type DemoUser, demoUsers } from './demo-users.ts'
import { html, type SafeHtml } from './pages/html.ts'
import { answer, isRead, pathOf, type Responder } from './responder.ts'

/** Where a user's picture is, below the playground's address. */
export function avatarPath(user: DemoUser): string {
  return `/avatars/${user.username}.svg`
}

/** The user's picture as an SVG element. */
export function avatarSvg({ color, initials }: DemoUser): SafeHtml {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true"><rect width="64" height="64" rx="18" fill="${color}"/><text x="32" y="41" text-anchor="middle" font-family="Inter, Segoe UI, system-ui, sans-serif" font-size="25" font-weight="600" fill="#fff">${initials}</text></svg>`
}

/** Serves the pictures that the `picture` claims name. */
export const answerAvatars: Responder = async (request, response) => {
  const user = demoUsers.find((each) => avatarPath(each) === pathOf(request))
  if (!user || !isRead(request)) return false
  return answer(response, 200, { 'Content-Type': 'image/svg+xml' }, avatarSvg(user).markup)
}
