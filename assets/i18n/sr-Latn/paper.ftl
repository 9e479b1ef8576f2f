### Štampani papiri. Učtivo, jasno, kratko. Bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dve tačke ili u svom polju.

## Na svakom papiru
paper-logo-alt = { -krug }: krug ljudi
paper-copy-for = Kopija za: { $name }
paper-everybody = sve
paper-footer-plan = Plan { $date }, oznaka { $mark }
paper-footer-date = { $date }, oznaka { $mark }
paper-footer-page = Strana { $page } od { $pages }
paper-footer-original = Original na papiru čuva: { $holder }
paper-printed = Odštampano: { $date }
paper-draft = Nacrt
paper-version = Verzija { $n }
paper-replaces = Zamenjuje verziju od { $date }
paper-date = Datum
paper-place = Mesto
paper-time = Vreme
paper-phone = Telefon
paper-signature = Potpis
paper-continued = nastavak
paper-blank = (ništa nije upisano)
paper-greeting = Dobar dan,
paper-sealed-by = Pečat: { $name }, { $date }
paper-sealed-by-referrer = Pečat službe koja je predložila sastanak: { $name }, { $date }
paper-sealed-by-reviewer = Pečat posle ponovnog pregleda plana: { $name }, { $date }
paper-seal-means = Pečat dokazuje da ova datoteka od tada nije menjana. Ne dokazuje ko je potpisao.
paper-seal-fingerprint = Otisak pečata: { $fingerprint }
paper-sign-field-coordinator = Pečat koordinacije nad ovom datotekom
paper-sign-field-referrer = Digitalni potpis, služba koja je predložila sastanak ili ko ponovo gleda plan
paper-attached = Plan u obliku koji čita program

## Porodični plan
paper-plan-title = Naš porodični plan
paper-plan-made = Napravila ga je porodica { $when }, { $place }
paper-plan-made-no-place = Napravila ga je porodica { $when }
paper-plan-question = Pitanje na koje smo odgovorili
paper-plan-questions = Pitanja na koja smo odgovorili
paper-plan-good = Šta je već dobro
paper-plan-do = Šta ćemo uraditi
paper-plan-number = Br.
paper-plan-what = Šta
paper-plan-who = Ko
paper-plan-with-help = Uz pomoć: { $name }
paper-plan-when = Do kada
paper-plan-know = Kako ćemo znati
paper-plan-checks = Na to pazi: { $name }
paper-plan-if-not = Ako ne uspe:
paper-plan-must = mora biti u planu
paper-plan-hard = Ako postane teško
paper-plan-danger = Ako je neko u opasnosti: { $number }
paper-plan-services = Šta su službe obećale
paper-plan-wanted = Šta tražimo od službi
paper-plan-keeper = Na plan pazi
paper-plan-again = Opet se vidimo
paper-plan-copies = Ko dobija kopiju
paper-plan-only-steps = samo koraci { $steps }
paper-plan-only-review = samo kada se opet vidimo
paper-plan-private = Šta ostaje u porodici
paper-plan-original = List koji je napisala porodica
paper-plan-transcribed = Prepisano s lista porodice. Važi list porodice.
paper-plan-voluntary = Ovo je dobrovoljni plan porodice. On ne menja odluke suda ni organa vlasti.

## Imena i slaganje
paper-names-title = Imena
paper-names-together = Bili smo zajedno i slažemo se s ovim planom.
paper-names-name = Ime i prezime
paper-names-relation = Veza s decom
paper-names-signature = Potpis
paper-names-copy = Kopija
paper-names-children = { $names }: ime, crtež ili ništa
paper-agree-yes = slaže se
paper-agree-remark = slaže se, uz napomenu:
paper-agree-task = zna za plan i preuzima zadatak
paper-agree-waiting = još treba pitati
paper-agree-ink = svojeručno na papiru
paper-agree-drawn = nacrtano na ekranu
paper-agree-voice = glasom, pred svedokom: { $witness }
paper-agree-afterwards = pitano naknadno, { $date }
paper-agree-on-behalf = u ime te osobe: { $name }. Razlog: { $reason }
paper-agree-steps = koraci { $steps }

## Redovi za ljude koji nisu porodica
paper-referrer-title = Odgovor službe koja je predložila sastanak
paper-referrer-accepts = prihvata plan
paper-referrer-changes = prihvata plan uz izmene:
paper-referrer-refuses = ne prihvata plan, jer:
paper-referrer-senior = potrebna je odluka nadređene osobe, do: { $date }
paper-referrer-waiting = još nema odgovora
paper-referrer-who = Ime i radno mesto
paper-coordinator-title = Koordinacija
paper-coordinator-row = Moj zadatak je bio da organizujem sastanak. Sadržaj plana nije moj.
paper-interpreter-title = Prevođenje
paper-interpreter-row = Prevodim verno sve što se kaže, ništa ne dodajem i to ostaje kod mene. Jezici: { $languages }
paper-advocate-title = Zagovaranje za dete
paper-advocate-row = Mišljenje deteta se čulo, i to ovako:

