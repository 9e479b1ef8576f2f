### Priprema: razgovori, saglasnosti, pozivi, spiskovi za označavanje.

preparation-show = Кога показати
preparation-show-all = Све
preparation-show-to-ask = Још треба питати
preparation-coming = долази: { $n }
preparation-waiting = чека се одговор: { $n }
preparation-messages = { $n ->
    [one] { $n } порука
    [few] { $n } поруке
   *[other] { $n } порука
}
preparation-not-asked = није питано: { $n }
preparation-for = За конференцију: { $date }
preparation-no-day = Конференција још нема дан. За позиве је потребан.
preparation-nobody-left = Сви су питани и од свих има одговора.
preparation-table = Припрема сваке особе
preparation-column-name = Име
preparation-column-talks = Разговори
preparation-column-consents = Сагласности
preparation-column-invitation = Позив послат
preparation-column-answer = Дан
preparation-column-needs = Потребе
preparation-column-ticked = Списак
preparation-ticked = { $n } од { $of }
preparation-not-sent = још не
preparation-key-open = отвара
preparation-key-map = показује на мапи
preparation-talks = Разговори
preparation-add-talk = Додај разговор
preparation-no-talk = Још нема разговора. За почетак је довољан кратак телефонски разговор.
preparation-note-left = Намерно кратко. Преостало знакова: { $n }
preparation-busy = Време које не одговара
preparation-add-busy = Додај време
preparation-sent-on = Позив послат: { $date }
preparation-invitation = Позив: { $name }
preparation-not-invited-yet = За ову особу још нема позива.
preparation-begin-invitation = Почни позив
preparation-sent-today = Послато данас
preparation-gaps = Страна до које се није дошло
preparation-no-gaps = Ништа није записано. Ако једна страна породице остане затворена, довољна је реченица зашто.
preparation-add-gap = Запиши зашто

## Spiskovi koji se prolaze pre konferencije
preparation-list-adult = Заједно смо прошли
preparation-list-child = Прошли смо с дететом
preparation-list-referrer = Прошли смо с предлагачем
preparation-list-advocate = Прошли смо са заговорником детета
person-tick-purpose = Својим речима каже чему састанак служи
person-tick-question = Питање је прочитано
person-tick-bottom-lines = Услови су прочитани
person-tick-phases = Зна три дела дана
person-tick-private-time = Зна да породично време припада само породици
person-tick-leave = Зна да увек може да се оде
person-tick-who-comes = Зна ко долази
person-tick-who-not = Зна ко не долази, ако се то особе тиче
person-tick-wishes = Питано је за жеље
person-tick-worries = Питано је за бриге
person-tick-offer = Питано је: шта могу да понудим?
person-tick-needs = Питано је за потребе на тај дан
person-tick-safety-alone = О безбедности је питано насамо
person-tick-data-notice = Има лист о томе шта се чува
person-tick-consents = Питано је за све четири сагласности
person-tick-reach = Зна како до мене
person-tick-leaflet = Има летак за свој узраст
person-tick-choice = Избор учешћа: све, део, телефоном, преко некога, писмо или не
person-tick-sits-beside = Зна се ко седи поред
person-tick-stop-card = Има картицу „стоп”
person-tick-advocate = Заговорник је изабран
person-tick-message = Има поруку за породицу, или је не жели
person-tick-comfort = Мисли се на играчку, телефон, ужину
person-tick-feedback = Чуће шта је из тога настало
person-tick-report = Извештај је јасан, највише две стране, и родитељи га читају први
person-tick-lines-clear = Највише пет услова, и сваки може да се провери
person-tick-offers = Понуде с именима, телефонима и временом чекања
person-tick-authority = На сам дан може да пристане, или зна кога да позове
person-tick-stays = Остаје до краја
person-tick-review = Долази на састанак праћења
person-tick-nothing-new = На сам дан не доноси ништа ново
person-tick-role-sheet = Има лист о улози
person-tick-alone-with-child = Било је времена насамо с дететом
person-tick-wishes-written = Жеље детета су записане
person-tick-independent = Говори само за дете
person-tick-no-promises = Зна шта не сме да обећа
