import type { install as english } from '../en-install.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: (site) => `Widżet na witrynie: ${site}`,
  back: 'Wszystkie witryny',
  lead: 'Jeden wiersz na każdej stronie i widżet działa. Skopiuj to, co pasuje do Twojej witryny.',
  platform: 'Twoja witryna działa na',
  platforms: {
    html: 'Własny HTML',
    wordpress: 'WordPress',
    shopify: 'Shopify',
    react: 'React',
    vue: 'Vue',
    next: 'Next.js',
    astro: 'Astro',
    tagManager: 'Menedżer tagów',
  },
  steps: {
    html: 'Wstaw go przed </body> na każdej stronie albo w szablonie wspólnym dla wszystkich stron.',
    wordpress:
      'Wstaw go na końcu pliku functions.php swojego motywu albo dodaj wiersz do stopki za pomocą wtyczki do kodu nagłówka i stopki.',
    shopify:
      'Online Store, Themes, Edit code: wstaw go przed </body> w pliku theme.liquid. Będzie wtedy na każdej stronie sklepu.',
    react: 'Dodaj komponent raz, na samej górze aplikacji. Widżet zostaje, gdy router zmienia stronę.',
    vue: 'Wstaw go do pliku startowego, po zamontowaniu aplikacji. Widżet zostaje, gdy router zmienia stronę.',
    next: 'Wstaw go do body w głównym layoucie.',
    astro: 'Wstaw go przed </body> w swoim layoucie. Widżet zostaje podczas przejść między widokami.',
    tagManager: 'Utwórz tag typu „niestandardowy kod HTML”, który uruchamia się na wszystkich stronach, raz na każdej.',
  },
  test: 'Na strony, które są dopiero testowane',
  testHint:
    'Osobny wiersz na środowisko testowe i własny komputer; działa tam bez dodawania adresu. Na zadane tam pytania odpowiada się jak na każde inne, są oznaczone jako próba i nie liczą się do żadnego wskaźnika.',
  into: 'Gdzie',
  copy: 'Kopiuj',
  allowed: 'Gdzie może działać',
  allowedNone:
    'Żaden adres nie jest jeszcze dozwolony: widżet nigdzie nie zadziała. Najpierw dodaj adres swojej witryny.',
  allowedHint: 'Pod każdym innym adresem nie zadziała.',
  change: 'Zmień witrynę',
  policy: 'Jeśli Twoje strony mają Content-Security-Policy',
  policyHint: 'Dopisz to do tego, co już tam jest. Nie potrzeba niczego inline ani zasad Trusted Types.',
  check: 'Sprawdź, czy działa',
  checkHint: 'Otwórz swoją stronę, dopisując do adresu ?foyer-check: zobaczysz tam, czy coś jest nie tak.',
  checkOpen: (origin) => `Sprawdź ${origin}`,
  pinned: 'Wersja, która nigdy się nie zmienia',
  pinnedHint:
    'Przeglądarki wczytują wtedy dokładnie te pliki i odrzucają wszystkie inne, dopóki nie zmienisz wiersza. Wiersz powyżej zawsze daje najnowszą wersję. Strona z Content-Security-Policy przepuszcza pierwszy blok na podstawie nonce lub skrótu (hash).',
  pinnedNone:
    'Nie zachowano jeszcze żadnej. Osoba, która zarządza Foyer, zachowuje obecną wersję poleceniem npm run pin i wdraża ją; wiersz pojawi się wtedy tutaj.',
  pinnedShow: (version) => `Co skopiować dla wersji ${version}`,
  version: 'Wersja',
  pinnedOn: (version, day) => `${version}, zachowana ${day}`,
  own: 'Własny przycisk',
  ownHint: 'Otwiera widżet z dowolnego miejsca na stronie; wiersz stylu ukrywa nasz przycisk.',
  vouching: {
    title: 'Goście zalogowani na Twojej witrynie',
    lead: 'Twój serwer może potwierdzić, kim są, tokenem podpisanym dla każdego z nich: zespół widzi wtedy, jak ich znasz, obok tego, co piszą sami. Imię może wpisać każdy; takiego tokenu nikt nie utworzy bez Twojego sekretu.',
    makeSecret: 'Utwórz sekret',
    ownKey: 'Użyj własnego klucza',
    secretHint: 'Tylko dla Twojego serwera, jako zmienna środowiskowa: kto go ma, może podać się za każdego.',
    copySecret: 'Kopiuj sekret',
    keyNow: 'Tokeny są sprawdzane tym kluczem publicznym.',
    sample: 'Token działa pięć minut i tylko raz. W Node tworzy się go tak; bibliotekę do JWT ma każdy język.',
    another: 'Utwórz nowy sekret',
    anotherSure: 'Utwórz: tokeny ze starego przestaną działać',
    stop: 'Przestań potwierdzać',
    stopSure: 'Przestań: nikt nie będzie już potwierdzany',
    publicKey: 'Klucz publiczny',
    publicKeyHint: 'Ed25519: jego 32 bajty w base64url, czyli „x” z JWK. Część prywatna zostaje u Ciebie.',
    publicKeyInvalid: 'Wpisz 43 znaki: litery, cyfry, - i _.',
  },
  scripts: 'Z własnych skryptów',
  scriptsHint:
    'Otwieraj, zamykaj, wypełniaj tym, co wiadomo o gościu, i reaguj na zdarzenia. Całość opisuje docs/embedding.md.',
}
