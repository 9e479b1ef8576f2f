### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Обмен с файлове

share-parts = Какво да погледнем
share-part-exchange = Внасяне и даване
share-part-register = Регистър
share-part-people = С кого обменям

## Taking in: choosing
take-in-heading = Внасяне
take-in-what = Поставете флашката и я изберете, или изберете един файл. Първо ще видите какво има вътре.
take-in-choose-stick = Избери флашка или папка
take-in-choose-file = Избери файл
take-in-file-kind = Файлове на { -krug }
take-in-any-file = Всички файлове
take-in-reading = Чете се докрай…
take-in-safe = От гледането нищо не се променя, нито тук, нито на флашката.

## Taking in: what is there
take-in-what-is-there = Какво има вътре
take-in-from = Подател: { $name }
take-in-from-here = От този компютър
take-in-made = Направено на { $date } в { $time }.
take-in-only-you = Само вие можете да го отворите.
take-in-opens-by-words = Отваря се с парола.
take-in-not-altered = Не е променяно
take-in-new-family = Семейство, което още го няма тук
take-in-is-here = Това семейство вече е при вас
take-in-nothing-new = Нищо ново
take-in-is-same = Същото
take-in-is-later = По-късно
take-in-is-erased = Махнато оттук
take-in-is-compare = Първо сравнете
take-in-is-questions = За избор: { $n }
take-in-is-ready = Готово за внасяне
take-in-count = { $kind }: { $what }
take-in-count-added = нови – { $n }
take-in-count-changed = променени – { $n }
take-in-count-removed = махнати – { $n }
take-in-more-kinds = { $n ->
    [one] и още { $n } вид
   *[other] и още { $n } вида
}
take-in-now = Внеси избраното
take-in-taking = Внася се…
take-in-not-now = Не сега
take-in-promise = До 30 дни можете да отмените внасянето. На флашката нищо не се променя.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Имате визитката на този подател, но числата още не са сравнени. Първо ги сравнете по телефона, после внесете файла.
take-in-compared = Числата са сравнени по телефона и са еднакви
take-in-bring-back = Върни това семейство
take-in-erased-on = Махнато е оттук ({ $date }). Без тази отметка остава махнато.

## Taking in: a file that cannot be read
take-in-words = Парола на файла
take-in-open = Отвори файла
take-in-choose-another = Избери друг
take-in-show-card = Покажи моята визитка

## Taking in: the contents of a file
take-in-details = { $alias }: какво носи файлът
take-in-until = Предвидено за внасяне до { $date }
take-in-differ = { $n ->
    [one] { $n } нещо се различава
   *[other] { $n } неща се различават
}
take-in-differ-what = Двама души са написали различно. Пази се и едното, и другото. След внасянето избирате едно или оставяте и двете.
take-in-notes = { $n ->
    [one] Добавя се { $n } бележка, такава, каквато е
   *[other] Добавят се { $n } бележки, такива, каквито са
}
take-in-notes-what = Бележките на двама души никога не се заличават взаимно. Стоят една до друга, с име и час.
take-in-hidden = Скритото остава скрито
take-in-protected = Защитеното остава защитено. Файлът би открил следното. Тук то остава, каквото е било, и ви чака като въпрос.

## Taking in: done
take-in-done = Внесено е
take-in-done-new = { $n ->
    [0] нищо ново
    [one] { $n } нова промяна
   *[other] { $n } нови промени
}
take-in-done-guarded = { $n ->
    [one] · { $n } нещо остана защитено
   *[other] · { $n } неща останаха защитени
}
take-in-questions-open = { $n ->
    [one] { $n } въпрос чака вашия отговор.
   *[other] { $n } въпроса чакат вашия отговор.
}
take-in-to-questions = Към въпросите

## Taking back what came in
take-in-back = Отмени внасянето
take-in-back-this = Отмени внасянето: { $alias }
take-in-back-heading = { $alias }: отмяна на внасянето
take-in-back-what = Дошлото с този файл се маха, сякаш не е идвало. Написаното от вас остава. Файлът на флашката не се пипа.
take-in-back-done = Внасянето е отменено: { $alias }
take-in-back-on = Отменено на { $date }

