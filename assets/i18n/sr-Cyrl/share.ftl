### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Размена датотека

share-parts = Шта погледати
share-part-exchange = Преузимање и предаја
share-part-register = Евиденција
share-part-people = С ким размењујем

## Taking in: choosing
take-in-heading = Преузимање
take-in-what = Прикључите стик и изаберите га, или изаберите једну датотеку. Прво ћете видети шта је у њој.
take-in-choose-stick = Изабери стик или фасциклу
take-in-choose-file = Изабери датотеку
take-in-file-kind = Датотеке програма { -krug }
take-in-any-file = Све датотеке
take-in-reading = Чита се до краја…
take-in-safe = Гледање ништа не мења, ни овде ни на стику.

## Taking in: what is there
take-in-what-is-there = Шта је на стику
take-in-from = Шаље: { $name }
take-in-from-here = Са овог рачунара
take-in-made = Направљено: { $date } у { $time }.
take-in-only-you = Само ви можете да је отворите.
take-in-opens-by-words = Отвара се лозинком.
take-in-not-altered = Неизмењено
take-in-new-family = Породица које овде још нема
take-in-is-here = Ову породицу већ имате
take-in-nothing-new = Ништа ново
take-in-is-same = Исто
take-in-is-later = Касније
take-in-is-erased = Овде уклоњено
take-in-is-compare = Прво упоредити
take-in-is-questions = За избор: { $n }
take-in-is-ready = Спремно
take-in-count = { $kind }: { $what }
take-in-count-added = ново { $n }
take-in-count-changed = измењено { $n }
take-in-count-removed = уклоњено { $n }
take-in-more-kinds = { $n ->
    [one] и још { $n } врста
    [few] и још { $n } врсте
   *[other] и још { $n } врста
}
take-in-now = Преузми означено
take-in-taking = Преузима се…
take-in-not-now = Не сада
take-in-promise = Преузимање можете да поништите још 30 дана. На стику се ништа не мења.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Имате визиткарту овог пошиљаоца, али бројеви још нису упоређени. Прво их упоредите телефоном, па преузмите датотеку.
take-in-compared = Бројеви су упоређени телефоном: исти су
take-in-bring-back = Врати ову породицу
take-in-erased-on = Овде је уклоњена ({ $date }). Без ове ознаке остаје уклоњена.

## Taking in: a file that cannot be read
take-in-words = Лозинка датотеке
take-in-open = Отвори датотеку
take-in-choose-another = Изабери другу
take-in-show-card = Покажи моју визиткарту

## Taking in: the contents of a file
take-in-details = { $alias }: шта доноси датотека
take-in-until = Рок за преузимање: { $date }
take-in-differ = { $n ->
    [one] { $n } податак се разликује
    [few] { $n } податка се разликују
   *[other] { $n } података се разликује
}
take-in-differ-what = Две особе су написале различито. Чува се и једно и друго. После преузимања бирате једно или остављате обоје.
take-in-notes = { $n ->
    [one] Додаје се { $n } белешка, без измена
    [few] Додају се { $n } белешке, без измена
   *[other] Додаје се { $n } белешки, без измена
}
take-in-notes-what = Белешке две особе никада не бришу једна другу. Стоје једна поред друге, с именом и временом.
take-in-hidden = Скривено остаје скривено
take-in-protected = Заштићено остаје заштићено. Датотека би открила ово што следи. Овде све остаје како је било, а одлучујете ви: стоји међу питањима.

## Taking in: done
take-in-done = Преузето је
take-in-done-new = { $n ->
    [0] ништа ново
    [one] { $n } нова измена
    [few] { $n } нове измене
   *[other] { $n } нових измена
}
take-in-done-guarded = { $n ->
    [one] · { $n } податак остаје заштићен
    [few] · { $n } податка остају заштићена
   *[other] · { $n } података остаје заштићено
}
take-in-questions-open = { $n ->
    [one] { $n } питање чека ваш одговор.
    [few] { $n } питања чекају ваш одговор.
   *[other] { $n } питања чека ваш одговор.
}
take-in-to-questions = На питања

## Taking back what came in
take-in-back = Поништи
take-in-back-this = Поништи: { $alias }
take-in-back-heading = { $alias }: поништити преузимање
take-in-back-what = Оно што је стигло с овом датотеком уклања се, као да није ни стигло. Оно што сте сами написали остаје. Датотека на стику се не дира.
take-in-back-done = Преузимање је поништено: { $alias }
take-in-back-on = Поништено: { $date }

