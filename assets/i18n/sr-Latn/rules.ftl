### Šta provere primećuju: jedna jasna rečenica i ono što pomaže. Niko nije kriv.
### Ime stoji na početku ili iza dve tačke, da ne mora da se menja po padežima.
### `rule-<broj>` i `rule-<broj>-<varijanta>` su nalazi, `rule-<broj>-title` je ime provere.

## Nezavisnost i početak
rule-1-title = Koordinacija je nezavisna od predlagača
rule-1 = Radite za službu koja predlaže konferenciju za ovu porodicu: { $office }. Zamolite nekoga spolja da preuzme koordinaciju.
rule-1-agency = Radite za službu koja predlaže konferenciju za ovu porodicu: { $office }. Recite to porodici; stajaće i u izveštajima.
rule-2-title = Bez uloge službe u ovoj porodici
rule-2 = Već imate službenu ulogu prema ovoj osobi: { $name }. Zamolite nekoga bez takve uloge da preuzme koordinaciju.
rule-2-declaration = Vaša izjava ima datum, ali u njoj još ne stoji da s ovom mrežom nemate službenu ulogu, ni sada ni ranije. Dopunite je ili prepustite porodicu drugome.
rule-3-title = Sopstvene veze s mrežom
rule-3-kin = S ovom osobom ste u srodstvu: { $name }. Razgovarajte o tome s porodicom i zapišite zašto nastavljate, ili prepustite porodicu drugome.
rule-3-friend = S ovom osobom vas veže prijateljstvo: { $name }. Razgovarajte o tome s porodicom i zapišite zašto nastavljate, ili prepustite porodicu drugome.
rule-3-neighbour = S ovom osobom živite u komšiluku: { $name }. Razgovarajte o tome s porodicom i zapišite zašto nastavljate, ili prepustite porodicu drugome.
rule-3-workplace = S ovom osobom delite malo radno mesto: { $name }. Razgovarajte o tome s porodicom i zapišite zašto nastavljate, ili prepustite porodicu drugome.
rule-3-unchecked = Ljudi za koje još nije provereno da li imate veze s njima: { $count }. Na redu: { $name }. Dovoljan je pogled na spisak.
rule-4-title = Prvo „da”, pa razgovor
rule-4 = Razgovor ({ $day }) dolazi pre pristanka roditelja ili staratelja na kontakt. S kim: { $name }. Prvo zatražite taj pristanak od predlagača.
rule-5-title = Roditelj ili staratelj kaže „da”
rule-5 = Još nema saglasnosti nijednog roditelja ni staratelja. Upišite je, pa predlog može da se prihvati.
rule-6-title = Detetovo sopstveno „da” ili „ne”
rule-6 = Dete već može da odgovori za sebe, a „da” ili „ne” za konferenciju još nije upisano: { $name }. Pitajte i upišite odgovor.
rule-7-title = Prvi razgovor s predlagačem
rule-7 = Radnih dana od predloga bez prvog razgovora s predlagačem: { $count }. Pozovite i dogovorite vreme.
rule-8-title = Prvi kontakt s porodicom
rule-8 = Dana bez prvog razgovora otkako je ova porodica kod vas: { $count }. Dovoljan je kratak telefonski poziv, da znaju ko ste.
rule-9-title = Roditelji prvi čitaju izveštaj
rule-9 = Drugi bi dobili izveštaj predlagača pre nego što ga roditelji pročitaju. Pročitajte ga prvo s njima i upišite dan.
rule-9-read = Roditelji još nisu pročitali izveštaj predlagača. Pročitajte ga s njima pre nego što ga dobije iko drugi.
rule-10-title = Kratak izveštaj jasnim rečima
rule-10-pages = Broj strana u izveštaju predlagača: { $count }. Za porodicu su dovoljne dve; zamolite predlagača da ga skrati.
rule-10-lines = Broj uslova: { $count }. Može da se zapamti do pet; pitajte predlagača koji su najvažniji.
rule-10-jargon = U izveštaju stoji službena reč: „{ $word }”. Zamolite predlagača za reč koju koristi porodica.
rule-10-line-jargon = U uslovu { $line } stoji službena reč: „{ $word }”. Zamolite predlagača za reč koju koristi porodica.
rule-11-title = Uslovi u jednoj rečenici
rule-11 = Uslov { $line } ima više od jedne rečenice. Napravite od njega jednu rečenicu ili dva uslova.
rule-11-short = Uslov { $line } još ne kaže ko i šta. Napišite ga kao jednu rečenicu.
rule-11-solution = Uslov { $line } zvuči kao rešenje. Pitajte predlagača šta mora biti sigurno, a put prepustite porodici.
rule-12-title = Otvoreno pitanje
rule-12 = Na pitanje { $count } može da se odgovori sa „da” ili „ne”. Pokušajte sa „šta”, „kako” ili „ko”.
rule-12-solution = U pitanju { $count } već stoji odgovor. Pitajte šta je detetu potrebno, a put prepustite porodici.
rule-13-title = Zašto je hitno
rule-13 = Predlog je označen kao hitan, a razloga nema. Zamolite predlagača za jednu rečenicu ili skinite oznaku.