## Making a file
share-make = Направи файл
share-make-colleague = За колежка или колега
share-make-colleague-what = семействата, които отметнете, за предаване или за обща работа
share-make-own = Всичко за втория ми компютър
share-make-own-what = { $n ->
    [0] още няма нито едно семейство
    [one] { $n } семейство, изцяло
   *[other] { $n } семейства, изцяло
}
share-make-office = За офиса
share-make-office-what = само числа, без семейства
share-make-plan = За насочващия
share-make-plan-what = само запечатаният план и нищо друго
share-make-copy = Резервно копие
share-make-copy-what = всичко от този лаптоп, за вашето чекмедже
share-which-families = Кои семейства
share-opens-by = Как се отваря
share-opens-by-card = На техния компютър
share-opens-by-words = С парола
share-receiver = За кого
share-receiver-unchecked = { $who } (числата не са сравнени)
share-receiver-compare = Числата на този компютър още не са сравнени. Първо ги сравнете по телефона, за да не стигне файлът до някой друг.
share-no-cards = Още нямате ничия визитка. Добавете една в „С кого обменям“ или използвайте парола.
share-no-own = Вторият ви компютър още не е познат тук. Запазете визитката му там, после я добавете в „С кого обменям“ и отметнете, че компютърът е ваш.
share-to-people = Към хората
share-computer = { $name }, { $device }
share-words = Думи, които отварят файла
share-words-tell = Кажете ги по телефона. Не ги пишете на флашката и не ги изпращайте с файла.
share-words-other = Други думи
share-with-notes = С моите бележки
share-with-notes-hint = Без тази отметка тук остават бележките ви, също и тези за безопасност, нещата за вършене и причините, които сте записали за себе си.
share-with-safety = С данните за безопасност
share-with-safety-hint = Без тази отметка тук остава кой с кого не бива да се среща, кой не е поканен и всяко защитено място, номер и адрес. Ако друг поема семейството, тези данни ще му трябват.
share-make-final = Даден файл не може да се вземе обратно. Остава записан в регистъра.
share-choose-and-make = Избери флашка и запиши
share-choose-and-save = Избери къде да се запази
share-making = Прави се { $n } от { $of }…
share-made = Прочетено е обратно и е цяло. Вече може да извадите флашката.
share-made-until = Да се внесе до { $date }
share-not-made = За това семейство не се получи файл: { $alias }
share-plan-what = Насочващият получава запечатания план като PDF и нищо друго. Отваря се на всеки компютър.
share-plan-saved = Планът е запазен. Може да се даде на насочващия.
share-copy-what = Всичко в { -krug }, заключено както тук. Отваря се с вашата парола или с ключа за възстановяване.
share-copy-drawer = Дръжте флашката отделно от лаптопа.
share-copy-making = Копието се прави и се чете обратно…

## Numbers for the office
figures-heading = За офиса: само числа
figures-what-is-given = Офисът получава тези числа и нищо друго. Примерните семейства не се броят.
figures-from = От
figures-to = До
figures-table = Числата
figures-what = Какво
figures-number = Брой
figures-few = по-малко от 5
figures-left-out = не се посочва
figures-few-why = Малките числа не се посочват, защото по тях някой може да бъде разпознат. Затова понякога се пропуска и по-голямо число, за да не могат да се изчислят.
figures-referrals-received = Получени насочвания
figures-referrals-accepted = Приети насочвания
figures-referrals-declined = Отказани насочвания
figures-conferences-held = Проведени конференции
figures-conferences-with-plan = … с план
figures-conferences-without-plan = … без план
figures-conferences-adjourned = … които ще продължат
figures-plans-accepted-by-referrer = Планове, приети от насочващия
figures-reviews-held = Проведени проследяващи срещи
figures-children-concerned = Деца, за които бяха конференциите
figures-people-who-came = Хора, които дойдоха
figures-families-closed = Приключена работа със семейства
figures-support-educational = Семейства с подкрепа: образование
figures-support-health = Семейства с подкрепа: здраве
figures-support-material = Семейства с подкрепа: материална
figures-support-economic = Семейства с подкрепа: работа и доходи
figures-support-psychosocial = Семейства с подкрепа: психосоциална
figures-support-legal = Семейства с подкрепа: правна
figures-support-housing = Семейства с подкрепа: жилище
figures-support-documents = Семейства с подкрепа: документи
figures-support-childcare = Семейства с подкрепа: грижа за деца
figures-hours-of-talks = Часове разговори
figures-days-referral-to-conference = Дни от насочването до конференцията, медиана

## Families between computers
share-states = Докъде е всяко семейство
share-no-families = Още няма нито едно семейство.
share-state = Състояние
share-state-only-here = Само тук
share-state-given = Дадено
share-state-not-yet-given = Още не е дадено
share-state-same = Еднакво
share-not-given = { $n ->
    [one] { $n } промяна още не е дадена
   *[other] { $n } промени още не са дадени
}
share-with-whom = С кого
share-with-self = вие
share-with-unknown = човек, който не е в списъка ви
share-by-words = всеки, който знае паролата
share-questions = Въпроси
share-questions-open = { $n ->
    [one] { $n } въпрос
   *[other] { $n } въпроса
}

