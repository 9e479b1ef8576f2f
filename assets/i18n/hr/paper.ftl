### Tiskani papiri. Uljudno, jasno, kratko. Bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dvotočke ili u svojem polju.

## Na svakom papiru
paper-logo-alt = { -krug }: krug ljudi
paper-copy-for = Kopija za: { $name }
paper-everybody = sve
paper-footer-plan = Plan { $date }, oznaka { $mark }
paper-footer-date = { $date }, oznaka { $mark }
paper-footer-page = Stranica { $page } od { $pages }
paper-footer-original = Izvornik na papiru čuva: { $holder }
paper-printed = Ispisano: { $date }
paper-draft = Nacrt
paper-version = Verzija { $n }
paper-replaces = Zamjenjuje verziju od { $date }
paper-date = Datum
paper-place = Mjesto
paper-time = Vrijeme
paper-phone = Telefon
paper-signature = Potpis
paper-continued = nastavak
paper-blank = (ništa nije upisano)
paper-greeting = Dobar dan,
paper-sealed-by = Pečat: { $name }, { $date }
paper-sealed-by-referrer = Pečat službe koja je predložila sastanak: { $name }, { $date }
paper-sealed-by-reviewer = Pečat nakon ponovnog pregleda plana: { $name }, { $date }
paper-seal-means = Pečat dokazuje da se ova datoteka otada nije mijenjala. Ne dokazuje tko je potpisao.
paper-seal-fingerprint = Otisak pečata: { $fingerprint }
paper-sign-field-coordinator = Pečat koordinacije nad ovom datotekom
paper-sign-field-referrer = Digitalni potpis, služba koja je predložila sastanak ili tko ponovno gleda plan
paper-attached = Plan u obliku koji čita program

## Obiteljski plan
paper-plan-title = Naš obiteljski plan
paper-plan-made = Izradila ga je obitelj { $when }, { $place }
paper-plan-made-no-place = Izradila ga je obitelj { $when }
paper-plan-question = Pitanje na koje smo odgovorili
paper-plan-questions = Pitanja na koja smo odgovorili
paper-plan-good = Što je već dobro
paper-plan-do = Što ćemo učiniti
paper-plan-number = Br.
paper-plan-what = Što
paper-plan-who = Tko
paper-plan-with-help = Uz pomoć: { $name }
paper-plan-when = Do kada
paper-plan-know = Kako ćemo znati
paper-plan-checks = Na to pazi: { $name }
paper-plan-if-not = Ako ne uspije:
paper-plan-must = mora biti u planu
paper-plan-hard = Ako postane teško
paper-plan-danger = Ako je netko u opasnosti: { $number }
paper-plan-services = Što su službe obećale
paper-plan-wanted = Što tražimo od službi
paper-plan-keeper = Na plan pazi
paper-plan-again = Opet se vidimo
paper-plan-copies = Tko dobiva kopiju
paper-plan-only-steps = samo koraci { $steps }
paper-plan-only-review = samo kada se opet vidimo
paper-plan-private = Što ostaje u obitelji
paper-plan-original = List koji je napisala obitelj
paper-plan-transcribed = Prepisano s lista obitelji. Vrijedi list obitelji.
paper-plan-voluntary = Ovo je dobrovoljni plan obitelji. On ne mijenja odluke suda ni tijela vlasti.

## Imena i slaganje
paper-names-title = Imena
paper-names-together = Bili smo zajedno i slažemo se s ovim planom.
paper-names-name = Ime i prezime
paper-names-relation = Veza s djecom
paper-names-signature = Potpis
paper-names-copy = Kopija
paper-names-children = { $names }: ime, crtež ili ništa
paper-agree-yes = slaže se
paper-agree-remark = slaže se, uz napomenu:
paper-agree-task = zna za plan i preuzima zadatak
paper-agree-waiting = još treba pitati
paper-agree-ink = vlastoručno na papiru
paper-agree-drawn = nacrtano na zaslonu
paper-agree-voice = glasom, pred svjedokom: { $witness }
paper-agree-afterwards = pitano naknadno, { $date }
paper-agree-on-behalf = u ime te osobe: { $name }. Razlog: { $reason }
paper-agree-steps = koraci { $steps }

