### Раздел „Листове“. Имената на запазените полета са в kinds.ftl.

papers-parts = Листове
papers-part-make = Направи лист
papers-part-made = Направени листове
papers-which = Кой лист
papers-when-before = Преди срещата
papers-when-day = За деня на срещата
papers-when-plan = Планът
papers-when-after = След това
papers-everybody = Ако остане празно, е за всички.
papers-empty-form = Ако остане празно, е бланка за попълване.
papers-for-everybody = всички
papers-family-language = Езикът на семейството
papers-choose-reader = Поканата е за един човек. Изберете за кого е.
papers-save = Запази PDF
papers-save-hint = PDF файлът се запазва, където изберете, и се отваря за печат. В името му е само кодовото име, без други имена.
papers-saved = { $n ->
    [one] Запазено: { $n } страница
   *[other] Запазени: { $n } страници
}
papers-saved-again = Запазено отново, точно както беше раздадено
papers-no-viewer = PDF файлът е запазен. Отворете го с програма за PDF и го отпечатайте оттам.
papers-sealed = Печат, знак { $mark }
papers-zoom = Големина на страниците
papers-zoom-whole = Цяла страница
papers-zoom-width = По ширина
papers-zoom-large = Голяма
papers-pages = Страници
papers-page = Страница { $n } от { $of }
papers-again = Запази отново
papers-older = по-стар от плана

## Преглед на файл
papers-verify = Провери печата на файл
papers-verify-choose = Избери PDF
papers-seal-by = Печат от
papers-seal-mine = вашият собствен печат
papers-seal-when = Кога
papers-seal-certificate = Сертификат
papers-seal-self = Направен със собствения си ключ: името в него е само онова, което е написал притежателят.
papers-seal-issued = Сертификатът посочва издател. Krug не проверява издатели; сравнете отпечатъка с човека, който е запечатал.
papers-seal-fingerprint = Отпечатък
papers-seal-means = Печатът казва, че оттогава файлът не е променян и с кой ключ е запечатан. Не казва кой е подписал плана; за това са имената и мастилото.
papers-seal-add = Добави моя печат
papers-seal-added = Печатът е добавен. Новият файл съдържа стария изцяло.
problem-seal-changed = Печат се добавя само към файл, който е такъв, какъвто е запечатан. Поискайте файла отново.
problem-seal-room = В този файл няма място за още един печат.
papers-save-all = Запази всички в папка
papers-save-all-hint = Всеки лист, който може да се направи сега, в отделен файл.
papers-saved-all = Запазени листове: { $papers }, страници: { $pages }
papers-not-made = Не можа да се направи