## Mreža
rule-14-title = Širok krug
rule-14 = Ljudi s porodične strane do kojih se došlo: { $count }. Krugu je potrebno najmanje četvoro; pitajte svakoga ko još pripada.
rule-14-widen = Ljudi s porodične strane do kojih se došlo: { $count }. Osmoro ili više nosi lakše; pitajte svakoga ko još pripada.
rule-15-title = Obe strane porodice
rule-15 = { $side ->
    [mother] Do majčine strane se još nije došlo. Pitajte ko bi mogao da otvori ta vrata, ili zapišite zašto ostaju zatvorena.
   *[father] Do očeve strane se još nije došlo. Pitajte ko bi mogao da otvori ta vrata, ili zapišite zašto ostaju zatvorena.
}
rule-16-title = Ko još?
rule-16 = Ljudi kojima još nije postavljeno pitanje „ko još pripada?”: { $count }. Na redu: { $name }. Pitajte u sledećem razgovoru.
rule-17-title = Porodica kaže ko pripada
rule-17 = Ime navodi predlagač, a porodica ga još nije potvrdila: { $name }. Pitajte porodicu da li ta osoba pripada.
rule-18-title = Samo preko nekoga
rule-18 = Do ove osobe se dolazi samo preko druge: { $name } ({ $other }). Skinite njen direktni broj sa spiska brojeva.
rule-18-invitation = Do ove osobe se dolazi samo preko druge: { $name } ({ $other }). Neka poziv bude uručen, a ne poslat.
rule-19-title = Više bliskih nego plaćenih
rule-19 = Na mapi su bliski ljudi: { $a }, i ljudi plaćeni da pomognu: { $b }. Pitajte porodicu ko joj je još blizak.
rule-20-title = Za svaki korak neko postoji
rule-20-died = Korak { $step } oslanja se na osobu koja više nije živa: { $name }. Pitajte porodicu ko ga preuzima.
rule-20-left = Korak { $step } oslanja se na osobu koja više nije u krugu: { $name }. Pitajte porodicu ko ga preuzima.

