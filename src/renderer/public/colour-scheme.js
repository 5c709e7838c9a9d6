// Runs before the first paint, so that the page never flashes in the other colour scheme. It is a
// file of its own because the content security policy allows no inline script.
{
  const chosen = localStorage.getItem('oauth-workbench:colour-scheme')
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : system
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
}
