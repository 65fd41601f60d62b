/** The bar over the demo shop's pages: a switch that lets made-up visitors come. Its server is demo/start-shop.ts. */
const address = '/demo/visitors'

const bar = document.createElement('aside')
bar.className = 'visitors-bar'
bar.setAttribute('aria-label', 'Demo')
const button = document.createElement('button')
button.type = 'button'
button.setAttribute('role', 'switch')
button.textContent = 'Demo: let visitors come'
const status = document.createElement('span')
status.setAttribute('role', 'status')
bar.append(button, status)

/** What was said last, so that nobody hears it again every few seconds. */
function say(text) {
  if (status.textContent !== text) status.textContent = text
}

function show({ on, until }) {
  button.setAttribute('aria-checked', String(on))
  const minutes = on ? Math.max(1, Math.ceil((until - Date.now()) / 60_000)) : 0
  say(
    on ? `Somebody asks every few seconds, for ${minutes} min more.` : 'Off. Somebody made up asks every few seconds.',
  )
}

async function ask(request) {
  try {
    const response = await fetch(address, request)
    if (!response.ok) throw new Error(String(response.status))
    show(await response.json())
  } catch {
    say('The shop does not answer.')
  }
}

button.addEventListener('click', () => {
  const on = button.getAttribute('aria-checked') !== 'true'
  void ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ on }) })
})
document.body.prepend(bar)
void ask()
setInterval(() => {
  if (document.visibilityState === 'visible') void ask()
}, 15_000)
