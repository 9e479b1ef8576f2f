### Раздел „План“ и страницата му за семейството. Имената на запазените полета са в kinds.ftl.

plans-heading = Семейният план
plans-draft = Версия { $n }, още се пише
plans-sealed = Версия { $n } е запечатана
plans-parts = Части на плана
plans-part-steps = Стъпки
plans-part-hard = Ако стане трудно
plans-part-services = Служби
plans-part-names = Имена
plans-part-home = Вкъщи
plans-preview = Преглед и печат

## Стъпки
plans-number = Номер
plans-what = Какво, с думите на семейството
plans-more = Още
plans-more-of = Още за стъпка { $n }
plans-add-step = Добави стъпка
plans-keys = Enter отваря за писане, Tab минава нататък, Alt и стрелка местят стъпка, Del я маха, Ctrl Z отменя. Думите никога не се поправят вместо вас.
plans-no-words = още няма думи
plans-nobody = още никой
plans-no-date = още без дата
plans-any-time = по всяко време
plans-must-have = условие { $n }
plans-service = служба
plans-wish = желание на детето
plans-take-out = Махни: { $name }
plans-step = Стъпка { $n }
plans-step-service = Служба
plans-step-decision = Решава се другаде
plans-meets = На кои условия отговаря
plans-move-up = Премести нагоре
plans-move-down = Премести надолу
plans-remove-step = Махни тази стъпка
plans-words = С думите на самото семейство
plans-words-hint = Важи листът на самото семейство. Стъпките се преписват от него и никога не го заместват.

## Ако стане трудно, служби
plans-hard-lines = Какво правим тогава
plans-keeper = Пазител на плана
plans-again = Ще се видим пак
plans-promises = Какво обещаха службите
plans-promises-none = Още никоя служба не е обещала нищо.
plans-add-promise = Добави обещание
plans-remove-promise = Махни това обещание
plans-asked-services = Служби в стъпките
plans-service-agreed = потвърди
plans-service-open = още не е уговорено

## Имена
plans-name-sheet = Отпечатай за подписи с химикалка
plans-names-none = Още никой не е казал, че идва. Добавете име по-долу.
plans-names-add = Добави име
plans-copy = Копие
plans-more-about = Още за: { $name }
plans-release-hint = Това може да се каже и промени и когато планът е запечатан; планът остава какъвто е.
plans-pad-open = Отвори поле за рисуване
plans-pad-anew = Нарисувай отново
plans-pad-heading = { $name }: подпишете се тук или подайте писалката нататък
plans-pad-child = { $name }: име, рисунка или нищо
plans-pad-lead = Рисува се с пръст, писалка или мишка. Може да се даде съгласие и с глас, а може и без подпис.
plans-pad-lead-child = Можеш да го оставиш празно. И така е добре.
plans-pad-drawn = Рисунката е от: { $name }
plans-pad-empty = Празно поле за: { $name }
plans-pad-worth = Пазят се само линиите, не и колко бързо или силно са рисувани.
plans-pad-short = Това ли беше цялото име?
plans-pad-yes = Да, това е
plans-pad-done = Това е
plans-pad-again = Отново
plans-drawn-on = нарисувано: { $date }
plans-worth = Три различни неща
plans-worth-ink = Подписът на семейството. Оригиналът е листът с мастило върху него.
plans-worth-pad = Знак на съгласие: обикновен електронен подпис. Не навсякъде замества саморъчния подпис.
plans-worth-seal = Печат
plans-worth-seal-what = Ваш, върху файла. Доказва, че файлът не е променян, а не кой е подписал.

## Отстрани
plans-before = Преди да се раздаде
plans-before-none = Проверките се появяват тук, когато има какво да се погледне.
plans-fine-who = Всяка стъпка има кой да я направи
plans-fine-when = Всяка стъпка има време
plans-fine-lines = На всяко условие има отговор
plans-fine-keeper = Пазител на плана: { $name }
plans-fine-review = Проследяваща среща: { $date }
plans-fine-read = Планът е прочетен на децата
plans-checks-more = { $n ->
    [one] още { $n }
   *[other] още { $n }
}
plans-checks-fewer = По-малко
plans-answer-none = Още няма записан отговор.
plans-answer-write = Запиши отговора
plans-answer-reason-hint = С думите на насочващия, както са казани в деня.
plans-answer-keep = Запази отговора
plans-withheld = Няма да се отпечата
plans-versions = Версии
plans-version = Версия { $n }, знак { $mark }
plans-version-sealed = Печат: { $date }, { $time }, { $name }
plans-seal = Запечатай плана
plans-no-plan = Този път без план
plans-no-plan-hint = И двете са завършеци като всички други.
plans-seal-what = Запечатването запазва завинаги тази версия такава, каквато е сега, с нейния знак от четири букви или цифри на всяка страница.
plans-seal-after = Не може да се отмени. Ако нещо се промени, след нея идва следваща версия.
plans-seal-worth = Печатът доказва, че файлът не е променян. Не доказва кой е подписал.
plans-seal-now = Запечатай сега
plans-seal-back = Назад към плана
plans-seal-done = Версия { $n } е запечатана, знак { $mark }
plans-sealed-hint = Тази версия е само за четене. Промените влизат в следващата; имената и отговорът на насочващия се питат отново.
plans-next-version = Напиши следваща версия

## Обърнато към семейството
plans-our-plan = Нашият план
plans-not-shown = (тук не се показва)
plans-if-not = Ако не стане:

## За листа на хладилника, детската страница и картичките
plan-week = На хладилника
plan-week-hint = Отбележете кога се прави тази стъпка. Без отметка тя стои под седмицата.
plan-week-cell = { $day }, { $part }
plan-for-child = На детската страница
plan-for-child-hint = Кратко, както се казва на дете. Ако никоя стъпка няма такива думи, на страницата стоят стъпките, както ги е написало семейството.
plans-home-none = Когато стъпките са написани, могат да стоят на хладилника и на детската страница.
plans-home-no-picture = Без картинка
plan-turn-to = Към кого се обръщаме, когато е трудно
plan-turn-to-lead = До трима души за всеки, за картичките за портмоне и детската страница. Номер се печата само със съгласието на човека, чийто е.
plan-turn-to-of = Когато е трудно за: { $name }
plan-turn-to-add = Добави човек
plan-turn-to-none = Още няма избрани хора.
plan-turn-to-number = С номер на картичката
plan-turn-to-no-number = Без номер на картичката
plan-turn-to-number-how = Номерът е на картичката, когато това пише при контакта на човека, в „{ $field }“.
plan-turn-to-left-out = Няма да е на картичката
plan-turn-to-other = Картичка за още някого
problem-turn-to-full = Вече има трима души. Първо махнете един.
problem-reader-child = Тази страница е за дете. Изберете за кое.
problem-no-cards = Още не е избрано кой към кого може да се обърне. Това се избира при плана.
