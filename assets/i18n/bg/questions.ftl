### Questions: where two people wrote different things without seeing the other’s, and what stays protected until
### somebody says. Names stand as they are, never bent: in other languages put them after a colon. $mine is yes or no.

questions-heading = Въпроси
questions-none = Няма отворени въпроси.
questions-open = { $count ->
    [one] { $count } въпрос е отворен.
   *[other] { $count } въпроса са отворени.
}
questions-how = Всичко се пази, докато изберете. Избира се със стрелките и клавиша за интервал.
questions-to-family = Отвори това семейство
questions-answered = Отговорено
questions-choose-first = Първо изберете едно от тях.

## On the journey of a family
questions-here-open = { $count ->
    [one] Тук двама души са написали различно: { $count } въпрос. Нищо не е изгубено.
   *[other] Тук двама души са написали различно: { $count } въпроса. Нищо не е изгубено.
}
questions-look = Погледни ги

## One item, all at once
questions-all-mine = Вземи всичко мое
questions-all-of = Вземи всичко от: { $name }

## One field with several values
questions-here = На този лаптоп
questions-from = От: { $name }
questions-who = { $name }, { $when }
questions-not-seen = Още не е било видяно от: { $names }
questions-cannot-take = Самите думи не са тук, затова това не може да се вземе.
questions-take = Вземи това
questions-both = Запази и двете
questions-anew = Напиши наново
questions-anew-label = { $what }, написано наново
questions-anew-missing = Първо напишете нещо.
questions-anew-take = Вземи написаното от мен
questions-anew-leave = Остави така
questions-joined = Събрано от двете. Прочетете го веднъж.
questions-joined-take = Вземи събрания текст

## Removed by one, changed by another
questions-contested = Да остане или да се махне?
questions-removed = { $mine ->
    [yes] Вие махнахте „{ $what }“ ({ $when }).
   *[no] { $name } махна „{ $what }“ ({ $when }).
}
questions-edited = { $mine ->
    [yes] Вие го променихте ({ $when }), без да знаете.
   *[no] { $name } го промени ({ $when }), без да знае.
}
questions-keep = Запази
questions-remove = Махни

## What a file would have made less safe
questions-guarded = Защита
questions-guarded-opened = { $name } направи това открито. Тук остава защитено, докато не решите друго.
questions-guarded-print = { $name } разреши това да се печата за някого. Тук не се печата, докато не решите друго.
questions-guarded-lifted = { $name } отмени това. Тук то остава в сила, докато не решите друго.
questions-guarded-removed = { $name } махна това. Тук то остава в сила, докато не решите друго.
questions-guarded-back = { $name } върна този човек. Тук той остава махнат, докато не решите друго.
questions-guarded-changed = { $name } намали защитата на това. Тук остава, каквото беше, докато не решите друго.
questions-guarded-wanted = { $name }:
questions-guarded-stands = Какво е в сила тук:
questions-guarded-leave = Остави защитено
questions-guarded-do = Направи, както е написано от: { $name }

## Two entries of one name
questions-twins = Тези два записа си приличат. Един и същи човек ли е?
questions-twins-what = Ако се съберат, остава първият запис, а към него се добавя онова, което пише само в другия.
questions-twins-join = Един човек: събери ги
questions-twins-two = Двама души

## Two sealed plans of one number
questions-plans = Два запечатани плана с номер { $number }
questions-plan-which = И двата се пазят. Кой важи?
questions-plan-line = Печат от: { $name }, { $when }, знак { $mark }
questions-plan-holds = Този важи

## Help
help-questions = Въпроси
help-questions-what = Когато двама души са работили по едно семейство и са писали на едно и също място, двете версии се пазят, докато изберете.
help-questions-how =
    Всеки въпрос показва какво стои на този лаптоп и какво е написано от другата страна, с имена и часове.
    Вземете едното, запазете и двете или напишете наново. Дългите текстове може да се съберат: прочетете ги веднъж.
    Каквото един файл би направил по-малко защитено, остава защитено, докато не решите друго.
    Всеки отговор може да се отмени.