## Bezbednost
rule-21-title = Ko ne sme tek tako da se sretne
rule-21 = { $a } i { $b }: obe osobe imaju poziv, a ne smeju tek tako da se sretnu. Prvo izaberite bezbednosni dogovor za njih.
rule-21-not-invited = { $a } i { $b }: obe osobe imaju poziv, a dogovor je da jedna ne dođe. Povucite jedan poziv ili izaberite drugi dogovor.
rule-22-title = Sam datum ništa ne ukida
rule-22 = { $a } i { $b }: rok u dokumentu je prošao ({ $day }). Dogovor ostaje dok ga ponovo ne pogledate.
rule-23-title = Razgovor nasamo
rule-23 = Razgovor nasamo tek predstoji: { $name }. Nađite miran sat bez ikoga drugog.
rule-24-title = Dete je odvojeno
rule-24 = { $a } i { $b }: bili bi u istom delu sastanka. Izaberite odvojen razgovor, pismo ili telefon.
rule-24-consent = { $a } i { $b }: dogovoreno je kako se ne sreću, ali pristanka deteta ili staratelja još nema. Pitajte i upišite pristanak.
rule-25-title = Bez poziva, a ipak se čuje
rule-25-date = Bez poziva, a dan odluke nedostaje: { $name }. Upišite dan.
rule-25-decider = Bez poziva, a ne piše čija je to odluka: { $name }. Upišite ko odlučuje.
rule-25-reason = Bez poziva, a vrsta razloga nedostaje: { $name }. Izaberite jednu; pojedinosti nisu potrebne.
rule-25-told = Bez poziva, a nije jasno da li ta osoba zna za to: { $name }. Upišite dan kad joj je rečeno, ili da joj se namerno ne kaže.
rule-25-view = Bez poziva, i još bez načina da se njen glas čuje: { $name }. Izaberite neki, na primer pismo.
rule-25-invited = Odluka je: bez poziva, a poziv ipak postoji: { $name }. Povucite ga ili ponovo pogledajte odluku.
rule-25-decision = { $a } i { $b }: dogovor kaže „bez poziva”, ali odluke još nema. Zapišite na koga se odnosi.
rule-26-title = Telefonski poziv koji otkriva broj
rule-26 = { $a } i { $b }: telefonski poziv bi otkrio zaštićen broj. Neka zove kancelarija, ili sakrijte broj.
rule-27-title = Ko prevodi
rule-27-child = Za prevođenje je upisano dete: { $name }. Zatražite prevođenje izvan porodice.
rule-27-participant = Za prevođenje je upisan neko ko učestvuje: { $name }. Zatražite prevođenje spolja; za porodično vreme bira porodica.
rule-27-restriction = Osoba koja prevodi mora da se drži podalje od nekoga ovde: { $name }. Zatražite drugu osobu.
rule-28-title = Dogovoreno pre nego što se vrata otvore
rule-28-word = Još nema dogovorene reči koja tog dana služi kao znak. Dogovorite je s onima koje štiti.
rule-28-leaving = Redosled dolaska i odlaska nije dogovoren. Dogovorite ko ide prvi i ko koga prati.
rule-29-title = Nova briga zbog opasnosti
rule-29 = Neko je možda sada u opasnosti. Pozovite dežurnu službu ili { $number }, i zapišite samo kada i kome.
rule-29-to-whom = Briga je preneta, ali još ne piše kome. Upišite ime službe.

## Poziv i praktične stvari
rule-30-title = Svi su pripremljeni
rule-30 = Ima poziv, a nema razgovora pripreme: { $name }. Za početak je dovoljan kratak telefonski razgovor.
rule-30-child = Ima poziv, a još nema pripreme: { $name }. Prvo upoznajte dete.
rule-31-title = Pismo koje nikoga ne odaje
rule-31 = Nešto zaštićeno stoji u pismu za: { $name }. Izbacite broj, adresu ili mesto.
rule-31-word = U pismu stoji reč koja plaši, „{ $word }”. Za koga: { $name }. Recite to blaže ili ostavite za razgovor.
rule-31-meeting = Nešto zaštićeno stoji u mestu ili opisu puta i bilo bi na svakom pismu. Izbacite to.
rule-31-question = Pitanje stoji na svakom pismu, a u njemu je reč koja plaši: „{ $word }”. Nađite drugu s porodicom.
rule-31-room = U mestu, opisu puta ili ponudi stoji reč koja plaši i bila bi na svakom pismu: „{ $word }”. Recite to blaže.
rule-32-title = Mesto koje nije ničiji teren
rule-32-office = Mesto pripada službi. Na neutralnom mestu se lakše govori; ako ostaje, zapišite zašto.
rule-32-home = Mesto je kuća nekoga ko dolazi. Na neutralnom mestu se lakše govori i lakše odlazi; ako ostaje, zapišite zašto.
rule-33-title = Dve prostorije
rule-33 = Postoji samo jedna prostorija. Nađite drugu, da oni koji pomažu mogu da čekaju u blizini dok traje porodično vreme.
rule-34-title = Hrana za sve
rule-34 = Hrana još nije planirana. Pitajte porodicu ko rado kuva.
rule-34-diet = Još se nije mislilo na to šta sme da jede: { $name }. Pogledajte jelovnik ili to označite na spisku za prostor.
rule-35-title = Prevođenje i dovoljno vremena
rule-35 = Treba prevođenje, a još nije dogovoreno: { $name }. Dogovorite ga i upišite pristanak.
rule-35-time = Treba prevođenje, a vreme još nije produženo: { $name }. Planirajte još pola tog vremena.
rule-36-title = Dan koji odgovara
rule-36 = Dan ne odgovara svima: { $name } ({ $day }). Pitajte da li je neki drugi dan bolji ili zapišite kako je to rešeno.
rule-37-title = Pisma dolaze iz kancelarije
rule-37 = Adresa pošiljaoca je vaša kuća. Na pisma stavite adresu kancelarije.
rule-38-title = Porodica je veći deo
rule-38 = Dolaze: iz porodice { $a }, po službenoj dužnosti { $b }. Pitajte ko od ovih drugih može da kaže svoje i ode.
rule-38-balance = Dolaze: iz porodice { $a }, po službenoj dužnosti { $b }. Dobra mera je dvaput više porodice; pitajte ko još pripada.

