// As much as the small analytics tags do on a page load, written for this bench: what a page view was, told once.
;(() => {
  const { screen, navigator, location, document, history } = window
  if (navigator.doNotTrack === '1') return
  const seen = new Set()
  const session = Math.random().toString(36).slice(2)
  const describe = (name, data) => ({
    type: 'event',
    payload: {
      name,
      data,
      session,
      hostname: location.hostname,
      url: location.pathname + location.search,
      title: document.title,
      referrer: document.referrer.startsWith(location.origin) ? '' : document.referrer,
      language: navigator.language,
      languages: navigator.languages.join(','),
      screen: `${screen.width}x${screen.height}`,
      ratio: window.devicePixelRatio,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      connection: navigator.connection?.effectiveType ?? null,
    },
  })
  const tell = (name, data) => navigator.sendBeacon('/collect', JSON.stringify(describe(name, data)))
  const view = () => {
    const key = location.href
    if (seen.has(key)) return
    seen.add(key)
    tell('view', { depth: history.length })
  }
  for (const name of ['pushState', 'replaceState']) {
    const original = history[name]
    history[name] = function (...values) {
      const result = original.apply(this, values)
      setTimeout(view, 300)
      return result
    }
  }
  const watched = 'a[href], button, [data-event]'
  document.addEventListener('click', (event) => {
    const element = event.target.closest?.(watched)
    if (!element) return
    const data = {}
    for (const { name, value } of element.attributes) if (name.startsWith('data-event-')) data[name.slice(11)] = value
    const outbound = element.href && !element.href.startsWith(location.origin)
    if (element.dataset.event || outbound) tell(element.dataset.event ?? 'outbound', { ...data, href: element.href })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tell('leave', { after: Math.round(performance.now()) })
  })
  addEventListener('popstate', view)
  addEventListener('hashchange', view)
  const vitals = {}
  for (const type of ['largest-contentful-paint', 'layout-shift', 'first-input'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) vitals[type] = entry.value ?? entry.startTime
    }).observe({ type, buffered: true })
  addEventListener('pagehide', () => tell('vitals', vitals))
  view()
})()
