import { ConfStore } from '../../src/workbench/conf-store.ts'
import { ConnectionStore } from '../../src/workbench/connection-store.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { TenantFile } from '../../src/workbench/tenant/tenant-file.ts'
import { buildConnection } from '../builders/connection-builder.ts'

/*
 * A process that stores connections and tenants of its own beside whoever else does.
 * `node store-writer.ts DATA_FOLDER PREFIX COUNT`
 */

const [folder = '', prefix = '', count = ''] = process.argv.slice(2)
const vault = KeyFileVault.open(folder)
const connections = new ConnectionStore(new ConfStore(folder), vault, [])
const tenants = new TenantFile(folder, vault)
for (let i = 0; i < Number(count); i++) {
  const name = `${prefix}-${i}`
  await connections.create(buildConnection({ name }))
  await tenants.keepTenant({ domain: name, access: 'token', clientId: null }, 'a-token')
}
