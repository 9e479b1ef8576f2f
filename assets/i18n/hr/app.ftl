### Sam prozor: traka, zaglavlje, kartice, podnožje, dijalozi, polja, Traži, Obitelji, Pomoć, Postavke.
### Rečenice su kratke. Imena se ne savijaju: stoje iza dvotačke, u nizu ili ih nema.

## Traka, zaglavlje i podnožje
frame-rail = Glavno
frame-today = Danas
frame-families = Obitelji
frame-help = Pomoć
frame-settings = Postavke
frame-family = Obitelj
frame-referral = Novo upućivanje
frame-tabs = Ova obitelj
frame-find = Traži
frame-turn = Okreni prema obitelji
frame-lock = Zaključaj
frame-close = Zatvori
frame-no-conference = Konferencija još nema dan
frame-conference-on = Konferencija: { $date }
frame-conference-at = Konferencija: { $date }, { $time }
frame-conference-today = Konferencija je danas, { $date }
frame-bigger-letters = Veća slova
frame-help-here = Pomoć za ovaj zaslon
frame-note = Nova bilješka
frame-undo = Poništi zadnji korak
frame-redo = Vrati poništeno
frame-good-morning = Dobro jutro · { $name }
frame-good-day = Dobar dan · { $name }
frame-good-evening = Dobra večer · { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Spremljeno na ovom računalu u { $time }
status-all-saved = Sve je spremljeno na ovom računalu
status-not-saved = Još nije spremljeno. Sve upisano i dalje je ovdje.
status-copy = Zadnja sigurnosna kopija: { $date }
status-no-copy = Još nema sigurnosne kopije
status-offline = Radi bez interneta

## Kartice obitelji
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
tab-plan-empty = Plan se ovdje piše riječima obitelji.
tab-reviews-empty = Sastanak praćenja još nije planiran.
tab-notes-empty = Bilješke ostaju kod vas. Ne ispisuju se ni za koga.
tab-papers-empty = Još nema papira.
tab-referral-empty = Obitelj počinje upućivanjem.

## Osam stanica
journey-line = Put
journey-bar = Stanica { $step } od { $of }: { $name }
journey-count-of = razgovori: { $n } od { $of }
journey-bar-done = prijeđene stanice: { $done } od { $of }
station-referral = Upućivanje
station-consent = Obitelj kaže „da”
station-circle = Tko pripada
station-preparing = Priprema
station-conference = Konferencija
station-shared = Plan podijeljen
station-review = Praćenje
station-closing = Završetak
station-is-done = gotovo
station-is-now = sada
station-is-ahead = tek dolazi

## Obitelji
families-heading = Vaše obitelji
families-count = { $count ->
    [one] { $count } obitelj · imena su u popisu skrivena
    [few] { $count } obitelji · imena su u popisu skrivena
   *[other] { $count } obitelji · imena su u popisu skrivena
}
families-family = Obitelj
families-journey = Put
families-next = Što slijedi
families-when = Kada
families-sample = Za vježbu
families-new = Novo upućivanje
families-show = Koje obitelji
families-show-open = Otvorene
families-show-ended = Završene
families-show-all = Sve
families-closed = Završeno
families-keep-until = Čuva se do { $date }
families-keep-over = Treba ukloniti od { $date }
families-remove = Ukloni …
families-remove-heading = Ukloni { $alias } zauvijek
families-remove-lead = Nestaje sve što se ovdje čuva o ovoj obitelji: ljudi, bilješke, plan i papiri. Povratka nema.
families-remove-stays = Papiri i datoteke koji su predani ostaju kod onih koji ih imaju. Za datoteke u popisu i dalje stoji kome su predane, za papire više ne. Sigurnosne kopije u mapi aplikacije Krug čuvaju obitelj još oko četiri tjedna rada.
families-remove-type = Za nastavak upišite kodno ime: { $alias }
families-remove-do = Ukloni zauvijek
families-removed = Obitelj je uklonjena.
families-none-here = Ovdje nema nijedne.
families-unreadable = { $count ->
    [one] { $count } obitelj se ne može pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
    [few] { $count } obitelji se ne mogu pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
   *[other] { $count } obitelji ne može se pročitati. Ništa nije mijenjano. Sigurnosna kopija je možda cijela: pogledajte u Postavkama.
}
families-empty = Još nema nijedne obitelji. Počnite upućivanjem ili isprobajte obitelj za vježbu.
families-try-example = Isprobaj obitelji za vježbu

## Okrenuto obitelji
turn-which = Koja obitelj sjedi za stolom?
turn-nobody = Još nema nijedne obitelji.
turned-heading = Obitelj može vidjeti ovaj zaslon
turned-what = Bilješke, adrese, brojevi telefona, sigurnosne oznake i druge obitelji nisu učitane.
turned-back = Okreni natrag
turned-pages = Što gledamo
turned-people = Ljudi
turned-day = Dan
turned-plan = Plan
turned-journey = Put
turned-people-empty = Na mapi još nema nikoga.
turned-journey-empty = Ovdje se vidi dokle smo stigli.
turned-plan-empty = Plan tek treba nastati, a stvarate ga vi.
turned-question = Je li zaslon opet samo vaš?
turned-question-how = F9 ili Enter ga okreće natrag. Sve drugo ga ostavlja obitelji.
turned-yes = Da, okreni natrag
turned-no = Neka ostane obitelji

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
safety-fold-hidden = Na ovom zaslonu skriveno. Za obitelj se nikada ne ispisuje.
safety-fold-show = Pokaži na 30 sekundi
safety-fold-hide = Sakrij

## Polja i zapisi
record-try-again = Pokušaj ponovno
record-left-unsaved = Nešto upisano još nije spremljeno. Čeka ovdje do novog pokušaja.
field-not-said = Nije rečeno
field-nothing-chosen = Odaberi
field-nobody = Još nitko
field-new-person = Dodaj: { $name }
time-not-understood = Upišite sate i minute, na primjer 09:30.

calendar-day = Dan
calendar-month = Mjesec
calendar-year = Godina
calendar-open = Kalendar
calendar-month-before = Prethodni mjesec
calendar-month-after = Sljedeći mjesec
calendar-planned-example = 28 11, sub, +3
calendar-incomplete = Upišite dan, mjesec i godinu s četiri znamenke.
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
# Mjeseci unutar datuma, kao i na papirima: „28. studenoga”.
calendar-month-1 = siječnja
calendar-month-2 = veljače
calendar-month-3 = ožujka
calendar-month-4 = travnja
calendar-month-5 = svibnja
calendar-month-6 = lipnja
calendar-month-7 = srpnja
calendar-month-8 = kolovoza
calendar-month-9 = rujna
calendar-month-10 = listopada
calendar-month-11 = studenoga
calendar-month-12 = prosinca
# Mjeseci koji stoje sami, na primjer na vrhu kalendara.
calendar-month-alone-1 = Siječanj
calendar-month-alone-2 = Veljača
calendar-month-alone-3 = Ožujak
calendar-month-alone-4 = Travanj
calendar-month-alone-5 = Svibanj
calendar-month-alone-6 = Lipanj
calendar-month-alone-7 = Srpanj
calendar-month-alone-8 = Kolovoz
calendar-month-alone-9 = Rujan
calendar-month-alone-10 = Listopad
calendar-month-alone-11 = Studeni
calendar-month-alone-12 = Prosinac
calendar-month-short-1 = sij
calendar-month-short-2 = velj
calendar-month-short-3 = ožu
calendar-month-short-4 = tra
calendar-month-short-5 = svi
calendar-month-short-6 = lip
calendar-month-short-7 = srp
calendar-month-short-8 = kol
calendar-month-short-9 = ruj
calendar-month-short-10 = lis
calendar-month-short-11 = stu
calendar-month-short-12 = pro

## Vraćanje
history-done = { $what }
history-undo-done = Poništeno: { $what }
history-redo-done = Ponovno učinjeno: { $what }
history-take-back = Poništi
history-again = Vrati
op-save = Promijenjeno: { $kind }
op-remove = Uklonjeno: { $kind }
op-restore = Vraćeno: { $kind }
op-other = zadnji korak
op-plan-seal = Zapečaćeno: plan
op-plan-answer = Upisano: odgovor upućivatelja na plan
op-plan-move-step = Pomaknuto: korak plana
op-plan-next-version = Započeto: sljedeća verzija plana
op-private-time-note = Zapisano: privatno obiteljsko vrijeme
op-papers-make = Izrađeno: papir
op-papers-make-all = Napravljeno: svi papiri
op-journey-answer-check = Odgovoreno: provjera

failure-no-answer = Krug nije odgovorio. Sve upisano i dalje je ovdje.

## Traži
find-label = Tražite osobu, obitelj, papir ili naredbu
find-placeholder = Ime, kodno ime, naredba
find-results = Pronađeno
find-hits = Ljudi, obitelji i papiri
find-commands = Naredbe
find-count = { $count ->
    [0] Ništa nije pronađeno
    [one] Pronađeno: { $count }
    [few] Pronađeno: { $count }
   *[other] Pronađeno: { $count }
}
find-nothing = Ništa nije pronađeno za „{ $text }”.

## Kako se što zove
kind-family = obitelj
kind-referral = upućivanje
kind-independence = neovisnost
kind-transition = trenutak na putu
kind-person = osoba
kind-contact = način da se do nekoga dođe
kind-protected-place = zaštićeno mjesto
kind-relation = odnos
kind-household = kućanstvo
kind-organisation = mjesto ili skupina
kind-drawing = crtež kruga
kind-tie = bliskost
kind-stay = mjesto gdje je dijete živjelo
kind-side-gap = strana obitelji koje nema
kind-safety = sigurnost
kind-safety-pair = tko se ne smije susresti
kind-exclusion = bez poziva
kind-question = pitanje
kind-bottom-line = uvjet od kojeg se ne odstupa
kind-consent = privola
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
kind-release = što netko dobiva od plana
kind-plan-version = verzija plana
kind-copy = kopija plana
kind-progress = kako korak ide
kind-scale = ljestvica
kind-feedback = upitnik
kind-note = bilješka
kind-todo = što treba učiniti
kind-paper = papir
kind-turn-to = osoba kojoj se može obratiti
kind-at-home = korak kod kuće
kind-reason = razlog
kind-cost = trošak

## Što slijedi
next-referral = Zapisati upućivanje
next-acknowledge = Javiti upućivatelju da je upućivanje stiglo
next-baseline = Zapisati kako je na početku
next-independence = Dati izjavu o neovisnosti
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
next-set-date = Odabrati dan za konferenciju
next-invite = Poslati pozive
next-answers = Čuti odgovor: { $names }
next-report-read = Pročitati izvješće s obitelji
next-conference = Konferencija
next-meet-again = Ponovno se sastati
next-seal = Zapečatiti plan
next-copies = Podijeliti kopije
next-review = Sastanak praćenja
next-close = Završiti
next-after-no-plan = Razgovarati s obitelji o tome što želi
next-own = { $text }

## Kad nešto stoji na putu: što se dogodilo, što je sigurno, što učiniti
failure-locked = Krug je zaključan. Sve je spremljeno.
failure-turned = Obitelj može vidjeti ovaj zaslon. Prvo ga okrenite natrag.
failure-no-vault = Na ovom računalu još nema trezora.
failure-vault-exists = Na ovom računalu već postoji trezor. Na njemu ništa nije mijenjano.
failure-occupied = U mapi aplikacije Krug su druge datoteke. Premjestite ih, pa pokušajte ponovno.
failure-wrong-secret = Time se ne otvara. Provjerite Caps Lock i tipkovnicu.
failure-recovery-mistyped = U ključu za povrat je pogreška u tipkanju. Usporedite ga s listom, skupinu po skupinu.
failure-sheet-other = Ovo nije zadnja skupina s lista ovog trezora. Pogledajte ponovno ili u Postavkama izradite novi list.
failure-damaged = Krug ne može pročitati trezor. Ništa nije mijenjano. Ono što se još čita, ovdje i u sigurnosnim kopijama, može se skupiti.
failure-damaged-slot = Oštećen je dio koji otvara zaporka. Ključ za povrat i dalje otvara Krug.
failure-damaged-recovery = Oštećen je dio koji otvara ključ za povrat. Zaporka i dalje otvara Krug.
failure-damaged-backup = Ova sigurnosna kopija nije cijela. Ništa iz nje nije preuzeto. Odaberite stariju.
failure-newer = Ovo je napisao noviji Krug. Ništa nije izgubljeno. Ažurirajte Krug, pa otvorite.
failure-in-use = Ovo je već otvoreno u drugom Krugu. Prvo zatvorite taj.
failure-too-hard = Datoteka ključa traži više memorije nego što je razumno. Ništa nije otvoreno. Otvorite Krug ključem za povrat.
failure-disk-full = Disk je pun. Sve upisano i dalje je ovdje. Oslobodite prostor, pa pritisnite „Pokušaj ponovno”.
failure-disk = Disk ili stik ne odgovara. Ono što ste napisali još je tu. Pogledajte je li uključen, pa pokušajte ponovno.
failure-file = Datoteka se ne može pročitati ili zapisati. Odaberite drugo mjesto.
failure-not-allowed = Krug ovdje ne smije pisati. Odaberite drugo mjesto.
failure-too-big = Ova je datoteka prevelika. Odaberite datoteku do 64 megabajta.
failure-problems = Nešto nedostaje.
failure-stopped = Ovo se još ne može učiniti:
failure-undo-nothing = Nema ničega što bi se moglo poništiti.
failure-redo-nothing = Nema ničega što bi se moglo vratiti.
failure-undo-built-upon = Ovo se više ne može poništiti: na tome već stoji nešto novije.
failure-bad-request = Krug nije razumio sam sebe. Sve upisano i dalje je ovdje.
failure-internal = Krug je pogriješio. Sve upisano i dalje je ovdje. Zaključajte i ponovno otvorite.
failure-certificate-kind = Krug ne može koristiti ovu vrstu certifikata. Treba certifikat s ključem RSA (2048 do 4096 bitova) ili P-256. Pitajte onoga tko ga je izdao.
failure-paper-changed = Danas bi na ovom papiru pisalo nešto drugo: promijenili su se zapisi o obitelji, pisma vašeg ureda ili sam Krug. Zato se ne izdaje ponovno; molimo, izradite ga iznova.
failure-certificate-passphrase = Ta zaporka ne otvara ovaj certifikat.
failure-certificate-time = Ovaj certifikat danas ne vrijedi.
failure-certificate-unfit = Ovaj certifikat nije namijenjen za pečaćenje papira.

problem-alias-needed = Odaberite kodno ime.
problem-alias-used = Ovo kodno ime već ima druga obitelj: { $alias }.
problem-by-operation = Ovo se ne upisuje rukom.
problem-choice = Odaberite nešto od ponuđenog.
problem-closed = Ova je obitelj završena. Prvo je ponovno otvorite.
problem-date = Ovaj se dan ne može pročitati.
problem-date-needed = Nedostaje dan.
problem-day-not-open = Konferencija još nije počela.
problem-gone = Ovoga više nema.
problem-not-for-work = Iz druge obitelji može se preuzeti samo netko tko je tu zbog posla. Upišite ovu osobu ponovno.
problem-information-first = Prvo dolazi informativni dio.
problem-independence-first = Prvo dajte izjavu o nezavisnosti: datum i za koga radite.
problem-letters = Ovi se znakovi ne mogu ispisati: { $letters }
problem-lock-minutes = Odaberite između 1 i 60 minuta.
problem-meeting-ended = Ovaj je sastanak završen.
problem-meeting-open = Ovaj sastanak još nije završen.
problem-name-needed = Upišite barem ime ili riječ kao što je „susjeda”.
problem-names-drawn = Ispod ovih riječi već je nacrtano ime. Prvo uklonite nacrtana imena, pa ih ponovno zatražite.
problem-no-meeting = Još nema sastanka.
problem-no-drawing = Još nema crteža koji obitelj smije vidjeti. Otvorite krug i odaberite koji će vidjeti.
problem-no-private-time = Privatno obiteljsko vrijeme nije u tijeku.
problem-number = Upišite broj.
problem-passphrase-empty = Upišite zaporku.
problem-passphrase-short = Neka bude duža. Četiri riječi koje ćete zapamtiti bolje su od osam znakova.
problem-person-paired = Netko se s ovom osobom ne smije susresti. Prvo to ukinite pod Sigurnost ili upišite da više nije u krugu.
problem-plan-empty = Plan još nema nijedan korak.
problem-plan-open = Plan još nije zapečaćen.
problem-plan-sealed = Plan je zapečaćen. Za izmjenu počnite sljedeću verziju.
problem-private-time = Privatno obiteljsko vrijeme je u tijeku. Dok traje, ništa se ne može mijenjati.
problem-private-first = O planu se dogovara tek nakon privatnog obiteljskog vremena. Prvo zapišite kad je bilo.
problem-protected-words = U ovim riječima stoji zaštićeno mjesto. Ne ispisuju se.
problem-reader = Odaberite tko će ovo čitati.
problem-reason-needed = Upišite zašto.
problem-recovery-printed = Ovaj list više nije u memoriji aplikacije Krug. Novi se može izraditi u Postavkama.
problem-reader-excluded = Ova osoba nije pozvana i ne dobiva takav papir. Od plana može dobiti pojedine korake: odaberite ih ispod njezina imena.
problem-not-released = Obitelj nije rekla što ova osoba dobiva od plana. Upišite ovdje: cijeli plan, neke korake ili samo kada se opet vidite.
problem-number-without-yes = U tome stoji broj ili adresa ({ $name }) bez pristanka za one koji to čitaju. Pitajte, ili to izostavite.
problem-number-not-released = U njemu stoji broj ili adresa ({ $name }) bez pristanka za ovog čitatelja. Pitajte, ili dajte pojedine korake.
problem-steps-gone = Nijedan od koraka odabranih za ovu osobu nije u planu. Odaberite ponovno što dobiva.
problem-not-ended = Rad s ovom obitelji nije završen. Prvo ga završite; onda se može ukloniti.
problem-other-alias = To nije kodno ime ove obitelji.
problem-keep-months = Odaberite od 1 do 240 mjeseci.
problem-no-review-day = Plan ne navodi dan kada se opet vidite. Odaberite ponovno što ova osoba dobiva.
problem-sender-home = Privatna adresa ne smije stajati ovdje.
problem-stage = To se ne slaže s mjestom na kojem je obitelj sada.
problem-time = Upišite sate i minute, na primjer 09:30.
problem-too-long = Ovo je predugo. Najviše znakova: { $most }.
problem-unknown = Krug ovo ne poznaje.

## Privatno obiteljsko vrijeme koje je još trajalo kad se Krug zatvorio
private-running = { $alias }: privatno obiteljsko vrijeme je još u tijeku
private-running-since = Počelo je u { $time }. Krug je u međuvremenu bio zatvoren. Ništa što je obitelj rekla nije u Krugu.
private-resume = Vrati stranicu obitelji
private-ended-at = Završilo je u
private-finish = Upiši kraj

## Postavke
settings-recovered = Otvoreno je ključem za povrat. Odaberite sada novu zaporku; ključ za povrat upišite umjesto stare.
settings-look = Izgled
settings-language = Jezik aplikacije
settings-theme = Svijetlo i tamno
settings-theme-system = Kao sustav
settings-theme-light = Svijetlo
settings-theme-dark = Tamno
settings-letters = Veličina slova
settings-self = Vi
settings-office-address = Adresa ureda, za pisma
settings-office-phone = Telefon ureda, za pisma
settings-keep = Čuvaj obitelj nakon završetka
settings-keep-hint = Tako stoji na privoli koju ljudi potpisuju. Kada vrijeme istekne, to piše na popisu obitelji.
settings-lock = Zaključavanje
settings-lock-after = Automatski zaključaj nakon
settings-lock-hint = Također kad se spusti poklopac i na Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}
settings-passphrase = Promjena zaporke
settings-passphrase-old = Dosadašnja zaporka
settings-passphrase-change = Promijeni
settings-passphrase-changed = Zaporka je promijenjena.
settings-sheet = List za povrat pristupa
settings-sheet-what = Izgubljen je ili ga je netko vidio? Izradite novi; stari list tada više ništa ne otvara.
settings-sheet-new = Izradi novi list
settings-sheet-warning = Stari list odmah prestaje vrijediti, i za sigurnosne kopije. Pripremite pisač ili sigurno mjesto za datoteku.
settings-sheet-made = Ovo je novi ključ. Prikazuje se samo sada.
settings-copies = Sigurnosne kopije
settings-copies-hint = Kopije su zaključane istom zaporkom.
settings-copy-now = Izradi kopiju sada
settings-copy-making = Kopija se izrađuje…
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
today-sheet-what = Uzmite ga i upišite zadnju skupinu ključa. Krug to pita samo jednom.
today-sheet-group = Zadnja skupina na listu
today-sheet-there = Tu je
today-sheet-later = Poslije
today-sheet-thanks = List odgovara ovom trezoru.
settings-seal = Pečat na papirima
settings-seal-self = Vlastiti certifikat Kruga. Pokazuje da papir nije mijenjan; ne dokazuje tko ste.
settings-seal-file = Certifikat iz datoteke.
settings-seal-none = Još nema certifikata.
settings-seal-fingerprint = Otisak:
settings-seal-until = Vrijedi do: { $date }
settings-seal-choose = Uzmi certifikat iz datoteke
settings-seal-file-kind = Certifikat (PKCS #12)
settings-seal-passphrase = Zaporka datoteke
settings-seal-use = Koristi ga
settings-seal-own = Opet koristi Krugov certifikat
settings-stamp-room = U mojim pečatima ostavi mjesta za vremenski žig
settings-stamp-room-hint = Samo za urede koji moraju dokazati kada je plan zapečaćen. Svaka zapečaćena datoteka je veća za 24 kB.
settings-seal-unseen = Moji pečati se ne vide na stranici
settings-seal-unseen-hint = Oni su u datoteci i nalaze se kad se provjerava pečat. Na ispisanom papiru ništa ne kaže da je plan zapečaćen.
settings-about = O aplikaciji
settings-about-what = Krug pomaže u pripremi obiteljskih grupnih konferencija, samo na ovom računalu i bez interneta.
settings-version = Verzija { $version }
settings-example-remove = Ukloni obitelji za vježbu

## Pomoć
help-topics = Stranice pomoći
help-keys = Tipke
help-back = Natrag na prethodno mjesto
help-key-move = kretanje
help-key-open = otvara
help-key-tabs = kartice jedne obitelji
help-key-esc = zatvara jedan sloj
help-key-turn-twice = jednom okreće, dvaput vraća
help-start = Početak
help-start-what = Krug čuva papire i datume obiteljskih grupnih konferencija, kako biste vi mogli gledati ljude.
help-start-how =
    Sve se čuva samo od sebe. Nema gumba za čuvanje, a Ctrl Z vraća korak natrag.
    U popisima obitelji stoje pod kodnim imenom. Imena se vide samo unutar obitelji.
    Prije nego što vam netko pogleda preko ramena, pritisnite F9 ili Ctrl L.
help-today = Danas
help-today-what = Što slijedi, u svim obiteljima, pod kodnim imenom.
help-today-how =
    Obitelj otvarate tipkom Enter ili klikom.
    Ono što kasni stoji ovdje s razlogom, i nigdje drugdje za sve obitelji zajedno.
help-families = Obitelji
help-families-what = Sve obitelji, dokle je koja stigla i što slijedi.
help-families-how =
    Osam malih crta je osam stanica puta.
    Obitelj počinje novim upućivanjem.
    Obitelj za vježbu je tu da na njoj vježbate. Njezina traka je prugasta.
help-referral = Novo upućivanje
help-referral-what = Što se traži, tko traži i za koju djecu.
help-referral-how =
    Potrebno je samo kodno ime. Sve drugo može doći kasnije.
    Što se traži, zapišite riječima upućivatelja.
    Sve upisano već je spremljeno kao nacrt.
help-journey = Put
help-journey-what = Gdje je ova obitelj i što slijedi.
help-journey-how =
    Stanice su mapa, a ne vrata. Možete ići i drugim redom.
    Svaki sljedeći korak može se učiniti, odgoditi uz riječ zašto ili izostaviti.
help-people = Ljudi i mapa
help-people-what = Tko pripada obitelji i koliko su jedni drugima blizu.
help-people-how =
    Prvo dodajte ime. Sve drugo može doći kasnije.
    Srodstvo se piše riječju koju koristi obitelj.
    Tablica pokazuje iste ljude i sluša iste tipke.
help-preparation = Priprema
help-preparation-what = S kim se već razgovaralo, tko dolazi i što kome treba.
help-preparation-how =
    Svaki razgovor zapišite u nekoliko riječi.
    Odgovor može biti da, ne, poruka ili još ne. Sve je u redu.
help-day = Dan
help-day-what = Konferencija: gdje, kada, kojim redom.
help-day-how =
    Označavajte imena kako ljudi dolaze.
    Privatno obiteljsko vrijeme nema granice. Obitelj kaže kad je spremna.
    Ako netko nije na sigurnom, prekinite sastanak.
help-plan = Plan
help-plan-what = Plan riječima obitelji.
help-plan-how =
    Upišite što je obitelj napisala, onako kako je napisala. Ništa se ne ispravlja.
    Provjere sa strane samo upozoravaju. Nijedna vas ne zaustavlja.
    Plan s imenima dobiva pečat. Izmjenom nastaje nova verzija.
    Završetak bez plana je završetak kao i svaki drugi.
help-reviews = Praćenje
help-reviews-what = Što je obećano i kako je išlo.
help-reviews-how =
    Svaki je korak učinjen, djelomično učinjen, nije učinjen ili je promijenjen, uz riječi obitelji.
    Mogu se dodati novi koraci.
help-notes = Bilješke
help-notes-what = Vaše bilješke i razgovori. Ne dobiva ih nitko.
help-notes-how =
    Bilješke se nikada ne ispisuju ni za koga.
    Označite što želite ponijeti na superviziju.
help-papers = Papiri
help-papers-what = Sve što je ispisano ili primljeno.
help-papers-how =
    Pogledajte papir prije ispisa.
    Pokraj njega stoji što je izostavljeno i zašto.
help-turning = Okretanje zaslona
help-turning-what = F9 obitelji pokazuje ono što obitelj smije vidjeti, i ništa drugo ne učitava.
help-turning-how =
    Okvir je boje meda, a slova su veća.
    Skrivene adrese, bilješke i sigurnosne oznake uopće se ne učitavaju.
    Za vraćanje dvaput pritisnite F9.
help-private-time = Privatno obiteljsko vrijeme
help-private-time-what = Dok je obitelj sama, računalo je zaključano iza stranice s pitanjem.
help-private-time-how =
    Stranica pokazuje pitanje i ono što mora biti u svakom planu. Na njoj se ništa ne može napisati.
    Obitelj vas velikim gumbom može pozvati da uđete.
    Krug opet otvara samo vaša zaporka.
help-settings = Postavke
help-settings-what = Kako Krug izgleda, kad se zaključava i gdje su sigurnosne kopije.
help-settings-how =
    Svaka se promjena odmah čuva.
    Često izrađujte sigurnosnu kopiju, a list za povrat pristupa držite u ladici, ne uz računalo.

## Privatno obiteljsko vrijeme
curtain-heading = Vaše privatno obiteljsko vrijeme
curtain-alone = Ovdje ste samo vi. Ništa se ne snima i nitko ne gleda.
curtain-language = Jezik
curtain-question = Pitanje za nas
curtain-must-haves = Ovo mora biti u planu
curtain-prompts = Možemo razgovarati i o ovome
curtain-prompt-who = Tko nam može pomoći?
curtain-prompt-strength = Što već ide dobro?
curtain-prompt-fails = Što ako ne uspije?
curtain-prompt-again = Kada se opet vidimo?
curtain-come-in = Molimo, uđite
curtain-yours = Plan je vaš. Vi odlučujete hoćete li ga dati.
curtain-done = Završili smo
curtain-about = O čemu je riječ?
curtain-about-lead = Ne morate ništa pisati. Na vrata dolazi: { $name }.
curtain-about-process = Kako teče sastanak
curtain-about-information = Nešto što smo čuli
curtain-called = Molimo, uđite: { $name }
curtain-called-lead = Obitelj vas poziva.
curtain-back = Natrag na našu stranicu
curtain-give-back = Molimo, vratite računalo: { $name }
curtain-give-back-lead = Stranica je zatvorena. Papire ponesite sa sobom ili ih predajte, kako želite.
curtain-turn-first = Prvo okrenite računalo prema sebi.
curtain-not-yet = Još nismo gotovi

op-papers-print = Ispisano: papir
op-papers-take-back = Preuzeto: potpisani list
failure-printer = Pisač nije preuzeo papir za ispis. Provjerite je li uključen i povezan, ili spremite PDF i ispišite ga iz drugog programa.
failure-not-a-picture = Ovo nije slika koju Krug može pročitati. Odaberite fotografiju ili sken u formatu JPEG, PNG ili PDF.
failure-other-scan = Krug ne može pročitati ovu vrstu skena. Ponovno skenirajte list kao JPEG ili ga fotografirajte.
failure-not-letters = Ovo nije datoteka s pismima ureda. Ništa nije mijenjano.
problem-sealed-sheets = Zapečaćeni plan sprema se onako kako je zapečaćen: jedna stranica na listu, u svojim bojama. Drugačiji izgled odaberite samo za ispis.
problem-copies = Odaberite od 1 do 50 kopija.
problem-printer = Ovog pisača više nema. Odaberite drugi.
problem-no-sheets = Odaberite barem jedan list koji treba spremiti.
problem-sheet-again = Ovaj list je već preuzet. Nalazi se među gotovim papirima.
problem-page = Ovaj papir ima stranice od 1 do { $n }.
problem-danger-word = Riječ „{ $word }” plaši onoga tko dobije pismo. Izaberite drugu.
settings-letterhead = Pisma ureda
settings-letters-lead = Pozivi, informativni listovi, privole i upitnici mogu nositi vašu sliku, vašu adresu i vaše rečenice. Ono što pripada obitelji ne nosi ih nikada.
settings-letters-picture = Slika na vrhu pisama
settings-letters-choose = Odaberi sliku
settings-letters-picture-kind = Slika (PNG, JPEG)
settings-letters-remove = Ukloni sliku
settings-letters-no-picture = Još nema slike.
settings-letters-address = Uz sliku, na kraju pisama stoje naziv, adresa i telefon iz dijela „Vi”.
settings-letters-sentences = Vlastite rečenice
settings-letters-kind = Na kojem papiru
settings-letters-top = Ispod naslova
settings-letters-end = Na kraju
settings-letters-give = Spremi za kolegice i kolege
settings-letters-take = Preuzmi iz datoteke
settings-letters-file-kind = Pisma ureda
settings-letters-given = Spremljeno. U datoteci nema ničega o obiteljima.
settings-letters-taken = Slika i rečenice sada su one iz datoteke.
settings-letters-take-what = Slika i rečenice iz datoteke zamijenit će vaše.
