### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = Ovo nije datoteka programa { -krug }. Izaberite drugu.
fault-cut = Datoteka nije potpuna. Vjerovatno nije kopirana do kraja. Kopirajte je ponovo ili zamolite da vam se ponovo pošalje.
fault-damaged = Datoteka je na putu oštećena ili izmijenjena. Ništa iz nje nije preuzeto. Zatražite drugu kopiju.
fault-needs-passphrase = Ova datoteka se otvara lozinkom. Nazovite pošiljaoca i pitajte za riječi.
fault-wrong-passphrase = Lozinka ne odgovara. Provjerite Caps Lock, razmake i tastaturu, pa pokušajte ponovo.
fault-not-for-you = Datoteka je zaključana za nekog drugog ili za vaš drugi računar. Pošaljite svoju vizitku i zatražite novu datoteku.
fault-too-hard = Datoteka traži više memorije nego što je razumno. Zamolite pošiljaoca da je napravi ponovo.
fault-needs-newer = Ova datoteka je iz novije verzije programa { -krug }. Ništa nije izgubljeno: prvo ažurirajte program, pa je preuzmite.
fault-bad-signature = Potpis pošiljaoca nije ispravan. Ne koristite ovu datoteku. Nazovite pošiljaoca.
fault-inconsistent = Podaci u datoteci se međusobno ne slažu. Ništa nije preuzeto. Sačuvajte je i zatražite od pošiljaoca novu.
fault-too-big = Datoteka je veća nego što je dozvoljeno. Zatražite je bez priloga.
fault-disk-full = Tamo nema dovoljno prostora. Oslobodite prostor ili izaberite drugo mjesto; ništa nije ostalo zapisano napola.
fault-device = Čitanje sa stika ili pisanje na njega ne uspijeva. Ponovo ga priključite ili prvo kopirajte datoteku na računar.
fault-not-written = Ono što je zapisano ne može se ponovo pročitati. Možda je stik pokvaren ili je prerano izvađen. Napravite datoteku ponovo, na drugom stiku.

## What else can stand in the way
failure-unknown-sender = Ovog pošiljaoca još ne poznajete. Prvo telefonom uporedite osam brojeva, pa preuzmite datoteku.
failure-key-changed = Pošiljalac ima druge ključeve nego ranije. Možda je to novi računar, a možda se pod tim imenom javlja neko drugi. Prvo telefonom uporedite osam brojeva.
failure-erased-here = Ova porodica je ovdje namjerno uklonjena. Potvrdite da je želite nazad, pa preuzmite datoteku.
failure-no-krug-files = U ovom folderu nema datoteka programa { -krug }.
failure-too-late-to-take-back = Prošlo je više od 30 dana. Ono što je ranije pisalo i dalje se može vratiti u historiji, jedno po jedno.
failure-family-came-whole = S ovom datotekom je stigla cijela porodica, i otad se na njoj radilo. Zato se ne može samo ukloniti. Ono što ne želite može se ukloniti dio po dio.
failure-card-unreadable = Ovo nije vizitka. Vizitka počinje znakovima KRUG1.
failure-card-own = Ovo je vaša vlastita vizitka.
failure-no-sealed-plan = Još nema zapečaćenog plana koji bi se mogao predati. Prvo zapečatite plan.
failure-no-copy = Još nema sigurnosne kopije. Prvo je napravite.
failure-no-copy-there = U ovom folderu nema sigurnosne kopije.
problem-question-answered = Na ovo je već odgovoreno. Pogledajte ponovo.
problem-period = Zadnji dan je prije prvog.

## What a person should know about a file; none of it stops
remark-nothing-new = Već imate sve iz ove datoteke.
remark-older-than-yours = Vi imate više nego što je u ovoj datoteci. Nema se šta preuzeti.
remark-fork = Dva računara su radila pod istim imenom. Sačuvano je i jedno i drugo.
remark-clock-odd = Neka vremena su nesigurna: jedan sat nije bio tačan. Zbog toga ništa nije izgubljeno.
remark-newer-parts = U njoj ima zapisa iz novije verzije programa { -krug }. Oni se čuvaju i prenose dalje.
remark-read-only = U njoj ima izmjena koje ova verzija programa { -krug } ne može pročitati. Dok ne ažurirate program, porodica se može gledati, ali ne i mijenjati. Ništa nije izgubljeno.
remark-left-out = Pošiljalac je ponešto izostavio.
remark-ran-out = Bilo je predviđeno da se preuzme ranije. Ako možete, zatražite noviju.
remark-erased = Ova porodica je ovdje namjerno uklonjena.
remark-private-time = Porodično vrijeme ove porodice je u toku. Datoteku preuzmite poslije.

## Kinds of entries, many of them, to count
kinds-family = Porodica
kinds-transition = Koraci na putu
kinds-independence = Nezavisnost
kinds-referral = Prijedlog
kinds-question = Pitanja za porodicu
kinds-bottom-line = Uslovi od kojih se ne odstupa
kinds-offer = Ponude službi
kinds-person = Ljudi
kinds-contact = Načini da se do nekoga dođe
kinds-protected-place = Zaštićena mjesta
kinds-relation = Odnosi
kinds-household = Domaćinstva
kinds-organisation = Mjesta i grupe
kinds-drawing = Crteži
kinds-tie = Bliskost
kinds-stay = Mjesta gdje je dijete živjelo
kinds-side-gap = Strane do kojih se nije došlo
kinds-safety-pair = Ko se ne smije sresti
kinds-safety = Sigurnost na sam dan
kinds-exclusion = Bez poziva
kinds-consent = Saglasnosti
kinds-talk = Razgovori
kinds-invitation = Pozivi
kinds-busy = Dani kad neko ne može doći
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
kinds-scale = Skale
kinds-feedback = Upitnici
kinds-note = Bilješke
kinds-todo = Šta treba uraditi
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
paper-card-title = Vizitka
paper-card-person = Ime
paper-card-device = Računar
paper-card-date = Datum
paper-card-what = Ovom vizitkom kolegica ili kolega može zaključati datoteke tako da ih otvara samo ovaj računar. Na njoj nema ničega tajnog.
paper-card-code-alt = Vizitka kao kvadratni kod
paper-card-figures = Brojevi za poređenje telefonom
paper-card-compare = Prije prve datoteke: pročitajte ovih osam brojeva jedno drugom telefonom. Ako su na obje strane isti, vizitka je prava.
