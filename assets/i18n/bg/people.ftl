### Хора и карта: кръгът, таблицата с него и листът на човека.

people-views = Как да се вижда
people-circle = Кръг
people-table-view = Таблица
people-table = Хората около децата
people-add = Добави човек
people-name-hint = Стига малко име или дума като „съседка“.
people-add-parent = Нов родител на: { $name }
people-add-partner = Нов партньор или партньорка на: { $name }
people-add-child = Ново дете на: { $name }
people-add-sibling = Нов брат или сестра на: { $name }
people-add-relative = Добави роднина на този човек
people-relative-parent = Родител
people-relative-partner = Партньор или партньорка
people-relative-child = Дете
people-relative-sibling = Брат или сестра
people-invitation = Покана
people-count-family = { $n ->
    [one] { $n } човек от семейството
   *[other] { $n } души от семейството
}
people-count-others = { $n ->
    [one] { $n } друг
   *[other] { $n } други
}
people-remove-this = Махни: { $what }
people-change-this = Промени: { $what }

people-column-name = Име
people-column-kin = Връзка с детето
people-column-age = Възраст
people-column-near = Близост
people-column-bonds = Дом и връзки
people-column-reach = Начини за връзка
people-column-talks = Подготовка
people-column-answer = Денят
people-column-needs = Нужди
people-not-yet = още не
people-needs-interpreter = превод: { $language }

people-group-children = Децата
people-group-mother = Майчина страна
people-group-father = Бащина страна
people-group-both = И двете страни
people-group-open = Приятели, съседи, други
people-group-services = Служби и училища
people-group-organisations = Места и групи
people-group-left = Вече извън кръга

people-standing-coming = Идва
people-standing-message = Изпраща съобщение
people-standing-asked = Още няма отговор
people-standing-not-coming = Не идва
people-standing-not-asked = Още без питане
people-standing-excluded = Без покана
people-standing-information = Дава информация
people-mark-hidden = Защитен адрес
people-mark-safety = Знак за безопасност

people-tie-strong = силна, дава сили
people-tie-there = налице при нужда
people-tie-thin = слаба, рядка
people-tie-stress = сега е трудно
people-tie-broken = без контакт
people-tie-help = накъде върви помощта
people-tie-repaired = отново в контакт, след прекъсване

people-legend = Кой е около децата
people-legend-lead = По-близо до средата значи по-близо до децата, с думите на семейството. Изберете някого, за да видите повече.
people-legend-ties = Близост
people-legend-day = В деня

people-key-arrows = стрелки
people-key-move = движение
people-key-change = промяна
people-key-p = родител
people-key-r = партньор или партньорка
people-key-c = дете
people-key-s = брат или сестра
people-key-h = дом
people-key-t = близост
people-key-i = покана
people-key-remove = махане

people-part-who = Кой
people-part-needs = Нужди в деня
people-part-wishes = Желания и предложения
people-part-reach = Начини за връзка
people-part-near = Колко близо
people-part-bonds = С кого е свързан човекът
people-part-known = Кой даде името, познавам ли го
people-part-safety = Безопасност
people-part-consents = Съгласия

people-add-contact = Добави начин
people-kept = Защитено. Не се зарежда на тази страница.
people-kept-empty = Тук нищо не е написано.
people-kept-write = Напиши ново
people-in-the-middle = Децата са в средата.
people-add-tie = Кажи колко близо
people-is-child = Дете: { $name }
people-is-parent = Родител: { $name }
people-who-is-parent = Кой е родителят?
people-bond-with = С кого
people-add-bond = Добави тази връзка
people-lives = Кой живее заедно
people-joins = Живее в: { $home }
people-new-home = Ново домакинство
people-pairs = Не бива просто да се срещат
people-pair-with = Не бива просто да се среща с: { $name }
people-must-not-meet = Не бива просто да се среща с
people-excluded-heading = Без покана
people-exclude = Запиши, че този човек е без покана
people-places = Думи, които не се печатат
people-organisation-empty = Още няма място или група. Изберете човек и натиснете O.
op-people-bring = Добавен човек
people-elsewhere = И в други семейства: { $families }
people-elsewhere-take = Вземи оттам името, организацията и откритите начини за връзка

people-consent-yes = Да
people-consent-no = Не
people-consent-back = Оттеглено
people-consent-open = Още без питане
people-consent-yes-today = Днес каза „да“
people-consent-no-today = Днес каза „не“

## Обърнато към семейството
turned-who-is-coming = Кой идва
turned-who-belongs = Кой е от кръга
turned-list = Списък
turned-column-name = Име
turned-column-kin = Връзка с детето
turned-column-talked = Разговаряхме
turned-column-coming = Денят
turned-column-comfort = За да е приятно
turned-talked-yes = да
turned-talked-soon = скоро
turned-coming-coming = Идва
turned-coming-message = Изпраща съобщение
turned-coming-asking = Още питаме