## Ovaj put bez plana
paper-noplan-title = Bili smo zajedno
paper-noplan-met = Porodica se sastala { $when }, { $place }
paper-noplan-met-no-place = Porodica se sastala { $when }
paper-noplan-lead = Ovaj put nema plana. I to je jedan od mogućih završetaka i niko za njega nije kriv.
paper-noplan-adjourned = Sastanak se nastavlja drugog dana.
paper-noplan-time = Nije bilo dovoljno vremena.
paper-noplan-chose = Porodica je odlučila da sada ne pravi plan.
paper-noplan-not-accepted = Plan postoji. Služba koja je predložila sastanak ne može da ga prihvati.
paper-noplan-together = Ljudi su došli i razgovarali. To ostaje.
paper-noplan-words = Šta porodica želi da kaže službi
paper-noplan-agreed = U čemu se ipak slažemo
paper-noplan-next = Šta sledi
paper-noplan-next-who = Ko
paper-noplan-service = Šta će služba uraditi, kako je unapred rekla
paper-noplan-again = Ako želimo opet da se sastanemo
paper-noplan-again-call = Pozovite bilo kada: { $name }, { $phone }

## List za povratak pristupa
paper-recovery-title = List za povratak pristupa
paper-recovery-what = Ovim ključem trezor može da se otvori kad se lozinka zaboravi. Drugog načina nema i niko drugi nema taj ključ.
paper-recovery-keep = Čuvajte ovaj list kod kuće, gde su vam važni papiri. Ne u torbi s laptopom i ne na fotografiji.
paper-recovery-warning = Ko ima ovaj list i računar, može da pročita sve.
paper-recovery-vault = Trezor
paper-recovery-date = Datum
paper-recovery-key = Ključ
paper-recovery-code-alt = Isti ključ kao kvadratni kod
paper-recovery-use = Kad zatreba: otvorite { -krug }, izaberite „Imam list za povratak pristupa” i upišite ključ grupu po grupu. Razmaci i velika slova nisu važni.
paper-recovery-lost = Ako se list izgubi ili ga vidi neko drugi: u Podešavanjima odštampajte novi. Stari ključ tada prestaje da važi.
paper-recovery-check = Za nedelju dana { -krug } će pitati za poslednju grupu, da se zna da list postoji.

## List s pitanjem i porodično vreme
paper-question-title = Pitanje za nas
paper-question-titles = Pitanja za nas
paper-question-must = Ovo mora biti u planu
paper-question-talk = Možemo da razgovaramo i o ovome
paper-question-ours = Što se kaže u ovoj sobi, ostaje naše. Napolje ide samo plan.
paper-question-call = Ako vam trebamo: { $name }, u sobi pored.
paper-prompt-1 = Šta dete želi da bude drugačije?
paper-prompt-2 = Šta već ide dobro, pa to zadržavamo?
paper-prompt-3 = Šta brine nas same?
paper-prompt-4 = Kako odgovaramo na pitanje, tačku po tačku?
paper-prompt-5 = Ko može šta, koliko često, od kada?
paper-prompt-6 = Šta ako se neko razboli ili zaboravi?
paper-prompt-7 = Po čemu ćemo primetiti da ide dobro ili loše?
paper-prompt-8 = Ko pazi na plan?
paper-prompt-9 = Koju pomoć želimo od službi, i od koje?
paper-prompt-10 = Da li je u planu sve što mora biti u njemu?
paper-prompt-11 = Šta ćemo reći onima koji nisu ovde?
paper-prompt-12 = Kada se opet vidimo?
paper-who-title = Ko je ko
paper-who-next-door = U sobi pored
paper-door-come = Molimo, uđite
paper-door-not-yet = Molimo, još ne