## Retci za ljude koji nisu obitelj
paper-referrer-title = Odgovor službe koja je predložila sastanak
paper-referrer-accepts = prihvaća plan
paper-referrer-changes = prihvaća plan uz izmjene:
paper-referrer-refuses = ne prihvaća plan, jer:
paper-referrer-senior = potrebna je odluka nadređene osobe, do: { $date }
paper-referrer-waiting = još nema odgovora
paper-referrer-who = Ime i radno mjesto
paper-coordinator-title = Koordinacija
paper-coordinator-row = Moj je zadatak bio organizirati sastanak. Sadržaj plana nije moj.
paper-interpreter-title = Prevođenje
paper-interpreter-row = Prevodim vjerno sve što se kaže, ništa ne dodajem i to ostaje kod mene. Jezici: { $languages }
paper-advocate-title = Zagovaranje za dijete
paper-advocate-row = Mišljenje djeteta čulo se, i to ovako:

## Ovaj put bez plana
paper-noplan-title = Bili smo zajedno
paper-noplan-met = Obitelj se sastala { $when }, { $place }
paper-noplan-met-no-place = Obitelj se sastala { $when }
paper-noplan-lead = Ovaj put nema plana. I to je jedan od mogućih završetaka i nitko za njega nije kriv.
paper-noplan-adjourned = Sastanak se nastavlja drugi dan.
paper-noplan-time = Nije bilo dovoljno vremena.
paper-noplan-chose = Obitelj je odlučila sada ne izrađivati plan.
paper-noplan-not-accepted = Plan postoji. Služba koja je predložila sastanak ne može ga prihvatiti.
paper-noplan-together = Ljudi su došli i razgovarali. To ostaje.
paper-noplan-words = Što obitelj želi reći službi
paper-noplan-agreed = U čemu se ipak slažemo
paper-noplan-next = Što slijedi
paper-noplan-next-who = Tko
paper-noplan-service = Što će služba učiniti, kako je unaprijed rekla
paper-noplan-again = Ako se želimo opet sastati
paper-noplan-again-call = Nazovite bilo kada: { $name }, { $phone }

## List za povrat pristupa
paper-recovery-title = List za povrat pristupa
paper-recovery-what = Ovim se ključem trezor može otvoriti kad se zaporka zaboravi. Drugog načina nema i nitko drugi nema taj ključ.
paper-recovery-keep = Čuvajte ovaj list kod kuće, gdje su vam važni papiri. Ne u torbi s prijenosnim računalom i ne na fotografiji.
paper-recovery-warning = Tko ima ovaj list i računalo, može pročitati sve.
paper-recovery-vault = Trezor
paper-recovery-date = Datum
paper-recovery-key = Ključ
paper-recovery-code-alt = Isti ključ kao kvadratni kod
paper-recovery-use = Kad zatreba: otvorite { -krug }, odaberite „Imam list za povrat pristupa” i upišite ključ skupinu po skupinu. Razmaci i velika slova nisu važni.
paper-recovery-lost = Ako se list izgubi ili ga vidi netko drugi: u Postavkama ispišite novi. Stari ključ tada prestaje vrijediti.
paper-recovery-check = Za tjedan dana { -krug } će pitati za zadnju skupinu, da se zna da list postoji.