## Dan
rule-39-title = Sve je rečeno pre nego što porodica ostane sama
rule-39-reason = Još nije rečeno zašto se sastajemo. Recite i označite.
rule-39-strengths = Još nije rečeno šta ide dobro. Zamolite predlagača da to kaže i označite.
rule-39-worries = Još nije rečeno šta brine. Zamolite predlagača da to kaže i označite.
rule-39-bottom-lines = Uslovi još nisu rečeni. Zamolite predlagača da ih pročita i označite.
rule-39-resources = Još nije rečeno šta službe mogu da ponude. Zamolite svaku da to kaže i označite.
rule-39-consequences = Još nije rečeno šta sledi ako nema plana. Zamolite predlagača da to kaže i označite.
rule-39-question = Pitanje još nije pročitano. Pročitajte ga naglas i označite.
rule-40-title = Porodica sama
rule-40 = Po službenoj dužnosti, a upisano za porodično vreme: { $name }. Porodično vreme pripada porodici; zamolite da se čeka u sobi pored.
rule-40-advocate = Zagovaranje ostaje u sobi samo ako dete to želi: { $name }. Pitajte dete i upišite želju.
rule-41-title = Porodično vreme ne ostavlja zapis
rule-41-stayed = Porodično vreme je počelo, a ne piše ko je ostao. Zapišite ko je u sobi, i ništa drugo.
rule-41-asked = Trenutak kad vas je porodica pozvala pada izvan porodičnog vremena. Pogledajte sat još jednom.
rule-42-title = Kratko porodično vreme
rule-42 = Minuta porodičnog vremena: { $count }. Možda je porodica došla s gotovim planom. Ako nije, ponudite još vremena.
rule-43-title = Predlagač čuje plan
rule-43 = Predlagača nije bilo kad je plan pročitan. Pozovite još danas, da porodica dobije odgovor.
rule-44-title = Ništa novo na sam dan
rule-44 = Jedna briga je promenjena pošto su roditelji pročitali izveštaj. Pročitajte nove reči s njima pre tog dana.

