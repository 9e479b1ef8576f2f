### Krug: crteži o tome ko je oko dece, šta još pitati i mesta od ranije.

circle-label = Круг око деце
circle-summary = Особа на овом цртежу: { $people }. Места и група: { $organisations }.
circle-drawing = Цртеж
circle-new = Нови цртеж
circle-new-lead = Цртеж је оно што једна особа каже једног дана. Ранији цртежи остају какви јесу.
circle-new-by = Ко прича?
circle-new-from = Почни од
circle-new-from-empty = Празан лист
circle-none = Још нико није цртао. Сви стоје према својој улози. Изаберите особу и реците колико је близу, или започните цртеж.
circle-by-part = Према улози
circle-told = Каже: { $name }
circle-on = { $date }, каже: { $name }
circle-first = први цртеж
circle-shown-hint = Само тада се види на окренутом екрану и на папиру. Оно што је тешко никада се не показује.
circle-remove-drawing = Уклони овај цртеж
circle-print = Одштампај круг

circle-rings = Речи за прстенове
circle-rings-lead = Породица може да назове прстенове својим речима.
circle-tray = Још није на овом цртежу
circle-tray-lead = Изаберите особу и прстен: 1, 2, 3 или 4.
circle-into = У прстен: { $ring }
circle-out = Извади из прстенова
circle-how-near = Колико близу: { $name }
circle-moved = { $name }: { $ring }
circle-key-rings = прстен
circle-key-outwards = прстен даље, ближе
circle-beside-over = изнад: { $name }
circle-beside-under = испод: { $name }

circle-compare = Један поред другог
circle-compare-lead = Како је круг растао од цртежа до цртежа.
circle-joined = Ново овде: { $names }
circle-count = По прстеновима: { $counts }

## Okrenuto porodici
circle-draw-together = Цртајмо заједно
circle-draw-together-lead = Изаберите некога, па додирните прстен.
circle-draw-done = Завршили смо
circle-place-first = Прво изаберите некога.
circle-turned-none = Овде се још не види ниједан цртеж.

## Šta još pitati
circle-ask-next = Шта још питати
circle-gap-friends = { $name }: овде још нема дететових другара и другарица. Кога би дете желело?
circle-gap-mother = С мајчине стране овде још нема никога. Кога бисмо могли да питамо?
circle-gap-father = С очеве стране овде још нема никога. Кога бисмо могли да питамо?
circle-gap-beyond = Овде још нема никога из пријатељства ни комшилука. Ко је прошли пут притекао у помоћ?
circle-gap-paid = Више је људи плаћених да помогну него оних који су напросто близу. Ко је још ту?
circle-not-asked = Питање „ко још припада?” још чека:
circle-asked = Питано данас
circle-who-else = Ко још?
circle-prompts = Питања која шире круг
circle-prompt-1 = Ко је дошао на последњу свадбу, сахрану или славу, ко за Божић, Ускрс или Бајрам?
circle-prompt-2 = Ко вам је позајмио новац, ауто или алат?
circle-prompt-3 = Код кога је било дете кад је неко био у болници?
circle-prompt-4 = Ко познаје родбину у иностранству?
circle-prompt-5 = Кога је дете прошле године звало или коме је писало?
circle-prompt-6 = Ко из школе, с тренинга, из цркве или џамије?
circle-prompt-7 = Ко у комшилуку има кључ?
circle-prompt-8 = С ким сте изгубили везу, а недостаје вам?
circle-prompt-9 = Кога би заболело ако га не питамо?
circle-prompt-10 = А са стране другог родитеља?

## Mesta i ljudi od ranije
circle-stays = Места и људи од раније
circle-stays-lead = Заједно с дететом: где је све била твоја кућа, ко је ту био и био добар према теби? Траже се само добри људи.
circle-stay-add = Додај место
circle-stay-person = Додај као особу: { $name }
circle-stay-empty = Још нема ниједног места. Почните од првог којег се дете сећа.

organisation-about = О овом месту
organisation-about-lead = За папир „Ко шта нуди”. Само канцеларије и њихови сопствени бројеви.