## Making a file
share-make = Нова датотека
share-make-colleague = За колегиницу или колегу
share-make-colleague-what = породице које означите, за предају или за заједнички рад
share-make-own = Све на мој други рачунар
share-make-own-what = { $n ->
    [0] још нема ниједне породице
    [one] { $n } породица, у целости
    [few] { $n } породице, у целости
   *[other] { $n } породица, у целости
}
share-make-office = За канцеларију
share-make-office-what = само бројеви, ниједна породица
share-make-plan = За предлагача
share-make-plan-what = план који се предаје и ништа друго
share-make-copy = Резервна копија
share-make-copy-what = цео лаптоп, за вашу фиоку
share-which-families = Које породице
share-opens-by = Како се отвара
share-opens-by-card = На рачунару те особе
share-opens-by-words = Лозинком
share-receiver = За кога
share-receiver-unchecked = { $who } (бројеви још нису упоређени)
share-receiver-compare = Бројеви овог рачунара још нису упоређени. Прво их упоредите телефоном, да датотека не оде никоме другом.
share-no-cards = Још немате ничију визиткарту. Додајте је под „С ким размењујем” или користите лозинку.
share-no-own = Ваш други рачунар овде још није познат. Тамо сачувајте његову визиткарту, па је овде додајте под „С ким размењујем” и означите да је рачунар ваш.
share-to-people = На списак људи
share-computer = { $name }, { $device }
share-words = Речи које отварају датотеку
share-words-tell = Реците их телефоном. Никада их не пишите на стик и не шаљите их уз датотеку.
share-words-other = Друге речи
share-with-notes = С мојим белешкама
share-with-notes-hint = Без ове ознаке овде остају ваше белешке, и оне о безбедности, списак онога што треба урадити и разлози које сте записали за себе.
share-with-safety = С подацима о безбедности
share-with-safety-hint = Без ове ознаке овде остаје ко не сме да се сретне, ко нема позив и свако заштићено место, број и адреса. При преузимању породице ти подаци су потребни.
share-make-final = Предата датотека не може да се повуче. Уписује се у евиденцију.
share-choose-and-make = Изабери стик и направи
share-choose-and-save = Изабери место и сачувај
share-making = Прави се { $n } од { $of }…
share-made = Поново је прочитано и све је цело. Сада можете да извадите стик.
share-made-until = Рок за преузимање: { $date }
share-not-made = Ова породица није могла да се преда: { $alias }
share-plan-what = Предлагач добија запечаћени план као PDF и ништа друго. Може да се отвори на сваком рачунару.
share-plan-saved = План је сачуван. Може да се преда предлагачу.
share-copy-what = Све што је у програму { -krug }, закључано као и овде. Отвара се вашом лозинком или кључем за повратак.
share-copy-drawer = Држите стик одвојено од лаптопа.
share-copy-making = Копија се прави и поново чита…

## Numbers for the office
figures-heading = За канцеларију: само бројеви
figures-what-is-given = Канцеларија добија ове бројеве и ништа друго. Породице за вежбу се не броје.
figures-from = Од
figures-to = До
figures-table = Бројеви
figures-what = Шта
figures-number = Број
figures-few = мање од 5
figures-left-out = изостављено
figures-few-why = Мали бројеви се не наводе, јер би неко по њима могао да се препозна. Уз њих се изоставља и понеки већи број, да мали не могу да се израчунају.
figures-referrals-received = Примљени предлози
figures-referrals-accepted = Прихваћени предлози
figures-referrals-declined = Одбијени предлози
figures-conferences-held = Одржане конференције
figures-conferences-with-plan = … с планом
figures-conferences-without-plan = … без плана
figures-conferences-adjourned = … с наставком
figures-plans-accepted-by-referrer = Планови које је предлагач прихватио
figures-reviews-held = Одржани састанци праћења
figures-children-concerned = Деца о којој се разговарало на конференцијама
figures-people-who-came = Људи који су дошли
figures-families-closed = Завршене породице
figures-support-educational = Породице с подршком: образовање
figures-support-health = Породице с подршком: здравље
figures-support-material = Породице с подршком: материјална
figures-support-economic = Породице с подршком: посао и приходи
figures-support-psychosocial = Породице с подршком: психосоцијална
figures-support-legal = Породице с подршком: правна
figures-support-housing = Породице с подршком: становање
figures-support-documents = Породице с подршком: документи
figures-support-childcare = Породице с подршком: чување деце
figures-hours-of-talks = Сати разговора
figures-days-referral-to-conference = Дани од предлога до конференције (медијана)

## Families between computers
share-states = Стање по породицама
share-no-families = Још нема ниједне породице.
share-state = Стање
share-state-only-here = Само овде
share-state-given = Предато
share-state-not-yet-given = Још није предато
share-state-same = Исто
share-not-given = { $n ->
    [one] { $n } измена још није предата
    [few] { $n } измене још нису предате
   *[other] { $n } измена још није предато
}
share-with-whom = С ким
share-with-self = ви
share-with-unknown = особа које нема на вашем списку
share-by-words = ко год зна лозинку
share-questions = Питања
share-questions-open = { $n ->
    [one] { $n } питање
    [few] { $n } питања
   *[other] { $n } питања
}