## List s pitanjem i privatno obiteljsko vrijeme
paper-question-title = Pitanje za nas
paper-question-titles = Pitanja za nas
paper-question-must = Ovo mora biti u planu
paper-question-talk = Možemo razgovarati i o ovome
paper-question-ours = Što se kaže u ovoj sobi, ostaje naše. Iz nje izlazi samo plan.
paper-question-call = Ako nas trebate: { $name }, u susjednoj sobi.
paper-prompt-1 = Što dijete želi da bude drugačije?
paper-prompt-2 = Što već ide dobro, pa to zadržavamo?
paper-prompt-3 = Što brine nas same?
paper-prompt-4 = Kako odgovaramo na pitanje, točku po točku?
paper-prompt-5 = Tko može što, koliko često, od kada?
paper-prompt-6 = Što ako se netko razboli ili zaboravi?
paper-prompt-7 = Po čemu ćemo primijetiti da ide dobro ili loše?
paper-prompt-8 = Tko pazi na plan?
paper-prompt-9 = Koju pomoć želimo od službi, i od koje?
paper-prompt-10 = Je li u planu sve što mora biti u njemu?
paper-prompt-11 = Što ćemo reći onima koji nisu ovdje?
paper-prompt-12 = Kada se opet vidimo?
paper-who-title = Tko je tko
paper-who-next-door = U susjednoj sobi
paper-door-come = Molimo, uđite
paper-door-not-yet = Molimo, još ne

## Poziv
paper-invitation-title = Poziv na obiteljski sastanak
paper-invitation-who = Pozivaju vas
paper-invitation-helped = Uz pomoć: { $name }
paper-invitation-why = O čemu je riječ
paper-invitation-when = Kada
paper-invitation-hours = od { $from }, najkasnije do { $to }
paper-invitation-open-end = Uzimamo vremena koliko nam treba.
paper-invitation-where = Gdje
paper-invitation-access = Kako doći i ući
paper-invitation-comes = Tko dolazi
paper-invitation-count = { $n ->
    [one] oko { $n } osobe
    [few] oko { $n } osobe
   *[other] oko { $n } osoba
}
paper-invitation-chosen = obitelj i prijatelji koje je obitelj odabrala
paper-invitation-language = Jezik razgovora
paper-invitation-language-other = Javite ako vam treba drugi jezik ili prevođenje.
paper-invitation-happens = Što će se događati
paper-invitation-happens-1 = Prvo čujemo informacije i pitamo sve što nas zanima.
paper-invitation-happens-2 = Zatim obitelj ostaje sama i izrađuje svoj plan.
paper-invitation-happens-3 = Na kraju zajedno pročitamo plan i dogovorimo tko što radi.
paper-invitation-private = Dok obitelj razgovara, svi ostali čekaju u drugoj prostoriji. Nitko ne sluša i nitko ništa ne zapisuje.
paper-invitation-silent = Nitko ne mora govoriti ako ne želi.
paper-invitation-free = Vaš je dolazak dobra volja, a ne obveza.
paper-invitation-food = Ima hrane.
paper-invitation-children = Postoji kutak za djecu i netko tko je s njima.
paper-invitation-transport = Pomažemo oko prijevoza.
paper-invitation-interpreter = Prevođenje je osigurano.
paper-invitation-bring = Ako želite, ponesite: ideju, fotografiju, jelo.
paper-invitation-cannot = Ako ne možete doći, možete poslati poruku koju će netko pročitati ili sudjelovati telefonom.
paper-invitation-worry = Ako vas nešto brine, nazovite. Što mi kažete, ostaje među nama, osim ako je netko u opasnosti.
paper-invitation-reply-by = Molimo odgovor do: { $date }
paper-invitation-child-title = Poziv za tebe
paper-invitation-child-greeting = Bok!
paper-invitation-child-lead = Tvoja obitelj i prijatelji sastaju se da zajedno smisle što će biti dobro za tebe. Pozivamo i tebe.
paper-invitation-child-happens = Prvo odrasli kažu što znaju, a ti možeš pitati sve. Onda tvoja obitelj izrađuje svoj plan. Na kraju ga svi zajedno pročitamo.
paper-invitation-child-say = Možeš reći što želiš, napisati, nacrtati ili zamoliti nekoga da to kaže umjesto tebe. Ne moraš ništa reći.
paper-invitation-child-free = Možeš doći, doći na jedan dio ili ne doći. Možeš izaći kad god hoćeš.
paper-invitation-child-beside = Cijelo vrijeme pored tebe može biti netko kome vjeruješ. Reci mi tko to treba biti.
paper-invitation-child-worry = Ako te nešto brine, nazovi me ili reci odrasloj osobi kojoj vjeruješ.
paper-invitation-professional-tell = Molimo da u prvom dijelu kratko i jednostavno kažete što znate i što vaša služba može ponuditi.
paper-invitation-professional-wait = Dok obitelj razgovara sama, nitko drugi nije u prostoriji.
paper-invitation-message-title = Nekoliko riječi za obiteljski sastanak
paper-invitation-message-lead = Obitelj se sastaje da izradi svoj plan i voljela bi čuti i vas.
paper-invitation-message-how = Možete napisati pismo, snimiti nekoliko riječi ili zamoliti nekoga da ih kaže umjesto vas. Vašu poruku nosim na sastanak i ondje se pročita ili pusti.
paper-invitation-message-free = To je vaš slobodan izbor. Nitko ne pita zašto ako ništa ne pošaljete.
paper-invitation-message-by = Molimo poruku do: { $date }
paper-invitation-slip = Moj odgovor
paper-invitation-slip-phone = (ili javite telefonom)
paper-invitation-slip-name = Ime
paper-invitation-slip-comes = Dolazim
paper-invitation-slip-message = Ne mogu, ali šaljem poruku
paper-invitation-slip-phone-in = Želim sudjelovati telefonom
paper-invitation-slip-unsure = Još ne znam, nazovite me
paper-invitation-slip-transport = Treba mi prijevoz
paper-invitation-slip-children = Dolazim s djecom, koliko:
paper-invitation-slip-interpreter = Treba mi prevođenje, jezik:
paper-invitation-slip-food = Što ne jedem:
paper-invitation-slip-other = Drugo:

