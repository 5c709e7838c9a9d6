import { isObject } from '../../../shared/json-object.ts'
import type { DocumentImporter } from '../importer.ts'
import type { Place } from '../place.ts'
import { importTerraformResource } from './terraform-resource.ts'

/** The JSON of `terraform show -json` (state or plan), or a `terraform.tfstate` file. */
export const terraformStateImporter: DocumentImporter = {
  format: { name: 'terraform-state', label: 'Terraform state or plan (JSON)' },
  recognises: (document) =>
    isObject(document) &&
    Object.hasOwn(document, 'terraform_version') &&
    ['values', 'planned_values', 'resources'].some((key) => Object.hasOwn(document, key)),
  import(root, context) {
    const state = root.at('planned_values') ?? root.at('values')
    const resources = state ? resourcesOf(state.at('root_module')) : instancesOf(root)
    const connections = resources.flatMap(
      (resource) => importTerraformResource(resource, context) ?? [],
    )
    takeAll(root, aboutFile)
    root.reportUnread()
    return { kind: 'connections', connections }
  },
}

/** What a file says of itself, or, in a plan, once more of the same resources. */
const aboutFile = [
  ...['format_version', 'terraform_version', 'version', 'serial', 'lineage', 'check_results'],
  ...['timestamp', 'applyable', 'complete', 'errored', 'checks', 'prior_state', 'configuration'],
  ...['resource_changes', 'resource_drift', 'relevant_attributes'],
]

/** What is about Terraform's own keeping of a resource, and not in the connection. */
const aboutResource = [
  ...['address', 'mode', 'name', 'type', 'module', 'provider', 'provider_name', 'schema_version'],
  ...['index', 'index_key', 'depends_on', 'dependencies', 'each', 'status', 'private'],
  ...['sensitive_values', 'sensitive_attributes', 'identity', 'identity_schema_version'],
]

/** The `values` of every connection of a module and of the modules in it. */
function resourcesOf(module: Place | undefined): readonly Place[] {
  module?.at('address')?.take()
  const own = (module?.at('resources')?.items ?? []).flatMap((resource) =>
    resource.text('type') === 'auth0_connection'
      ? (takeAll(resource, aboutResource).at('values') ?? [])
      : leaveOut(resource),
  )
  const inner = (module?.at('child_modules')?.items ?? []).flatMap(resourcesOf)
  return [...own, ...inner]
}

/** The same in a state file, whose resources have instances with `attributes`. */
function instancesOf(root: Place): readonly Place[] {
  return (root.at('resources')?.items ?? []).flatMap((resource) =>
    resource.text('type') === 'auth0_connection' && resource.text('mode') !== 'data'
      ? (takeAll(resource, aboutResource).at('instances')?.items ?? []).flatMap(
          (instance) => takeAll(instance, aboutResource).at('attributes') ?? [],
        )
      : leaveOut(resource),
  )
}

function takeAll(place: Place, keys: readonly string[]): Place {
  for (const key of keys) place.at(key)?.take()
  return place
}

function leaveOut(resource: Place): readonly Place[] {
  resource.leaveOut('only auth0_connection resources are imported')
  return []
}