## Poziv
paper-invitation-title = Poziv na porodični sastanak
paper-invitation-who = Pozivaju vas
paper-invitation-helped = Uz pomoć: { $name }
paper-invitation-why = O čemu se radi
paper-invitation-when = Kada
paper-invitation-hours = od { $from }, najkasnije do { $to }
paper-invitation-open-end = Uzimamo vremena koliko nam treba.
paper-invitation-where = Gde
paper-invitation-access = Kako doći i ući
paper-invitation-comes = Ko dolazi
paper-invitation-count = { $n ->
    [one] oko { $n } osobe
    [few] oko { $n } osobe
   *[other] oko { $n } osoba
}
paper-invitation-chosen = porodica i prijatelji koje je porodica izabrala
paper-invitation-language = Jezik razgovora
paper-invitation-language-other = Javite ako vam treba drugi jezik ili prevođenje.
paper-invitation-happens = Šta će se dešavati
paper-invitation-happens-1 = Prvo čujemo informacije i pitamo sve što nas zanima.
paper-invitation-happens-2 = Zatim porodica ostaje sama i pravi svoj plan.
paper-invitation-happens-3 = Na kraju zajedno pročitamo plan i dogovorimo se ko šta radi.
paper-invitation-private = Dok porodica razgovara, svi ostali čekaju u drugoj prostoriji. Niko ne sluša i niko ništa ne zapisuje.
paper-invitation-silent = Niko ne mora da govori ako ne želi.
paper-invitation-free = Vaš dolazak je dobra volja, ne obaveza.
paper-invitation-food = Ima hrane.
paper-invitation-children = Ima kutak za decu i neko ko je s njima.
paper-invitation-transport = Pomažemo oko prevoza.
paper-invitation-interpreter = Prevođenje je obezbeđeno.
paper-invitation-bring = Ako želite, ponesite: ideju, fotografiju, jelo.
paper-invitation-cannot = Ako ne možete da dođete, možete da pošaljete poruku koju će neko pročitati ili da učestvujete telefonom.
paper-invitation-worry = Ako vas nešto brine, pozovite. Što mi kažete, ostaje među nama, osim ako je neko u opasnosti.
paper-invitation-reply-by = Molimo odgovor do: { $date }
paper-invitation-child-title = Poziv za tebe
paper-invitation-child-greeting = Zdravo!
paper-invitation-child-lead = Tvoja porodica i prijatelji sastaju se da zajedno smisle šta će biti dobro za tebe. Pozivamo i tebe.
paper-invitation-child-happens = Prvo odrasli kažu šta znaju, a ti možeš da pitaš sve. Onda tvoja porodica pravi svoj plan. Na kraju ga svi zajedno pročitamo.
paper-invitation-child-say = Možeš da kažeš šta želiš, da napišeš, nacrtaš ili zamoliš nekoga da to kaže umesto tebe. Ne moraš ništa da kažeš.
paper-invitation-child-free = Možeš da dođeš, da dođeš na jedan deo ili da ne dođeš. Možeš da izađeš kad god hoćeš.
paper-invitation-child-beside = Sve vreme pored tebe može da bude neko kome veruješ. Reci mi ko to treba da bude.
paper-invitation-child-worry = Ako te nešto brine, pozovi me ili reci odrasloj osobi kojoj veruješ.
paper-invitation-professional-tell = Molimo da u prvom delu kratko i jednostavno kažete šta znate i šta vaša služba može da ponudi.
paper-invitation-professional-wait = Dok porodica razgovara sama, niko drugi nije u prostoriji.
paper-invitation-message-title = Nekoliko reči za porodični sastanak
paper-invitation-message-lead = Porodica se sastaje da napravi svoj plan i volela bi da čuje i vas.
paper-invitation-message-how = Možete da napišete pismo, snimite nekoliko reči ili zamolite nekoga da ih kaže umesto vas. Vašu poruku nosim na sastanak i tamo se pročita ili pusti.
paper-invitation-message-free = To je vaš slobodan izbor. Niko ne pita zašto ako ništa ne pošaljete.
paper-invitation-message-by = Molimo poruku do: { $date }
paper-invitation-slip = Moj odgovor
paper-invitation-slip-phone = (ili javite telefonom)
paper-invitation-slip-name = Ime
paper-invitation-slip-comes = Dolazim
paper-invitation-slip-message = Ne mogu, ali šaljem poruku
paper-invitation-slip-phone-in = Želim da učestvujem telefonom
paper-invitation-slip-unsure = Još ne znam, pozovite me
paper-invitation-slip-transport = Treba mi prevoz
paper-invitation-slip-children = Dolazim s decom, koliko:
paper-invitation-slip-interpreter = Treba mi prevođenje, jezik:
paper-invitation-slip-food = Šta ne jedem:
paper-invitation-slip-other = Drugo:

## Tok dana
paper-agenda-title = Naš dan
paper-agenda-arrive = Dolazak, kafa i sok
paper-agenda-welcome = Dobrodošlica, početak kako porodica želi
paper-agenda-round = Krug: ko sam ja detetu
paper-agenda-rules = Kako razgovaramo
paper-agenda-today = Kako će teći današnji dan
paper-agenda-referrer = Služba koja je predložila sastanak: šta je dobro, šta je brine, šta mora biti u planu, šta može da ponudi
paper-agenda-informants = Drugi koji donose informacije
paper-agenda-questions = Naša pitanja njima
paper-agenda-question = Pitanje za porodicu
paper-agenda-private = Porodica sama, uz jelo, bez vremenskog ograničenja
paper-agenda-clear = Vraća se koordinacija: da li je sve jasno?
paper-agenda-answer = Vraća se služba: njen odgovor na plan
paper-agenda-sign = Imena, kopije, ko pazi na plan, kada se opet vidimo
paper-agenda-feedback = Kako je bilo? Kartica za svakoga
paper-agenda-thanks = Hvala i srećan put
paper-agenda-break = Pauza kad god nekome treba
paper-rules-title = Kako razgovaramo
paper-rule-1 = Jedna osoba govori, ostale slušaju.
paper-rule-2 = Bez optuživanja. Gledamo napred.
paper-rule-3 = Reči deteta su prve.
paper-rule-4 = Telefoni su utišani.
paper-rule-5 = Svako sme da izađe.
paper-rule-6 = Što se ovde kaže, ostaje ovde. Plan ne ostaje.
paper-rule-7 = Pauza u svako doba.
paper-rule-8 = Svi jedu.

