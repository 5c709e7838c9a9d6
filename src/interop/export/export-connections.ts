import { assertNever } from '../../shared/assert-never.ts'
import type { Connection } from '../../shared/connection.ts'
import type { ConnectionFormat, ExportMethod } from '../../shared/sharing/export-format.ts'
import type { ExportResult } from '../../shared/sharing/export-result.ts'
import { exportCurl } from './curl.ts'
import { exportDeployCliFile, exportDeployCliYaml } from './deploy-cli.ts'
import { exportLoginLinks, type LoginLinkOptions } from './login-link.ts'
import { exportManagementApi } from './management-api.ts'
import { exportTerraform } from './terraform.ts'

/** What a person can say about an export, whatever its format; each format takes its own. */
export interface ConnectionExportOptions extends LoginLinkOptions {
  /** Absent: `POST`. */
  readonly method?: ExportMethod | undefined
  readonly revealSecrets?: boolean | undefined
}

/** Writes connections in the format; a single one as Deploy CLI is the file of its directory format. */
export function exportConnections(
  connections: readonly Connection[],
  format: ConnectionFormat,
  options: ConnectionExportOptions = {},
): ExportResult {
  const { method = 'POST', revealSecrets, domain } = options
  const [only] = connections
  switch (format) {
    case 'management-api':
      return exportManagementApi(connections, { method, revealSecrets })
    case 'curl':
      return exportCurl(connections, { method, revealSecrets, domain })
    case 'deploy-cli':
      return connections.length === 1 && only
        ? exportDeployCliFile(only, { revealSecrets })
        : exportDeployCliYaml(connections, { revealSecrets })
    case 'terraform':
      return exportTerraform(connections, { revealSecrets })
    case 'login-link':
      return exportLoginLinks(connections, options)
    default:
      return assertNever(format)
  }
}
