import { describe, expect, it } from 'vitest'
import { installationsFor } from '../../scripts/test/provide-browser.ts'

const namesFor = (machine: Parameters<typeof installationsFor>[0]) =>
  installationsFor(machine).map(({ name }) => name)

describe('the ways to install a browser', () => {
  it('tries the download first, then apt as root on Debian', () => {
    expect(namesFor({ isRoot: true, isDebianLike: true })).toEqual([
      "Playwright's download",
      'apt-get',
    ])
  })

  it('leaves apt alone without the rights', () => {
    expect(namesFor({ isRoot: false, isDebianLike: true })).toEqual(["Playwright's download"])
  })

  it('leaves apt alone elsewhere', () => {
    expect(namesFor({ isRoot: true, isDebianLike: false })).toEqual(["Playwright's download"])
  })
})
