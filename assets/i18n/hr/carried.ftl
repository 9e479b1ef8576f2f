### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = Ovo nije datoteka programa { -krug }. Odaberite drugu.
fault-cut = Datoteka nije potpuna. Vjerojatno nije kopirana do kraja. Kopirajte je ponovno ili zamolite da vam se ponovno pošalje.
fault-damaged = Datoteka je putem oštećena ili izmijenjena. Ništa iz nje nije preuzeto. Zatražite drugu kopiju.
fault-needs-passphrase = Ova se datoteka otvara zaporkom. Nazovite pošiljatelja i pitajte za riječi.
fault-wrong-passphrase = Zaporka ne odgovara. Provjerite Caps Lock, razmake i tipkovnicu, pa pokušajte ponovno.
fault-not-for-you = Datoteka je zaključana za nekog drugog ili za vaše drugo računalo. Pošaljite svoju posjetnicu i zatražite novu datoteku.
fault-too-hard = Datoteka traži više memorije nego što je razumno. Zamolite pošiljatelja da je izradi ponovno.
fault-needs-newer = Ova je datoteka iz novije verzije programa { -krug }. Ništa nije izgubljeno: prvo ažurirajte program, pa je preuzmite.
fault-bad-signature = Potpis pošiljatelja nije ispravan. Nemojte koristiti ovu datoteku. Nazovite pošiljatelja.
fault-inconsistent = Podaci u datoteci međusobno se ne slažu. Ništa nije preuzeto. Sačuvajte je i zatražite od pošiljatelja novu.
fault-too-big = Datoteka je veća nego što je dopušteno. Zatražite je bez priloga.
fault-disk-full = Ondje nema dovoljno prostora. Oslobodite prostor ili odaberite drugo mjesto; ništa nije ostalo zapisano napola.
fault-device = Čitanje sa stika ili pisanje na njega ne uspijeva. Ponovno ga priključite ili prvo kopirajte datoteku na računalo.
fault-not-written = Ono što je zapisano ne može se ponovno pročitati. Možda je stik pokvaren ili je prerano izvađen. Izradite datoteku ponovno, na drugom stiku.

## What else can stand in the way
failure-unknown-sender = Ovog pošiljatelja još ne poznajete. Prvo telefonom usporedite osam brojeva, pa preuzmite datoteku.
failure-key-changed = Pošiljatelj ima druge ključeve nego prije. Možda je to novo računalo, a možda se pod tim imenom javlja netko drugi. Prvo telefonom usporedite osam brojeva.
failure-erased-here = Ova je obitelj ovdje namjerno uklonjena. Potvrdite da je želite natrag, pa preuzmite datoteku.
failure-no-krug-files = U ovoj mapi nema datoteka programa { -krug }.
failure-too-late-to-take-back = Prošlo je više od 30 dana. Ono što je prije pisalo i dalje se može vratiti u povijesti, jedno po jedno.
failure-family-came-whole = S ovom je datotekom stigla cijela obitelj, i otad se na njoj radilo. Zato se ne može samo ukloniti. Ono što ne želite može se ukloniti dio po dio.
failure-card-unreadable = Ovo nije posjetnica. Posjetnica počinje znakovima KRUG1.
failure-card-own = Ovo je vaša vlastita posjetnica.
failure-no-sealed-plan = Još nema zapečaćenog plana koji bi se mogao predati. Prvo zapečatite plan.
failure-no-copy = Još nema sigurnosne kopije. Prvo je izradite.
failure-no-copy-there = U ovoj mapi nema sigurnosne kopije.
problem-question-answered = Na ovo je već odgovoreno. Pogledajte ponovno.
problem-period = Zadnji dan je prije prvog.

## What a person should know about a file; none of it stops
remark-nothing-new = Već imate sve iz ove datoteke.
remark-older-than-yours = Vi imate više nego što je u ovoj datoteci. Nema se što preuzeti.
remark-fork = Dva su računala radila pod istim imenom. Sačuvano je i jedno i drugo.
remark-clock-odd = Neka vremena nisu sigurna: jedan sat nije bio točan. Zbog toga ništa nije izgubljeno.
remark-newer-parts = U njoj ima zapisa iz novije verzije programa { -krug }. Oni se čuvaju i prenose dalje.
remark-read-only = U njoj ima izmjena koje ova verzija programa { -krug } ne može pročitati. Dok ne ažurirate program, obitelj se može gledati, ali ne i mijenjati. Ništa nije izgubljeno.
remark-left-out = Pošiljatelj je ponešto izostavio.
remark-ran-out = Bilo je predviđeno da se preuzme ranije. Ako možete, zatražite noviju.
remark-erased = Ova je obitelj ovdje namjerno uklonjena.
remark-private-time = Privatno obiteljsko vrijeme ove obitelji je u tijeku. Datoteku preuzmite poslije.

## Kinds of entries, many of them, to count
kinds-family = Obitelj
kinds-transition = Koraci na putu
kinds-independence = Neovisnost
kinds-referral = Upućivanje
kinds-question = Pitanja za obitelj
kinds-bottom-line = Uvjeti od kojih se ne odstupa
kinds-offer = Ponude službi
kinds-person = Ljudi
kinds-contact = Načini da se do nekoga dođe
kinds-protected-place = Zaštićena mjesta
kinds-relation = Odnosi
kinds-household = Kućanstva
kinds-organisation = Mjesta i skupine
kinds-drawing = Crteži
kinds-tie = Bliskost
kinds-stay = Mjesta gdje je dijete živjelo
kinds-side-gap = Strane do kojih se nije došlo
kinds-safety-pair = Tko se ne smije susresti
kinds-safety = Sigurnost na sam dan
kinds-exclusion = Bez poziva
kinds-consent = Privole
kinds-talk = Razgovori
kinds-invitation = Pozivi
kinds-busy = Dani kad netko ne može doći
kinds-meeting = Sastanci
kinds-asked-in = Pozivi koordinaciji da uđe
kinds-attendance = Prisutnost
kinds-plan = Plan
kinds-step = Koraci plana
kinds-promise = Obećanja službi
kinds-agreement = Imena pod planom
kinds-plan-version = Zapečaćeni planovi
kinds-copy = Kopije plana
kinds-progress = Kako koraci idu
kinds-scale = Ljestvice
kinds-feedback = Upitnici
kinds-note = Bilješke
kinds-todo = Što treba učiniti
kinds-paper = Papiri
kinds-reason = Razlozi
kinds-cost = Troškovi
kinds-other = Zapisi iz novije verzije programa { -krug }

## Names of steps in the history
op-take-in-guard = Zadržano: zaštita kakva je bila
op-take-in-back = Poništeno: ono što je donijela datoteka
op-questions-answer = Odgovoreno: pitanje
op-people-join = Spojeno: dva zapisa o istoj osobi
op-people-two = Rečeno: to su dvije osobe
op-plan-holds = Rečeno: koji zapečaćeni plan vrijedi

## The sheet with the contact card
paper-card-title = Posjetnica
paper-card-person = Ime
paper-card-device = Računalo
paper-card-date = Datum
paper-card-what = Ovom posjetnicom kolegica ili kolega može zaključati datoteke tako da ih otvara samo ovo računalo. Na njoj nema ničega tajnog.
paper-card-code-alt = Posjetnica kao kvadratni kod
paper-card-figures = Brojevi za usporedbu telefonom
paper-card-compare = Prije prve datoteke: pročitajte ovih osam brojeva jedno drugom telefonom. Ako su na obje strane isti, posjetnica je prava.