## Dečja strana, list za frižider, kartica
paper-child-title = { $name }: moj plan
paper-child-hard = Kad ti je teško, možeš da kažeš:
paper-child-again = Opet ćemo se svi videti
paper-child-again-say = Tada kažeš da li je plan dobar za tebe.
paper-child-draw = Ovde možeš da nacrtaš ili napišeš šta hoćeš
paper-fridge-title = Ko šta radi
paper-fridge-morning = ujutru
paper-fridge-afternoon = popodne
paper-fridge-night = noć
paper-fridge-hard = Kad je teško
paper-fridge-numbers = Brojevi
paper-fridge-add = Ovde možemo da dopišemo
paper-fridge-consent = Brojevi su odštampani samo uz pristanak tih osoba
paper-card-hard = Kad mi je teško
paper-card-any-time = Nema pogrešnog vremena za poziv.
paper-card-emergency = Hitno: { $number }
paper-card-cut = Isecite po punoj liniji, presavijte po isprekidanoj.

## Sastanak praćenja i upitnik
paper-review-title = Kako ide plan?
paper-review-step-note = Vašim rečima
paper-review-going = ide dobro
paper-review-partly = delimično
paper-review-not = još ne
paper-review-changed = promenjeno
paper-review-new = Novi koraci
paper-review-child = Kako je detetu?
paper-feedback-title = Kako je bilo?
paper-feedback-lead = Ne pišete ime. List ubacite u kutiju. Niko ne mora da ga popuni.
paper-feedback-scale-1 = uopšte ne
paper-feedback-scale-2 = malo
paper-feedback-scale-3 = uglavnom
paper-feedback-scale-4 = potpuno
paper-feedback-1 = Unapred se znalo šta će se dešavati.
paper-feedback-2 = Osoba koja je vodila sastanak nije bila ni na čijoj strani.
paper-feedback-3 = Imali smo dovoljno vremena nasamo.
paper-feedback-4 = Moje reči su se čule.
paper-feedback-5 = Osećam se sigurno zbog ovog plana.
paper-feedback-6 = Plan je naš, a ne tuđ.
paper-feedback-7 = I drugoj porodici bi ovakav sastanak koristio.
paper-feedback-next = Šta bi sledeći put trebalo da bude drugačije?
paper-feedback-child-title = Za decu: kako je bilo tebi?
paper-feedback-child-felt = Bilo mi je
paper-feedback-child-heard = Slušali su me
paper-feedback-child-plan = Plan je za mene
paper-feedback-child-circle = Zaokruži lice. Možeš i da nacrtaš na poleđini.
paper-feedback-counted = Odgovori se broje bez imena

# The family tree.
paper-map-legend = Dvostruki rub: dete o kojem je reč. Precrtano: osoba više nije živa. Puna linija: brak ili stalna veza; isprekidana: žive zajedno, ili usvojenje ili hraniteljstvo; tačkasta: u vezi su, ili nije sigurno. Crtice preko: razdvojeno. Tačkasti okvir: jedan dom.

# The circle.
paper-circle = Ko je oko nas
paper-circle-told = Ovako to vidi: { $name }
paper-circle-legend = Bliže sredini znači bliže deci, rečima osobe koja je to rekla. Dvostruka linija: jaka bliskost; obična: tu kad zatreba; tačkasta: tanka, retka; dve crtice: bez kontakta; s kružićem: opet u kontaktu. Strelica pokazuje kuda ide pomoć. Šestougao: mesto ili grupa.

paper-two-languages = Levo: reči porodice. Desno: isto na drugom jeziku; to piše neko ko govori oba jezika. Gde su linije, još ništa nije napisano.
paper-events = Kako se ko slaže:
paper-event-ink = rukom
paper-event-pad = na ekranu
paper-event-voice = glasom, pred svedokom ({ $witness })
paper-event-voice-alone = glasom
paper-event-not = bez potpisa
paper-event-task = uz plan i zadatak
paper-event-remark = uz napomenu
paper-held-by = List potpisan na papiru čuva: { $name }