## The register
share-given = Шта је отишло
share-given-none = Са овог рачунара још ништа није отишло.
share-when = Када
share-what = Шта
share-what-case = Породица
share-what-figures = Бројеви за канцеларију
share-what-report = Извештај за донатора
share-what-plan = План за предлагача
share-what-backup = Резервна копија
share-what-card = Моја визиткарта
share-for = За кога
share-until = До
share-ran-out = рок је прошао
share-left-out = { $n ->
    [one] { $n } запис изостављен
    [few] { $n } записа изостављена
   *[other] { $n } записа изостављено
}
share-collected = Враћено или уништено
share-came = Шта је стигло
share-came-none = Још ништа није стигло.
share-came-hint = Преузимање може да се поништи још 30 дана.
share-from = Ко шаље
share-new = Нове измене

## People, cards, numbers to compare
colleagues-heading = С ким размењујем
colleagues-none = Овде још нема никога. Додајте визиткарту колегинице или колеге, па датотеке могу да се закључају само за тај рачунар.
colleagues-own = Моја визиткарта
colleagues-device = Назив овог рачунара
colleagues-device-hint = Стоји на вашој визиткарти, да би ваша два рачунара могла да се разликују.
colleagues-figures = Бројеви за поређење телефоном
colleagues-figures-own = Моји бројеви, за читање телефоном
colleagues-figures-theirs = Бројеви друге стране, које она чита вама
colleagues-own-text = Текст моје визиткарте
colleagues-how-to-compare = Позовите број који имате од раније. Прочитајте једно другом свих осам група.
colleagues-differ = Ако се иједна група разликује, не стављајте ознаку и не преузимајте ниједну датотеку са тог рачунара.
colleagues-save-card = Сачувај визиткарту као датотеку
colleagues-print-card = Одштампај лист
colleagues-card-saved = Визиткарта је сачувана.
colleagues-card-file = krug-vizitkarta.krugcard
colleagues-sheet-file = krug-vizitkarta.pdf
colleagues-card-what = На визиткарти нема ничега тајног. Ко је има, може да закључа датотеке тако да их отвара само овај рачунар.
colleagues-qr = Визиткарта као квадратни код
colleagues-checked = Упоређено: { $date }
colleagues-unchecked = Још није упоређено
colleagues-only-met = Познато из датотеке
colleagues-own-computer = Мој рачунар
colleagues-own-computer-of = Мој рачунар: { $who }
colleagues-other-key = Још једна визиткарта с овим именом
colleagues-other-key-what = Постоји још једна визиткарта с овим именом, а бројеви су други. Можда је то други рачунар, а можда се под тим именом јавља неко други. Питајте телефоном.
colleagues-key-changed = Ово име познајете с другим бројевима. Можда је то нови рачунар, а можда се под тим именом јавља неко други. Упоредите бројеве телефоном пре него што додате визиткарту.
colleagues-known = Ову визиткарту већ имате.
colleagues-compare = Упореди сада
colleagues-compare-this = Упореди сада: { $who }
colleagues-compare-with = Упореди бројеве: { $who }
colleagues-compare-later = Можете да их упоредите и касније. Дотад ће вас на то подсетити прва датотека са тог рачунара.
colleagues-add = Додај визиткарту
colleagues-card-text = Текст визиткарте
colleagues-card-text-hint = Почиње знаковима KRUG1.
colleagues-card-choose = Изабери датотеку с визиткартом
colleagues-card-file-kind = Визиткарте програма { -krug }
colleagues-card-read = Погледај
colleagues-is-own = Ово је мој други рачунар
colleagues-is-own-hint = За датотеке са ваших рачунара бројеви више не морају да се пореде.
colleagues-remove-who = Уклони: { $who }
colleagues-remove-what = За овај рачунар више неће моћи да се праве датотеке, а за датотеку са њега опет треба упоредити бројеве. Оно што је размењено остаје.
colleagues-removed = Уклоњено: { $who }

## Help
help-share = Размена датотека
help-share-what = Породице, бројеви и резервне копије преносе се стиком са рачунара на рачунар, без интернета.
help-share-how =
    Једном размените визиткарте и телефоном упоредите осам бројева.
    Изаберите стик: прво видите шта је на њему, па преузимате оно што означите.
    Где су две особе написале различито, чува се обоје док не изаберете.
    Преузимање може да се поништи још 30 дана.

figures-report = Извештај за донатора
figures-report-lead = Исти бројеви као папир, уз методу у пет реченица и одговоре из упитника. Без имена и без бројева мањих од пет.
figures-report-language = Језик извештаја
figures-report-save = Сачувај извештај као PDF
figures-report-saved = Извештај је сачуван.
share-make-report-what = папир са бројевима, без имена