## Plan i slaganje
rule-45-title = Ko, šta i kada
rule-45-who = Korak { $step } još nema nikoga ko ga radi. Pitajte porodicu ko.
rule-45-what = Korak { $step } još ne kaže šta. Pitajte porodicu za njene reči.
rule-45-when = Korak { $step } još nema ni dan ni ritam. Pitajte do kada ili koliko često; i „kako kome odgovara” je u redu.
rule-46-title = Svako ko ima zadatak zna za njega
rule-46 = Upisano za korak { $step }, a nije na sastanku: { $name }. Pitajte i upišite dan pristanka.
rule-47-title = Deca nose malo
rule-47 = Za korak { $step } upisano je malo dete: { $name }. Pitajte da li neko odrastao može da bude uz njega.
rule-47-watch = Korak { $step } traži da dete pazi na odraslu osobu. Pitajte ko bi drugi to mogao.
rule-48-title = Svaki uslov je ispunjen
rule-48 = Uslov { $line } još nije vezan ni za jedan korak. Povežite ga ili zapišite kako je ispunjen.
rule-49-title = Pravedno podeljen teret
rule-49 = { $name }: broj koraka { $count } od { $of }. Pitajte obazrivo da li neko može da preuzme deo.
rule-50-title = Svi su u planu
rule-50 = { $side ->
    [mother] Nijedan korak još ne radi majčina strana. Pitajte šta bi rado donela.
   *[father] Nijedan korak još ne radi očeva strana. Pitajte šta bi rado donela.
}
rule-50-wish = Nijedan korak nije označen kao želja deteta. Pitajte dete ili označite korak koji to jeste.
rule-51-title = Šta je odredio sud ili služba
rule-51 = Korak { $step } tiče se nečega što je odredio sud ili služba. Zapišite čija odluka je potrebna.
rule-51-why = Za korak { $step } označeno je da odluka nije potrebna. Zapišite u nekoliko reči zašto.
rule-52-title = Do službi može da se dođe
rule-52 = U koraku { $step } stoji služba, bez kontakta ili bez pristanka. Dodajte kako se do nje dolazi ili označite da još nije dogovoreno.
rule-53-title = Odgovor predlagača
rule-53 = Predlagač ne prihvata plan, a na razlog nema odgovora. Neka porodica odgovori, ili neka to ostane ishod.
rule-53-reason = Predlagač ne prihvata plan, a razlog nedostaje. Zatražite ga na sam dan.
rule-53-day = Odgovor predlagača nema isti dan kao sastanak. Razlog se kaže na sam dan; pogledajte datum još jednom.
rule-54-title = Opet se vidimo
rule-54 = Još nema dana za sastanak praćenja. Pitajte porodicu kada želi opet da se sastane.
rule-54-late = Sastanak praćenja ({ $day }) je kasnije nego što je ovde uobičajeno. Uobičajen broj meseci: { $count }. Pitajte da li može ranije.
rule-55-title = Ako ne uspe
rule-55 = Od koraka { $step } mnogo zavisi, a drugog načina još nema. Pitajte šta ako ne uspe.
rule-55-guardian = Na plan još niko ne pazi. Pitajte porodicu ko bi to želeo.
rule-56-title = Zapečaćeno ostaje
rule-56 = Zapečaćena verzija { $count } je ispred plana koji se piše. Zatražite pomoć pre nego što nastavite.
rule-56-twice = Verzija { $count } zapečaćena je dvaput, možda na dva laptopa. Čuvajte oba papira i recite porodici koji važi.
rule-57-title = I bez plana je u redu
rule-57-offer = Porodica ovaj put nije napravila plan, i to je u redu. Ponudite drugi dan, ako to želi.
rule-58-title = Niko nije za ni protiv
rule-58-meeting = Iz reči porodice predlagaču moglo bi da se vidi ko je za, a ko protiv: „{ $word }”. Pitajte da li to treba na papir.
rule-58-agreement = Iz napomene bi moglo da se vidi ko je za, a ko protiv: { $name }, „{ $word }”. Pitajte da li to treba na papir.
rule-58-step = Iz koraka { $step } bi moglo da se vidi ko je za, a ko protiv: „{ $word }”. Pitajte da li to treba na papir.
rule-58-plan = Iz plana bi moglo da se vidi ko je za, a ko protiv: „{ $word }”. Pitajte da li to treba na papir.

## Papir i poverljivost
rule-59-title = Nijedan papir nikoga ne odaje
rule-59-plan = Nešto zaštićeno stoji u rečima plana. Pitajte porodicu za drugu reč, na primer „kod kuće”.
rule-59-step = Nešto zaštićeno stoji u koraku { $step }. Pitajte porodicu za drugu reč, na primer „kod kuće”.
rule-59-promise = Nešto zaštićeno stoji u obećanju službe. Izbacite to.
rule-59-agreement = Nešto zaštićeno stoji u napomeni: { $name }. Pitajte za drugu reč.
rule-59-question = Nešto zaštićeno stoji u pitanju { $count }. Nađite drugu reč s porodicom.
rule-59-line = Nešto zaštićeno stoji u uslovu { $line }. Pitajte predlagača za drugu reč.
rule-59-report = Nešto zaštićeno stoji u izveštaju predlagača. Zamolite predlagača da to izbaci.
rule-59-family = Nešto zaštićeno stoji u kodnom imenu ili završnim rečima porodice. Izaberite drugu reč.
rule-59-offer = Nešto zaštićeno stoji u ponudi. Izbacite to.
rule-59-meeting = Nešto zaštićeno stoji u onome što se štampa o sastanku. Izbacite to.
rule-59-person = Nešto zaštićeno stoji u onome što se štampa o osobi: { $name }. Pogledajte srodstvo, mesto, organizaciju i potrebe.
rule-59-home = Nešto zaštićeno stoji u nazivu domaćinstva. Izaberite naziv kao što je „Kod bake”.
rule-59-progress = Nešto zaštićeno stoji u rečima o tome kako je korak išao. Nađite drugu reč.
rule-60-title = Brojevi se štampaju uz pristanak
rule-60 = U planu stoji broj ili adresa bez pristanka za sve koji čitaju. Čiji pristanak: { $name }. Pitajte ili izbacite.
rule-60-step = U koraku { $step } stoji broj ili adresa bez pristanka za sve koji čitaju. Čiji pristanak: { $name }. Pitajte ili izbacite.
