### Kartica „Plan” i njena stranica za porodicu. Nazivi sačuvanih polja stoje u kinds.ftl.

plans-heading = План породице
plans-draft = Верзија { $n }, у писању
plans-sealed = Верзија { $n } је запечаћена
plans-parts = Делови плана
plans-part-steps = Кораци
plans-part-hard = Ако постане тешко
plans-part-services = Службе
plans-part-names = Имена
plans-part-home = Код куће
plans-preview = Преглед и штампање

## Koraci
plans-number = Број
plans-what = Шта, речима породице
plans-more = Више
plans-more-of = Више о кораку { $n }
plans-add-step = Додај корак
plans-keys = Enter уређује, Tab иде даље, Alt и стрелица помера корак, Del уклања, Ctrl Z враћа. Речи се никада не исправљају уместо вас.
plans-no-words = још без речи
plans-nobody = још нико
plans-no-date = још без датума
plans-any-time = кад год треба
plans-must-have = услов { $n }
plans-service = служба
plans-wish = жеља детета
plans-take-out = Извади: { $name }
plans-step = Корак { $n }
plans-step-service = Једна служба
plans-step-decision = Одлучује се другде
plans-meets = Услови на које одговара
plans-move-up = Помери горе
plans-move-down = Помери доле
plans-remove-step = Уклони овај корак
plans-words = Речима саме породице
plans-words-hint = Важи лист породице. Кораци се из њега преписују и никада га не замењују.

## Ako postane teško, službe
plans-hard-lines = Шта тада радимо
plans-keeper = На план пази
plans-again = Опет се видимо
plans-promises = Шта су службе обећале
plans-promises-none = Још ниједна служба није ништа обећала.
plans-add-promise = Додај обећање
plans-remove-promise = Уклони ово обећање
plans-asked-services = Службе у корацима
plans-service-agreed = пристаје
plans-service-open = још није договорено

## Imena
plans-copy = Копија
plans-name-sheet = Одштампај за потпис на папиру
plans-names-none = Још нико није потврдио долазак. Име додајте испод.
plans-names-add = Додај име
plans-more-about = Више о особи: { $name }
plans-release-hint = Ово може да се каже и промени и када је план запечаћен; план остаје какав јесте.
plans-pad-open = Отвори поље за цртање
plans-pad-anew = Цртај поново
plans-pad-heading = { $name }: потпис овде, или додајте оловку даље
plans-pad-child = { $name }: твоје име, цртеж или ништа
plans-pad-lead = Цртајте прстом, оловком или мишем. Можете и гласом да се сложите, или да не потпишете ништа.
plans-pad-lead-child = Можеш да оставиш празно. И то је у реду.
plans-pad-drawn = Ко црта: { $name }
plans-pad-empty = Празно поље за: { $name }
plans-pad-worth = Чувају се само црте, не и колико брзо или јако су повучене.
plans-pad-short = Да ли је то цело име?
plans-pad-yes = Да, то је то
plans-pad-done = То је то
plans-pad-again = Поново
plans-drawn-on = нацртано { $date }
plans-worth = Три различите ствари
plans-worth-ink = Потпис породице. Оригинал је папир с потписима.
plans-worth-pad = Знак слагања: једноставан електронски потпис. Не замењује свуда својеручни.
plans-worth-seal = Печат
plans-worth-seal-what = Ваш, на датотеци. Доказује да датотека није мењана, а не ко је потписао.

## Sa strane
plans-before = Пре него што се подели
plans-before-none = Провере се појављују овде кад треба нешто да се погледа.
plans-fine-who = Сваки корак има некога
plans-fine-when = Сваки корак има време
plans-fine-lines = На сваки услов има одговор
plans-fine-keeper = На план пази: { $name }
plans-fine-review = Састанак праћења: { $date }
plans-fine-read = Деци је прочитано
plans-checks-more = { $n ->
    [one] још { $n }
    [few] још { $n }
   *[other] још { $n }
}
plans-checks-fewer = Мање
plans-answer-none = Одговор још није записан.
plans-answer-write = Запиши одговор
plans-answer-reason-hint = Речима предлагача, како је речено на сам дан.
plans-answer-keep = Сачувај одговор
plans-withheld = Неће се штампати
plans-versions = Верзије
plans-version = Верзија { $n }, ознака { $mark }
plans-version-sealed = Запечаћено { $date } { $time }, печат: { $name }
plans-seal = Запечати план
plans-no-plan = Овај пут без плана
plans-no-plan-hint = И једно и друго је завршетак као сваки други.
plans-seal-what = Печат заувек чува ову верзију, онакву каква је сада, с ознаком од четири знака на свакој страни.
plans-seal-after = То не може да се поништи. Ако се нешто промени, следи нова верзија.
plans-seal-worth = Печат доказује да датотека није мењана. Не доказује ко је потписао.
plans-seal-now = Запечати сада
plans-seal-back = Назад на план
plans-seal-done = Верзија { $n } је запечаћена, ознака { $mark }
plans-sealed-hint = Ова верзија се само чита. Што се мења, иде у следећу; за имена и одговор предлагача тада се пита поново.
plans-next-version = Пиши следећу верзију

## Okrenuto porodici
plans-our-plan = Наш план
plans-not-shown = (овде се не приказује)
plans-if-not = Ако не успе:

## За лист на фрижидеру, дечју страну и картице
plan-week = На фрижидеру
plan-week-hint = Означите када се овај корак ради. Без ознаке стоји испод табеле с данима.
plan-week-cell = { $day }, { $part }
plan-for-child = На дечјој страни
plan-for-child-hint = Кратко, као кад се то каже детету. Ако ниједан корак нема такве речи, на тој страни стоје кораци како их је написала породица.
plans-home-none = Кад се кораци напишу, могу да стоје на фрижидеру и на дечјој страни.
plans-home-no-picture = Без слике
plan-turn-to = Кад је тешко, коме се обратити
plan-turn-to-lead = За свакога највише три особе, на картице за новчаник и дечју страну. Број се штампа само уз пристанак особе чији је.
plan-turn-to-of = Коме је тешко: { $name }
plan-turn-to-add = Додај особу
plan-turn-to-none = Још нико није изабран.
plan-turn-to-number = С бројем на картици
plan-turn-to-no-number = Без броја на картици
plan-turn-to-number-how = Број је на картици кад то пише уз контакт те особе, под „{ $field }”.
plan-turn-to-left-out = Неће бити на картици
plan-turn-to-other = Картица за још некога
problem-turn-to-full = Већ су уписане три особе. Прво уклоните једну.
problem-reader-child = Ова страница је за дете. Изаберите за које.
problem-no-cards = Још није изабрано коме се ко може обратити. То се бира уз план.
