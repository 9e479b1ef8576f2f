### Štampani papiri. Uljudno, jasno, kratko. Bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dvotačke ili u svom polju.

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
paper-sealed-by-reviewer = Pečat poslije ponovnog pregleda plana: { $name }, { $date }
paper-seal-means = Pečat dokazuje da ova datoteka od tada nije mijenjana. Ne dokazuje ko je potpisao.
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
paper-plan-if-not = Ako ne uspije:
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
paper-plan-transcribed = Prepisano s lista porodice. Vrijedi list porodice.
paper-plan-voluntary = Ovo je dobrovoljni plan porodice. On ne mijenja odluke suda ni organa vlasti.

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
paper-agree-drawn = nacrtano na ekranu
paper-agree-voice = glasom, pred svjedokom: { $witness }
paper-agree-afterwards = pitano naknadno, { $date }
paper-agree-on-behalf = u ime te osobe: { $name }. Razlog: { $reason }
paper-agree-steps = koraci { $steps }

## Redovi za ljude koji nisu porodica
paper-referrer-title = Odgovor službe koja je predložila sastanak
paper-referrer-accepts = prihvata plan
paper-referrer-changes = prihvata plan uz izmjene:
paper-referrer-refuses = ne prihvata plan, jer:
paper-referrer-senior = potrebna je odluka nadređene osobe, do: { $date }
paper-referrer-waiting = još nema odgovora
paper-referrer-who = Ime i radno mjesto
paper-coordinator-title = Koordinacija
paper-coordinator-row = Moj zadatak bio je organizirati sastanak. Sadržaj plana nije moj.
paper-interpreter-title = Prevođenje
paper-interpreter-row = Prevodim vjerno sve što se kaže, ništa ne dodajem i to ostaje kod mene. Jezici: { $languages }
paper-advocate-title = Zagovaranje za dijete
paper-advocate-row = Mišljenje djeteta se čulo, i to ovako:

## Ovaj put bez plana
paper-noplan-title = Bili smo zajedno
paper-noplan-met = Porodica se sastala { $when }, { $place }
paper-noplan-met-no-place = Porodica se sastala { $when }
paper-noplan-lead = Ovaj put nema plana. I to je jedan od mogućih završetaka i niko za njega nije kriv.
paper-noplan-adjourned = Sastanak se nastavlja drugi dan.
paper-noplan-time = Nije bilo dovoljno vremena.
paper-noplan-chose = Porodica je odlučila da sada ne pravi plan.
paper-noplan-not-accepted = Plan postoji. Služba koja je predložila sastanak ne može ga prihvatiti.
paper-noplan-together = Ljudi su došli i razgovarali. To ostaje.
paper-noplan-words = Šta porodica želi reći službi
paper-noplan-agreed = U čemu se ipak slažemo
paper-noplan-next = Šta slijedi
paper-noplan-next-who = Ko
paper-noplan-service = Šta će služba uraditi, kako je unaprijed rekla
paper-noplan-again = Ako se želimo opet sastati
paper-noplan-again-call = Nazovite bilo kada: { $name }, { $phone }

## List za povrat pristupa
paper-recovery-title = List za povrat pristupa
paper-recovery-what = Ovim ključem se trezor može otvoriti kad se lozinka zaboravi. Drugog načina nema i niko drugi nema taj ključ.
paper-recovery-keep = Čuvajte ovaj list kod kuće, gdje su vam važni papiri. Ne u torbi s laptopom i ne na fotografiji.
paper-recovery-warning = Ko ima ovaj list i računar, može pročitati sve.
paper-recovery-vault = Trezor
paper-recovery-date = Datum
paper-recovery-key = Ključ
paper-recovery-code-alt = Isti ključ kao kvadratni kod
paper-recovery-use = Kad zatreba: otvorite { -krug }, izaberite „Imam list za povrat pristupa“ i upišite ključ grupu po grupu. Razmaci i velika slova nisu važni.
paper-recovery-lost = Ako se list izgubi ili ga vidi neko drugi: u Postavkama odštampajte novi. Stari ključ tada prestaje vrijediti.
paper-recovery-check = Za sedmicu dana { -krug } će pitati za zadnju grupu, da se zna da list postoji.