## Tijek dana
paper-agenda-title = Naš dan
paper-agenda-arrive = Dolazak, kava i sok
paper-agenda-welcome = Dobrodošlica, početak kako obitelj želi
paper-agenda-round = Krug: tko sam ja djetetu
paper-agenda-rules = Kako razgovaramo
paper-agenda-today = Kako će teći današnji dan
paper-agenda-referrer = Služba koja je predložila sastanak: što je dobro, što je brine, što mora biti u planu, što može ponuditi
paper-agenda-informants = Drugi koji donose informacije
paper-agenda-questions = Naša pitanja njima
paper-agenda-question = Pitanje za obitelj
paper-agenda-private = Obitelj sama, uz jelo, bez vremenskog ograničenja
paper-agenda-clear = Vraća se koordinacija: je li sve jasno?
paper-agenda-answer = Vraća se služba: njezin odgovor na plan
paper-agenda-sign = Imena, kopije, tko pazi na plan, kada se opet vidimo
paper-agenda-feedback = Kako je bilo? Kartica za svakoga
paper-agenda-thanks = Hvala i sretan put
paper-agenda-break = Stanka kad god nekome treba
paper-rules-title = Kako razgovaramo
paper-rule-1 = Jedna osoba govori, ostale slušaju.
paper-rule-2 = Bez optuživanja. Gledamo naprijed.
paper-rule-3 = Riječi djeteta su prve.
paper-rule-4 = Telefoni su utišani.
paper-rule-5 = Svatko smije izaći.
paper-rule-6 = Što se ovdje kaže, ostaje ovdje. Plan ne ostaje.
paper-rule-7 = Stanka u svako doba.
paper-rule-8 = Svi jedu.

