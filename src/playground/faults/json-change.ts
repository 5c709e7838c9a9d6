import { changeAt, type FaultBehaviour, type FaultSite } from './fault-behaviour.ts'

/** The fields of a JSON answer. */
export type Fields = Readonly<Record<string, unknown>>

/** Changes the fields of a response of such an endpoint; refusals stay as they are. */
export function changeFields(
  endpoint: 'token' | 'userinfo' | 'introspection' | 'discovery',
  change: (fields: Fields, site: FaultSite, authorization: string) => Fields | Promise<Fields>,
): FaultBehaviour {
  return changeAt(endpoint, async (answer, request, site) => {
    if (answer.status !== 200) return answer
    // oidc-provider answers 200 with a JSON object at each of them.
    const fields = JSON.parse(String(answer.body)) as Fields
    const changed = await change(fields, site, request.headers.authorization ?? '')
    return { ...answer, body: JSON.stringify(changed) }
  })
}

/** The fields without one of them. */
export function without(fields: Fields, name: string): Fields {
  const { [name]: _left, ...others } = fields
  return others
}