## List s pitanjem i porodično vrijeme
paper-question-title = Pitanje za nas
paper-question-titles = Pitanja za nas
paper-question-must = Ovo mora biti u planu
paper-question-talk = Možemo razgovarati i o ovome
paper-question-ours = Što se kaže u ovoj sobi, ostaje naše. Napolje ide samo plan.
paper-question-call = Ako nas trebate: { $name }, u sobi pored.
paper-prompt-1 = Šta dijete želi da bude drugačije?
paper-prompt-2 = Šta već ide dobro, pa to zadržavamo?
paper-prompt-3 = Šta brine nas same?
paper-prompt-4 = Kako odgovaramo na pitanje, tačku po tačku?
paper-prompt-5 = Ko može šta, koliko često, od kada?
paper-prompt-6 = Šta ako se neko razboli ili zaboravi?
paper-prompt-7 = Po čemu ćemo primijetiti da ide dobro ili loše?
paper-prompt-8 = Ko pazi na plan?
paper-prompt-9 = Koju pomoć želimo od službi, i od koje?
paper-prompt-10 = Da li je u planu sve što mora biti u njemu?
paper-prompt-11 = Šta ćemo reći onima koji nisu ovdje?
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
paper-invitation-where = Gdje
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
paper-invitation-happens-3 = Na kraju zajedno pročitamo plan i dogovorimo ko šta radi.
paper-invitation-private = Dok porodica razgovara, svi ostali čekaju u drugoj prostoriji. Niko ne sluša i niko ništa ne zapisuje.
paper-invitation-silent = Niko ne mora govoriti ako ne želi.
paper-invitation-free = Vaš dolazak je dobra volja, ne obaveza.
paper-invitation-food = Ima hrane.
paper-invitation-children = Ima kutak za djecu i neko ko je s njima.
paper-invitation-transport = Pomažemo oko prevoza.
paper-invitation-interpreter = Prevođenje je osigurano.
paper-invitation-bring = Ako želite, ponesite: ideju, fotografiju, jelo.
paper-invitation-cannot = Ako ne možete doći, možete poslati poruku koju će neko pročitati, ili učestvovati telefonom.
paper-invitation-worry = Ako vas nešto brine, nazovite. Što mi kažete, ostaje među nama, osim ako je neko u opasnosti.
paper-invitation-reply-by = Molimo odgovor do: { $date }
paper-invitation-child-title = Poziv za tebe
paper-invitation-child-greeting = Zdravo!
paper-invitation-child-lead = Tvoja porodica i prijatelji sastaju se da zajedno smisle šta će biti dobro za tebe. Pozivamo i tebe.
paper-invitation-child-happens = Prvo odrasli kažu šta znaju, a ti možeš pitati sve. Onda tvoja porodica pravi svoj plan. Na kraju ga svi zajedno pročitamo.
paper-invitation-child-say = Možeš reći šta želiš, napisati, nacrtati ili zamoliti nekoga da to kaže umjesto tebe. Ne moraš ništa reći.
paper-invitation-child-free = Možeš doći, doći na jedan dio ili ne doći. Možeš izaći kad god hoćeš.
paper-invitation-child-beside = Cijelo vrijeme pored tebe može biti neko kome vjeruješ. Reci mi ko to treba biti.
paper-invitation-child-worry = Ako te nešto brine, nazovi me ili reci odrasloj osobi kojoj vjeruješ.
paper-invitation-professional-tell = Molimo da u prvom dijelu kratko i jednostavno kažete šta znate i šta vaša služba može ponuditi.
paper-invitation-professional-wait = Dok porodica razgovara sama, niko drugi nije u prostoriji.
paper-invitation-message-title = Nekoliko riječi za porodični sastanak
paper-invitation-message-lead = Porodica se sastaje da napravi svoj plan i voljela bi čuti i vas.
paper-invitation-message-how = Možete napisati pismo, snimiti nekoliko riječi ili zamoliti nekoga da ih kaže umjesto vas. Vašu poruku nosim na sastanak i tamo se pročita ili pusti.
paper-invitation-message-free = To je vaš slobodan izbor. Niko ne pita zašto ako ništa ne pošaljete.
paper-invitation-message-by = Molimo poruku do: { $date }
paper-invitation-slip = Moj odgovor
paper-invitation-slip-phone = (ili javite telefonom)
paper-invitation-slip-name = Ime
paper-invitation-slip-comes = Dolazim
paper-invitation-slip-message = Ne mogu, ali šaljem poruku
paper-invitation-slip-phone-in = Želim učestvovati telefonom
paper-invitation-slip-unsure = Još ne znam, nazovite me
paper-invitation-slip-transport = Treba mi prevoz
paper-invitation-slip-children = Dolazim s djecom, koliko:
paper-invitation-slip-interpreter = Treba mi prevođenje, jezik:
paper-invitation-slip-food = Šta ne jedem:
paper-invitation-slip-other = Drugo:

## Tok dana
paper-agenda-title = Naš dan
paper-agenda-arrive = Dolazak, kafa i sok
paper-agenda-welcome = Dobrodošlica, početak kako porodica želi
paper-agenda-round = Krug: ko sam ja djetetu
paper-agenda-rules = Kako razgovaramo
paper-agenda-today = Kako će teći današnji dan
paper-agenda-referrer = Služba koja je predložila sastanak: šta je dobro, šta je brine, šta mora biti u planu, šta može ponuditi
paper-agenda-informants = Drugi koji donose informacije
paper-agenda-questions = Naša pitanja njima
paper-agenda-question = Pitanje za porodicu
paper-agenda-private = Porodica sama, uz jelo, bez vremenskog ograničenja
paper-agenda-clear = Vraća se koordinacija: da li je sve jasno?
paper-agenda-answer = Vraća se služba: njen odgovor na plan
paper-agenda-sign = Imena, kopije, ko pazi na plan, kada se opet vidimo
paper-agenda-feedback = Kako je bilo? Kartica za svakoga
paper-agenda-thanks = Hvala i sretan put
paper-agenda-break = Pauza kad god nekome treba
paper-rules-title = Kako razgovaramo
paper-rule-1 = Jedna osoba govori, ostale slušaju.
paper-rule-2 = Bez optuživanja. Gledamo naprijed.
paper-rule-3 = Riječi djeteta su prve.
paper-rule-4 = Telefoni su utišani.
paper-rule-5 = Svako smije izaći.
paper-rule-6 = Što se ovdje kaže, ostaje ovdje. Plan ne ostaje.
paper-rule-7 = Pauza u svako doba.
paper-rule-8 = Svi jedu.

## Dječija strana, list za frižider, kartica
paper-child-title = { $name }: moj plan
paper-child-hard = Kad ti je teško, možeš reći:
paper-child-again = Opet ćemo se svi vidjeti
paper-child-again-say = Tada kažeš da li je plan dobar za tebe.
paper-child-draw = Ovdje možeš nacrtati ili napisati šta hoćeš
paper-fridge-title = Ko šta radi
paper-fridge-morning = ujutro
paper-fridge-afternoon = popodne
paper-fridge-night = noć
paper-fridge-hard = Kad je teško
paper-fridge-numbers = Brojevi
paper-fridge-add = Ovdje možemo dopisati
paper-fridge-consent = Brojevi su odštampani samo uz pristanak tih osoba
paper-card-hard = Kad mi je teško
paper-card-any-time = Nema pogrešnog vremena za poziv.
paper-card-emergency = Hitno: { $number }
paper-card-cut = Izrežite po punoj crti, presavijte po isprekidanoj.

## Sastanak praćenja i upitnik
paper-review-title = Kako ide plan?
paper-review-step-note = Vašim riječima
paper-review-going = ide dobro
paper-review-partly = djelimično
paper-review-not = još ne
paper-review-changed = promijenjeno
paper-review-new = Novi koraci
paper-review-child = Kako je djetetu?
paper-feedback-title = Kako je bilo?
paper-feedback-lead = Ne pišete ime. List ubacite u kutiju. Niko ga ne mora popuniti.
paper-feedback-scale-1 = uopće ne
paper-feedback-scale-2 = malo
paper-feedback-scale-3 = uglavnom
paper-feedback-scale-4 = potpuno
paper-feedback-1 = Znalo se unaprijed šta će se dešavati.
paper-feedback-2 = Osoba koja je vodila sastanak nije bila ni na čijoj strani.
paper-feedback-3 = Imali smo dovoljno vremena nasamo.
paper-feedback-4 = Moje riječi su se čule.
paper-feedback-5 = Osjećam se sigurno zbog ovog plana.
paper-feedback-6 = Plan je naš, a ne tuđi.
paper-feedback-7 = I drugoj porodici bi ovakav sastanak koristio.
paper-feedback-next = Šta bi sljedeći put trebalo biti drugačije?
paper-feedback-child-title = Za djecu: kako je bilo tebi?
paper-feedback-child-felt = Bilo mi je
paper-feedback-child-heard = Slušali su me
paper-feedback-child-plan = Plan je za mene
paper-feedback-child-circle = Zaokruži lice. Možeš i nacrtati na poleđini.
paper-feedback-counted = Odgovori se broje bez imena

# The family tree.
paper-map-legend = Dvostruki rub: dijete o kojem je riječ. Prekriženo: više nije živa osoba. Puna crta: brak ili stalna veza; isprekidana: žive zajedno, ili usvojenje ili hraniteljstvo; tačkasta: u vezi su, ili nije sigurno. Crtice preko: razdvojeno. Tačkasti okvir: jedan dom.

# The circle.
paper-circle = Ko je oko nas
paper-circle-told = Ovako to vidi: { $name }
paper-circle-legend = Bliže sredini znači bliže djeci, riječima osobe koja je to rekla. Dvostruka crta: jaka bliskost; obična: tu kad zatreba; tačkasta: tanka, rijetka; dvije crtice: bez kontakta; s kružićem: opet u kontaktu. Strelica pokazuje kuda ide pomoć. Šestougao: mjesto ili grupa.

paper-two-languages = Lijevo: riječi porodice. Desno: ono što je napisao neko ko govori oba jezika. Gdje su crte, još niko nije napisao.
paper-events = Kako se ko složio:
paper-event-ink = rukom
paper-event-pad = na ekranu
paper-event-voice = glasom, pred svjedokom ({ $witness })
paper-event-voice-alone = glasom
paper-event-not = bez potpisa
paper-event-task = uz plan i zadatak
paper-event-remark = uz napomenu
paper-held-by = List potpisan na papiru čuva: { $name }
