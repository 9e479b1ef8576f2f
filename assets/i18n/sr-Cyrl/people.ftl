### Ljudi i mapa: krug, ista tabela i okno jedne osobe.

people-views = Како гледати
people-circle = Круг
people-table-view = Табела
people-table = Људи око деце
people-add = Додај особу
people-name-hint = Довољно је име или реч као што је „комшиница”.
people-add-parent = { $name }: нови родитељ
people-add-partner = { $name }: нова особа у пару
people-add-child = { $name }: ново дете
people-add-sibling = { $name }: нови брат или сестра
people-add-relative = Додај родбину ове особе
people-relative-parent = Родитељ
people-relative-partner = Партнер или партнерка
people-relative-child = Дете
people-relative-sibling = Брат или сестра
people-invitation = Позив
people-count-family = { $n ->
    [one] { $n } особа из породице
    [few] { $n } особе из породице
   *[other] { $n } особа из породице
}
people-count-others = { $n ->
    [one] { $n } друга особа
    [few] { $n } друге особе
   *[other] { $n } других особа
}
people-remove-this = Уклони: { $what }
people-change-this = Промени: { $what }

people-column-name = Име
people-column-kin = Шта је детету
people-column-age = Узраст
people-column-near = Блискост
people-column-bonds = Дом и везе
people-column-reach = Како до особе
people-column-talks = Припрема
people-column-answer = Дан
people-column-needs = Потребе
people-not-yet = још не
people-needs-interpreter = превођење: { $language }

people-group-children = Деца
people-group-mother = Мајчина страна
people-group-father = Очева страна
people-group-both = Обе стране
people-group-open = Пријатељство, комшилук и други
people-group-services = Службе и школе
people-group-organisations = Места и групе
people-group-left = Више нису у кругу

people-standing-coming = Долази
people-standing-message = Шаље поруку
people-standing-asked = Још нема одговора
people-standing-not-coming = Не долази
people-standing-not-asked = Још није питано
people-standing-excluded = Без позива
people-standing-information = Даје информације
people-mark-hidden = Адреса се чува
people-mark-safety = Безбедносна ознака

people-tie-strong = јака, даје снагу
people-tie-there = ту кад затреба
people-tie-thin = танка, ретка
people-tie-stress = сада тешка
people-tie-broken = без контакта
people-tie-help = куда иде помоћ
people-tie-repaired = опет у контакту, после прекида

people-legend = Ко је око деце
people-legend-lead = Ближе средини значи ближе деци, речима породице. Изаберите особу да видите више.
people-legend-ties = Блискост
people-legend-day = На сам дан

people-key-arrows = стрелице
people-key-move = померање
people-key-change = промена
people-key-p = родитељ
people-key-r = партнер или партнерка
people-key-c = дете
people-key-s = брат или сестра
people-key-h = дом
people-key-t = блискост
people-key-i = позив
people-key-remove = уклањање

people-part-who = Ко је то
people-part-needs = Потребе на тај дан
people-part-wishes = Жеље и понуде
people-part-reach = Како до особе
people-part-near = Колико близу
people-part-bonds = Дом и везе
people-part-known = Ко наводи име, да ли се познајемо
people-part-safety = Безбедност
people-part-consents = Сагласности

people-add-contact = Додај начин
people-kept = Заштићено. На ову страницу се не учитава.
people-kept-empty = Овде ништа није уписано.
people-kept-write = Упиши ново
people-in-the-middle = Деца стоје у средини.
people-add-tie = Реци колико близу
people-is-child = Дете: { $name }
people-is-parent = Родитељ: { $name }
people-who-is-parent = Ко је родитељ?
people-bond-with = С ким
people-add-bond = Додај овај однос
people-lives = Ко живи заједно
people-joins = Живи у домаћинству: { $home }
people-new-home = Ново домаћинство
people-pairs = Не смеју тек тако да се сретну
people-pair-with = Не смеју тек тако да се сретну: { $name }
people-must-not-meet = С ким не сме тек тако да се сретне
people-excluded-heading = Без позива
people-exclude = Упиши да ова особа нема позив
people-places = Речи које се не штампају
people-organisation-empty = Још нема места ни група. Изаберите особу и притисните O.
op-people-bring = Додата особа
people-elsewhere = И у другим породицама: { $families }
people-elsewhere-take = Преузми одатле име, организацију и отворене контакте

people-consent-yes = Да
people-consent-no = Не
people-consent-back = Повучено
people-consent-open = Још није питано
people-consent-yes-today = Данас речено „да”
people-consent-no-today = Данас речено „не”

## Okrenuto porodici
turned-who-is-coming = Ко долази
turned-who-belongs = Ко је у кругу
turned-list = Списак
turned-column-name = Име
turned-column-kin = Шта је детету
turned-column-talked = Разговор
turned-column-coming = Дан
turned-column-comfort = Да буде пријатно
turned-talked-yes = да
turned-talked-soon = ускоро
turned-coming-coming = Долази
turned-coming-message = Шаље поруку
turned-coming-asking = Још питамо
