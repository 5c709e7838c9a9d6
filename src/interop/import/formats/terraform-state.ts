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
    root.leaveOutUnread('only auth0_connection resources are imported')
    return { kind: 'connections', connections }
  },
}

/** The `values` of every connection of a module and of the modules in it. */
function resourcesOf(module: Place | undefined): readonly Place[] {
  const own = (module?.at('resources')?.items ?? []).flatMap((resource) =>
    resource.text('type') === 'auth0_connection' ? (resource.at('values') ?? []) : [],
  )
  const inner = (module?.at('child_modules')?.items ?? []).flatMap(resourcesOf)
  return [...own, ...inner]
}

/** The same in a state file, whose resources have instances with `attributes`. */
function instancesOf(root: Place): readonly Place[] {
  return (root.at('resources')?.items ?? []).flatMap((resource) =>
    resource.text('type') === 'auth0_connection' && resource.text('mode') !== 'data'
      ? (resource.at('instances')?.items ?? []).flatMap(
          (instance) => instance.at('attributes') ?? [],
        )
      : [],
  )
}