## Dječja stranica, list za hladnjak, kartica
paper-child-title = { $name }: moj plan
paper-child-hard = Kad ti je teško, možeš reći:
paper-child-again = Opet ćemo se svi vidjeti
paper-child-again-say = Tada kažeš je li plan dobar za tebe.
paper-child-draw = Ovdje možeš nacrtati ili napisati što hoćeš
paper-fridge-title = Tko što radi
paper-fridge-morning = ujutro
paper-fridge-afternoon = poslijepodne
paper-fridge-night = noć
paper-fridge-hard = Kad je teško
paper-fridge-numbers = Brojevi
paper-fridge-add = Ovdje možemo dopisati
paper-fridge-consent = Brojevi su ispisani samo uz pristanak tih osoba
paper-card-hard = Kad mi je teško
paper-card-any-time = Nema pogrešnog vremena za poziv.
paper-card-emergency = Hitno: { $number }
paper-card-cut = Izrežite po punoj crti, presavijte po isprekidanoj.

## Sastanak praćenja i upitnik
paper-review-title = Kako ide plan?
paper-review-step-note = Vašim riječima
paper-review-going = ide dobro
paper-review-partly = djelomično
paper-review-not = još ne
paper-review-changed = promijenjeno
paper-review-new = Novi koraci
paper-review-child = Kako je djetetu?
paper-feedback-title = Kako je bilo?
paper-feedback-lead = Ne pišete ime. List ubacite u kutiju. Nitko ga ne mora ispuniti.
paper-feedback-scale-1 = uopće ne
paper-feedback-scale-2 = malo
paper-feedback-scale-3 = uglavnom
paper-feedback-scale-4 = potpuno
paper-feedback-1 = Unaprijed se znalo što će se događati.
paper-feedback-2 = Osoba koja je vodila sastanak nije bila ni na čijoj strani.
paper-feedback-3 = Imali smo dovoljno vremena nasamo.
paper-feedback-4 = Moje su se riječi čule.
paper-feedback-5 = Osjećam se sigurno zbog ovog plana.
paper-feedback-6 = Plan je naš, a ne tuđi.
paper-feedback-7 = I drugoj bi obitelji ovakav sastanak koristio.
paper-feedback-next = Što bi sljedeći put trebalo biti drugačije?
paper-feedback-child-title = Za djecu: kako je bilo tebi?
paper-feedback-child-felt = Bilo mi je
paper-feedback-child-heard = Slušali su me
paper-feedback-child-plan = Plan je za mene
paper-feedback-child-circle = Zaokruži lice. Možeš i nacrtati na poleđini.
paper-feedback-counted = Odgovori se broje bez imena

# The family tree.
paper-map-legend = Dvostruki rub: dijete o kojem je riječ. Prekriženo: osoba više nije živa. Puna crta: brak ili stalna veza; isprekidana: žive zajedno, ili posvojenje ili udomiteljstvo; točkasta: u vezi su, ili nije sigurno. Crtice preko: razdvojeno. Točkasti okvir: jedan dom.

# The circle.
paper-circle = Tko je oko nas
paper-circle-told = Ovako to vidi: { $name }
paper-circle-legend = Bliže sredini znači bliže djeci, riječima osobe koja je to rekla. Dvostruka crta: jaka bliskost; obična: tu kad zatreba; točkasta: tanka, rijetka; dvije crtice: bez kontakta; s kružićem: opet u kontaktu. Strelica pokazuje kuda ide pomoć. Šesterokut: mjesto ili skupina.

paper-two-languages = Lijevo: riječi obitelji. Desno: isto na drugom jeziku; to piše netko tko govori oba jezika. Gdje su crte, još ništa nije napisano.
paper-events = Kako se tko slaže:
paper-event-ink = rukom
paper-event-pad = na zaslonu
paper-event-voice = glasom, pred svjedokom ({ $witness })
paper-event-voice-alone = glasom
paper-event-not = bez potpisa
paper-event-task = uz plan i zadatak
paper-event-remark = uz napomenu
paper-held-by = List potpisan na papiru čuva: { $name }