## The register
share-given = Какво е изнесено
share-given-none = От този компютър още нищо не е изнесено.
share-when = Кога
share-what = Какво
share-what-case = Семейство
share-what-figures = Числа за офиса
share-what-report = Отчет за донор
share-what-plan = План за насочващия
share-what-backup = Резервно копие
share-what-card = Моята визитка
share-for = За кого
share-until = Срок
share-ran-out = срокът мина
share-left-out = { $n ->
    [one] { $n } запис не е включен
   *[other] { $n } записа не са включени
}
share-collected = Прибрано или унищожено
share-came = Какво е внесено
share-came-none = Още нищо не е внесено.
share-came-hint = Внесеното може да се отмени до 30 дни.
share-from = От кого
share-new = Нови промени

## People, cards, numbers to compare
colleagues-heading = С кого обменям
colleagues-none = Тук още няма никого. Добавете визитката на колежка или колега и ще може да заключвате файлове само за техния компютър.
colleagues-own = Моята визитка
colleagues-device = Име на този компютър
colleagues-device-hint = Стои на визитката ви, за да се различават вашите компютри.
colleagues-figures = Числа за сравняване по телефона
colleagues-figures-own = Моите числа, за четене по телефона
colleagues-figures-theirs = Числата от другата страна, които ви четат
colleagues-own-text = Текст на моята визитка
colleagues-how-to-compare = Обадете се на номер, който знаете отпреди. Прочетете си взаимно осемте числа.
colleagues-differ = Ако дори едно число е различно, не слагайте отметка и не внасяйте файл оттам.
colleagues-save-card = Запази визитката като файл
colleagues-print-card = Отпечатай листа
colleagues-card-saved = Визитката е запазена.
colleagues-card-file = krug-vizitka.krugcard
colleagues-sheet-file = krug-vizitka.pdf
colleagues-card-what = Във визитката няма нищо тайно. С нея могат да се заключват файлове така, че да ги отваря само този компютър.
colleagues-qr = Визитката като квадратен код
colleagues-checked = Сравнена на { $date }
colleagues-unchecked = Още не е сравнена
colleagues-only-met = Позната от файл
colleagues-own-computer = Мой компютър
colleagues-own-computer-of = Мой компютър: { $who }
colleagues-other-key = Друга визитка с това име
colleagues-other-key-what = Има и друга визитка с това име, но с други числа. Може да е втори компютър, а може някой да използва чуждо име. Попитайте по телефона.
colleagues-key-changed = Познавате това име с други числа. Може да е нов компютър, а може някой да използва чуждо име. Сравнете числата по телефона, преди да я добавите.
colleagues-known = Вече имате тази визитка.
colleagues-compare = Сравни сега
colleagues-compare-this = Сравни сега: { $who }
colleagues-compare-with = Сравняване с: { $who }
colleagues-compare-later = Може да сравните числата и по-късно. Дотогава първият файл оттам ще ви напомни за това.
colleagues-add = Добави визитка
colleagues-card-text = Текст на визитката
colleagues-card-text-hint = Започва с KRUG1.
colleagues-card-choose = Избери файл с визитка
colleagues-card-file-kind = Визитки на { -krug }
colleagues-card-read = Погледни я
colleagues-is-own = Това е друг мой компютър
colleagues-is-own-hint = Файловете от вашите компютри вече не искат сравняване.
colleagues-remove-who = Махни: { $who }
colleagues-remove-what = За този компютър вече няма да може да се прави файл, а файл от него пак ще иска сравняване. Обмененото досега остава.
colleagues-removed = Махнато: { $who }

## Help
help-share = Обмен с файлове
help-share-what = Семейства, числа и резервни копия минават от компютър на компютър с флашка, без интернет.
help-share-how =
    Разменете си визитки веднъж и сравнете осемте числа по телефона.
    Изберете флашката: първо виждате какво има вътре, после внасяте каквото изберете.
    Където двама души са написали различно, пазят се и двете, докато изберете.
    Внесеното може да се отмени до 30 дни.

figures-report = Отчет за донор
figures-report-lead = Същите числа на лист, с метода в пет изречения и с обратната връзка. Без имена и без числа под пет.
figures-report-language = Език на отчета
figures-report-save = Запази отчета като PDF
figures-report-saved = Отчетът е запазен.
share-make-report-what = лист с числа, без имена
