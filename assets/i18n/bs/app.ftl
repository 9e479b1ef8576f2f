### Sam prozor: traka, zaglavlje, kartice, podnožje, dijalozi, polja, Traži, Porodice, Pomoć, Postavke.
### Rečenice su kratke. Imena se ne savijaju: stoje iza dvotačke, u nizu ili ih nema.

## Traka, zaglavlje i podnožje
frame-rail = Glavno
frame-today = Danas
frame-families = Porodice
frame-help = Pomoć
frame-settings = Postavke
frame-family = Porodica
frame-referral = Novi prijedlog
frame-tabs = Ova porodica
frame-find = Traži
frame-turn = Okreni prema porodici
frame-lock = Zaključaj
frame-close = Zatvori
frame-no-conference = Konferencija još nema dan
frame-conference-on = Konferencija: { $date }
frame-conference-at = Konferencija: { $date }, { $time }
frame-conference-today = Konferencija je danas, { $date }
frame-bigger-letters = Veća slova
frame-help-here = Pomoć za ovaj ekran
frame-note = Nova bilješka
frame-undo = Poništi zadnji korak
frame-redo = Vrati poništeno
frame-good-morning = Dobro jutro · { $name }
frame-good-day = Dobar dan · { $name }
frame-good-evening = Dobro veče · { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Sačuvano na ovom laptopu u { $time }
status-all-saved = Sve je sačuvano na ovom laptopu
status-not-saved = Još nije sačuvano. Sve upisano i dalje je ovdje.
status-copy = Zadnja sigurnosna kopija: { $date }
status-no-copy = Još nema sigurnosne kopije
status-offline = Radi bez interneta

## Kartice porodice
tab-journey = Put
tab-people = Ljudi i mapa
tab-preparation = Priprema
tab-day = Dan
tab-plan = Plan
tab-reviews = Praćenje
tab-notes = Bilješke
tab-papers = Papiri
tab-journey-empty = Počnite s posjetom.
tab-people-empty = Na mapi još nema nikoga.
tab-preparation-empty = Na mapi još nema nikoga.
tab-day-empty = Konferencija još nema datum.
tab-plan-empty = Plan se ovdje piše riječima porodice.
tab-reviews-empty = Sastanak praćenja još nije planiran.
tab-notes-empty = Bilješke ostaju kod vas. Ne štampaju se ni za koga.
tab-papers-empty = Još nema papira.
tab-referral-empty = Porodica počinje prijedlogom.

## Osam stanica
journey-line = Put
journey-bar = Stanica { $step } od { $of }: { $name }
journey-count-of = razgovori: { $n } od { $of }
journey-bar-done = pređene stanice: { $done } od { $of }
station-referral = Prijedlog
station-consent = Porodica kaže „da“
station-circle = Ko pripada
station-preparing = Priprema
station-conference = Konferencija
station-shared = Plan podijeljen
station-review = Praćenje
station-closing = Završetak
station-is-done = gotovo
station-is-now = sada
station-is-ahead = tek dolazi

## Porodice
families-heading = Vaše porodice
families-count = { $count ->
    [one] { $count } porodica · imena su u spisku skrivena
    [few] { $count } porodice · imena su u spisku skrivena
   *[other] { $count } porodica · imena su u spisku skrivena
}
families-family = Porodica
families-journey = Put
families-next = Šta slijedi
families-when = Kada
families-sample = Za vježbu
families-new = Novi prijedlog
families-show = Koje porodice
families-show-open = Otvorene
families-show-ended = Završene
families-show-all = Sve
families-closed = Završeno
families-keep-until = Čuva se do { $date }
families-keep-over = Treba ukloniti od { $date }
families-remove = Ukloni …
families-remove-heading = Ukloni { $alias } zauvijek
families-remove-lead = Nestaje sve što se ovdje čuva o ovoj porodici: ljudi, bilješke, plan i papiri. Povratka nema.
families-remove-stays = Papiri i datoteke koji su predati ostaju kod onih koji ih imaju. Za datoteke u popisu i dalje stoji kome su predate, za papire više ne. Sigurnosne kopije u folderu aplikacije Krug čuvaju porodicu još oko četiri sedmice rada.
families-remove-type = Za nastavak upišite kodno ime: { $alias }
families-remove-do = Ukloni zauvijek
families-removed = Porodica je uklonjena.
families-none-here = Ovdje nema nijedne.
families-unreadable = { $count ->
    [one] { $count } porodica se ne može pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
    [few] { $count } porodice se ne mogu pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
   *[other] { $count } porodica ne može se pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
}
families-empty = Još nema nijedne porodice. Počnite prijedlogom ili isprobajte porodicu za vježbu.
families-try-example = Isprobaj porodice za vježbu

## Okrenuto porodici
turn-which = Koja porodica sjedi za stolom?
turn-nobody = Još nema nijedne porodice.
turned-heading = Porodica može vidjeti ovaj ekran
turned-what = Bilješke, adrese, brojevi telefona, sigurnosne oznake i druge porodice nisu učitane.
turned-back = Okreni nazad
turned-pages = Šta gledamo
turned-people = Ljudi
turned-day = Dan
turned-plan = Plan
turned-journey = Put
turned-people-empty = Na mapi još nema nikoga.
turned-journey-empty = Ovdje se vidi dokle smo stigli.
turned-plan-empty = Plan tek treba nastati, a stvarate ga vi.
turned-question = Je li ekran opet samo vaš?
turned-question-how = F9 ili Enter ga okreće nazad. Sve drugo ga ostavlja porodici.
turned-yes = Da, okreni nazad
turned-no = Neka ostane porodici

## Krug stolica
seat-coming = dolazi
seat-present = tu je
seat-waiting = čeka se odgovor
seat-message = šalje poruku
seat-not-coming = ne dolazi

## Sigurnosne napomene, sklopljene
safety-fold-heading = { $count ->
    [one] { $count } sigurnosna napomena
    [few] { $count } sigurnosne napomene
   *[other] { $count } sigurnosnih napomena
}
safety-fold-hidden = Na ovom ekranu skriveno. Za porodicu se nikada ne štampa.
safety-fold-show = Pokaži na 30 sekundi
safety-fold-hide = Sakrij

## Polja i zapisi
record-try-again = Pokušaj ponovo
record-left-unsaved = Nešto upisano još nije sačuvano. Čeka ovdje do novog pokušaja.
field-not-said = Nije rečeno
field-nothing-chosen = Izaberi
field-nobody = Još niko
field-new-person = Dodaj: { $name }
time-not-understood = Upišite sate i minute, na primjer 09:30.

calendar-day = Dan
calendar-month = Mjesec
calendar-year = Godina
calendar-open = Kalendar
calendar-month-before = Prethodni mjesec
calendar-month-after = Sljedeći mjesec
calendar-planned-example = 28 11, sub, +3
calendar-incomplete = Upišite dan, mjesec i godinu s četiri cifre.
calendar-not-a-day = Upišite dan brojevima.
calendar-no-such-month = Mjeseci idu od 1 do 12.
calendar-month-has = { $month }: zadnji dan je { $days }.
calendar-not-understood = Upišite dan, na primjer 28 11, sub ili +3.
calendar-long = { $weekday }, { $day }. { $month } { $year }.
calendar-short = { $short } { $day }. { $month_short }
calendar-plain = { $day }. { $month } { $year }.
calendar-weekday-1 = ponedjeljak
calendar-weekday-2 = utorak
calendar-weekday-3 = srijeda
calendar-weekday-4 = četvrtak
calendar-weekday-5 = petak
calendar-weekday-6 = subota
calendar-weekday-7 = nedjelja
calendar-weekday-short-1 = pon
calendar-weekday-short-2 = uto
calendar-weekday-short-3 = sri
calendar-weekday-short-4 = čet
calendar-weekday-short-5 = pet
calendar-weekday-short-6 = sub
calendar-weekday-short-7 = ned
# Mjeseci unutar datuma, kao i na papirima: „28. novembar“.
calendar-month-1 = januar
calendar-month-2 = februar
calendar-month-3 = mart
calendar-month-4 = april
calendar-month-5 = maj
calendar-month-6 = juni
calendar-month-7 = juli
calendar-month-8 = august
calendar-month-9 = septembar
calendar-month-10 = oktobar
calendar-month-11 = novembar
calendar-month-12 = decembar
# Mjeseci koji stoje sami, na primjer na vrhu kalendara.
calendar-month-alone-1 = Januar
calendar-month-alone-2 = Februar
calendar-month-alone-3 = Mart
calendar-month-alone-4 = April
calendar-month-alone-5 = Maj
calendar-month-alone-6 = Juni
calendar-month-alone-7 = Juli
calendar-month-alone-8 = August
calendar-month-alone-9 = Septembar
calendar-month-alone-10 = Oktobar
calendar-month-alone-11 = Novembar
calendar-month-alone-12 = Decembar
calendar-month-short-1 = jan
calendar-month-short-2 = feb
calendar-month-short-3 = mar
calendar-month-short-4 = apr
calendar-month-short-5 = maj
calendar-month-short-6 = jun
calendar-month-short-7 = jul
calendar-month-short-8 = aug
calendar-month-short-9 = sep
calendar-month-short-10 = okt
calendar-month-short-11 = nov
calendar-month-short-12 = dec

## Vraćanje
history-done = { $what }
history-undo-done = Poništeno: { $what }
history-redo-done = Ponovo urađeno: { $what }
history-take-back = Poništi
history-again = Vrati
op-save = Promijenjeno: { $kind }
op-remove = Uklonjeno: { $kind }
op-restore = Vraćeno: { $kind }
op-other = zadnji korak
op-plan-seal = Zapečaćeno: plan
op-plan-answer = Upisano: odgovor predlagača na plan
op-plan-move-step = Pomjereno: korak plana
op-plan-next-version = Početo: sljedeća verzija plana
op-private-time-note = Zapisano: porodično vrijeme
op-papers-make = Napravljeno: papir
op-papers-make-all = Napravljeno: svi papiri
op-journey-answer-check = Odgovoreno: provjera

failure-no-answer = Krug nije odgovorio. Sve upisano i dalje je ovdje.

## Traži
find-label = Tražite osobu, porodicu, papir ili naredbu
find-placeholder = Ime, kodno ime, naredba
find-results = Pronađeno
find-hits = Ljudi, porodice i papiri
find-commands = Naredbe
find-count = { $count ->
    [0] Ništa nije pronađeno
    [one] Pronađeno: { $count }
    [few] Pronađeno: { $count }
   *[other] Pronađeno: { $count }
}
find-nothing = Ništa nije pronađeno za „{ $text }“.

## Kako se šta zove
kind-family = porodica
kind-referral = prijedlog
kind-independence = nezavisnost
kind-transition = trenutak na putu
kind-person = osoba
kind-contact = način da se do nekoga dođe
kind-protected-place = zaštićeno mjesto
kind-relation = odnos
kind-household = domaćinstvo
kind-organisation = mjesto ili grupa
kind-drawing = crtež kruga
kind-tie = bliskost
kind-stay = mjesto gdje je dijete živjelo
kind-side-gap = strana porodice koje nema
kind-safety = sigurnost
kind-safety-pair = ko se ne smije sresti
kind-exclusion = bez poziva
kind-question = pitanje
kind-bottom-line = uslov od kojeg se ne odstupa
kind-consent = saglasnost
kind-talk = razgovor
kind-invitation = poziv
kind-offer = ponuda službe
kind-busy = vrijeme koje ne odgovara
kind-meeting = sastanak
kind-asked-in = poziv koordinaciji da uđe
kind-attendance = prisutnost
kind-plan = plan
kind-step = korak plana
kind-promise = obećanje službe
kind-agreement = ime pod planom
kind-release = šta neko dobija od plana
kind-plan-version = verzija plana
kind-copy = kopija plana
kind-progress = kako korak ide
kind-scale = skala
kind-feedback = upitnik
kind-note = bilješka
kind-todo = šta treba uraditi
kind-paper = papir
kind-turn-to = osoba kojoj se može obratiti
kind-at-home = korak kod kuće
kind-reason = razlog
kind-cost = trošak

## Šta slijedi
next-referral = Zapisati prijedlog
next-acknowledge = Javiti predlagaču da je prijedlog stigao
next-baseline = Zapisati kako je na početku
next-independence = Dati izjavu o nezavisnosti
next-accept = Prihvatiti ili odbiti
next-first-visit = Prvi posjet
next-question = Dogovoriti pitanje
next-conflict-check = { $n ->
    [one] Reći poznajete li { $n } osobu
    [few] Reći poznajete li { $n } osobe
   *[other] Reći poznajete li { $n } osoba
}
next-meet = { $n ->
    [one] Razgovarati s još { $n } osobom
    [few] Razgovarati s još { $n } osobe
   *[other] Razgovarati s još { $n } osoba
}
next-set-date = Izabrati dan za konferenciju
next-invite = Poslati pozive
next-answers = Čuti odgovor: { $names }
next-report-read = Pročitati izvještaj s porodicom
next-conference = Konferencija
next-meet-again = Ponovo se sastati
next-seal = Zapečatiti plan
next-copies = Podijeliti kopije
next-review = Sastanak praćenja
next-close = Završiti
next-after-no-plan = Razgovarati s porodicom o tome šta želi
next-own = { $text }

## Kad nešto stoji na putu: šta se desilo, šta je sigurno, šta uraditi
failure-locked = Krug je zaključan. Sve je sačuvano.
failure-turned = Porodica može vidjeti ovaj ekran. Prvo ga okrenite nazad.
failure-no-vault = Na ovom laptopu još nema trezora.
failure-vault-exists = Na ovom laptopu već postoji trezor. Na njemu ništa nije mijenjano.
failure-occupied = U folderu aplikacije Krug su druge datoteke. Premjestite ih, pa pokušajte ponovo.
failure-wrong-secret = Time se ne otvara. Provjerite Caps Lock i tastaturu.
failure-recovery-mistyped = U ključu za povrat ima greška u kucanju. Uporedite ga s listom, grupu po grupu.
failure-sheet-other = Ovo nije zadnja grupa s lista ovog trezora. Pogledajte ponovo ili u Postavkama napravite novi list.
failure-damaged = Krug ne može pročitati trezor. Ništa nije mijenjano. Ono što se još čita, ovdje i u sigurnosnim kopijama, može se skupiti.
failure-damaged-slot = Oštećen je dio koji otvara lozinka. Ključ za povrat i dalje otvara Krug.
failure-damaged-recovery = Oštećen je dio koji otvara ključ za povrat. Lozinka i dalje otvara Krug.
failure-damaged-backup = Ova sigurnosna kopija nije cijela. Ništa iz nje nije preuzeto. Izaberite stariju.
failure-newer = Ovo je napisao noviji Krug. Ništa nije izgubljeno. Ažurirajte Krug, pa otvorite.
failure-in-use = Ovo je već otvoreno u drugom Krugu. Prvo zatvorite taj.
failure-too-hard = Datoteka ključa traži više memorije nego što je razumno. Ništa nije otvoreno. Otvorite Krug ključem za povrat.
failure-disk-full = Disk je pun. Sve upisano i dalje je ovdje. Oslobodite prostor, pa pritisnite „Pokušaj ponovo“.
failure-disk = Disk ili stik ne odgovara. Ono što ste napisali još je tu. Pogledajte je li uključen, pa pokušajte ponovo.
failure-file = Datoteka se ne može pročitati ili zapisati. Izaberite drugo mjesto.
failure-not-allowed = Krug ovdje ne smije pisati. Izaberite drugo mjesto.
failure-too-big = Ova datoteka je prevelika. Izaberite datoteku do 64 megabajta.
failure-problems = Nešto nedostaje.
failure-stopped = Ovo se još ne može uraditi:
failure-undo-nothing = Nema ničega što bi se moglo poništiti.
failure-redo-nothing = Nema ničega što bi se moglo vratiti.
failure-undo-built-upon = Ovo se više ne može poništiti: na tome već stoji nešto novije.
failure-bad-request = Krug nije razumio sam sebe. Sve upisano i dalje je ovdje.
failure-internal = Krug je pogriješio. Sve upisano i dalje je ovdje. Zaključajte i ponovo otvorite.
failure-certificate-kind = Krug ne može koristiti ovu vrstu certifikata. Treba certifikat s ključem RSA (2048 do 4096 bita) ili P-256. Pitajte onoga ko ga je izdao.
failure-paper-changed = Danas bi na ovom papiru pisalo nešto drugo: promijenili su se zapisi o porodici, pisma vašeg ureda ili sam Krug. Zato se ne izdaje ponovo; molimo, napravite ga iznova.
failure-certificate-passphrase = Ta lozinka ne otvara ovaj certifikat.
failure-certificate-time = Ovaj certifikat danas ne vrijedi.
failure-certificate-unfit = Ovaj certifikat nije namijenjen za pečaćenje papira.

problem-alias-needed = Izaberite kodno ime.
problem-alias-used = Ovo kodno ime već ima druga porodica: { $alias }.
problem-by-operation = Ovo se ne upisuje rukom.
problem-choice = Izaberite nešto od ponuđenog.
problem-closed = Ova porodica je završena. Prvo je ponovo otvorite.
problem-date = Ovaj dan se ne može pročitati.
problem-date-needed = Nedostaje dan.
problem-day-not-open = Konferencija još nije počela.
problem-gone = Ovoga više nema.
problem-not-for-work = Iz druge porodice može se preuzeti samo neko ko je tu zbog posla. Upišite ovu osobu ponovo.
problem-information-first = Prvo dolazi informativni dio.
problem-independence-first = Prvo dajte izjavu o nezavisnosti: datum i za koga radite.
problem-letters = Ovi znakovi se ne mogu odštampati: { $letters }
problem-lock-minutes = Izaberite između 1 i 60 minuta.
problem-meeting-ended = Ovaj sastanak je završen.
problem-meeting-open = Ovaj sastanak još nije završen.
problem-name-needed = Upišite bar ime ili riječ kao što je „komšinica“.
problem-names-drawn = Ispod ovih riječi već je nacrtano ime. Prvo uklonite nacrtana imena, pa ih ponovo zatražite.
problem-no-meeting = Još nema sastanka.
problem-no-drawing = Još nema crteža koji porodica smije vidjeti. Otvorite krug i izaberite koji će vidjeti.
problem-no-private-time = Porodično vrijeme nije u toku.
problem-number = Upišite broj.
problem-passphrase-empty = Upišite lozinku.
problem-passphrase-short = Neka bude duža. Četiri riječi koje ćete zapamtiti bolje su od osam znakova.
problem-person-paired = Neko se s ovom osobom ne smije sresti. Prvo to ukinite pod Sigurnost ili upišite da više nije u krugu.
problem-plan-empty = Plan još nema nijedan korak.
problem-plan-open = Plan još nije zapečaćen.
problem-plan-sealed = Plan je zapečaćen. Za izmjenu počnite sljedeću verziju.
problem-private-time = Porodično vrijeme je u toku. Dok traje, ništa se ne može mijenjati.
problem-private-first = O planu se dogovara tek poslije porodičnog vremena. Prvo zapišite kad je bilo.
problem-protected-words = U ovim riječima stoji zaštićeno mjesto. Ne štampaju se.
problem-reader = Izaberite ko će ovo čitati.
problem-reason-needed = Upišite zašto.
problem-recovery-printed = Ovaj list više nije u memoriji aplikacije Krug. Novi se može napraviti u Postavkama.
problem-reader-excluded = Ova osoba nije pozvana i ne dobija takav papir. Od plana može dobiti pojedine korake: izaberite ih ispod njenog imena.
problem-not-released = Porodica nije rekla šta ova osoba dobija od plana. Upišite ovdje: cijeli plan, neke korake ili samo kada se opet vidite.
problem-number-without-yes = U tome stoji broj ili adresa ({ $name }) bez pristanka za one koji to čitaju. Pitajte, ili to izostavite.
problem-number-not-released = U njemu stoji broj ili adresa ({ $name }) bez pristanka za ovog čitaoca. Pitajte, ili dajte pojedine korake.
problem-steps-gone = Nijedan od koraka izabranih za ovu osobu nije u planu. Izaberite ponovo šta dobija.
problem-not-ended = Rad s ovom porodicom nije završen. Prvo ga završite; onda se može ukloniti.
problem-other-alias = To nije kodno ime ove porodice.
problem-keep-months = Izaberite od 1 do 240 mjeseci.
problem-no-review-day = Plan ne navodi dan kada se opet vidite. Izaberite ponovo šta ova osoba dobija.
problem-sender-home = Privatna adresa ne smije stajati ovdje.
problem-stage = To se ne slaže s mjestom na kojem je porodica sada.
problem-time = Upišite sate i minute, na primjer 09:30.
problem-too-long = Ovo je predugo. Najviše znakova: { $most }.
problem-unknown = Krug ovo ne poznaje.

## Porodično vrijeme koje je još trajalo kad se Krug zatvorio
private-running = { $alias }: porodično vrijeme je još u toku
private-running-since = Počelo je u { $time }. Krug je u međuvremenu bio zatvoren. Ništa što je porodica rekla nije u Krugu.
private-resume = Vrati stranicu porodici
private-ended-at = Završilo je u
private-finish = Upiši kraj

## Postavke
settings-recovered = Otvoreno je ključem za povrat. Izaberite sada novu lozinku; ključ za povrat upišite umjesto stare.
settings-look = Izgled
settings-language = Jezik aplikacije
settings-theme = Svijetlo i tamno
settings-theme-system = Kao sistem
settings-theme-light = Svijetlo
settings-theme-dark = Tamno
settings-letters = Veličina slova
settings-self = Vi
settings-office-address = Adresa ureda, za pisma
settings-office-phone = Telefon ureda, za pisma
settings-keep = Čuvaj porodicu nakon završetka
settings-keep-hint = Tako stoji na saglasnosti koju ljudi potpisuju. Kada vrijeme istekne, to piše na popisu porodica.
settings-lock = Zaključavanje
settings-lock-after = Automatski zaključaj nakon
settings-lock-hint = Također kad se spusti poklopac i na Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}
settings-passphrase = Promjena lozinke
settings-passphrase-old = Dosadašnja lozinka
settings-passphrase-change = Promijeni
settings-passphrase-changed = Lozinka je promijenjena.
settings-sheet = List za povrat pristupa
settings-sheet-what = Izgubljen je ili ga je neko vidio? Napravite novi; stari list tada više ništa ne otvara.
settings-sheet-new = Napravi novi list
settings-sheet-warning = Stari list odmah prestaje vrijediti, i za sigurnosne kopije. Pripremite štampač ili sigurno mjesto za datoteku.
settings-sheet-made = Ovo je novi ključ. Prikazuje se samo sada.
settings-copies = Sigurnosne kopije
settings-copies-hint = Kopije su zaključane istom lozinkom.
settings-copy-now = Napravi kopiju sada
settings-copy-making = Kopija se pravi…
settings-restore = Vrati
settings-restore-heading = Vraćanje iz sigurnosne kopije
settings-restore-what = Kopija: { $when }. Vraća se ono čega ovdje nema. Ništa se ne uklanja.
settings-restored = { $count ->
    [0] Ništa nije nedostajalo.
    [one] Vraćeno: { $count } izmjena
    [few] Vraćeno: { $count } izmjene
   *[other] Vraćeno: { $count } izmjena
}
settings-no-copies = Još nema sigurnosne kopije.
today-sheet = Je li list za povrat pristupa još tu?
today-sheet-what = Uzmite ga i upišite zadnju grupu ključa. Krug to pita samo jednom.
today-sheet-group = Zadnja grupa na listu
today-sheet-there = Tu je
today-sheet-later = Kasnije
today-sheet-thanks = List odgovara ovom trezoru.
settings-seal = Pečat na papirima
settings-seal-self = Vlastiti certifikat Kruga. Pokazuje da papir nije mijenjan; ne dokazuje ko ste.
settings-seal-file = Certifikat iz datoteke.
settings-seal-none = Još nema certifikata.
settings-seal-fingerprint = Otisak:
settings-seal-until = Vrijedi do: { $date }
settings-seal-choose = Uzmi certifikat iz datoteke
settings-seal-file-kind = Certifikat (PKCS #12)
settings-seal-passphrase = Lozinka datoteke
settings-seal-use = Koristi ga
settings-seal-own = Opet koristi Krugov certifikat
settings-stamp-room = U mojim pečatima ostavi mjesta za vremenski žig
settings-stamp-room-hint = Samo za urede koji moraju dokazati kada je plan zapečaćen. Svaka zapečaćena datoteka je veća za 24 kB.
settings-seal-unseen = Moji pečati se ne vide na strani
settings-seal-unseen-hint = Oni su u datoteci i nalaze se kad se provjerava pečat. Na štampanom papiru ništa ne kaže da je plan zapečaćen.
settings-about = O aplikaciji
settings-about-what = Krug pomaže u pripremi porodičnih grupnih konferencija, samo na ovom laptopu i bez interneta.
settings-version = Verzija { $version }
settings-example-remove = Ukloni porodice za vježbu

## Pomoć
help-topics = Stranice pomoći
help-keys = Tipke
help-back = Nazad na prethodno mjesto
help-key-move = kretanje
help-key-open = otvara
help-key-tabs = kartice jedne porodice
help-key-esc = zatvara jedan sloj
help-key-turn-twice = jednom okreće, dvaput vraća
help-start = Početak
help-start-what = Krug čuva papire i datume porodičnih grupnih konferencija, da vi možete gledati ljude.
help-start-how =
    Sve se čuva samo od sebe. Nema dugmeta za čuvanje, a Ctrl Z vraća korak nazad.
    U spiskovima porodice stoje pod kodnim imenom. Imena se vide samo unutar porodice.
    Prije nego što vam neko pogleda preko ramena, pritisnite F9 ili Ctrl L.
help-today = Danas
help-today-what = Šta slijedi, u svim porodicama, pod kodnim imenom.
help-today-how =
    Porodicu otvarate tipkom Enter ili klikom.
    Ono što kasni stoji ovdje s razlogom, i nigdje drugdje za sve porodice zajedno.
help-families = Porodice
help-families-what = Sve porodice, dokle je koja stigla i šta slijedi.
help-families-how =
    Osam malih crta je osam stanica puta.
    Porodica počinje novim prijedlogom.
    Porodica za vježbu je tu da na njoj vježbate. Njena traka je prugasta.
help-referral = Novi prijedlog
help-referral-what = Šta se traži, ko traži i za koju djecu.
help-referral-how =
    Potrebno je samo kodno ime. Sve drugo može doći kasnije.
    Šta se traži, zapišite riječima predlagača.
    Sve upisano već je sačuvano kao nacrt.
help-journey = Put
help-journey-what = Gdje je ova porodica i šta slijedi.
help-journey-how =
    Stanice su mapa, a ne vrata. Možete ići i drugim redom.
    Svaki sljedeći korak se može uraditi, odgoditi uz riječ zašto ili izostaviti.
help-people = Ljudi i mapa
help-people-what = Ko pripada porodici i koliko su jedni drugima blizu.
help-people-how =
    Prvo dodajte ime. Sve drugo može doći kasnije.
    Srodstvo se piše riječju koju koristi porodica.
    Tabela pokazuje iste ljude i sluša iste tipke.
help-preparation = Priprema
help-preparation-what = S kim se već razgovaralo, ko dolazi i šta kome treba.
help-preparation-how =
    Svaki razgovor zapišite u nekoliko riječi.
    Odgovor može biti da, ne, poruka ili još ne. Sve je u redu.
help-day = Dan
help-day-what = Konferencija: gdje, kada, kojim redom.
help-day-how =
    Označavajte imena kako ljudi dolaze.
    Porodično vrijeme nema granice. Porodica kaže kad je spremna.
    Ako neko nije na sigurnom, prekinite sastanak.
help-plan = Plan
help-plan-what = Plan riječima porodice.
help-plan-how =
    Upišite šta je porodica napisala, onako kako je napisala. Ništa se ne ispravlja.
    Provjere sa strane samo upozoravaju. Nijedna vas ne zaustavlja.
    Plan s imenima dobija pečat. Izmjenom nastaje nova verzija.
    Završetak bez plana je završetak kao i svaki drugi.
help-reviews = Praćenje
help-reviews-what = Šta je obećano i kako je išlo.
help-reviews-how =
    Svaki korak je urađen, djelimično urađen, nije urađen ili je promijenjen, uz riječi porodice.
    Mogu se dodati novi koraci.
help-notes = Bilješke
help-notes-what = Vaše bilješke i razgovori. Ne dobija ih niko.
help-notes-how =
    Bilješke se nikada ne štampaju ni za koga.
    Označite šta želite ponijeti na superviziju.
help-papers = Papiri
help-papers-what = Sve što je odštampano ili primljeno.
help-papers-how =
    Pogledajte papir prije štampanja.
    Pored njega stoji šta je izostavljeno i zašto.
help-turning = Okretanje ekrana
help-turning-what = F9 porodici pokazuje ono što porodica smije vidjeti, i ništa drugo ne učitava.
help-turning-how =
    Okvir je boje meda, a slova su veća.
    Skrivene adrese, bilješke i sigurnosne oznake uopće se ne učitavaju.
    Za vraćanje dvaput pritisnite F9.
help-private-time = Porodično vrijeme
help-private-time-what = Dok je porodica sama, laptop je zaključan iza stranice s pitanjem.
help-private-time-how =
    Stranica pokazuje pitanje i ono što mora biti u svakom planu. Na njoj se ništa ne može napisati.
    Porodica vas velikim dugmetom može pozvati da uđete.
    Krug opet otvara samo vaša lozinka.
help-settings = Postavke
help-settings-what = Kako Krug izgleda, kad se zaključava i gdje su sigurnosne kopije.
help-settings-how =
    Svaka promjena se odmah čuva.
    Često pravite sigurnosnu kopiju, a list za povrat pristupa držite u ladici, ne uz laptop.

## Porodično vrijeme
curtain-heading = Vaše porodično vrijeme
curtain-alone = Ovdje ste samo vi. Ništa se ne snima i niko ne gleda.
curtain-language = Jezik
curtain-question = Pitanje za nas
curtain-must-haves = Ovo mora biti u planu
curtain-prompts = Možemo razgovarati i o ovome
curtain-prompt-who = Ko nam može pomoći?
curtain-prompt-strength = Šta već ide dobro?
curtain-prompt-fails = Šta ako ne uspije?
curtain-prompt-again = Kada se opet vidimo?
curtain-come-in = Molimo, uđite
curtain-yours = Plan je vaš. Vi odlučujete hoćete li ga dati.
curtain-done = Završili smo
curtain-about = O čemu se radi?
curtain-about-lead = Ne morate ništa pisati. Na vrata dolazi: { $name }.
curtain-about-process = Kako teče sastanak
curtain-about-information = Nešto što smo čuli
curtain-called = Molimo, uđite: { $name }
curtain-called-lead = Porodica vas poziva.
curtain-back = Nazad na našu stranicu
curtain-give-back = Molimo, vratite laptop: { $name }
curtain-give-back-lead = Stranica je zatvorena. Papire ponesite sa sobom ili ih predajte, kako želite.
curtain-turn-first = Prvo okrenite laptop prema sebi.
curtain-not-yet = Još nismo gotovi

op-papers-print = Odštampano: papir
op-papers-take-back = Vraćeno: potpisani list
failure-printer = Štampač nije primio papir. Provjerite je li uključen i spojen, ili sačuvajte PDF i odštampajte ga iz drugog programa.
failure-not-a-picture = Ovo nije slika koju Krug može pročitati. Izaberite fotografiju ili skenirani list u formatu JPEG, PNG ili PDF.
failure-other-scan = Krug ne može pročitati ovu vrstu skeniranog lista. Skenirajte ga ponovo kao JPEG ili ga fotografišite.
failure-not-letters = Ovo nije datoteka sa pismima ureda. Ništa nije promijenjeno.
problem-sealed-sheets = Zapečaćeni plan čuva se onako kako je zapečaćen: jedna strana na listu, u svojim bojama. Umjesto toga ga odštampajte drugačije.
problem-copies = Izaberite od 1 do 50 primjeraka.
problem-printer = Ovog štampača više nema. Izaberite drugi.
problem-no-sheets = Izaberite bar jedan list koji treba sačuvati.
problem-sheet-again = Ovaj list je već vraćen. Stoji među gotovim papirima.
problem-page = Ovaj papir ima strane od 1 do { $n }.
problem-danger-word = Riječ „{ $word }” plaši onoga ko dobije pismo. Izaberite drugu.
settings-letterhead = Pisma ureda
settings-letters-lead = Pozivi, informativni listovi, saglasnosti i upitnici mogu nositi vašu sliku, adresu i vaše rečenice. Ono što pripada porodici nikada.
settings-letters-picture = Slika na vrhu pisama
settings-letters-choose = Izaberi sliku
settings-letters-picture-kind = Slika (PNG, JPEG)
settings-letters-remove = Ukloni sliku
settings-letters-no-picture = Još nema slike.
settings-letters-address = Uz sliku, na kraju pisama stoje naziv, adresa i telefon iz dijela „Vi”.
settings-letters-sentences = Vlastite rečenice
settings-letters-kind = Na kojem papiru
settings-letters-top = Ispod naslova
settings-letters-end = Na kraju
settings-letters-give = Sačuvaj za kolege
settings-letters-take = Preuzmi iz datoteke
settings-letters-file-kind = Pisma ureda
settings-letters-given = Sačuvano. U datoteci nema ničega o porodicama.
settings-letters-taken = Slika i rečenice su sada one iz datoteke.
settings-letters-take-what = Slika i rečenice iz datoteke zamijenit će vaše.
