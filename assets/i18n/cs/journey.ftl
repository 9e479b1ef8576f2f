### Cesta jedné rodiny a upozornění.

journey-next = Co je na řadě
journey-add-step = Přidat krok
journey-next-none = Nic nečeká.
journey-step-done = Hotovo: { $what }
journey-step-change = Změnit: { $what }
journey-step-not-done = Zatím ne: { $what }
journey-step-open = { $what }. Otevřít: { $where }
journey-done-on = Hotovo: { $date }
journey-stands = Kde tato rodina je
journey-time = Čas dosud: { $hours } h { $minutes } min
journey-moves = Pohyby na cestě
journey-moved = { $from } → { $to }
journey-question = Otázka pro rodinu
journey-questions = Otázky
journey-no-question = Otázka zatím není. Dohodne se s rodinou a se zadavatelem.
journey-not-agreed = Zatím nedohodnuto.
journey-agreed = Dohodnuto: { $date }.
journey-agreed-by = Dohodnuto: { $date }. Kdo: { $who }
journey-must-haves = Musí být v každém plánu
journey-add-question = Nová otázka
journey-add-must-have = Nová podmínka
journey-change-questions = Změnit otázku a podmínky
journey-move-up = Nahoru: { $what }
journey-move-down = Dolů: { $what }
journey-referral = Žádost o rodinnou konferenci
journey-report = Zpráva zadavatele pro rodinu
journey-screen = Otázky na bezpečí v žádosti
journey-screen-hint = Po 30 sekundách se znovu složí. Co je vybráno, je uloženo.
journey-offers = Co mohou nabídnout služby
journey-no-offers = Zatím žádné nabídky.
journey-add-offer = Nová nabídka
journey-independence = Vaše nezávislost
journey-entry = Záznam této rodiny
journey-way = Dosavadní cesta
journey-pair = { $a } a { $b }: nesmějí se jen tak potkat
journey-pair-until = papír platí do: { $date }
journey-excluded = { $name }: bez pozvání
journey-place = Chráněné místo. Koho chrání: { $name }

## Pohyby
move-accept = Přijmout
move-accept-heading = Přijmout tuto žádost
move-accept-what = Této rodiny se ujmete vy.
move-decline = Odmítnout
move-decline-heading = Odmítnout tuto žádost
move-decline-what = Žádost tím končí. Zůstane v seznamu uzavřených rodin.
move-hold = Pozastavit
move-hold-heading = Pozastavit práci
move-hold-what = Po tu dobu není nic po termínu. Pokračovat můžete kdykoli.
move-resume = Znovu začít
move-resume-heading = Znovu začít s prací
move-resume-what = Práce pokračuje tam, kde se zastavila.
move-map = Hledat, kdo patří k rodině
move-map-heading = Začít hledat, kdo patří k rodině
move-map-what = Kruh se kreslí společně s rodinou.
move-prepare = Začít přípravu
move-prepare-heading = Začít přípravu
move-prepare-what = S lidmi z kruhu se sejdete postupně, s každým zvlášť.
move-ready = Vše je připraveno
move-ready-heading = Na den je vše připraveno
move-ready-what = Den, místo, lidé i papíry jsou pohromadě.
move-stop = Zastavit
move-stop-heading = Tady zastavit
move-stop-what = Rodina může kdykoli přestat. Nic se neztratí a může začít znovu.
move-close = Uzavřít
move-close-heading = Uzavřít tuto rodinu
move-close-what = Všechny konce jsou si rovné. Rodinu lze znovu otevřít.
move-back = O krok zpět
move-back-heading = Vrátit se o krok zpět
move-back-what = Poslední krok cesty se vrátí. Důvod zůstane u vás.
move-back-why = Proč?

## Upozornění
checks-heading = Čeho si Krug všímá
checks-none = Nic nápadného.
checks-block = { $n ->
    [one] { $n } věc, kterou je třeba nejdřív vyřešit
    [few] { $n } věci, které je třeba nejdřív vyřešit
    [many] { $n } věci, které je třeba nejdřív vyřešit
   *[other] { $n } věcí, které je třeba nejdřív vyřešit
}
checks-warn = { $n ->
    [one] { $n } věc k zamyšlení
    [few] { $n } věci k zamyšlení
    [many] { $n } věci k zamyšlení
   *[other] { $n } věcí k zamyšlení
}
checks-hint = { $n ->
    [one] { $n } tip
    [few] { $n } tipy
    [many] { $n } tipu
   *[other] { $n } tipů
}
checks-answered = { $n ->
    [one] { $n } s vaší odpovědí
    [few] { $n } s vaší odpovědí
    [many] { $n } s vaší odpovědí
   *[other] { $n } s vaší odpovědí
}
checks-because = Pokračujete, protože: { $reason }
checks-go-on = Pokračovat
checks-go-on-because = Pokračovat, protože
checks-go-on-about = Pokračovat, protože …: { $what }

## Otočeno k rodině
turned-for = Pro koho: { $names }
